// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/transport/curltransfer.h"

#include <chrono>

namespace console {

// How long a delivery to Exchange waits. Data, so that a test does not wait for half a minute.
struct EwsLimits
{
    TransferLimits transfer;
    std::chrono::milliseconds confirm{30'000}; // for the copy in Sent Items; a server that limits messages takes longer
    std::chrono::milliseconds firstPause{500}; // between two looks; each pause is twice as long as the one before
    std::chrono::milliseconds longestPause{5'000};
    // For each step of deleting a draft, and for a server that puts it off: a cancelled delivery waits for it.
    std::chrono::milliseconds cleanUp{5'000};
};

} // namespace console
