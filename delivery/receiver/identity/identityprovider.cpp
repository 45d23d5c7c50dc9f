// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/identity/identityprovider.h"

#include "delivery/receiver/identity/authorizeendpoint.h"
#include "delivery/receiver/identity/deviceendpoint.h"
#include "delivery/receiver/identity/identityerror.h"
#include "delivery/receiver/identity/identitypage.h"
#include "delivery/receiver/identity/tokenendpoint.h"
#include "delivery/receiver/practiceaccount.h"
#include "delivery/receiver/rehearsing.h"

#include <QDeadlineTimer>
#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// "{tenantid}" for those that are none in particular, as Microsoft's documents have it; empty: there is no such tenant.
QString tenantInIssuer(const QString &tenant)
{
    if (tenant == "organizations"_L1 || tenant == "common"_L1)
        return u"{tenantid}"_s;
    const bool isPractice = tenant.compare(practiceTenantId(), Qt::CaseInsensitive) == 0
        || tenant.compare("practice.example"_L1, Qt::CaseInsensitive) == 0;
    return isPractice ? practiceTenantId() : QString();
}

EndpointAnswer homeAnswer(const IdentityCall &)
{
    return messagePage(200, u"Practice identity provider"_s,
                       {u"Connectors with Microsoft 365 OAuth 2.0 authorize here when the system configuration names "
                        "this address as the authority."_s});
}

EndpointAnswer discoveryAnswer(const IdentityCall &call)
{
    const auto address = [&](QLatin1StringView path) { return u"%1/%2%3"_s.arg(call.authority, call.tenant, path); };
    return jsonAnswer(200,
                      {{"issuer"_L1, u"%1/%2/v2.0"_s.arg(call.authority, tenantInIssuer(call.tenant))},
                       {"authorization_endpoint"_L1, address("/oauth2/v2.0/authorize"_L1)},
                       {"token_endpoint"_L1, address("/oauth2/v2.0/token"_L1)},
                       {"device_authorization_endpoint"_L1, address("/oauth2/v2.0/devicecode"_L1)},
                       {"jwks_uri"_L1, address("/discovery/v2.0/keys"_L1)},
                       {"response_types_supported"_L1, QJsonArray{u"code"_s}},
                       {"response_modes_supported"_L1, QJsonArray{u"query"_s}},
                       {"code_challenge_methods_supported"_L1, QJsonArray{u"S256"_s}},
                       {"subject_types_supported"_L1, QJsonArray{u"public"_s}},
                       {"id_token_signing_alg_values_supported"_L1, QJsonArray{u"RS256"_s}},
                       {"scopes_supported"_L1, QJsonArray{u"openid"_s, u"profile"_s, u"offline_access"_s}},
                       {"token_endpoint_auth_methods_supported"_L1,
                        QJsonArray{u"client_secret_post"_s, u"client_secret_basic"_s, u"none"_s}}});
}

EndpointAnswer keysAnswer(const IdentityCall &call)
{
    QJsonObject key = call.tokens.publicKey();
    key["issuer"_L1] = call.authority + u"/{tenantid}/v2.0"_s;
    return jsonAnswer(200, {{"keys"_L1, QJsonArray{key}}});
}

struct Route
{
    QLatin1StringView path; // "*" stands for the tenant
    QByteArrayView methods;
    EndpointAnswer (*answer)(const IdentityCall &);
};

constexpr Route routes[] = {
    {"/"_L1, "GET", &homeAnswer},
    {"/*/v2.0/.well-known/openid-configuration"_L1, "GET", &discoveryAnswer},
    {"/*/discovery/v2.0/keys"_L1, "GET", &keysAnswer},
    {"/*/oauth2/v2.0/authorize"_L1, "GET, POST", &authorizeAnswer},
    {"/*/oauth2/v2.0/token"_L1, "POST", &tokenAnswer},
    {"/*/oauth2/v2.0/devicecode"_L1, "POST", &deviceAuthorizationAnswer},
    {"/devicelogin"_L1, "GET, POST", &devicePageAnswer},
};
constexpr Route callbackRoute = {"/"_L1, "GET", &callbackAnswer};

const Route *routeOf(const QByteArray &path, const QString &pattern)
{
    if (isCallback(path))
        return &callbackRoute;
    const auto found =
        std::find_if(std::begin(routes), std::end(routes), [&](const Route &route) { return route.path == pattern; });
    return found == std::end(routes) ? nullptr : found;
}

EndpointAnswer methodRefused(QByteArrayView allowed)
{
    EndpointAnswer answer = errorAnswer(405, u"method-not-allowed"_s, u"The address takes another method"_s);
    answer.header = {{"Allow", allowed.toByteArray()}};
    return answer;
}

} // namespace

IdentityProvider::IdentityProvider(const PracticeTokens &tokens, const Rehearsing &rehearsing)
    : m_tokens(tokens)
    , m_rehearsing(rehearsing)
{
}

EndpointAnswer IdentityProvider::answer(const RequestHead &head, const QByteArray &body)
{
    const qsizetype end = head.path.indexOf('/', 1);
    const QString tenant = end < 0 ? QString() : QString::fromUtf8(head.path.sliced(1, end - 1));
    const QString pattern = QString::fromUtf8(end < 0 ? head.path : "/*" + head.path.sliced(end));
    const Route *route = routeOf(head.path, pattern);
    if (!route)
        return errorAnswer(404, u"not-found"_s, u"There is nothing at this address"_s);
    const bool isKnown = head.method == "GET" || head.method == "POST";
    if (!isKnown || !route->methods.contains(head.method))
        return methodRefused(route->methods);
    const bool isForm = head.contentType.toLower().startsWith("application/x-www-form-urlencoded");
    if (head.method == "POST" && !isForm)
        return errorAnswer(415, u"wrong-content-type"_s, u"The address takes application/x-www-form-urlencoded"_s);
    if (route->path.startsWith("/*"_L1) && tenantInIssuer(tenant).isEmpty())
        return identityErrorAnswer({u"invalid_tenant"_s, 90002, u"Tenant '%1' not found."_s.arg(tenant)});

    const IdentityRehearsal rehearsal = identityRehearsal(m_rehearsing.code());
    if (rehearsal.moment == IdentityMoment::Silence && route->answer == &tokenAnswer)
        return silentAnswer();
    const QMutexLocker locker(&m_mutex);
    return route->answer({head.method, u"http://"_s + QString::fromLatin1(head.host), tenant, FormFields(head.query),
                          FormFields::parse(body), head.authorization, rehearsal, m_tokens, m_state});
}

void IdentityProvider::close()
{
    const QMutexLocker locker(&m_mutex);
    m_isClosed = true;
    m_closing.wakeAll();
}

EndpointAnswer IdentityProvider::silentAnswer()
{
    const QMutexLocker locker(&m_mutex);
    const QDeadlineTimer end(silence);
    while (!m_isClosed && m_closing.wait(&m_mutex, end)) { }
    return {504, {}, {}};
}

} // namespace console
