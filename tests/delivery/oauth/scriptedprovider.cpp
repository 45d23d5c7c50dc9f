// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/oauth/scriptedprovider.h"

#include "models/support/jsonreader.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QTcpSocket>
#include <QUrlQuery>

namespace console {

using namespace Qt::StringLiterals;

const QString ScriptedProvider::discoveryPath = u"/organizations/v2.0/.well-known/openid-configuration"_s;
const QString ScriptedProvider::keysPath = u"/keys"_s;
const QString ScriptedProvider::tokenPath = u"/token"_s;
const QString ScriptedProvider::devicePath = u"/devicecode"_s;

namespace {

QMap<QByteArray, QByteArray> formOf(const QByteArray &body)
{
    QMap<QByteArray, QByteArray> form;
    const QByteArrayList fields = body.split('&');
    for (const QByteArray &field : fields) {
        const qsizetype end = field.indexOf('=');
        if (end > 0)
            form[field.left(end)] = QByteArray::fromPercentEncoding(field.mid(end + 1));
    }
    return form;
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

ProviderAnswer providerError(const QByteArray &error, const QByteArray &description, int status)
{
    return {status,
            textOf({{"error"_L1, QString::fromUtf8(error)}, {"error_description"_L1, QString::fromUtf8(description)}})};
}

SigningKey ScriptedProvider::defaultKey()
{
    static const SigningKey made(u"key-1"_s);
    return made;
}

ScriptedProvider::ScriptedProvider()
    : makeIdToken([this](const QJsonObject &claims) { return signedToken(key, claims); })
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The scripted provider cannot listen");
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedProvider::accept);
    keys = {key.publicKey()};
    const auto at = [this](const QString &path) { return authority().toString() + path; };
    discovery = {
        {"issuer"_L1, at(u"/{tenantid}/v2.0"_s)},
        {"authorization_endpoint"_L1, at(u"/authorize"_s)},
        {"token_endpoint"_L1, at(tokenPath)},
        {"device_authorization_endpoint"_L1, at(devicePath)},
        {"jwks_uri"_L1, at(keysPath)},
    };
}

SystemConfiguration ScriptedProvider::system() const
{
    SystemConfiguration system;
    system.managementUrl = u"https://management"_s;
    system.microsoftEmailClientId = signInClient;
    system.exchangeOAuth2ClientId = signInClient;
    system.exchangeOAuth2Scope = documentedEwsScope();
    system.microsoftAuthority = authority().toString();
    return system;
}

QUrl ScriptedProvider::authority() const
{
    return QUrl(u"http://localhost:%1"_s.arg(m_server.serverPort()));
}

QUrl ScriptedProvider::signIn(const QUrl &address)
{
    const QUrlQuery query(address);
    const auto value = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    m_nonce = value(u"nonce"_s);
    QUrl redirect(value(u"redirect_uri"_s));
    redirect.setQuery(u"code=code-1&state="_s + value(u"state"_s) + u"&session_state=1"_s);
    return redirect;
}

ProviderAnswer ScriptedProvider::tokens()
{
    ++m_given;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QJsonObject claims = goodClaims();
    claims["iss"_L1] = u"%1/%2/v2.0"_s.arg(authority().toString(), signInTenant);
    claims["iat"_L1] = now;
    claims["nbf"_L1] = now;
    claims["exp"_L1] = now + 3600;
    claims["nonce"_L1] = m_nonce;
    QJsonObject answer{
        {"token_type"_L1, u"Bearer"_s},
        {"access_token"_L1, u"access-%1"_s.arg(m_given)},
        {"refresh_token"_L1, u"refresh-%1"_s.arg(m_given)},
        {"id_token"_L1, QString::fromLatin1(makeIdToken(claims))},
        {"expires_in"_L1, 3600},
    };
    answer = merged(answer, more);
    for (auto member = answer.begin(); member != answer.end();)
        member = member->isNull() ? answer.erase(member) : std::next(member);
    return {200, textOf(answer)};
}

QList<ProviderRequest> ScriptedProvider::requests(const QString &path) const
{
    QList<ProviderRequest> found;
    for (const ProviderRequest &request : m_requests) {
        if (request.path == path)
            found << request;
    }
    return found;
}

void ScriptedProvider::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void ScriptedProvider::read(QTcpSocket *socket)
{
    const QByteArray all = socket->peek(1024 * 1024);
    const qsizetype end = all.indexOf("\r\n\r\n");
    const QByteArray header = all.left(end).toLower();
    const qsizetype place = header.indexOf("content-length:");
    const qsizetype size = place < 0 ? 0 : header.mid(place + 15).split('\r').constFirst().trimmed().toLongLong();
    if (end < 0 || all.size() < end + 4 + size)
        return;
    socket->readAll();
    const QUrl target = QUrl::fromEncoded(all.split(' ').value(1));
    const ProviderRequest request{target.path(), formOf(all.mid(end + 4, size))};
    m_requests << request;
    if (asked)
        asked(request);
    const ProviderAnswer answer = answerFor(request);
    if (answer.isSilent)
        return;
    const QByteArray date = clock ? "Date: " + httpDate(QDateTime::currentDateTimeUtc().addSecs(*clock)) + "\r\n" : "";
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n" + date + "Content-Type: "
                  + answer.type + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(answer.body.size())
                  + "\r\n\r\n" + answer.body);
    socket->disconnectFromHost();
}

ProviderAnswer ScriptedProvider::answerFor(const ProviderRequest &request)
{
    if (!m_next[request.path].isEmpty())
        return m_next[request.path].takeFirst();
    if (request.path == discoveryPath)
        return {200, textOf(discovery)};
    if (request.path == keysPath)
        return {200, keySet(keys)};
    if (request.path == devicePath) {
        return {200,
                textOf({{"device_code"_L1, u"device-1"_s},
                        {"user_code"_L1, u"AB-12"_s},
                        {"verification_uri"_L1, authority().toString() + u"/device"_s},
                        {"expires_in"_L1, 900},
                        {"interval"_L1, 1}})};
    }
    return request.path == tokenPath ? tokens() : ProviderAnswer{404, "{}"};
}

} // namespace console
