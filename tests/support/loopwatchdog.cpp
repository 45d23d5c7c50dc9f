// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/loopwatchdog.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

// proc(5); nothing where the system does not tell.
LoopWatchdog::Figures LoopWatchdog::figures()
{
    if (!m_schedstat.seek(0))
        return {};
    const QList<QByteArray> parts = m_schedstat.readLine().split(' ');
    const auto duration = [&](qsizetype part) {
        return std::chrono::duration_cast<Duration>(std::chrono::nanoseconds(parts.value(part).toLongLong()));
    };
    return {duration(0), duration(1)};
}

LoopWatchdog::LoopWatchdog(QObject *parent)
    : QObject(parent)
    , m_schedstat(u"/proc/thread-self/schedstat"_s)
{
    (void)m_schedstat.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_last = Clock::now();
    m_before = figures();
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LoopWatchdog::turn);
    m_timer.start(std::chrono::milliseconds(1));
}

void LoopWatchdog::turn()
{
    const auto now = Clock::now();
    const Figures figures = LoopWatchdog::figures();
    const auto gap = std::chrono::duration_cast<Duration>(now - m_last) - (figures.delayed - m_before.delayed);
    m_longest = std::max(m_longest, gap);
    m_longestWork = std::max(m_longestWork, figures.worked - m_before.worked);
    m_last = now;
    m_before = figures;
    ++m_turns;
}

} // namespace console
