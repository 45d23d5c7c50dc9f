// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/secret.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace console {

// What the token endpoint gives. (RFC 6749 5.1, OpenID Connect Core 3.1.3.3)
struct Tokens
{
    Secret access; // opaque: not always a JSON Web Token
    Secret refresh; // empty: none was given; after a refresh the one that was used stays the valid one (RFC 6749 6)
    Secret identity; // the ID token; empty without the scope openid
    QStringList scopes; // granted; the asked ones where the answer names none
    QDateTime expires; // of the access token, UTC, by this computer's clock

    bool operator==(const Tokens &) const = default;
};

} // namespace console
