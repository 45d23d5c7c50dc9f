// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/oauthfailure.h"

namespace console {

// What an identity provider says no with, at the redirect address (RFC 6749 4.1.2.1, OpenID Connect Core 3.1.2.6) or at
// an endpoint (RFC 6749 5.2, RFC 8628 3.5). Microsoft's description names a number, and what its support asks for:
//
//     AADSTS50011: The redirect URI '…' specified in the request does not match …
//     Trace ID: 0c6ee6a5-…
//     Correlation ID: 88e4ba6b-…
//     Timestamp: 2026-11-25 09:14:11Z
//
// The code is that number where there is one, else the error, else "oauth.error". server_error and
// temporarily_unavailable are Temporary, everything else is Refused. Nobody vouches for what the texts hold: they are
// redacted, and bounded.
OAuthFailure providerFailure(const QString &error, const QString &description);

} // namespace console
