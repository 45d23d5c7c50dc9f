// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/api/sendpatience.h"

#include <algorithm>

namespace console {

namespace {

using std::chrono::seconds;

constexpr seconds firstRest(5);
constexpr seconds longestRest(60);
constexpr int maximumAttempts = 5;

} // namespace

std::optional<seconds> SendPatience::restAfter(const Outcome &outcome)
{
    const auto *failure = std::get_if<Failure>(&outcome);
    if (!failure || failure->cause != Cause::Throttled) {
        *this = {};
        return std::nullopt;
    }
    if (m_attempts == maximumAttempts) {
        m_attempts = 0; // the next scan has its own; the server is as busy as before
        return std::nullopt;
    }
    ++m_attempts;
    if (failure->retryAfter > 0)
        return std::min(seconds(failure->retryAfter), longestRest);
    m_rest = std::clamp(m_rest * 2, firstRest, longestRest);
    return m_rest;
}

} // namespace console
