// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/api/secretstore.h"

#include "models/support/named.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<SecretStoreKind> kindNames[] = {
    {SecretStoreKind::Keychain, "keychain"_L1},
    {SecretStoreKind::Vault, "vault"_L1},
    {SecretStoreKind::Memory, "memory"_L1},
};

} // namespace

QString secretStoreKindName(SecretStoreKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<SecretStoreKind> secretStoreKindNamed(QStringView name)
{
    return valueNamed(kindNames, name);
}

} // namespace console
