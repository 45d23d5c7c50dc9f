// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/recordedtokens.h"

#include "delivery/oauth/grantedscopes.h"
#include "delivery/oauth/jsonwebtoken.h"
#include "delivery/oauth/shownclaim.h"

#include <QJsonArray>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostScopes = 100; // that are kept; Microsoft grants a handful

// Whose the token says to be for: one text, or a list of them (RFC 7519 4.1.3). Nothing decides by it: to the client
// the token is opaque, its form may change, and nobody has verified it. (entra-docs, access-tokens)
QString audienceOf(const Secret &accessToken)
{
    const auto parsed = parseJsonWebToken(accessToken.reveal());
    const QJsonValue audience = parsed ? parsed->claims.value("aud"_L1) : QJsonValue();
    return shownClaim(audience.isArray() ? audience.toArray().first() : audience);
}

QStringList shownScopes(const QStringList &granted)
{
    QStringList shown;
    for (const QString &scope : granted) {
        if (shown.size() < mostScopes && !shownClaim(scope).isEmpty())
            shown << shownClaim(scope);
    }
    return shown;
}

} // namespace

TokenRecord recorded(TokenRecord record, const RegisteredApplication &asked, const Tokens &tokens, const QDateTime &now)
{
    const bool isFirst = record.refreshIssued.isNull();
    record.clientId = asked.clientId;
    record.audience = audienceOf(tokens.access);
    record.scopes = shownScopes(tokens.scopes);
    record.missingScopes = scopesNotGranted(asked.scopes, tokens.scopes.join(u' '));
    if (isFirst && tokens.refresh.isEmpty() && asked.scopes.contains("offline_access"_L1))
        record.missingScopes << u"offline_access"_s;
    if (!tokens.refresh.isEmpty())
        record.refreshIssued = now;
    record.accessIssued = now;
    record.accessExpires = tokens.expires;
    record.failure.clear();
    return record;
}

} // namespace console
