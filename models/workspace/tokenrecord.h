// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/expected.h"
#include "models/support/jsonreader.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace console {

// What is known of a connector's authorization without asking the secret store: nothing of it is secret. A connector
// without a record needs an authorization. All times are UTC.
struct TokenRecord
{
    QString username; // who authorized it, as the provider says: to be shown only
    QString name;
    QString tenantId;
    QString clientId; // the application that the tokens were given to
    QString audience; // of the access token; empty where the token does not say
    QStringList scopes; // granted
    QStringList missingScopes; // asked for, and not granted
    QDateTime authorized; // when somebody signed in
    // When the refresh token that is stored was given: it lasts for 90 days. (entra-docs, refresh-tokens)
    QDateTime refreshIssued;
    QDateTime accessIssued;
    QDateTime accessExpires;
    QString failure; // the code with which the provider refused the refresh token: it is over; empty: it is not

    bool operator==(const TokenRecord &) const = default;
};

QJsonObject toJson(const TokenRecord &record);
Expected<TokenRecord, JsonFailure> tokenRecordFromJson(const QJsonObject &json);

} // namespace console
