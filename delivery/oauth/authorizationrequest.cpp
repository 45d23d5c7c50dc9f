// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/authorizationrequest.h"

#include "delivery/oauth/registeredapplication.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype randomBytes = 32; // of state and nonce; RFC 6749 10.10 asks for 128 bits

Unexpected<OAuthFailure> notReady(const QString &code, const QString &technical)
{
    return Unexpected(OAuthFailure{OAuthFailure::Kind::NotReady, code, technical});
}

} // namespace

QUrl AuthorizationRequest::url() const
{
    const bool isHinted = !loginHint.isEmpty();
    const std::pair<QByteArrayView, QString> parameters[] = {
        {"client_id", clientId},
        {"response_type", u"code"_s},
        {"redirect_uri", redirectUri.toString(QUrl::FullyEncoded)},
        {"response_mode", u"query"_s},
        {"scope", scopes.join(u' ')},
        {"state", QString::fromLatin1(state)},
        {"nonce", QString::fromLatin1(nonce)},
        {"code_challenge", QString::fromLatin1(pkce.challenge)},
        {"code_challenge_method", u"S256"_s},
        {isHinted ? "login_hint" : "prompt", isHinted ? loginHint : u"select_account"_s},
    };
    // A query that the endpoint has of itself stays (RFC 6749 3.1).
    QByteArray query = provider.authorizationEndpoint.query(QUrl::FullyEncoded).toLatin1();
    for (const auto &[name, value] : parameters) {
        if (!query.isEmpty())
            query += '&';
        query += name.toByteArray() + '=' + QUrl::toPercentEncoding(value);
    }
    QUrl url = provider.authorizationEndpoint;
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

Expected<AuthorizationRequest, OAuthFailure> makeAuthorizationRequest(MicrosoftApplication application,
                                                                      const SystemConfiguration &system,
                                                                      const OAuthProvider &provider,
                                                                      const QString &username)
{
    const auto registered = registeredApplication(application, system);
    if (!registered)
        return Unexpected(registered.error());
    const auto redirect = redirectUri(system.managementUrl, application);
    if (!redirect && redirect.error() == ManagementUrlProblem::Missing)
        return notReady(u"oauth.no-management-url"_s, u"No management address is configured"_s);
    if (!redirect)
        return notReady(u"oauth.management-url"_s, u"The management address makes no redirect URI"_s);

    return AuthorizationRequest{
        .provider = provider,
        .clientId = registered->clientId,
        .redirectUri = *redirect,
        .scopes = registered->scopes,
        .loginHint = username.trimmed(),
        .pkce = makePkce(),
        .state = randomBase64Url(randomBytes),
        .nonce = randomBase64Url(randomBytes),
    };
}

} // namespace console
