// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/oauth/jsonexchange.h"
#include "delivery/oauth/tokenrequest.h"
#include "delivery/oauth/tokens.h"

namespace console {

// The tokens of an answer that was asked for at that time; anything else is a failure: an error of the provider, a type
// that is not Bearer (oauth.token-type), a field that is missing or of another type (oauth.fields). A lifetime that is
// missing or absurd counts as an hour: what the answer holds is not lost for it.
Expected<Tokens, OAuthFailure> tokensOf(const JsonAnswer &answer, const QDateTime &asked,
                                        const QStringList &askedScopes);

// RFC 8628 3.2. A lifetime that is missing or absurd counts as a quarter of an hour.
Expected<DeviceAuthorization, OAuthFailure> deviceAuthorizationOf(const JsonAnswer &answer, const QDateTime &asked);

// The error of RFC 6749 5.2, with what Microsoft adds to it. A status of 429 or 5xx is Temporary whatever the error
// says. Nothing: the answer is none of an error.
std::optional<OAuthFailure> errorOf(const JsonAnswer &answer);

// The name of the error, which decides what comes next: "authorization_pending", "invalid_grant". Empty: none.
QString errorName(const JsonAnswer &answer);

} // namespace console
