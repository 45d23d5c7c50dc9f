// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/oauth/discoveryserver.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTcpSocket>

namespace console {

using namespace Qt::StringLiterals;

DiscoveryServer::DiscoveryServer(const DiscoveryScript &script, const std::optional<TestCertificate> &certificate)
    : m_script(script)
    , m_usesTls(certificate.has_value())
    , m_server(makeTestServer(certificate))
{
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        while (QTcpSocket *connection = m_server->nextPendingConnection())
            take(connection);
    });
}

QString DiscoveryServer::origin() const
{
    return u"%1://localhost:%2"_s.arg(m_usesTls ? u"https"_s : u"http"_s).arg(port());
}

void DiscoveryServer::take(QTcpSocket *connection)
{
    ++m_openConnections;
    QObject::connect(connection, &QAbstractSocket::disconnected, m_server.get(), [this, connection] {
        --m_openConnections;
        connection->deleteLater();
    });
    QObject::connect(connection, &QIODevice::readyRead, m_server.get(), [this, connection] {
        if (m_script.isSilent || !connection->peek(connection->bytesAvailable()).endsWith("\r\n\r\n"))
            return;
        connection->readAll();
        ++m_requests;
        connection->write(answer());
        connection->disconnectFromHost();
    });
}

QByteArray DiscoveryServer::document() const
{
    const QString base = origin() + "/organizations/"_L1;
    return QJsonDocument(QJsonObject{
                             {u"issuer"_s, issuer()},
                             {u"authorization_endpoint"_s, base + "oauth2/v2.0/authorize"_L1},
                             {u"token_endpoint"_s, base + "oauth2/v2.0/token"_L1},
                             {u"jwks_uri"_s, base + "discovery/v2.0/keys"_L1},
                         })
        .toJson();
}

QByteArray DiscoveryServer::answer() const
{
    const QByteArray body = m_script.body.isEmpty() ? document() : m_script.body;
    const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(m_script.secondsAhead),
                                               u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nDate: " + date.toLatin1()
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace console
