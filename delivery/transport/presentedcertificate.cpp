// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/presentedcertificate.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <ctime>
#include <memory>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumCertificates = 10;
constexpr int maximumNames = 100;
constexpr qsizetype maximumName = 256; // characters

struct BioDeleter
{
    void operator()(BIO *bio) const noexcept { BIO_free(bio); }
};

struct NamesDeleter
{
    void operator()(GENERAL_NAMES *names) const noexcept { GENERAL_NAMES_free(names); }
};

bool isUnseen(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString shown(const char *data, qsizetype size)
{
    const QString text = QString::fromUtf8(data, std::min<qsizetype>(size, 4 * maximumName)).left(maximumName);
    QString visible;
    for (const QChar character : text) {
        if (isUnseen(character))
            visible += u"\\u%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
        else
            visible += character;
    }
    return visible;
}

QString nameText(const X509_NAME *name)
{
    const std::unique_ptr<BIO, BioDeleter> memory(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(memory.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return shown(data, size);
}

QString addressText(const ASN1_OCTET_STRING *address)
{
    const int size = ASN1_STRING_length(address);
    if (size != sizeof(in_addr) && size != sizeof(in6_addr))
        return {};
    std::array<char, INET6_ADDRSTRLEN> text = {};
    inet_ntop(size == sizeof(in_addr) ? AF_INET : AF_INET6, ASN1_STRING_get0_data(address), text.data(), text.size());
    return QString::fromLatin1(text.data());
}

QStringList alternativeNames(const X509 *certificate)
{
    const std::unique_ptr<GENERAL_NAMES, NamesDeleter> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    QStringList texts;
    const int count = names ? std::min(sk_GENERAL_NAME_num(names.get()), maximumNames) : 0;
    for (int index = 0; index < count; ++index) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), index);
        if (name->type == GEN_DNS) {
            const auto *data = reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName));
            texts.append(shown(data, ASN1_STRING_length(name->d.dNSName)));
        } else if (name->type == GEN_IPADD) {
            texts.append(addressText(name->d.iPAddress));
        }
    }
    texts.removeAll(QString());
    return texts;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts = {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

QString keyText(const X509 *certificate)
{
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key)
        return {};
    const int kind = EVP_PKEY_get_base_id(key);
    std::array<char, 80> group = {};
    if (kind == EVP_PKEY_EC && EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) == 1) {
        const char *standard = EC_curve_nid2nist(OBJ_txt2nid(group.data())); // "P-256" of "prime256v1"
        return "EC "_L1 + QLatin1StringView(standard ? standard : group.data());
    }
    const QString name = QString::fromLatin1(OBJ_nid2sn(kind));
    if (kind == EVP_PKEY_ED25519 || kind == EVP_PKEY_ED448)
        return name; // there is but one size
    return u"%1 %2"_s.arg(kind == EVP_PKEY_RSA ? u"RSA"_s : name).arg(EVP_PKEY_get_bits(key));
}

QByteArray derOf(const X509 *certificate)
{
    const int size = i2d_X509(certificate, nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, '\0');
    auto *end = reinterpret_cast<uchar *>(der.data());
    i2d_X509(certificate, &end);
    return der;
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

Certificate certificateOf(const X509 *certificate)
{
    return {
        nameText(X509_get_subject_name(certificate)),
        nameText(X509_get_issuer_name(certificate)),
        alternativeNames(certificate),
        timeOf(X509_get0_notBefore(certificate)),
        timeOf(X509_get0_notAfter(certificate)),
        keyText(certificate),
        certificateFingerprint(certificate),
        derOf(certificate),
    };
}

QList<Certificate> presentedCertificates(const X509_STORE_CTX *store)
{
    const STACK_OF(X509) *presented = X509_STORE_CTX_get0_untrusted(store);
    QList<Certificate> certificates;
    const int count = std::min(sk_X509_num(presented), maximumCertificates);
    for (int index = 0; index < count; ++index)
        certificates.append(certificateOf(sk_X509_value(presented, index)));
    return certificates;
}

} // namespace console
