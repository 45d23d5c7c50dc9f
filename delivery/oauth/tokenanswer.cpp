// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/tokenanswer.h"

#include "delivery/oauth/grantedscopes.h"
#include "delivery/oauth/oauthprovider.h"
#include "delivery/oauth/protectedaddress.h"
#include "delivery/oauth/providererror.h"
#include "delivery/oauth/shownclaim.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace console {

using namespace Qt::StringLiterals;
using Kind = OAuthFailure::Kind;

namespace {

constexpr std::chrono::seconds assumedLifetime = std::chrono::hours(1);
constexpr std::chrono::seconds longestLifetime = std::chrono::hours(24 * 366);
constexpr std::chrono::seconds assumedDeviceLifetime = std::chrono::minutes(15);
constexpr std::chrono::seconds assumedInterval{5}; // RFC 8628 3.2
constexpr std::chrono::seconds longestInterval = std::chrono::minutes(5);

Unexpected<OAuthFailure> fieldFailure(QLatin1StringView field, const QString &expected)
{
    return Unexpected<OAuthFailure>(
        OAuthFailure{Kind::Malformed, u"oauth.fields"_s, u"%1 is not %2"_s.arg(field, expected)});
}

// A copy of its own; the one that Qt makes on the way is overwritten.
Secret secretOf(const QJsonValue &value)
{
    QString text = value.toString();
    Secret secret(text.toUtf8());
    if (text.isDetached())
        ::explicit_bzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    return secret;
}

bool isAbsentOrText(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || value.isString();
}

// Seconds as a number, or as a text of digits (Microsoft's first endpoints).
std::chrono::seconds secondsOf(const QJsonValue &value, std::chrono::seconds assumed, std::chrono::seconds longest)
{
    const double seconds = value.isString() ? value.toString().toDouble() : value.toDouble(0);
    if (!std::isfinite(seconds) || seconds < 1 || seconds > static_cast<double>(longest.count()))
        return assumed;
    return std::chrono::seconds(static_cast<qint64>(seconds));
}

QDateTime after(const QDateTime &time, std::chrono::seconds seconds)
{
    return time.toUTC().addSecs(seconds.count());
}

QString identifierIn(const QJsonObject &document, QLatin1StringView key)
{
    const QString text = document.value(key).toString();
    return isGuid(text) ? text.toLower() : QString();
}

// Microsoft's number, where the description does not begin with it.
QString codeIn(const QJsonObject &document)
{
    const QJsonValue first = document.value("error_codes"_L1).toArray().first();
    return first.isDouble() && first.toDouble() > 0 ? u"AADSTS%1"_s.arg(first.toInteger()) : QString();
}

bool isToBeOpened(const QUrl &url)
{
    return isProtected(url) && url.toEncoded().size() < 2048;
}

} // namespace

QString errorName(const JsonAnswer &answer)
{
    return answer.document.value("error"_L1).toString();
}

std::optional<OAuthFailure> errorOf(const JsonAnswer &answer)
{
    const QString error = errorName(answer);
    const bool isOfServer = answer.status == 429 || answer.status >= 500;
    if (answer.status >= 200 && answer.status < 300 && error.isEmpty())
        return {};
    if (error.isEmpty() && !isOfServer) {
        return OAuthFailure{Kind::Malformed, u"oauth.fields"_s,
                            u"HTTP %1 with an object that names no error"_s.arg(answer.status)};
    }
    OAuthFailure failure = error.isEmpty()
        ? OAuthFailure{Kind::Temporary, u"http.%1"_s.arg(answer.status), u"HTTP %1"_s.arg(answer.status)}
        : providerFailure(error, answer.document.value("error_description"_L1).toString());
    if (isOfServer)
        failure.kind = Kind::Temporary;
    if (failure.code == error && !codeIn(answer.document).isEmpty())
        failure.code = codeIn(answer.document);
    if (failure.traceId.isEmpty())
        failure.traceId = identifierIn(answer.document, "trace_id"_L1);
    if (failure.correlationId.isEmpty())
        failure.correlationId = identifierIn(answer.document, "correlation_id"_L1);
    failure.retryAfter = answer.retryAfter;
    return failure;
}

Expected<Tokens, OAuthFailure> tokensOf(const JsonAnswer &answer, const QDateTime &asked,
                                        const QStringList &askedScopes)
{
    if (const auto error = errorOf(answer))
        return Unexpected(*error);
    const QJsonObject &document = answer.document;
    const QJsonValue type = document.value("token_type"_L1);
    if (!type.isString())
        return fieldFailure("token_type"_L1, u"a text"_s);
    if (type.toString().compare("Bearer"_L1, Qt::CaseInsensitive) != 0) {
        return Unexpected(OAuthFailure{Kind::Malformed, u"oauth.token-type"_s, u"token_type is another than Bearer"_s});
    }
    for (const auto key : {"refresh_token"_L1, "id_token"_L1, "scope"_L1}) {
        if (!isAbsentOrText(document.value(key)))
            return fieldFailure(key, u"a text"_s);
    }
    Tokens tokens;
    tokens.access = secretOf(document.value("access_token"_L1));
    if (tokens.access.isEmpty())
        return fieldFailure("access_token"_L1, u"a text with a token"_s);
    tokens.refresh = secretOf(document.value("refresh_token"_L1));
    tokens.identity = secretOf(document.value("id_token"_L1));
    tokens.scopes = scopesIn(document.value("scope"_L1).toString());
    if (tokens.scopes.isEmpty())
        tokens.scopes = askedScopes;
    tokens.expires = after(asked, secondsOf(document.value("expires_in"_L1), assumedLifetime, longestLifetime));
    return tokens;
}

Expected<DeviceAuthorization, OAuthFailure> deviceAuthorizationOf(const JsonAnswer &answer, const QDateTime &asked)
{
    if (const auto error = errorOf(answer))
        return Unexpected(*error);
    const QJsonObject &document = answer.document;
    DeviceAuthorization authorization;
    authorization.deviceCode = secretOf(document.value("device_code"_L1));
    if (authorization.deviceCode.isEmpty())
        return fieldFailure("device_code"_L1, u"a text with a code"_s);
    authorization.userCode = shownClaim(document.value("user_code"_L1));
    if (authorization.userCode.isEmpty())
        return fieldFailure("user_code"_L1, u"a text with a code"_s);
    authorization.verificationUri = QUrl(document.value("verification_uri"_L1).toString(), QUrl::StrictMode);
    if (!isToBeOpened(authorization.verificationUri))
        return fieldFailure("verification_uri"_L1, u"an address of https"_s);
    const QUrl complete(document.value("verification_uri_complete"_L1).toString(), QUrl::StrictMode);
    if (isToBeOpened(complete))
        authorization.completeVerificationUri = complete;
    authorization.expires =
        after(asked, secondsOf(document.value("expires_in"_L1), assumedDeviceLifetime, longestLifetime));
    authorization.interval = secondsOf(document.value("interval"_L1), assumedInterval, longestInterval);
    return authorization;
}

} // namespace console
