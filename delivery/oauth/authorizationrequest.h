// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/oauth/oauthprovider.h"
#include "delivery/oauth/pkce.h"
#include "models/system/microsoftapplication.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace console {

// One sign-in of one connector: what the identity provider is asked, and what its answers are held against.
// (RFC 6749 4.1.1, RFC 7636 4.3, OpenID Connect Core 3.1.2.1; entra-docs, v2-oauth2-auth-code-flow)
struct AuthorizationRequest
{
    OAuthProvider provider;
    QString clientId;
    QUrl redirectUri;
    QStringList scopes; // of the registered application
    QString loginHint; // the user name; empty: the provider asks which account
    Pkce pkce;
    QByteArray state; // 256 random bits, base64url
    QByteArray nonce; // likewise

    // The address to open. An account is either hinted at or selected: Microsoft refuses both at once. The consent is
    // never asked for again, the answer always comes as a query: a form would reach the redirect address's server.
    // Holds state and nonce: not for a log.
    QUrl url() const;

    bool operator==(const AuthorizationRequest &) const = default;
};

// Each request has its own verifier, state and nonce, and serves one sign-in.
// Errors: those of registeredApplication(); NotReady with oauth.no-management-url or oauth.management-url (from which
// no redirect URI can be made).
Expected<AuthorizationRequest, OAuthFailure> makeAuthorizationRequest(MicrosoftApplication application,
                                                                      const SystemConfiguration &system,
                                                                      const OAuthProvider &provider,
                                                                      const QString &username);

} // namespace console
