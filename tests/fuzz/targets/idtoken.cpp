// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/idtoken.h"

#include "tests/delivery/oauth/signedtoken.h"
#include "tests/fuzz/targets/require.h"

#include <algorithm>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QString tenant = u"72f988bf-86f1-41af-91ab-2d7cd011db47"_s;
constexpr qsizetype longestTechnical = 1024;
constexpr qsizetype longestClaim = 256; // that is shown

const SigningKey &signingKey()
{
    static const SigningKey key(u"key-1"_s);
    return key;
}

const QList<JsonWebKey> &keys()
{
    static const QList<JsonWebKey> keys = parseJsonWebKeys(keySet({signingKey().publicKey()})).value();
    return keys;
}

IdTokenExpectation expectation()
{
    constexpr qint64 now = 1795600000; // seconds since 1970
    return {u"6731de76-14a6-49ae-97bc-6eba6914391e"_s, u"https://login.example/{tenantid}/v2.0"_s, tenant,
            "right-nonce", QDateTime::fromSecsSinceEpoch(now, Qt::UTC)};
}

void checkFailure(const OAuthFailure &failure)
{
    require(failure.code.startsWith("oauth."_L1), "a failure is one of ours");
    require(failure.technical.size() <= longestTechnical, "no text is without bounds");
}

void checkSigned(const QByteArray &header, const QByteArray &claims)
{
    QByteArray token = base64Url(header) + '.' + base64Url(claims);
    if (!parseJsonWebToken(token + '.'))
        return; // signing takes its time
    token += '.' + base64Url(signingKey().signatureOf(token));
    const auto user = verifyIdToken(token, keys(), expectation());
    if (!user)
        return checkFailure(user.error());
    require(user->tenantId == tenant, "the account is of the tenant");
    require(!user->objectId.isEmpty(), "the token names somebody");
    for (const QString &text : {user->objectId, user->username, user->name})
        require(text.size() <= longestClaim, "what is shown has bounds");
    for (const char *value : {"RS256", "right-nonce"})
        require((header + claims).contains(value) || (header + claims).contains('\\'), "the token says what is asked");
}

void checkForged(const QByteArray &token)
{
    const auto user = verifyIdToken(token, keys(), expectation());
    require(!user, "a token is only taken when the provider has signed it");
    checkFailure(user.error());
}

void checkKeys(const QByteArray &document)
{
    const auto read = parseJsonWebKeys(document);
    if (!read)
        return checkFailure(read.error());
    require(!read->isEmpty(), "a key set has a key");
    for (const JsonWebKey &key : *read)
        require(!key.modulus.startsWith('\0') && key.modulus.size() + key.exponent.size() < document.size(),
                "numbers are those of the document");
    // A signature of this length is right for none of them.
    const auto verified = verifySignature({{}, {}, document, QByteArray(256, '\1')}, read->first());
    require(!verified, "no signature is right by chance");
}

} // namespace

// The input is a token, and also a key set, and also header and claims, each on a line, that the provider has signed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = bytesOf(data, size);
    checkForged(input);
    checkKeys(input);
    if (const qsizetype end = input.indexOf('\n'); end >= 0)
        checkSigned(input.left(end), input.mid(end + 1));
    return 0;
}
