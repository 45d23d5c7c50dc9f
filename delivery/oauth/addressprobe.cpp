// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/addressprobe.h"

#include "delivery/oauth/networkfailure.h"
#include "delivery/oauth/networkpath.h"
#include "delivery/oauth/protectedaddress.h"
#include "models/support/addresses.h"

#include <QUrl>

#include <utility>

namespace console {

using namespace Qt::StringLiterals;
using Kind = OAuthFailure::Kind;

namespace {

QNetworkProxy proxyFor(const ProbedAddress &address)
{
    if (!address.usesTls)
        return QNetworkProxy::NoProxy;
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(address.host);
    url.setPort(address.port);
    return SystemProxies().queryProxy(QNetworkProxyQuery(url)).value(0, QNetworkProxy::NoProxy);
}

QString codeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return u"oauth.host-not-found"_s;
    case QAbstractSocket::ConnectionRefusedError:
        return u"oauth.connection-refused"_s;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return u"oauth.proxy"_s;
    default:
        return u"oauth.connection-lost"_s;
    }
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return u"TLS"_s;
    }
}

} // namespace

QString ProbedAddress::name() const
{
    return hostAndPort(host, port);
}

ProbedAddress probedAddress(const QString &text)
{
    if (text.contains("://"_L1)) {
        const QUrl url(text, QUrl::StrictMode);
        const bool usesTls = url.scheme() == "https"_L1;
        if (!url.isValid() || (!usesTls && url.scheme() != "http"_L1))
            return {};
        return {url.host(QUrl::FullyEncoded), effectivePort(url), usesTls};
    }
    const qsizetype colon = text.lastIndexOf(u':');
    const QString host = text.left(std::max<qsizetype>(colon, 0)).trimmed();
    return {isHost(host) ? host : QString(), text.mid(colon + 1).toInt(), false};
}

AddressProbe::AddressProbe(const ProbedAddress &address, const QStringList &trustedCertificates,
                           std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_trustedCertificates(trustedCertificates)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finish(Unexpected(
            OAuthFailure{Kind::Unreachable, u"oauth.no-answer"_s,
                         u"%1 did not answer within %2 ms"_s.arg(m_address.name()).arg(m_limit.interval())}));
    });
    connect(&m_socket, &QAbstractSocket::connected, this, [this] {
        if (!m_address.usesTls)
            finish(QString());
    });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { finish(protocolName(m_socket.sessionProtocol())); });
    connect(&m_socket, &QSslSocket::sslErrors, this, &AddressProbe::judgeCertificate);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &AddressProbe::fail);
}

AddressProbe::~AddressProbe()
{
    m_socket.disconnect(this);
}

void AddressProbe::start()
{
    m_limit.start();
    m_socket.setProxy(proxyFor(m_address));
    const auto port = static_cast<quint16>(m_address.port);
    if (m_address.usesTls)
        m_socket.connectToHostEncrypted(m_address.host, port);
    else
        m_socket.connectToHost(m_address.host, port);
}

void AddressProbe::judgeCertificate(const QList<QSslError> &errors)
{
    m_sslErrors = errors;
    if (isTrusted(m_socket.peerCertificate(), m_trustedCertificates))
        m_socket.ignoreSslErrors();
}

void AddressProbe::fail(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::SslHandshakeFailedError)
        return finish(Unexpected(handshakeFailure(m_sslErrors, m_socket.errorString())));
    finish(Unexpected(OAuthFailure{Kind::Unreachable, codeOf(error), m_socket.errorString()}));
}

void AddressProbe::finish(const Result &result)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_limit.stop();
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

} // namespace console
