// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/secret.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace console {

// What an access token says of itself, for a person who looks for a fault. Nothing decides by it: to the client the
// token is opaque, its form may change, and nobody has verified it. (entra-docs, access-tokens)
struct AccessTokenClaims
{
    QStringList audience; // aud: whose the token is for, e.g. https://outlook.office.com
    QStringList scopes; // scp
    QString tenantId; // tid
    QString username; // upn, or unique_name or preferred_username
    QString applicationId; // appid, or azp in version 2
    QDateTime expires; // exp, UTC; invalid where it is missing

    bool operator==(const AccessTokenClaims &) const = default;
};

// Nothing: the token is not a JSON Web Token, as those of personal accounts are not.
std::optional<AccessTokenClaims> accessTokenClaims(const Secret &token);

} // namespace console
