// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/endpointrequest.h"

namespace console {

struct IdentityCall;

// The token endpoint (RFC 6749 4.1.3 and 6, RFC 7636 4.6, RFC 8628 3.4). Any client secret is taken, in the form or in
// the header, and none as well.
//
// Refresh tokens rotate: each use gives a new one, and the old one is refused from then on. Microsoft leaves the old
// one valid; a client that copes with this one copes with both.
EndpointAnswer tokenAnswer(const IdentityCall &call);

} // namespace console
