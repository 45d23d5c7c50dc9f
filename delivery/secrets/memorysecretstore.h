// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/secrets/secretanswer.h"

#include <QMap>

namespace console {

// Secrets for as long as the program runs: for tests, and for whoever wants nothing kept.
class MemorySecretStore : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;

    QFuture<ReadAnswer> read(const SecretKey &key) override;
    QFuture<DoneAnswer> write(const SecretKey &key, const Secret &value) override;
    QFuture<DoneAnswer> remove(const SecretKey &key) override;
    QFuture<ListAnswer> list() override;
    QFuture<DoneAnswer> unlock(const Secret &passphrase) override;
    SecretStoreStatus status() const override;
    void refreshStatus() override { }

private:
    QMap<QPair<QUuid, QString>, Secret> m_secrets;
};

} // namespace console
