// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/oauth/signedtoken.h"

#include "models/support/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString numberOf(const EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &number) != 1)
        qFatal("OpenSSL cannot tell %s of a key", name);
    QByteArray bytes(BN_num_bytes(number), Qt::Uninitialized);
    BN_bn2bin(number, reinterpret_cast<uchar *>(bytes.data()));
    BN_free(number);
    return QString::fromLatin1(base64Url(bytes));
}

} // namespace

SigningKey::SigningKey(const QString &id, unsigned int bits)
    : m_id(id)
    , m_key(EVP_RSA_gen(bits), &EVP_PKEY_free)
{
    if (!m_key)
        qFatal("OpenSSL cannot make a key");
}

QJsonObject SigningKey::publicKey() const
{
    return {{"kty"_L1, u"RSA"_s},
            {"use"_L1, u"sig"_s},
            {"kid"_L1, m_id},
            {"n"_L1, numberOf(m_key.get(), OSSL_PKEY_PARAM_RSA_N)},
            {"e"_L1, numberOf(m_key.get(), OSSL_PKEY_PARAM_RSA_E)}};
}

QByteArray SigningKey::signatureOf(const QByteArray &text) const
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    size_t size = static_cast<size_t>(EVP_PKEY_get_size(m_key.get()));
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, m_key.get()) != 1
        || EVP_DigestSign(context, reinterpret_cast<uchar *>(signature.data()), &size,
                          reinterpret_cast<const uchar *>(text.constData()), static_cast<size_t>(text.size()))
            != 1)
        qFatal("OpenSSL cannot sign");
    EVP_MD_CTX_free(context);
    return signature.left(static_cast<qsizetype>(size));
}

QByteArray keySet(const QList<QJsonObject> &keys)
{
    QJsonArray members;
    for (const QJsonObject &key : keys)
        members << key;
    return QJsonDocument(QJsonObject{{"keys"_L1, members}}).toJson();
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray unsignedToken(const QJsonObject &header, const QJsonObject &claims)
{
    const auto part = [](const QJsonObject &object) {
        return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '.';
    };
    return part(header) + part(claims);
}

QByteArray signedToken(const SigningKey &key, const QJsonObject &claims, const QJsonObject &header)
{
    QJsonObject whole = merged({{"typ"_L1, u"JWT"_s}, {"alg"_L1, u"RS256"_s}, {"kid"_L1, key.id()}}, header);
    for (auto member = whole.begin(); member != whole.end();)
        member = member->isNull() ? whole.erase(member) : std::next(member);
    QByteArray token = unsignedToken(whole, claims);
    token.chop(1);
    return token + '.' + base64Url(key.signatureOf(token));
}

} // namespace console
