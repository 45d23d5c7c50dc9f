// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/secrets/keychaincaller.h"
#include "delivery/secrets/secretqueue.h"

namespace console {

class KeychainSlots;

// Secrets in the operating system's keychain, through QtKeychain. It has to live in the main thread, whose event loop
// answers. Operations are worked off in order; values may be longer than a keychain's items.
class KeychainSecretStore : public SecretStore
{
    Q_OBJECT
public:
    explicit KeychainSecretStore(const QUuid &workspaceId, const KeychainLimits &limits = {},
                                 QObject *parent = nullptr);
    KeychainSecretStore(std::unique_ptr<KeychainBackend> backend, const QUuid &workspaceId,
                        const KeychainLimits &limits = {}, QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    QFuture<ReadAnswer> read(const SecretKey &key) override;
    QFuture<DoneAnswer> write(const SecretKey &key, const Secret &value) override;
    QFuture<DoneAnswer> remove(const SecretKey &key) override;
    QFuture<ListAnswer> list() override;
    QFuture<DoneAnswer> unlock(const Secret &passphrase) override;
    SecretStoreStatus status() const override { return m_status; }
    void refreshStatus() override;

private:
    template<class Value>
    QFuture<SecretAnswer<Value>> ask(const std::function<SecretAnswer<Value>(KeychainSlots &)> &operation);
    void setFound(const KeychainLook &look);

    const QUuid m_workspaceId;
    const std::unique_ptr<KeychainBackend> m_backend;
    SecretStoreStatus m_status;
    bool m_isLooking = false;
    KeychainCaller m_caller;
    SecretQueue m_operations; // the queues go first: their threads use the rest
    SecretQueue m_looks; // of its own: a look finds out why an operation does not end
};

} // namespace console
