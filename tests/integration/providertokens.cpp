// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/providertokens.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QJsonObject post(const QByteArray &path, const QByteArray &token)
{
    const QUrl url(qEnvironmentVariable("CONSOLE_OIDC_TOKENS"));
    const QByteArray form = "token=" + token.toPercentEncoding();
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write("POST " + path + " HTTP/1.0\r\nContent-Length: " + QByteArray::number(form.size()) + "\r\n\r\n"
                 + form);
    while (socket.waitForReadyRead(10'000)) { }
    const QByteArray answer = socket.readAll();
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n"))).object();
}

} // namespace

bool isGoodAccessToken(const QByteArray &token)
{
    return post("/", token).value("active"_L1).toBool();
}

bool expireAccessToken(const QByteArray &token)
{
    return post("/expire", token).value("done"_L1).toBool();
}

bool revokeRefreshToken(const QByteArray &token)
{
    return post("/revoke", token).value("done"_L1).toBool();
}

} // namespace console
