// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secretoptions.h"

#include "app/locations.h"

#include <QSettings>

namespace console {

using namespace Qt::StringLiterals;

SecretOptions secretOptions(std::optional<SecretStoreKind> wanted)
{
    if (!wanted)
        wanted = secretStoreKindNamed(QSettings().value("secrets/store"_L1).toString());
    return {wanted.value_or(SecretStoreKind::Keychain), vaultPath()};
}

} // namespace console
