// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/outcome.h"

#include <chrono>
#include <optional>

namespace console {

// How long the deliveries to one connector rest when its server asks to come later.
class SendPatience
{
public:
    // The rest before the same scan is sent again; none: the delivery has ended as it ended. The server's own wish
    // counts, otherwise 5 seconds and twice as long each time; never more than a minute, and five times for a scan.
    std::optional<std::chrono::seconds> restAfter(const Outcome &outcome);

private:
    int m_attempts = 0; // of the scan, beyond the first
    std::chrono::seconds m_rest{0}; // the last that we chose
};

} // namespace console
