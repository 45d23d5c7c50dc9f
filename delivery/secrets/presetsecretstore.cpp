// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/presetsecretstore.h"

#include <algorithm>

namespace console {

namespace {

bool isWorthAsking(SecretStoreStatus::State state)
{
    switch (state) {
    case SecretStoreStatus::State::Unknown:
    case SecretStoreStatus::State::Ready:
        return true;
    case SecretStoreStatus::State::Locked:
    case SecretStoreStatus::State::Missing:
    case SecretStoreStatus::State::Unavailable:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

PresetSecretStore::PresetSecretStore(std::unique_ptr<SelectableSecretStore> store, const QList<PresetSecret> &presets,
                                     QObject *parent)
    : SelectableSecretStore(parent)
    , m_store(std::move(store))
    , m_presets(presets)
{
    connect(m_store.get(), &SecretStore::statusChanged, this, &SecretStore::statusChanged);
}

QFuture<ReadAnswer> PresetSecretStore::read(const SecretKey &key)
{
    const auto preset = std::find_if(m_presets.begin(), m_presets.end(),
                                     [&](const PresetSecret &candidate) { return candidate.key == key; });
    if (preset == m_presets.end())
        return m_store->read(key);
    if (!isWorthAsking(m_store->status().state))
        return QtFuture::makeReadyFuture(ReadAnswer(preset->value));
    // Without a context, in whatever thread: it knows nothing but its copy of the preset.
    return m_store->read(key).then(
        [value = preset->value](const ReadAnswer &answer) { return answer ? answer : ReadAnswer(value); });
}

QFuture<DoneAnswer> PresetSecretStore::write(const SecretKey &key, const Secret &value)
{
    return m_store->write(key, value);
}

QFuture<DoneAnswer> PresetSecretStore::remove(const SecretKey &key)
{
    return m_store->remove(key);
}

QFuture<ListAnswer> PresetSecretStore::list()
{
    return m_store->list();
}

QFuture<DoneAnswer> PresetSecretStore::unlock(const Secret &passphrase)
{
    return m_store->unlock(passphrase);
}

SecretStoreStatus PresetSecretStore::status() const
{
    return m_store->status();
}

void PresetSecretStore::refreshStatus()
{
    m_store->refreshStatus();
}

void PresetSecretStore::select(SecretStoreKind kind)
{
    m_store->select(kind);
}

} // namespace console
