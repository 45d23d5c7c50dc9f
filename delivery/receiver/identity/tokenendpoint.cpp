// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/identity/tokenendpoint.h"

#include "delivery/oauth/pkce.h"
#include "delivery/receiver/identity/identityerror.h"
#include "delivery/receiver/identity/identitystate.h"
#include "delivery/receiver/identity/resourcescope.h"
#include "delivery/receiver/practiceaccount.h"

#include <algorithm>
#include <iterator>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct Found
{
    IdentityGrant grant;
    bool *isSpent; // of what it was found by
};
using Result = Expected<Found, IdentityError>;

Unexpected<IdentityError> refuse(const QString &error, int number = 0, const QString &text = {})
{
    return Unexpected(IdentityError{error, number, text});
}

// RFC 6749 2.3.1: the header counts as much as the form.
QString clientIdOf(const IdentityCall &call)
{
    const QByteArray basic = "basic ";
    if (call.authorization.left(basic.size()).toLower() != basic)
        return call.form.text("client_id");
    const QByteArray pair = QByteArray::fromBase64(call.authorization.sliced(basic.size()).trimmed());
    return QString::fromUtf8(QByteArray::fromPercentEncoding(pair.left(pair.indexOf(':'))));
}

Result grantedByCode(const IdentityCall &call)
{
    if (!call.form.contains("code_verifier"))
        return Unexpected(missingParameter("code_verifier"_L1));
    IssuedCode *const issued = call.state.codes.find(call.form.bytes("code"), call.tokens.now());
    if (!issued)
        return refuse(u"invalid_grant"_s, 70008, u"The provided authorization code is not known, or it has expired."_s);
    if (issued->isSpent)
        return refuse(u"invalid_grant"_s, 54005,
                      u"OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an "
                      "existing refresh token."_s);
    if (QUrl(call.form.text("redirect_uri"), QUrl::StrictMode) != issued->redirectUri)
        return refuse(u"invalid_client"_s, 500112,
                      u"The reply address '%1' does not match the reply address '%2' provided when requesting "
                      "Authorization code."_s.arg(call.form.text("redirect_uri"), issued->redirectUri.toString()));
    if (!areEqualSecrets(pkceChallenge(call.form.bytes("code_verifier")), issued->challenge))
        return refuse(u"invalid_grant"_s, 501481,
                      u"The Code_Verifier does not match the code_challenge supplied in the authorization request."_s);
    return Found{issued->grant, &issued->isSpent};
}

Result grantedByRefreshToken(const IdentityCall &call)
{
    IssuedRefreshToken *const issued =
        call.state.refreshTokens.find(call.form.bytes("refresh_token"), call.tokens.now());
    if (!issued)
        return refuse(u"invalid_grant"_s, 70000,
                      u"The refresh token is not known. The practice provider forgets its tokens when it ends."_s);
    if (issued->isSpent)
        return refuse(u"invalid_grant"_s, 50173,
                      u"The provided grant has expired due to it being revoked, a fresh auth token is needed."_s);
    Found found{issued->grant, &issued->isSpent};
    found.grant.nonce.clear(); // OpenID Connect Core 12.2
    return found;
}

Result grantedByDeviceCode(const IdentityCall &call)
{
    const QDateTime now = call.tokens.now();
    IssuedDeviceCode *const device = call.state.deviceCodes.find(call.form.bytes("device_code"), now);
    if (!device || device->isSpent)
        return refuse(u"expired_token"_s, 70020, u"The device code is not known, or its time is over."_s);
    if (device->state == IssuedDeviceCode::State::Declined)
        return refuse(u"authorization_declined"_s, 0, u"The end user denied the authorization request."_s);
    if (device->state == IssuedDeviceCode::State::Granted)
        return Found{device->grant, &device->isSpent};
    // A client's clock may be a little fast.
    constexpr qint64 patience = IdentityState::deviceInterval.count() - 1;
    const bool isTooEarly = device->asked.isValid() && device->asked.secsTo(now) < patience;
    device->asked = now;
    return isTooEarly ? refuse(u"slow_down"_s, 0, u"The device asks too often."_s)
                      : refuse(u"authorization_pending"_s, 70016,
                               u"OAuth 2.0 device flow error. Authorization is pending. Continue polling."_s);
}

Result granted(const IdentityCall &call)
{
    const QString type = call.form.text("grant_type");
    if (type == "authorization_code"_L1)
        return grantedByCode(call);
    if (type == "refresh_token"_L1)
        return grantedByRefreshToken(call);
    if (type == "urn:ietf:params:oauth:grant-type:device_code"_L1)
        return grantedByDeviceCode(call);
    return refuse(u"unsupported_grant_type"_s, 70003, u"The app requested an unsupported grant type '%1'."_s.arg(type));
}

// The scopes that are asked for now have to be among those that were agreed to; none means all of them.
Expected<QStringList, IdentityError> narrowedScopes(const IdentityCall &call, const IdentityGrant &grant)
{
    if (clientIdOf(call) != grant.clientId)
        return refuse(u"invalid_grant"_s, 700005, u"The provided grant is that of another application."_s);
    const QStringList asked = call.form.words("scope");
    const bool areAgreed =
        std::all_of(asked.begin(), asked.end(), [&](const QString &scope) { return grant.scopes.contains(scope); });
    if (!areAgreed)
        return refuse(u"invalid_grant"_s, 65001,
                      u"The user or administrator has not consented to use the application with these scopes."_s);
    return asked.isEmpty() ? grant.scopes : asked;
}

QByteArray idToken(const IdentityCall &call, const IdentityGrant &grant, const QString &issuer)
{
    constexpr qint64 lifetime = 60 * 60;
    const bool isExpired = call.rehearsal.moment == IdentityMoment::Expiry;
    const qint64 issued = call.tokens.now().toSecsSinceEpoch() - (isExpired ? 2 * lifetime : 0);
    QJsonObject claims{{"aud"_L1, grant.clientId},
                       {"iss"_L1, issuer},
                       {"iat"_L1, issued},
                       {"nbf"_L1, issued},
                       {"exp"_L1, issued + lifetime},
                       {"name"_L1, practiceName()},
                       {"oid"_L1, practiceObjectId()},
                       {"preferred_username"_L1, practiceUsername()},
                       {"sub"_L1, practiceObjectId()},
                       {"tid"_L1, practiceTenantId()},
                       {"upn"_L1, practiceUsername()},
                       {"ver"_L1, u"2.0"_s}};
    if (!grant.nonce.isEmpty())
        claims["nonce"_L1] = call.rehearsal.moment == IdentityMoment::Nonce ? u"of-another-request"_s : grant.nonce;
    return call.tokens.sign(claims);
}

// The refresh token is good for all that was agreed to, whatever is asked for now (RFC 6749 6).
QJsonObject tokensFor(const IdentityCall &call, const IdentityGrant &grant, const QStringList &scopes)
{
    const QString issuer = u"%1/%2/v2.0"_s.arg(call.authority, practiceTenantId());
    const auto text = [](const QByteArray &token) { return QString::fromLatin1(token); };
    QStringList resourceScopes;
    std::copy_if(scopes.begin(), scopes.end(), std::back_inserter(resourceScopes), &isResourceScope);
    QJsonObject tokens{
        {"token_type"_L1, u"Bearer"_s},
        {"scope"_L1, resourceScopes.join(u' ')},
        {"expires_in"_L1, static_cast<qint64>(PracticeTokens::lifetime.count())},
        {"access_token"_L1, text(call.tokens.accessToken({issuer, grant.clientId, scopes, practiceUsername()}))},
    };
    if (grant.scopes.contains("offline_access"_L1))
        tokens["refresh_token"_L1] = text(call.state.refreshTokens.add({grant}, call.tokens.now()));
    if (scopes.contains("openid"_L1))
        tokens["id_token"_L1] = text(idToken(call, grant, issuer));
    return tokens;
}

} // namespace

EndpointAnswer tokenAnswer(const IdentityCall &call)
{
    const IdentityMoment moment = call.rehearsal.moment;
    const bool isRefresh = call.form.text("grant_type") == "refresh_token"_L1;
    if (moment == IdentityMoment::Token || (moment == IdentityMoment::Refresh && isRefresh))
        return call.rehearsal.answer;
    if (call.form.isRepeated())
        return identityErrorAnswer({u"invalid_request"_s, 0, u"A parameter is repeated."_s});
    const auto found = granted(call);
    if (!found)
        return identityErrorAnswer(found.error());
    const auto scopes = narrowedScopes(call, found->grant);
    if (!scopes)
        return identityErrorAnswer(scopes.error());
    *found->isSpent = true;
    return jsonAnswer(200, tokensFor(call, found->grant, *scopes));
}

} // namespace console
