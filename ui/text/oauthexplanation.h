// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorization.h"
#include "ui/text/outcometext.h"

#include <QUrl>

namespace console::text {

// Why an authorization or a token was not had, in the terms of its application and authority. The command is what is to
// be copied: the redirect URI to register, the address at which an administrator consents, or a question to the
// network.
//
// The trouble of an embedded page is explained here too: its code, or for a certificate its detail. place is the
// address that it is about; empty: the authority.
Explanation explainOAuth(const OAuthFailure &failure, const AuthorizationSubject &subject, const QUrl &place = {});

// What a delivery by mail has from a token: "oauth.no-authorization" in Prepare, "invalid_grant" wherever it is.
bool isOAuthFailure(const Failure &failure);
Explanation explainOAuth(const Failure &failure, const Connector &connector, const SystemConfiguration &system);

// Code, error, the provider's words, trace and correlation id, a line each: for Microsoft's support, in English.
QString oauthDetails(const OAuthFailure &failure);

} // namespace console::text
