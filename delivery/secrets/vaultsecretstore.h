// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/secrets/secretqueue.h"
#include "delivery/secrets/vault.h"

namespace console {

// Secrets in an encrypted file that is opened by a passphrase, for a workstation without a keychain. The file holds the
// secrets of all workspaces.
class VaultSecretStore : public SecretStore
{
    Q_OBJECT
public:
    VaultSecretStore(const QString &path, const QUuid &workspaceId, QObject *parent = nullptr);

    QFuture<ReadAnswer> read(const SecretKey &key) override;
    QFuture<DoneAnswer> write(const SecretKey &key, const Secret &value) override;
    QFuture<DoneAnswer> remove(const SecretKey &key) override;
    QFuture<ListAnswer> list() override;
    QFuture<DoneAnswer> unlock(const Secret &passphrase) override;
    SecretStoreStatus status() const override { return m_status; }
    void refreshStatus() override;

private:
    template<class Value>
    QFuture<SecretAnswer<Value>> ask(const std::function<SecretAnswer<Value>(Vault &)> &operation);
    void setStatus(const SecretStoreStatus &status);

    SecretStoreStatus m_status;
    Vault m_vault; // the queue's thread alone uses it
    SecretQueue m_queue;
};

} // namespace console
