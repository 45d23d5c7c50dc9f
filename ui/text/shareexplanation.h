// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/outcometext.h"

namespace console::text {

// The network, the sign-in, and writing to a share of a file server.
Explanation explainShare(const Failure &failure, const Connector &connector);

} // namespace console::text
