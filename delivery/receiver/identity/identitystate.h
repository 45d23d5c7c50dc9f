// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/endpointrequest.h"
#include "delivery/receiver/identity/formfields.h"
#include "delivery/receiver/identity/identityrehearsal.h"
#include "delivery/receiver/identity/practicetokens.h"
#include "delivery/receiver/identity/tickets.h"

#include <QUrl>

namespace console {

// What somebody agreed to, or is asked to agree to.
struct IdentityGrant
{
    QString clientId;
    QStringList scopes;
    QString nonce = {}; // for the ID token; empty: none was sent
};

struct IssuedCode
{
    IdentityGrant grant;
    QUrl redirectUri;
    QByteArray challenge; // RFC 7636, S256
    bool isSpent = false;
};

struct IssuedRefreshToken
{
    IdentityGrant grant;
    bool isSpent = false;
};

struct IssuedDeviceCode
{
    enum class State { Waiting, Granted, Declined };

    IdentityGrant grant;
    QString userCode;
    State state = State::Waiting;
    bool isSpent = false;
    QDateTime asked = {}; // last; invalid before the first time
};

// Whatever the identity provider remembers, in memory alone. Used by one thread at a time.
struct IdentityState
{
    static constexpr std::chrono::seconds deviceLifetime = std::chrono::minutes(15);
    static constexpr std::chrono::seconds deviceInterval{5}; // between two questions whether somebody has signed in

    Tickets<IssuedCode> codes{std::chrono::minutes(10), 100};
    Tickets<IssuedRefreshToken> refreshTokens{std::chrono::hours(24 * 90), 1000};
    Tickets<IssuedDeviceCode> deviceCodes{deviceLifetime, 100};
};

// One request, and what is known while it is answered.
struct IdentityCall
{
    QByteArray method;
    QString authority; // "http://localhost:28473"
    QString tenant; // as the path names it: "organizations"
    FormFields query;
    FormFields form;
    QByteArray authorization; // the header
    IdentityRehearsal rehearsal;
    const PracticeTokens &tokens;
    IdentityState &state;
};

} // namespace console
