// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/certificatejudge.h"

#include "delivery/transport/presentedcertificate.h"

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(int error)
{
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return u"tls.expired"_s;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return u"tls.not-yet-valid"_s;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return u"tls.other-host"_s;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return u"tls.self-signed"_s;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_UNTRUSTED:
        return u"tls.unknown-issuer"_s;
    case X509_V_ERR_CERT_REVOKED:
        return u"tls.revoked"_s;
    default:
        return u"tls.invalid"_s;
    }
}

} // namespace

CertificateJudge::CertificateJudge(const QStringList &trustedFingerprints)
    : m_trusted(trustedFingerprints)
{
}

void CertificateJudge::setHost(const QString &host)
{
    m_refusal.reset();
    // The dot of a fully qualified name is no part of the certificate's (RFC 6066 3, RFC 9525 6.3).
    m_host = host.toLatin1();
    if (m_host.endsWith('.'))
        m_host.chop(1);
}

void CertificateJudge::preside(SSL_CTX *tlsContext)
{
    SSL_CTX_set_cert_verify_callback(tlsContext, &CertificateJudge::judge, this);
}

int CertificateJudge::judge(X509_STORE_CTX *store, void *self) noexcept
{
    return static_cast<CertificateJudge *>(self)->decide(store) ? 1 : 0;
}

bool CertificateJudge::decide(X509_STORE_CTX *store)
{
    m_refusal.reset();
    m_presented = presentedCertificates(store);
    m_isTakenForFingerprint = false;
    X509_VERIFY_PARAM *expected = X509_STORE_CTX_get0_param(store);
    X509_VERIFY_PARAM_set_hostflags(expected, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    const bool isExpecting = X509_VERIFY_PARAM_set1_ip_asc(expected, m_host.constData()) == 1
        || X509_VERIFY_PARAM_set1_host(expected, m_host.constData(), static_cast<std::size_t>(m_host.size())) == 1;
    if (isExpecting && !m_host.isEmpty() && X509_verify_cert(store) == 1)
        return true;

    if (m_trusted.contains(certificateFingerprint(X509_STORE_CTX_get0_cert(store)))) {
        m_isTakenForFingerprint = true;
        X509_STORE_CTX_set_error(store, X509_V_OK); // libcurl asks for it afterwards
        return true;
    }
    const int error = X509_STORE_CTX_get_error(store);
    m_refusal = {codeOf(error), QString::fromUtf8(X509_verify_cert_error_string(error))};
    return false;
}

} // namespace console
