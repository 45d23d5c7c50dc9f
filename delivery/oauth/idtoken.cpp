// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/idtoken.h"

#include "delivery/oauth/oauthprovider.h"
#include "delivery/oauth/pkce.h"
#include "delivery/oauth/shownclaim.h"

#include <QJsonArray>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Result = Expected<void, OAuthFailure>;

const QString personalAccounts = u"9188040d-6c67-4c5b-b112-36a304b66dad"_s; // entra-docs, id-token-claims-reference

Unexpected<OAuthFailure> untrustworthy(const QString &code, const QString &technical)
{
    return Unexpected(OAuthFailure{OAuthFailure::Kind::Untrustworthy, code, technical});
}

Unexpected<OAuthFailure> malformed(const QString &technical)
{
    return Unexpected(OAuthFailure{OAuthFailure::Kind::Malformed, u"oauth.id-token"_s, technical});
}

QString textOf(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

QString tenantOf(const JsonWebToken &token)
{
    return textOf(token.claims, "tid"_L1).toLower();
}

// GUIDs may be written in either case, names may not.
bool isSameId(const QString &one, const QString &other)
{
    return one.compare(other, isGuid(one) ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
}

Result checkSignature(const JsonWebToken &token, const QList<JsonWebKey> &keys)
{
    if (textOf(token.header, "alg"_L1) != "RS256"_L1)
        return untrustworthy(u"oauth.algorithm"_s, u"The ID token is not signed with RS256"_s);
    if (token.header.contains("crit"_L1))
        return untrustworthy(u"oauth.algorithm"_s, u"The ID token asks for extensions"_s);
    const QString id = textOf(token.header, "kid"_L1);
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const JsonWebKey &one) { return one.id == id; });
    if (key == keys.end())
        return untrustworthy(u"oauth.unknown-key"_s, u"The key of the ID token is not in the key set"_s);
    if (const auto verified = verifySignature(token, *key); !verified)
        return verified;
    if (!key->issuer.isEmpty() && !isIssuer(textOf(token.claims, "iss"_L1), key->issuer, tenantOf(token)))
        return untrustworthy(u"oauth.key-issuer"_s, u"The key signs for %1"_s.arg(shownClaim(key->issuer)));
    return {};
}

// A guest's idp is "live.com", or the issuer of the personal tenant.
bool isPersonal(const QJsonObject &claims)
{
    const QString provider = textOf(claims, "idp"_L1);
    return textOf(claims, "tid"_L1).compare(personalAccounts, Qt::CaseInsensitive) == 0
        || provider.compare("live.com"_L1, Qt::CaseInsensitive) == 0
        || provider.contains(personalAccounts, Qt::CaseInsensitive);
}

Result checkIssuer(const JsonWebToken &token, const IdTokenExpectation &expected)
{
    if (isPersonal(token.claims))
        return Unexpected(
            OAuthFailure{OAuthFailure::Kind::Refused, u"oauth.personal-account"_s, u"The account is a personal one"_s});
    const QString tenant = tenantOf(token);
    if (!isGuid(tenant))
        return untrustworthy(u"oauth.tenant-id"_s, u"The tenant of the ID token is not a GUID"_s);
    const QString configured = expected.tenant.trimmed();
    if (isGuid(configured) && !isSameId(tenant, configured))
        return untrustworthy(u"oauth.other-tenant"_s, u"The account is of the tenant %1"_s.arg(tenant));
    const QString issuer = textOf(token.claims, "iss"_L1);
    if (!isIssuer(issuer, expected.issuer, tenant))
        return untrustworthy(u"oauth.issuer"_s, u"The ID token is of %1"_s.arg(shownClaim(issuer)));
    return {};
}

// A list has to name who asked for it as well, if it names others too (OpenID Connect Core 3.1.3.7, 3 to 5).
Result checkAudience(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue audience = claims.value("aud"_L1);
    const QJsonArray audiences = audience.isArray() ? audience.toArray() : QJsonArray{audience};
    const bool isNamed = std::any_of(audiences.begin(), audiences.end(), [&](const QJsonValue &one) {
        return one.isString() && isSameId(one.toString(), clientId);
    });
    const QJsonValue party = claims.value("azp"_L1);
    const bool isParty = party.isUndefined() ? audiences.size() == 1 : isSameId(party.toString(), clientId);
    if (clientId.isEmpty() || !isNamed || !isParty)
        return untrustworthy(u"oauth.audience"_s, u"The ID token is for another application"_s);
    return {};
}

Result checkTimes(const QJsonObject &claims, const QDateTime &now)
{
    const double seconds = static_cast<double>(now.toSecsSinceEpoch());
    const auto until = [&](QLatin1StringView name) { return claims.value(name).toDouble(seconds) - seconds; };
    const auto differing = [](double difference) { return QString::number(difference, 'f', 0); };
    for (const QLatin1StringView name : {"exp"_L1, "iat"_L1}) {
        if (!claims.value(name).isDouble())
            return malformed(u"The ID token has no '%1'"_s.arg(name));
    }
    if (claims.contains("nbf"_L1) && !claims.value("nbf"_L1).isDouble())
        return malformed(u"'nbf' of the ID token is no time"_s);
    if (until("exp"_L1) <= -clockSkew)
        return untrustworthy(u"oauth.expired"_s,
                             u"The ID token expired %1 seconds ago"_s.arg(differing(-until("exp"_L1))));
    const double wait = std::max(until("nbf"_L1), until("iat"_L1));
    if (wait > clockSkew)
        return untrustworthy(u"oauth.not-yet-valid"_s,
                             u"The ID token is valid in %1 seconds only"_s.arg(differing(wait)));
    return {};
}

Result checkNonce(const QJsonObject &claims, const std::optional<QByteArray> &expected)
{
    if (expected && (expected->isEmpty() || !areEqualSecrets(textOf(claims, "nonce"_L1).toUtf8(), *expected)))
        return untrustworthy(u"oauth.nonce"_s, u"The ID token is of another request"_s);
    return {};
}

SignedInUser userOf(const JsonWebToken &token)
{
    const auto first = [&](QLatin1StringView name, QLatin1StringView other) {
        const QString text = shownClaim(token.claims.value(name));
        return text.isEmpty() ? shownClaim(token.claims.value(other)) : text;
    };
    return {tenantOf(token), first("oid"_L1, "sub"_L1), first("upn"_L1, "preferred_username"_L1),
            shownClaim(token.claims.value("name"_L1))};
}

} // namespace

Expected<SignedInUser, OAuthFailure> verifyIdToken(const QByteArray &token, const QList<JsonWebKey> &keys,
                                                   const IdTokenExpectation &expected)
{
    const auto parsed = parseJsonWebToken(token);
    if (!parsed)
        return malformed(u"The ID token is not a signed JSON Web Token"_s);
    return checkSignature(*parsed, keys)
        .and_then([&] { return checkIssuer(*parsed, expected); })
        .and_then([&] { return checkAudience(parsed->claims, expected.clientId.trimmed()); })
        .and_then([&] { return checkTimes(parsed->claims, expected.now); })
        .and_then([&] { return checkNonce(parsed->claims, expected.nonce); })
        .and_then([&]() -> Expected<SignedInUser, OAuthFailure> {
            const SignedInUser user = userOf(*parsed);
            if (user.objectId.isEmpty())
                return malformed(u"The ID token names nobody"_s);
            return user;
        });
}

} // namespace console
