// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorization/certificatecode.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QWebEngineCertificateError>

namespace console {

using namespace Qt::StringLiterals;

QString certificateCode(const QWebEngineCertificateError &error)
{
    const QSslCertificate certificate = error.certificateChain().value(0);
    switch (error.type()) {
    case QWebEngineCertificateError::CertificateDateInvalid:
        return certificate.effectiveDate() > QDateTime::currentDateTimeUtc() ? u"tls.not-yet-valid"_s
                                                                             : u"tls.expired"_s;
    case QWebEngineCertificateError::CertificateCommonNameInvalid:
        return u"tls.other-host"_s;
    case QWebEngineCertificateError::CertificateAuthorityInvalid:
        return certificate.isSelfSigned() ? u"tls.self-signed"_s : u"tls.unknown-issuer"_s;
    case QWebEngineCertificateError::CertificateRevoked:
        return u"tls.revoked"_s;
    default:
        return u"tls.invalid"_s;
    }
}

QString fingerprintOf(const QWebEngineCertificateError &error)
{
    const QList<QSslCertificate> chain = error.certificateChain();
    return chain.isEmpty() ? QString() : QString::fromLatin1(chain.first().digest(QCryptographicHash::Sha256).toHex());
}

} // namespace console
