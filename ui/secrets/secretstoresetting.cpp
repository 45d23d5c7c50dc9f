// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/secrets/secretstoresetting.h"

#include <QSettings>

namespace console {

using namespace Qt::StringLiterals;

void saveSecretStore(SecretStoreKind kind)
{
    QSettings().setValue("secrets/store"_L1, secretStoreKindName(kind));
}

} // namespace console
