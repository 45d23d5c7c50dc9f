// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/oauth/authorizationrequest.h"
#include "models/support/secret.h"

#include <QString>
#include <QUrl>

namespace console {

// Whether an address is the redirect URI, with whatever query: scheme, host, port and path to the letter, no user name.
// Only the port of the scheme, which browsers leave out, may be left out.
bool isRedirect(const QUrl &url, const QUrl &redirectUri);

// Takes the one answer to a request out of the address to which the identity provider sends the browser.
// (RFC 6749 4.1.2, RFC 9700 4.7, RFC 9207 2.4)
//
// The state is compared, in constant time, before anything else of the answer is looked at. Answers with another state
// change nothing: the request still waits for its own. After its own, whatever it said, no other is taken.
//
// Errors: Malformed with oauth.not-redirect (another address, or no address), oauth.answer (unreadable, a repeated
// parameter, or too long) or oauth.no-code; Untrustworthy with oauth.no-state, oauth.state, oauth.answer-issuer (the
// answer of another provider) or oauth.second-redirect; Cancelled where the person chose so; what providerFailure()
// makes of the provider's own error.
class AuthorizationAnswer
{
public:
    explicit AuthorizationAnswer(AuthorizationRequest request);

    const AuthorizationRequest &request() const { return m_request; }
    bool isRedirect(const QUrl &url) const { return console::isRedirect(url, m_request.redirectUri); }

    bool isTaken() const { return m_isTaken; } // its own answer was there, whatever it said

    // The code, which is good once and for minutes.
    Expected<Secret, OAuthFailure> take(const QUrl &url);

    // From the address that a person copied out of the system's browser, with spaces around it.
    Expected<Secret, OAuthFailure> takeText(const QString &text);

private:
    AuthorizationRequest m_request;
    bool m_isTaken = false;
};

} // namespace console
