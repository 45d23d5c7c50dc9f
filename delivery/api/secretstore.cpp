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

QString secretFailureCode(SecretFailure::Code code)
{
    switch (code) {
    case SecretFailure::Code::NotFound:
        return u"secret.missing"_s;
    case SecretFailure::Code::Locked:
    case SecretFailure::Code::WrongPassphrase:
        return u"secret.locked"_s;
    case SecretFailure::Code::Denied:
        return u"secret.denied"_s;
    case SecretFailure::Code::Damaged:
        return u"secret.damaged"_s;
    case SecretFailure::Code::Unavailable:
    case SecretFailure::Code::Failed:
        break;
    }
    return u"secret.unavailable"_s;
}

QString secretStoreKindName(SecretStoreKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<SecretStoreKind> secretStoreKindNamed(QStringView name)
{
    return valueNamed(kindNames, name);
}

} // namespace console
