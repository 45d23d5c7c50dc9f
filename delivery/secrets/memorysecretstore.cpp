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

QFuture<ReadAnswer> MemorySecretStore::read(const SecretKey &key)
{
    const auto found = m_secrets.constFind(pairOf(key));
    if (found == m_secrets.cend())
        return QtFuture::makeReadyFuture(ReadAnswer(secretFailure(SecretFailure::Code::NotFound)));
    return QtFuture::makeReadyFuture(ReadAnswer(*found));
}

QFuture<DoneAnswer> MemorySecretStore::write(const SecretKey &key, const Secret &value)
{
    m_secrets.insert(pairOf(key), value);
    return QtFuture::makeReadyFuture(DoneAnswer());
}

QFuture<DoneAnswer> MemorySecretStore::remove(const SecretKey &key)
{
    m_secrets.remove(pairOf(key));
    return QtFuture::makeReadyFuture(DoneAnswer());
}

QFuture<ListAnswer> MemorySecretStore::list()
{
    QList<SecretKey> keys;
    for (auto stored = m_secrets.keyBegin(); stored != m_secrets.keyEnd(); ++stored)
        keys.append({stored->first, stored->second});
    return QtFuture::makeReadyFuture(ListAnswer(keys));
}

QFuture<DoneAnswer> MemorySecretStore::unlock(const Secret &)
{
    return QtFuture::makeReadyFuture(DoneAnswer());
}

SecretStoreStatus MemorySecretStore::status() const
{
    return {SecretStoreKind::Memory, SecretStoreStatus::State::Ready, {}};
}

} // namespace console
