// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/practicecertificate.h"

#include "models/support/freedby.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <cstdio>
#include <memory>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int validDays = 20 * 365;
constexpr int renewalDays = 30; // before it expires
constexpr qint64 largestFile = 64 * 1024;
constexpr long secondsPerDay = 24L * 60 * 60;

using Bio = std::unique_ptr<BIO, FreedBy<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, FreedBy<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, FreedBy<X509_EXTENSION_free>>;

Bio reader(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

QByteArray written(const Bio &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<qsizetype>(size)};
}

int refusePassphrase(char *, int, int, void *)
{
    return -1; // a key that asks for one is none of ours
}

QString fingerprintOf(X509 *certificate)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest, &size) != 1)
        return {};
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(digest), static_cast<qsizetype>(size)).toHex());
}

bool expiresSoon(X509 *certificate)
{
    time_t later = time(nullptr) + renewalDays * secondsPerDay;
    return X509_cmp_time(X509_get0_notAfter(certificate), &later) <= 0;
}

// Empty where the text is no such certificate, damaged or near its end.
PracticeCertificate readBack(const QByteArray &pem)
{
    const Key key(PEM_read_bio_PrivateKey(reader(pem).get(), nullptr, &refusePassphrase, nullptr));
    const Certificate certificate(PEM_read_bio_X509(reader(pem).get(), nullptr, &refusePassphrase, nullptr));
    if (!key || !certificate || X509_check_private_key(certificate.get(), key.get()) != 1
        || expiresSoon(certificate.get()))
        return {};
    return {pem, fingerprintOf(certificate.get())};
}

PracticeCertificate readBackFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return readBack(file.read(largestFile));
}

bool addExtension(X509 *certificate, int id, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, id, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerialNumber(X509 *certificate)
{
    unsigned char bytes[16];
    if (RAND_bytes(bytes, sizeof bytes) != 1)
        return false;
    bytes[0] &= 0x7f; // RFC 5280 4.1.2.2: positive
    const std::unique_ptr<BIGNUM, FreedBy<BN_free>> number(BN_bin2bn(bytes, sizeof bytes, nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setNames(X509 *certificate)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto add = [name](const char *field, const char *value) {
        return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(value),
                                          -1, -1, 0)
            == 1;
    };
    return add("O", "Scan Connector Console practice receiver") && add("CN", "localhost")
        && X509_set_issuer_name(certificate, name) == 1;
}

Certificate makeCertificate(EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    X509 *made = certificate.get();
    if (!made || X509_set_version(made, X509_VERSION_3) != 1 || !setSerialNumber(made) || !setNames(made))
        return {};
    // Valid since yesterday, for clocks that go back.
    const bool whole = X509_gmtime_adj(X509_getm_notBefore(made), -secondsPerDay)
        && X509_time_adj_ex(X509_getm_notAfter(made), validDays, 0, nullptr) && X509_set_pubkey(made, key) == 1
        && addExtension(made, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1")
        && addExtension(made, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(made, NID_key_usage, "critical,digitalSignature")
        && addExtension(made, NID_ext_key_usage, "serverAuth") && X509_sign(made, key, EVP_sha256()) > 0;
    return whole ? std::move(certificate) : nullptr;
}

QByteArray makePem()
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? makeCertificate(key.get()) : nullptr;
    const Bio pem(BIO_new(BIO_s_mem()));
    if (!certificate || !pem
        || PEM_write_bio_PrivateKey(pem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1
        || PEM_write_bio_X509(pem.get(), certificate.get()) != 1)
        return {};
    return written(pem);
}

// Whole or not at all, and readable for its owner alone from the beginning.
bool replace(const QString &path, const QByteArray &pem)
{
    QTemporaryFile file(path + u".XXXXXX"_s);
    if (!file.open() || file.write(pem) != pem.size() || !file.flush())
        return false;
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return false;
    file.setAutoRemove(false);
    return true;
}

} // namespace

Expected<PracticeCertificate, ReceiverFailure> practiceCertificate(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"practice-server.pem"_s);
    if (const PracticeCertificate kept = readBackFrom(path); !kept.pem.isEmpty())
        return kept;
    const PracticeCertificate made = readBack(makePem());
    if (made.pem.isEmpty())
        return Unexpected(
            ReceiverFailure{ReceiverFailure::Code::Failed, {}, u"The practice certificate could not be made"_s});
    if (!QDir().mkpath(folder) || !replace(path, made.pem))
        return Unexpected(ReceiverFailure{ReceiverFailure::Code::FolderNotWritable, folder,
                                          u"The practice certificate could not be stored"_s});
    return made;
}

} // namespace console
