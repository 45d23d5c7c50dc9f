// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

class QTcpServer;
class QTcpSocket;

namespace console {

// Waits on this computer, and on no other interface, for the browser that the identity provider sends back. (RFC 8252
// 7.3) Whoever asks for the redirect URI's path, on its host, gets a page that says nothing of the answer; everything
// else is not found. What comes is as good as anything that any program on this computer sends: the answer's state
// tells whether it is one.
class LoopbackListener : public QObject
{
    Q_OBJECT
public:
    explicit LoopbackListener(const QUrl &redirectUri, QObject *parent = nullptr);

    // http on this computer: whether it can be waited for at all.
    static bool isFor(const QUrl &redirectUri);

    // Whether it listens at the host's addresses; at none of them where another program has the port.
    bool listen();

Q_SIGNALS:
    void arrived(const QUrl &url); // the redirect URI with a query

private:
    void accept(QTcpServer *server);
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &request);

    const QUrl m_redirectUri;
    QList<QTcpServer *> m_servers;
};

} // namespace console
