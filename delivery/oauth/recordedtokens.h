// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/oauth/registeredapplication.h"
#include "delivery/oauth/tokens.h"
#include "models/workspace/tokenrecord.h"

namespace console {

// The record of an authorization whose tokens have just come, by a sign-in or by a refresh.
//
// Its expiry is what the provider has said to the client (RFC 6749 5.1), by this computer's clock; the audience is what
// the access token says of itself, where it says anything. A refresh token that was asked for and did not come counts
// as a scope that was not granted.
TokenRecord recorded(TokenRecord record, const RegisteredApplication &asked, const Tokens &tokens,
                     const QDateTime &now);

} // namespace console
