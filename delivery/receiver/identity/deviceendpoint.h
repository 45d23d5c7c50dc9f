// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/endpointrequest.h"

namespace console {

struct IdentityCall;

// The device authorization endpoint (RFC 8628 3.1), and the page at which a person types its code and signs in. What
// came of it is asked for at the token endpoint.
EndpointAnswer deviceAuthorizationAnswer(const IdentityCall &call);
EndpointAnswer devicePageAnswer(const IdentityCall &call);

} // namespace console
