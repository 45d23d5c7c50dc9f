// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace console {

// Why an authorization or a token was not had.
struct OAuthFailure
{
    enum class Kind {
        NotReady, // the system configuration lacks what the request needs
        Unreachable, // no answer: name, connection, certificate, time limit
        Refused, // the identity provider said no: code is its own
        Untrustworthy, // an answer that is not what was asked for: state, nonce, signature, audience, tenant, issuer
        Malformed, // an answer that is not of the protocol, or too large
        Temporary, // 5xx, 429, temporarily_unavailable: may be asked again
        Cancelled,
    };
    Kind kind = Kind::Malformed;
    QString code; // "AADSTS50011" where one is named, else "invalid_grant", or one of ours: "oauth.state"
    QString technical; // English, redacted; the provider's error_description
    QString error = {}; // the provider's own, beside a number of Microsoft's: "invalid_grant"
    QString traceId = {}; // of Microsoft's answers, for its support
    QString correlationId = {};
    int retryAfter = 0; // seconds that the provider asks to wait; 0: it names none

    bool operator==(const OAuthFailure &) const = default;
};

} // namespace console
