// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/smbagent/smbfailure.h"

#include <chrono>
#include <thread>

namespace console {

// By somebody who has the file open, or is removing it: a server takes a moment to notice that a connection is gone,
// and a removed file is there until the last who looks at it has closed it.
inline bool isInUse(const SmbError &error)
{
    return error.status == ntStatusNamed("SHARING_VIOLATION") || error.status == ntStatusNamed("DELETE_PENDING");
}

// Calls again, after a pause, while the error may pass and the patience lasts.
template<class Call, class MayPass>
auto patiently(std::chrono::milliseconds patience, const MayPass &mayPass, const Call &call)
{
    constexpr std::chrono::milliseconds pause(20);
    const auto end = std::chrono::steady_clock::now() + patience;
    while (true) {
        auto result = call();
        if (result || !mayPass(result.error()) || std::chrono::steady_clock::now() + pause > end)
            return result;
        std::this_thread::sleep_for(pause);
    }
}

} // namespace console
