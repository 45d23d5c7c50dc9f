// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/authorizationanswer.h"

#include "delivery/oauth/pkce.h"
#include "delivery/oauth/protectedaddress.h"
#include "delivery/oauth/providererror.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumQuery = 32 * 1024; // bytes; Microsoft's codes have up to about 2 KiB

Unexpected<OAuthFailure> malformed(const QString &code, const QString &technical)
{
    return Unexpected(OAuthFailure{OAuthFailure::Kind::Malformed, code, technical});
}

Unexpected<OAuthFailure> untrustworthy(const QString &code, const QString &technical)
{
    return Unexpected(OAuthFailure{OAuthFailure::Kind::Untrustworthy, code, technical});
}

// Every value of every parameter; a parameter without one counts as left out (RFC 6749 3.1).
QHash<QByteArray, QByteArrayList> parametersOf(const QByteArray &query)
{
    const auto decoded = [](QByteArray text) { return QByteArray::fromPercentEncoding(text.replace('+', ' ')); };
    QHash<QByteArray, QByteArrayList> parameters;
    const QByteArrayList items = query.split('&');
    for (const QByteArray &item : items) {
        const qsizetype end = item.indexOf('=');
        if (end > 0 && end + 1 < item.size())
            parameters[decoded(item.left(end))] << decoded(item.mid(end + 1));
    }
    return parameters;
}

// RFC 6749 A.11
bool isCode(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char character) { return character >= ' ' && character <= '~'; });
}

// RFC 9207 2.4. Which tenant answers is not known before the token is there.
bool isIssuerOfSomeTenant(const QString &issuer, const QString &documentIssuer)
{
    constexpr qsizetype guidLength = 36;
    const qsizetype place = documentIssuer.indexOf("{tenantid}"_L1);
    const QString tenant = place < 0 ? QString() : issuer.mid(place, guidLength);
    return (place < 0 || isGuid(tenant)) && isIssuer(issuer, documentIssuer, tenant);
}

} // namespace

bool isRedirect(const QUrl &url, const QUrl &redirectUri)
{
    const bool isPortLeftOut = url.port() == -1 && effectivePort(url) == effectivePort(redirectUri);
    return url.isValid() && url.scheme() == redirectUri.scheme() && !url.authority().contains(u'@')
        && url.host(QUrl::FullyEncoded) == redirectUri.host(QUrl::FullyEncoded)
        && (url.port() == redirectUri.port() || isPortLeftOut)
        && url.path(QUrl::FullyEncoded) == redirectUri.path(QUrl::FullyEncoded);
}

AuthorizationAnswer::AuthorizationAnswer(AuthorizationRequest request)
    : m_request(std::move(request))
{
}

Expected<Secret, OAuthFailure> AuthorizationAnswer::take(const QUrl &url)
{
    if (!isRedirect(url))
        return malformed(u"oauth.not-redirect"_s, u"The address is not the redirect URI"_s);
    if (m_isTaken)
        return untrustworthy(u"oauth.second-redirect"_s, u"The request was answered before"_s);
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    if (query.size() > maximumQuery)
        return malformed(u"oauth.answer"_s, u"The answer has %1 bytes"_s.arg(query.size()));
    const QHash<QByteArray, QByteArrayList> parameters = parametersOf(query);

    const QByteArrayList states = parameters.value("state");
    if (states.isEmpty())
        return untrustworthy(u"oauth.no-state"_s, u"The answer has no state"_s);
    if (states.size() > 1 || !areEqualSecrets(states.first(), m_request.state))
        return untrustworthy(u"oauth.state"_s, u"The answer has another state than the request"_s);
    m_isTaken = true;

    for (const char *name : {"code", "error", "error_description", "error_subcode", "iss"}) {
        if (parameters.value(name).size() > 1)
            return malformed(u"oauth.answer"_s, u"'%1' is repeated"_s.arg(QLatin1StringView(name)));
    }
    const auto value = [&](const char *name) { return parameters.value(name).value(0); };
    if (parameters.contains("iss") && !isIssuerOfSomeTenant(QString::fromUtf8(value("iss")), m_request.provider.issuer))
        return untrustworthy(u"oauth.answer-issuer"_s, u"The answer is of another issuer"_s);
    if (parameters.contains("error")) {
        OAuthFailure failure =
            providerFailure(QString::fromUtf8(value("error")), QString::fromUtf8(value("error_description")));
        if (value("error_subcode") == "cancel")
            failure.kind = OAuthFailure::Kind::Cancelled;
        return Unexpected(failure);
    }
    if (!parameters.contains("code"))
        return malformed(u"oauth.no-code"_s, u"The answer has neither code nor error"_s);
    if (!isCode(value("code")))
        return malformed(u"oauth.answer"_s, u"The code has characters that a code cannot have"_s);
    return Secret(value("code"));
}

Expected<Secret, OAuthFailure> AuthorizationAnswer::takeText(const QString &text)
{
    const QString address = text.trimmed();
    const QUrl url(address, QUrl::StrictMode);
    // A browser copies addresses as QUrl writes them. What is written in another way was not copied from one.
    const QString beforeQuery = url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (!url.isValid() || address.section(u'?', 0, 0) != beforeQuery)
        return malformed(u"oauth.not-redirect"_s, u"The text is not the redirect URI with an answer"_s);
    return take(url);
}

} // namespace console
