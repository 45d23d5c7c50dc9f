// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/transferrate.h"

#include <cmath>

namespace console {

using namespace std::chrono_literals;

namespace {

constexpr auto earliestFigure = 400ms;

} // namespace

void TransferRate::update(qint64 done, qint64 total, TimePoint now)
{
    m_total = qMax(qint64(0), total);
    m_done = qBound(qint64(0), done, m_total);
    m_now = now;
    if (!m_start) {
        m_start = now;
        m_doneAtStart = m_done;
    }
}

int TransferRate::permille() const
{
    return m_total == 0 ? 0 : int(double(m_done) / double(m_total) * 1000);
}

std::optional<qint64> TransferRate::bytesPerSecond() const
{
    if (!m_start || m_now - *m_start < earliestFigure || m_done <= m_doneAtStart)
        return std::nullopt;
    return qint64(double(m_done - m_doneAtStart) / std::chrono::duration<double>(m_now - *m_start).count());
}

std::optional<std::chrono::seconds> TransferRate::timeLeft() const
{
    const auto rate = bytesPerSecond();
    if (!rate || *rate == 0)
        return std::nullopt;
    return std::chrono::seconds(qint64(std::ceil(double(m_total - m_done) / double(*rate))));
}

} // namespace console
