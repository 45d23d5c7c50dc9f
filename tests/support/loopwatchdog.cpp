// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/loopwatchdog.h"

#include <QFile>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// For which this thread was ready to run, and had no processor; 0 where the system does not tell.
LoopWatchdog::Duration waitedForProcessor()
{
    QFile file(u"/proc/thread-self/schedstat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> figures = file.readAll().split(' ');
    return std::chrono::duration_cast<LoopWatchdog::Duration>(std::chrono::nanoseconds(figures.value(1).toLongLong()));
}

} // namespace

LoopWatchdog::LoopWatchdog(QObject *parent)
    : QObject(parent)
    , m_last(Clock::now())
    , m_delayedBefore(waitedForProcessor())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LoopWatchdog::turn);
    m_timer.start(std::chrono::milliseconds(1));
}

void LoopWatchdog::turn()
{
    const auto now = Clock::now();
    const Duration delayed = waitedForProcessor();
    const auto gap = std::chrono::duration_cast<Duration>(now - m_last) - (delayed - m_delayedBefore);
    m_longest = std::max(m_longest, gap);
    m_last = now;
    m_delayedBefore = delayed;
    ++m_turns;
}

} // namespace console
