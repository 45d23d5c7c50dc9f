// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/accesstokenclaims.h"

#include "delivery/oauth/grantedscopes.h"
#include "delivery/oauth/jsonwebtoken.h"
#include "delivery/oauth/shownclaim.h"

#include <QJsonArray>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString firstOf(const QJsonObject &claims, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QString text = shownClaim(claims.value(name));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

// One text, or a list of them. (RFC 7519 4.1.3)
QStringList textsOf(const QJsonValue &claim)
{
    QStringList texts;
    const QJsonArray values = claim.isArray() ? claim.toArray() : QJsonArray{claim};
    for (const QJsonValue &value : values) {
        const QString text = shownClaim(value);
        if (!text.isEmpty())
            texts << text;
    }
    return texts;
}

QDateTime timeOf(const QJsonValue &claim)
{
    constexpr double lastSecond = 253402300799; // of the year 9999
    const double seconds = claim.toDouble(-1);
    return seconds >= 0 && seconds <= lastSecond ? QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC)
                                                 : QDateTime();
}

} // namespace

std::optional<AccessTokenClaims> accessTokenClaims(const Secret &token)
{
    const auto parsed = parseJsonWebToken(token.reveal());
    if (!parsed)
        return std::nullopt;
    const QJsonObject &claims = parsed->claims;
    return AccessTokenClaims{
        .audience = textsOf(claims.value("aud"_L1)),
        .scopes = textsOf(QJsonArray::fromStringList(scopesIn(claims.value("scp"_L1).toString()))),
        .tenantId = firstOf(claims, {"tid"_L1}),
        .username = firstOf(claims, {"upn"_L1, "unique_name"_L1, "preferred_username"_L1}),
        .applicationId = firstOf(claims, {"appid"_L1, "azp"_L1}),
        .expires = timeOf(claims.value("exp"_L1)),
    };
}

} // namespace console
