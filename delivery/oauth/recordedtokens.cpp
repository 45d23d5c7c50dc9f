// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/recordedtokens.h"

#include "delivery/oauth/accesstokenclaims.h"
#include "delivery/oauth/grantedscopes.h"
#include "delivery/oauth/shownclaim.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostScopes = 100; // that are kept; Microsoft grants a handful

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
    record.audience = accessTokenClaims(tokens.access).value_or(AccessTokenClaims()).audience.value(0);
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
