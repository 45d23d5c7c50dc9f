// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/secrets/keychainbackend.h"

#include <QDBusConnection>

namespace console {

// Finds out about the Secret Service of the session bus (freedesktop.org Secret Service API 0.2), on which QtKeychain
// stands on Linux: whether there is one, and whether its default collection is open. Asks without waiting, and nothing
// that anybody could see.
class SecretService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~SecretService() override;

    void look(const std::function<void(const KeychainLook &)> &done);

private:
    using Done = std::function<void(const KeychainLook &)>;

    QDBusConnection connection();
    void lookAt(const QString &collection, const Done &done);
    void call(const QDBusMessage &message, const std::function<void(const QDBusMessage &)> &answered);

    QString m_connectionName;
};

} // namespace console
