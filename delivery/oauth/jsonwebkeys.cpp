// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/jsonwebkeys.h"

#include "models/support/freedby.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <bit>
#include <memory>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastModulusBits = 2048; // RFC 7518 3.3
constexpr qsizetype mostModulusBits = 16384; // what OpenSSL verifies at most
constexpr qsizetype mostExponentBytes = 8;

using BigNumber = std::unique_ptr<BIGNUM, FreedBy<BN_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, FreedBy<OSSL_PARAM_free>>;
using ParametersBuilder = std::unique_ptr<OSSL_PARAM_BLD, FreedBy<OSSL_PARAM_BLD_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, FreedBy<EVP_PKEY_CTX_free>>;
using Key = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, FreedBy<EVP_MD_CTX_free>>;

const uchar *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const uchar *>(array.constData());
}

// Base64urlUInt (RFC 7518 2), but for leading zeros, which some providers write.
QByteArray numberIn(const QJsonObject &object, QLatin1StringView member)
{
    QByteArray number = fromBase64Url(object.value(member).toString().toUtf8()).value_or(QByteArray());
    while (number.startsWith('\0'))
        number.remove(0, 1);
    return number;
}

qsizetype bitsOf(const QByteArray &number)
{
    return number.isEmpty() ? 0 : number.size() * 8 - std::countl_zero(static_cast<uchar>(number.front()));
}

bool isForRs256(const QJsonObject &key)
{
    return key.value("kty"_L1).toString() == "RSA"_L1 && key.value("use"_L1).toString(u"sig"_s) == "sig"_L1
        && key.value("alg"_L1).toString(u"RS256"_s) == "RS256"_L1;
}

Key publicKey(const JsonWebKey &key)
{
    const auto numberOf = [](const QByteArray &bytes) {
        return BigNumber(BN_bin2bn(bytesOf(bytes), static_cast<int>(bytes.size()), nullptr));
    };
    const BigNumber modulus = numberOf(key.modulus);
    const BigNumber exponent = numberOf(key.exponent);
    const ParametersBuilder builder(OSSL_PARAM_BLD_new());
    if (!modulus || !exponent || !builder
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1)
        return {};
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *made = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return {};
    return Key(made);
}

bool isSignatureOf(const JsonWebToken &token, EVP_PKEY *key)
{
    const DigestContext context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestVerify(context.get(), bytesOf(token.signature), static_cast<size_t>(token.signature.size()),
                            bytesOf(token.signedPart), static_cast<size_t>(token.signedPart.size()))
        == 1;
}

} // namespace

Expected<QList<JsonWebKey>, OAuthFailure> parseJsonWebKeys(const QByteArray &document)
{
    const auto malformed = [](const QString &technical) {
        return Unexpected(OAuthFailure{OAuthFailure::Kind::Malformed, u"oauth.keys"_s, technical});
    };
    if (document.size() > maximumKeysDocument)
        return malformed(u"The key set has %1 bytes"_s.arg(document.size()));
    QList<JsonWebKey> keys;
    const QJsonArray members = QJsonDocument::fromJson(document).object().value("keys"_L1).toArray();
    for (const QJsonValue &member : members) {
        const QJsonObject object = member.toObject();
        const JsonWebKey key{object.value("kid"_L1).toString(), object.value("issuer"_L1).toString(),
                             numberIn(object, "n"_L1), numberIn(object, "e"_L1)};
        if (isForRs256(object) && !key.id.isEmpty() && !key.modulus.isEmpty() && !key.exponent.isEmpty())
            keys << key;
    }
    if (keys.isEmpty())
        return malformed(u"The document has no RSA key for signatures"_s);
    return keys;
}

Expected<void, OAuthFailure> verifySignature(const JsonWebToken &token, const JsonWebKey &key)
{
    const auto untrustworthy = [](const QString &code, const QString &technical) {
        return Unexpected(OAuthFailure{OAuthFailure::Kind::Untrustworthy, code, technical});
    };
    const qsizetype bits = bitsOf(key.modulus);
    const bool isExponent = key.exponent.size() <= mostExponentBytes && bitsOf(key.exponent) > 1
        && (static_cast<uchar>(key.exponent.back()) & 1) == 1;
    if (bits < leastModulusBits || bits > mostModulusBits || !isExponent)
        return untrustworthy(u"oauth.weak-key"_s, u"The signing key has %1 bits"_s.arg(bits));

    const Key verifier = publicKey(key);
    const bool isRight = verifier && isSignatureOf(token, verifier.get());
    ERR_clear_error(); // others of this thread read the queue
    if (!isRight)
        return untrustworthy(u"oauth.signature"_s, u"The signature is not that of the key"_s);
    return {};
}

} // namespace console
