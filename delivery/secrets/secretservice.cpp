// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/secretservice.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QUuid>

namespace console {

using namespace Qt::StringLiterals;
using State = SecretStoreStatus::State;

namespace {

const QString service = u"org.freedesktop.secrets"_s;

KeychainLook unavailable(const QString &technical)
{
    return {State::Unavailable, technical};
}

} // namespace

SecretService::~SecretService()
{
    if (!m_connectionName.isEmpty())
        QDBusConnection::disconnectFromBus(m_connectionName);
}

void SecretService::look(const Done &done)
{
    const QDBusConnection bus = connection();
    if (!bus.isConnected()) {
        done(unavailable(bus.lastError().message()));
        return;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets"_s,
                                                          u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    message << u"default"_s;
    call(message, [this, done](const QDBusMessage &answer) {
        if (answer.type() == QDBusMessage::ErrorMessage) {
            done(unavailable(answer.errorMessage()));
            return;
        }
        const auto collection = answer.arguments().value(0).value<QDBusObjectPath>().path();
        if (collection.isEmpty() || collection == "/"_L1) // "/": no collection has the alias
            done({State::Missing, {}});
        else
            lookAt(collection, done);
    });
}

void SecretService::lookAt(const QString &collection, const Done &done)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(service, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    call(message, [done](const QDBusMessage &answer) {
        if (answer.type() == QDBusMessage::ErrorMessage) {
            done(unavailable(answer.errorMessage()));
            return;
        }
        const bool isLocked = answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
        done({isLocked ? State::Locked : State::Ready, {}});
    });
}

void SecretService::call(const QDBusMessage &message, const std::function<void(const QDBusMessage &)> &answered)
{
    auto *watcher = new QDBusPendingCallWatcher(connection().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answered] {
        watcher->deleteLater();
        answered(watcher->reply());
    });
}

// One of its own, because Qt's shared one never looks again for a bus that it once did not find.
QDBusConnection SecretService::connection()
{
    if (!m_connectionName.isEmpty()) {
        const QDBusConnection bus(m_connectionName);
        if (bus.isConnected())
            return bus;
        QDBusConnection::disconnectFromBus(m_connectionName);
    }
    m_connectionName = QUuid::createUuid().toString();
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connectionName);
}

} // namespace console
