// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/memorysecretstore.h"

namespace console {

namespace {

QPair<QUuid, QString> pairOf(const SecretKey &key)
{
    return {key.owner, key.slot};
}

} // namespace

QFuture<Expected<Secret, SecretFailure>> MemorySecretStore::read(const SecretKey &key)
{
    using Answer = Expected<Secret, SecretFailure>;
    const auto found = m_secrets.constFind(pairOf(key));
    if (found == m_secrets.cend())
        return QtFuture::makeReadyFuture(Answer(Unexpected(SecretFailure{SecretFailure::Code::NotFound, {}})));
    return QtFuture::makeReadyFuture(Answer(*found));
}

QFuture<Expected<std::monostate, SecretFailure>> MemorySecretStore::write(const SecretKey &key, const Secret &value)
{
    m_secrets.insert(pairOf(key), value);
    return QtFuture::makeReadyFuture(Expected<std::monostate, SecretFailure>());
}

QFuture<Expected<std::monostate, SecretFailure>> MemorySecretStore::remove(const SecretKey &key)
{
    m_secrets.remove(pairOf(key));
    return QtFuture::makeReadyFuture(Expected<std::monostate, SecretFailure>());
}

} // namespace console
