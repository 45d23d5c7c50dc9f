// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns the name of the Secret Service on the session bus, and never answers.

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusVirtualObject>

using namespace Qt::StringLiterals;

class MuteObject : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override { return true; }
};

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    MuteObject object;
    QDBusConnection bus = QDBusConnection::sessionBus();
    const bool isMute = bus.registerVirtualObject(u"/"_s, &object, QDBusConnection::SubPath)
        && bus.registerService(u"org.freedesktop.secrets"_s);
    return isMute ? QCoreApplication::exec() : 1;
}
