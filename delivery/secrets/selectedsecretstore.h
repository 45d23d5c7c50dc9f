// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/secrets/secretanswer.h"

namespace console {

// The store of the kind that was chosen, made when it is needed first. Choosing another one drops what a memory store
// holds and closes a vault.
class SelectedSecretStore : public SelectableSecretStore
{
    Q_OBJECT
public:
    SelectedSecretStore(SecretStoreKind kind, const QUuid &workspaceId, const QString &vaultPath,
                        QObject *parent = nullptr);

    QFuture<ReadAnswer> read(const SecretKey &key) override;
    QFuture<DoneAnswer> write(const SecretKey &key, const Secret &value) override;
    QFuture<DoneAnswer> remove(const SecretKey &key) override;
    QFuture<ListAnswer> list() override;
    QFuture<DoneAnswer> unlock(const Secret &passphrase) override;
    SecretStoreStatus status() const override;
    void refreshStatus() override;
    void select(SecretStoreKind kind) override;

private:
    SecretStore &store();

    SecretStoreKind m_kind;
    QUuid m_workspaceId;
    QString m_vaultPath;
    SecretStore *m_store = nullptr; // owned; null until it is needed
};

} // namespace console
