// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/selectedsecretstore.h"

#include "delivery/secrets/keychainsecretstore.h"
#include "delivery/secrets/memorysecretstore.h"
#include "delivery/secrets/vaultsecretstore.h"

namespace console {

namespace {

SecretStore *makeStore(SecretStoreKind kind, const QUuid &workspaceId, const QString &vaultPath, QObject *parent)
{
    switch (kind) {
    case SecretStoreKind::Keychain:
        return new KeychainSecretStore(workspaceId, {}, parent);
    case SecretStoreKind::Vault:
        return new VaultSecretStore(vaultPath, workspaceId, parent);
    case SecretStoreKind::Memory:
        break;
    }
    return new MemorySecretStore(parent);
}

} // namespace

SelectedSecretStore::SelectedSecretStore(SecretStoreKind kind, const QUuid &workspaceId, const QString &vaultPath,
                                         QObject *parent)
    : SelectableSecretStore(parent)
    , m_kind(kind)
    , m_workspaceId(workspaceId)
    , m_vaultPath(vaultPath)
{
}

QFuture<ReadAnswer> SelectedSecretStore::read(const SecretKey &key)
{
    return store().read(key);
}

QFuture<DoneAnswer> SelectedSecretStore::write(const SecretKey &key, const Secret &value)
{
    return store().write(key, value);
}

QFuture<DoneAnswer> SelectedSecretStore::remove(const SecretKey &key)
{
    return store().remove(key);
}

QFuture<ListAnswer> SelectedSecretStore::list()
{
    return store().list();
}

QFuture<DoneAnswer> SelectedSecretStore::unlock(const Secret &passphrase)
{
    return store().unlock(passphrase);
}

SecretStoreStatus SelectedSecretStore::status() const
{
    return m_store ? m_store->status() : SecretStoreStatus{m_kind, SecretStoreStatus::State::Unknown, {}};
}

void SelectedSecretStore::refreshStatus()
{
    const SecretStoreStatus before = status();
    store().refreshStatus();
    if (status() != before) // a store in memory knows it at once
        Q_EMIT statusChanged(status());
}

void SelectedSecretStore::select(SecretStoreKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    if (m_store) {
        disconnect(m_store, nullptr, this, nullptr);
        m_store->deleteLater(); // later: its signal may have brought us here
        m_store = nullptr;
    }
    Q_EMIT statusChanged(status());
}

SecretStore &SelectedSecretStore::store()
{
    if (!m_store) {
        m_store = makeStore(m_kind, m_workspaceId, m_vaultPath, this);
        connect(m_store, &SecretStore::statusChanged, this, &SecretStore::statusChanged);
    }
    return *m_store;
}

} // namespace console
