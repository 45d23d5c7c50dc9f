// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/keychainsecretstore.h"

#include "delivery/secrets/keychainslots.h"
#include "delivery/secrets/qtkeychainbackend.h"

namespace console {

KeychainSecretStore::KeychainSecretStore(const QUuid &workspaceId, const KeychainLimits &limits, QObject *parent)
    : KeychainSecretStore(std::make_unique<QtKeychainBackend>(), workspaceId, limits, parent)
{
}

KeychainSecretStore::KeychainSecretStore(std::unique_ptr<KeychainBackend> backend, const QUuid &workspaceId,
                                         const KeychainLimits &limits, QObject *parent)
    : SecretStore(parent)
    , m_workspaceId(workspaceId)
    , m_backend(std::move(backend))
    , m_status{SecretStoreKind::Keychain, SecretStoreStatus::State::Unknown, {}}
    , m_caller(
          m_backend.get(), limits,
          [this](const KeychainLook &look) {
              QMetaObject::invokeMethod(
                  this, [this, look] { setFound(look); }, Qt::QueuedConnection);
          },
          [this] { refreshStatus(); })
    , m_operations(this)
    , m_looks(this)
{
}

KeychainSecretStore::~KeychainSecretStore()
{
    m_caller.stop();
}

QFuture<ReadAnswer> KeychainSecretStore::read(const SecretKey &key)
{
    return ask<Secret>([key](KeychainSlots &stored) { return stored.read(key); });
}

QFuture<DoneAnswer> KeychainSecretStore::write(const SecretKey &key, const Secret &value)
{
    return ask<std::monostate>([key, value](KeychainSlots &stored) { return stored.write(key, value); });
}

QFuture<DoneAnswer> KeychainSecretStore::remove(const SecretKey &key)
{
    return ask<std::monostate>([key](KeychainSlots &stored) { return stored.remove(key); });
}

QFuture<ListAnswer> KeychainSecretStore::list()
{
    return ask<QList<SecretKey>>([](KeychainSlots &stored) { return stored.list(); });
}

QFuture<DoneAnswer> KeychainSecretStore::unlock(const Secret &)
{
    return QtFuture::makeReadyFuture(DoneAnswer());
}

void KeychainSecretStore::refreshStatus()
{
    if (std::exchange(m_isLooking, true))
        return;
    m_looks.ask<std::monostate>([this] {
        m_caller.look(); // tells setFound()
        QMetaObject::invokeMethod(
            this, [this] { m_isLooking = false; }, Qt::QueuedConnection);
        return DoneAnswer();
    });
}

template<class Value>
QFuture<SecretAnswer<Value>>
KeychainSecretStore::ask(const std::function<SecretAnswer<Value>(KeychainSlots &)> &operation)
{
    return m_operations.ask<Value>([this, operation]() -> SecretAnswer<Value> {
        if (const DoneAnswer begun = m_caller.begin(); !begun)
            return Unexpected(begun.error());
        KeychainSlots stored(m_caller, m_workspaceId);
        return operation(stored);
    });
}

void KeychainSecretStore::setFound(const KeychainLook &look)
{
    const SecretStoreStatus status{SecretStoreKind::Keychain, look.state, look.technical};
    if (std::exchange(m_status, status) != status)
        Q_EMIT statusChanged(status);
}

} // namespace console
