// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/endpointrequest.h"

#include <QStringView>

namespace console {

// Where in an authorization a rehearsed fault happens.
enum class IdentityMoment {
    Never,
    Page, // in place of the sign-in page: the redirect URI is refused
    Decision, // the access is declined, whatever the password
    Token, // whatever is asked for at the token endpoint
    Refresh, // a refresh token is used there
    Silence, // the token endpoint answers too late
    Nonce, // the ID token is of another request
    Expiry, // the ID token has expired
};

struct IdentityRehearsal
{
    IdentityMoment moment = IdentityMoment::Never;
    EndpointAnswer answer = {}; // at the token endpoint
};

// Never for an empty code and one that is none of the identity provider's.
IdentityRehearsal identityRehearsal(QStringView code);

} // namespace console
