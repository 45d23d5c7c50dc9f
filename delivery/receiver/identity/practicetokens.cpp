// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/identity/practicetokens.h"

#include "delivery/oauth/jsonwebtoken.h"
#include "delivery/oauth/pkce.h"
#include "delivery/receiver/identity/resourcescope.h"
#include "delivery/receiver/practiceaccount.h"

#include <QJsonDocument>

#include <openssl/core_names.h>
#include <openssl/rsa.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr unsigned keyBits = 2048;

using BigNumber = std::unique_ptr<BIGNUM, FreedBy<BN_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, FreedBy<EVP_MD_CTX_free>>;

uchar *bytesOf(QByteArray &array)
{
    return reinterpret_cast<uchar *>(array.data());
}

QByteArray encoded(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(base64Url);
}

QString newId()
{
    constexpr qsizetype bytes = 16;
    return QString::fromLatin1(randomBase64Url(bytes));
}

QString numberOf(EVP_PKEY *key, const char *name)
{
    BIGNUM *read = nullptr;
    EVP_PKEY_get_bn_param(key, name, &read);
    const BigNumber number(read);
    QByteArray bytes(number ? BN_num_bytes(number.get()) : 0, Qt::Uninitialized);
    if (number)
        BN_bn2bin(number.get(), bytesOf(bytes));
    return QString::fromLatin1(bytes.toBase64(base64Url));
}

// Both names are Exchange's, and Microsoft gives tokens for either. Graph's are for something else.
bool isOfExchange(const QString &audience)
{
    return audience == "https://outlook.office.com"_L1 || audience == "https://outlook.office365.com"_L1;
}

} // namespace

PracticeTokens::PracticeTokens(Clock clock)
    : m_clock(std::move(clock))
{
}

QByteArray PracticeTokens::accessToken(const TokenGrant &grant) const
{
    QStringList permissions;
    for (const QString &scope : grant.scopes) {
        if (isResourceScope(scope))
            permissions << permissionOf(scope);
    }
    const qint64 issued = now().toSecsSinceEpoch();
    return sign({{"aud"_L1, resourceOf(grant.scopes)},
                 {"iss"_L1, grant.issuer},
                 {"iat"_L1, issued},
                 {"nbf"_L1, issued},
                 {"exp"_L1, issued + lifetime.count()},
                 {"appid"_L1, grant.clientId},
                 {"name"_L1, practiceName()},
                 {"oid"_L1, practiceObjectId()},
                 {"scp"_L1, permissions.join(u' ')},
                 {"tid"_L1, practiceTenantId()},
                 {"upn"_L1, grant.username},
                 {"uti"_L1, newId()}}); // no two tokens are alike
}

Expected<QString, TokenRefusal> PracticeTokens::userOf(const QByteArray &token, const QString &permission) const
{
    const auto parsed = parseJsonWebToken(token);
    // RS256 gives the same signature each time: whoever can sign needs no other way to verify.
    if (!parsed || parsed->signature.isEmpty() || !areEqualSecrets(signatureOf(parsed->signedPart), parsed->signature))
        return Unexpected(TokenRefusal::NotIssued);
    const QJsonObject &claims = parsed->claims;
    if (claims.value("exp"_L1).toDouble() <= static_cast<double>(now().toSecsSinceEpoch()))
        return Unexpected(TokenRefusal::Expired);
    if (!isOfExchange(claims.value("aud"_L1).toString()))
        return Unexpected(TokenRefusal::OtherAudience);
    if (!claims.value("scp"_L1).toString().split(u' ').contains(permission, Qt::CaseInsensitive))
        return Unexpected(TokenRefusal::NoPermission);
    return claims.value("upn"_L1).toString();
}

QByteArray PracticeTokens::sign(const QJsonObject &claims) const
{
    const QJsonObject header{{"alg"_L1, u"RS256"_s}, {"kid"_L1, publicKey().value("kid"_L1)}, {"typ"_L1, u"JWT"_s}};
    const QByteArray text = encoded(header) + '.' + encoded(claims);
    return text + '.' + signatureOf(text).toBase64(base64Url);
}

QJsonObject PracticeTokens::publicKey() const
{
    EVP_PKEY *rsa = key();
    return {{"kty"_L1, u"RSA"_s},
            {"use"_L1, u"sig"_s},
            {"kid"_L1, m_keyId},
            {"n"_L1, numberOf(rsa, OSSL_PKEY_PARAM_RSA_N)},
            {"e"_L1, numberOf(rsa, OSSL_PKEY_PARAM_RSA_E)}};
}

EVP_PKEY *PracticeTokens::key() const
{
    const QMutexLocker locker(&m_mutex);
    if (!m_key) {
        m_key.reset(EVP_RSA_gen(keyBits));
        m_keyId = newId();
    }
    return m_key.get();
}

// Empty where there is no key: then nothing is ever taken for signed.
QByteArray PracticeTokens::signatureOf(const QByteArray &text) const
{
    EVP_PKEY *rsa = key();
    const DigestContext context(EVP_MD_CTX_new());
    size_t size = 0;
    const auto *data = reinterpret_cast<const uchar *>(text.constData());
    if (!rsa || !context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, rsa) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, data, static_cast<size_t>(text.size())) != 1)
        return {};
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), bytesOf(signature), &size, data, static_cast<size_t>(text.size())) != 1)
        return {};
    return signature;
}

} // namespace console
