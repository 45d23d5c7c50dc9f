// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/testcertificate.h"

#include <QRandomGenerator>
#include <QSslCertificate>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace console {

namespace {

template<auto Function>
struct Deleter
{
    template<class Object>
    void operator()(Object *object) const
    {
        Function(object);
    }
};

using Bio = std::unique_ptr<BIO, Deleter<&BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Deleter<&X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Deleter<&EVP_PKEY_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<&X509_EXTENSION_free>>;

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

Bio bioOf(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

void addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    if (value.isEmpty())
        return;
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData()));
    if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
        qFatal("OpenSSL cannot make the extension %s", value.constData());
}

} // namespace

QString TestCertificate::fingerprint() const
{
    return QString::fromLatin1(QSslCertificate(certificate).digest(QCryptographicHash::Sha256).toHex());
}

TestCertificate makeTestCertificate(const TestCertificateWish &wish, const TestCertificate *issuer)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate made(X509_new());
    if (!key || !made)
        qFatal("OpenSSL cannot make a certificate");
    X509_set_version(made.get(), X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(made.get()), QRandomGenerator::global()->generate());
    X509_time_adj_ex(X509_getm_notBefore(made.get()), wish.firstDay, 0, nullptr);
    X509_time_adj_ex(X509_getm_notAfter(made.get()), wish.lastDay, 0, nullptr);
    X509_set_pubkey(made.get(), key.get());
    X509_NAME *subject = X509_get_subject_name(made.get());
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const uchar *>(wish.subject.constData()),
                               static_cast<int>(wish.subject.size()), -1, 0);
    addExtension(made.get(), NID_basic_constraints, wish.isAuthority ? "critical,CA:TRUE" : "");
    addExtension(made.get(), NID_subject_alt_name, wish.names);

    const Certificate issuerCertificate(
        issuer ? PEM_read_bio_X509(bioOf(issuer->certificate).get(), nullptr, nullptr, nullptr) : nullptr);
    const Key issuerKey(issuer ? PEM_read_bio_PrivateKey(bioOf(issuer->key).get(), nullptr, nullptr, nullptr)
                               : nullptr);
    X509_set_issuer_name(made.get(), issuer ? X509_get_subject_name(issuerCertificate.get()) : subject);
    if (X509_sign(made.get(), issuer ? issuerKey.get() : key.get(), EVP_sha256()) == 0)
        qFatal("OpenSSL cannot sign a certificate");

    const Bio certificateBio(BIO_new(BIO_s_mem()));
    const Bio keyBio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateBio.get(), made.get());
    PEM_write_bio_PrivateKey(keyBio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {contentOf(certificateBio.get()), contentOf(keyBio.get())};
}

} // namespace console
