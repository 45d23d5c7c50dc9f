// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/identity/identityrehearsal.h"

#include "delivery/receiver/identity/identityerror.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

EndpointAnswer overloaded()
{
    EndpointAnswer answer{503, "text/html", "<h1>Service Unavailable</h1>"};
    answer.header = {{"Retry-After", "2"}};
    return answer;
}

} // namespace

// The texts are Microsoft's.
IdentityRehearsal identityRehearsal(QStringView code)
{
    const auto refused = [](IdentityMoment moment, const QString &error, int number, const QString &text) {
        return IdentityRehearsal{moment, identityErrorAnswer({error, number, text})};
    };
    if (code == "AADSTS50011"_L1)
        return {IdentityMoment::Page};
    if (code == "access_denied"_L1)
        return {IdentityMoment::Decision};
    if (code == "AADSTS65001"_L1)
        return refused(IdentityMoment::Token, u"invalid_grant"_s, 65001,
                       u"The user or administrator has not consented to use the application. Send an interactive "
                       "authorization request for this user and resource."_s);
    if (code == "AADSTS50076"_L1)
        return refused(IdentityMoment::Token, u"interaction_required"_s, 50076,
                       u"Due to a configuration change made by your administrator, or because you moved to a new "
                       "location, you must use multi-factor authentication to access the resource."_s);
    if (code == "AADSTS700082"_L1)
        return refused(IdentityMoment::Refresh, u"invalid_grant"_s, 700082,
                       u"The refresh token has expired due to inactivity. The token was inactive for 90.00:00:00."_s);
    if (code == "AADSTS7000215"_L1)
        return refused(IdentityMoment::Token, u"invalid_client"_s, 7000215,
                       u"Invalid client secret provided. Ensure the secret being sent in the request is the client "
                       "secret value, not the client secret ID, for a secret added to the app."_s);
    if (code == "AADSTS7000222"_L1)
        return refused(IdentityMoment::Token, u"invalid_client"_s, 7000222,
                       u"The provided client secret keys for the app are expired. Create new keys for your app."_s);
    if (code == "http.503"_L1)
        return {IdentityMoment::Token, overloaded()};
    if (code == "oauth.no-answer"_L1)
        return {IdentityMoment::Silence};
    if (code == "oauth.not-json"_L1)
        return {IdentityMoment::Token, {200, "text/html", "<p>Sign in to the network to go on.</p>"}};
    if (code == "oauth.nonce"_L1)
        return {IdentityMoment::Nonce};
    if (code == "oauth.expired"_L1)
        return {IdentityMoment::Expiry};
    return {};
}

} // namespace console
