// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/networkfailure.h"

#include <QNetworkReply>

namespace console {

using namespace Qt::StringLiterals;
using Kind = OAuthFailure::Kind;

namespace {

// The codes of CertificateJudge, for what Qt calls the same.
QString certificateCode(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return u"tls.expired"_s;
    case QSslError::CertificateNotYetValid:
        return u"tls.not-yet-valid"_s;
    case QSslError::HostNameMismatch:
        return u"tls.other-host"_s;
    case QSslError::SelfSignedCertificate:
        return u"tls.self-signed"_s;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return u"tls.unknown-issuer"_s;
    case QSslError::CertificateRevoked:
        return u"tls.revoked"_s;
    default:
        return u"tls.invalid"_s;
    }
}

bool isOfProxy(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

// Of an answer with a body. A status of 400 is what Qt calls an invalid operation.
bool isOfStatus(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError
        || error >= QNetworkReply::InternalServerError
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError);
}

} // namespace

OAuthFailure handshakeFailure(const QList<QSslError> &errors, const QString &otherwise)
{
    if (errors.isEmpty())
        return {Kind::Unreachable, u"tls.invalid"_s, otherwise};
    const QSslError &first = errors.first();
    return {Kind::Unreachable, certificateCode(first.error()), first.errorString()};
}

std::optional<OAuthFailure> networkFailure(const QNetworkReply &reply, const QList<QSslError> &sslErrors)
{
    const QNetworkReply::NetworkError error = reply.error();
    const bool hasStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (hasStatus && isOfStatus(error))
        return {};
    if (isOfProxy(error))
        return OAuthFailure{Kind::Unreachable, u"oauth.proxy"_s, reply.errorString()};
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return handshakeFailure(sslErrors, reply.errorString());
    case QNetworkReply::HostNotFoundError:
        return OAuthFailure{Kind::Unreachable, u"oauth.host-not-found"_s, reply.errorString()};
    case QNetworkReply::ConnectionRefusedError:
        return OAuthFailure{Kind::Unreachable, u"oauth.connection-refused"_s, reply.errorString()};
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return OAuthFailure{Kind::Malformed, u"oauth.not-http"_s, reply.errorString()};
    default:
        return OAuthFailure{Kind::Unreachable, u"oauth.connection-lost"_s, reply.errorString()};
    }
}

} // namespace console
