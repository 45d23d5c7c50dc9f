// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/tlsfacts.h"

#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <array>
#include <memory>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct BioDeleter
{
    void operator()(BIO *bio) const noexcept { BIO_free(bio); }
};

struct CertificateDeleter
{
    void operator()(X509 *certificate) const noexcept { X509_free(certificate); }
};

QString nameText(const X509_NAME *name)
{
    const std::unique_ptr<BIO, BioDeleter> memory(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(memory.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return QString::fromUtf8(data, size);
}

} // namespace

QString certificateFingerprint(const X509 *certificate)
{
    std::array<uchar, EVP_MAX_MD_SIZE> digest = {};
    unsigned int size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest.data(), &size) != 1)
        return {};
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(digest.data()), size).toHex());
}

QList<Fact> certificateFacts(const X509 *certificate)
{
    int days = 0;
    int seconds = 0;
    ASN1_TIME_diff(&days, &seconds, nullptr, X509_get0_notAfter(certificate));
    return {
        {u"certificate"_s, nameText(X509_get_subject_name(certificate))},
        {u"issuer"_s, nameText(X509_get_issuer_name(certificate))},
        {u"daysLeft"_s, QString::number(days)},
        {u"fingerprint"_s, certificateFingerprint(certificate)},
    };
}

QList<Fact> tlsFacts(CURL *handle)
{
    curl_tlssessioninfo *session = nullptr;
    if (curl_easy_getinfo(handle, CURLINFO_TLS_SSL_PTR, &session) != CURLE_OK || !session || !session->internals
        || session->backend != CURLSSLBACKEND_OPENSSL)
        return {};
    const auto *ssl = static_cast<const SSL *>(session->internals);
    QList<Fact> facts{
        {u"protocol"_s, QString::fromLatin1(SSL_get_version(ssl))},
        {u"cipher"_s, QString::fromLatin1(SSL_get_cipher_name(ssl))},
    };
    const std::unique_ptr<X509, CertificateDeleter> certificate(SSL_get1_peer_certificate(ssl));
    if (certificate)
        facts += certificateFacts(certificate.get());
    return facts;
}

} // namespace console
