// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorization.h"
#include "models/support/severity.h"

#include <optional>

namespace console::text {

struct HealthLine
{
    std::optional<Severity> problem; // none: it is well
    QString text;

    bool operator==(const HealthLine &) const = default;
};

// A refresh token that nobody uses ends after this many days. (entra-docs, refresh-tokens)
inline constexpr int refreshTokenDays = 90;

// How an authorization stands, worked out from its record alone: who, since when, how long, for what. The subject is
// the connector as it is stored.
QList<HealthLine> tokenHealth(const TokenRecord &record, const AuthorizationSubject &subject, const QDateTime &now);

} // namespace console::text
