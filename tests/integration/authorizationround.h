// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/integration/authorizedconnector.h"

namespace console {

// The whole round: authorize, save, send, refresh with rotation, revoke, authorize again. arrivals: how many scans have
// come to the other end. The test fails where a step does.
void goRound(AuthorizedConnector &connector, const std::function<int()> &arrivals);

} // namespace console
