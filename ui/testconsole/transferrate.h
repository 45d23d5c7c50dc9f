// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace console {

// How far a transfer is, how fast it goes and when it will be done. Told the time, so that a test needs no clock.
class TransferRate
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    // The first call marks the start: what was done before it does not count as speed.
    void update(qint64 done, qint64 total, TimePoint now);

    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }
    int permille() const; // 0 to 1000

    // Empty until enough has gone through for a figure that does not mislead.
    std::optional<qint64> bytesPerSecond() const;
    std::optional<std::chrono::seconds> timeLeft() const;

private:
    qint64 m_done = 0;
    qint64 m_total = 0;
    qint64 m_doneAtStart = 0;
    std::optional<TimePoint> m_start;
    TimePoint m_now;
};

} // namespace console
