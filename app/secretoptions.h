// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretstore.h"

namespace console {

// Which store secrets are in, and where the vault's file lies.
struct SecretOptions
{
    SecretStoreKind kind = SecretStoreKind::Keychain;
    QString vaultPath;
};

// The store that was asked for; otherwise the one that was chosen in the console, and the keychain where none was.
SecretOptions secretOptions(std::optional<SecretStoreKind> wanted);

} // namespace console
