// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/oauthprovider.h"

#include "delivery/oauth/protectedaddress.h"
#include "models/support/addresses.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QString tenantPlaceholder = u"{tenantid}"_s;

Unexpected<OAuthFailure> fail(OAuthFailure::Kind kind, const QString &code, const QString &technical)
{
    return Unexpected(OAuthFailure{kind, code, technical});
}

Unexpected<OAuthFailure> malformed(const QString &technical)
{
    return fail(OAuthFailure::Kind::Malformed, u"oauth.discovery"_s, technical);
}

bool haveSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host(QUrl::FullyEncoded) == other.host(QUrl::FullyEncoded)
        && effectivePort(one) == effectivePort(other);
}

// The address that a member of the document is.
Expected<QUrl, OAuthFailure> addressOf(QLatin1StringView member, const QString &text, const QUrl &authority)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return malformed(u"'%1' is missing or no address"_s.arg(member));
    if (!isProtected(url))
        return fail(OAuthFailure::Kind::Untrustworthy, u"oauth.endpoint-unprotected"_s,
                    u"'%1' is not https: %2"_s.arg(member, url.toString(QUrl::RemoveQuery)));
    if (!haveSameOrigin(url, authority))
        return fail(OAuthFailure::Kind::Untrustworthy, u"oauth.endpoint-host"_s,
                    u"'%1' is at %2, the authority is %3"_s.arg(member, url.authority(), authority.authority()));
    return url;
}

} // namespace

Expected<QUrl, OAuthFailure> discoveryAddress(const SystemConfiguration &system)
{
    const auto notReady = [](const QString &code, const QString &technical) {
        return fail(OAuthFailure::Kind::NotReady, code, technical);
    };
    QUrl url(system.microsoftAuthority.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()
        || !isProtected(url))
        return notReady(u"oauth.authority"_s, u"The authority is not an https address"_s);

    const QString tenant = system.microsoftTenant.trimmed();
    if (tenant.isEmpty())
        return notReady(u"oauth.no-tenant"_s, u"No tenant is configured"_s);
    if (tenant.compare("consumers"_L1, Qt::CaseInsensitive) == 0)
        return notReady(u"oauth.tenant-personal"_s, u"'consumers' is the tenant of personal accounts"_s);
    if (!isHost(tenant) || tenant.contains(u':'))
        return notReady(u"oauth.tenant"_s, u"The tenant is neither a name nor a GUID"_s);

    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u'/' + tenant + "/v2.0/.well-known/openid-configuration"_L1);
    return url;
}

Expected<OAuthProvider, OAuthFailure> parseDiscoveryDocument(const QByteArray &document, const QUrl &discoveryAddress)
{
    if (document.size() > maximumDiscoveryDocument)
        return malformed(u"The document has %1 bytes"_s.arg(document.size()));
    const QJsonDocument json = QJsonDocument::fromJson(document);
    if (!json.isObject())
        return malformed(u"The document is not a JSON object"_s);
    const QJsonObject object = json.object();

    OAuthProvider provider;
    provider.issuer = object.value("issuer"_L1).toString();
    // Strictly read, braces are no part of an address.
    QString issuerText = provider.issuer;
    const auto issuer = addressOf("issuer"_L1, issuerText.replace(tenantPlaceholder, "tenantid"_L1), discoveryAddress);
    if (!issuer)
        return Unexpected(issuer.error());
    if (issuer->hasQuery())
        return malformed(u"'issuer' has a query"_s);

    const std::pair<QLatin1StringView, QUrl *> members[] = {
        {"authorization_endpoint"_L1, &provider.authorizationEndpoint},
        {"token_endpoint"_L1, &provider.tokenEndpoint},
        {"device_authorization_endpoint"_L1, &provider.deviceAuthorizationEndpoint},
        {"jwks_uri"_L1, &provider.keysAddress},
    };
    for (const auto &[member, address] : members) {
        if (address == &provider.deviceAuthorizationEndpoint && !object.contains(member))
            continue;
        const auto named = addressOf(member, object.value(member).toString(), discoveryAddress);
        if (!named)
            return Unexpected(named.error());
        *address = *named;
    }
    return provider;
}

bool isIssuer(const QString &issuer, const QString &documentIssuer, const QString &tenantId)
{
    QString expected = documentIssuer;
    return !issuer.isEmpty() && issuer == expected.replace(tenantPlaceholder, tenantId);
}

bool isGuid(const QString &text)
{
    static const QRegularExpression guid(u"\\A[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return guid.match(text).hasMatch();
}

} // namespace console
