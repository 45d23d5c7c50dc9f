// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/vaultsecretstore.h"

namespace console {

VaultSecretStore::VaultSecretStore(const QString &path, const QUuid &workspaceId, QObject *parent)
    : SecretStore(parent)
    , m_status{SecretStoreKind::Vault, SecretStoreStatus::State::Unknown, {}}
    , m_vault(path, workspaceId)
    , m_queue(this)
{
}

QFuture<ReadAnswer> VaultSecretStore::read(const SecretKey &key)
{
    return ask<Secret>([key](Vault &vault) { return vault.read(key); });
}

QFuture<DoneAnswer> VaultSecretStore::write(const SecretKey &key, const Secret &value)
{
    return ask<std::monostate>([key, value](Vault &vault) { return vault.write(key, value); });
}

QFuture<DoneAnswer> VaultSecretStore::remove(const SecretKey &key)
{
    return ask<std::monostate>([key](Vault &vault) { return vault.remove(key); });
}

QFuture<ListAnswer> VaultSecretStore::list()
{
    return ask<QList<SecretKey>>([](Vault &vault) { return vault.list(); });
}

QFuture<DoneAnswer> VaultSecretStore::unlock(const Secret &passphrase)
{
    return ask<std::monostate>([passphrase](Vault &vault) { return vault.unlock(passphrase); });
}

void VaultSecretStore::refreshStatus()
{
    ask<std::monostate>([](Vault &) { return DoneAnswer(); });
}

template<class Value>
QFuture<SecretAnswer<Value>> VaultSecretStore::ask(const std::function<SecretAnswer<Value>(Vault &)> &operation)
{
    return m_queue.ask<Value>([this, operation] {
        SecretAnswer<Value> answer = operation(m_vault);
        QMetaObject::invokeMethod(
            this, [this, status = m_vault.status()] { setStatus(status); }, Qt::QueuedConnection);
        return answer;
    });
}

void VaultSecretStore::setStatus(const SecretStoreStatus &status)
{
    if (std::exchange(m_status, status) != status)
        Q_EMIT statusChanged(status);
}

} // namespace console
