// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/secrets/secretanswer.h"

#include <memory>

namespace console {

struct PresetSecret
{
    SecretKey key;
    Secret value;
};

// Another store, beside which some secrets are known from the beginning: those that are none, such as the practice
// receiver's password. They are answered where the other store has nothing or cannot be asked, and never written by
// themselves. Who puts a secret of their own in such a place has it kept and answered as any other.
//
// For a preset nobody is asked to open the other store, nor is a mute one waited for, once it is known to be locked,
// missing or unavailable. As long as nothing is known of it, it is asked: it may have a secret of somebody's own.
class PresetSecretStore : public SelectableSecretStore
{
    Q_OBJECT
public:
    PresetSecretStore(std::unique_ptr<SelectableSecretStore> store, const QList<PresetSecret> &presets,
                      QObject *parent = nullptr);

    QFuture<ReadAnswer> read(const SecretKey &key) override;
    QFuture<DoneAnswer> write(const SecretKey &key, const Secret &value) override;
    QFuture<DoneAnswer> remove(const SecretKey &key) override;
    QFuture<ListAnswer> list() override; // without the presets: they are nothing that a store keeps
    QFuture<DoneAnswer> unlock(const Secret &passphrase) override;
    SecretStoreStatus status() const override;
    void refreshStatus() override;
    void select(SecretStoreKind kind) override;

private:
    const std::unique_ptr<SelectableSecretStore> m_store;
    const QList<PresetSecret> m_presets;
};

} // namespace console
