// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/endpointrequest.h"

namespace console {

struct IdentityCall;

// The authorization endpoint (RFC 6749 4.1.1, with PKCE): the sign-in page, and what it posts. Redirect URIs that count
// as registered are those of the specification on this computer, at whatever port, as Microsoft has it for localhost.
// What is wrong with the client or its redirect URI is told on a page and never redirected.
EndpointAnswer authorizeAnswer(const IdentityCall &call);

// The page of the redirect URI itself, for a browser that opens it: the address is what the console waits for.
bool isCallback(QByteArrayView path);
EndpointAnswer callbackAnswer(const IdentityCall &call);

} // namespace console
