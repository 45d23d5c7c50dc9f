// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace console {

// How long the event loop of this thread was kept from its next turn: by work, or by waiting for a lock, a disk or
// another process. A timer that is due every millisecond measures the time between two of its turns; what the thread
// waited for a processor in that time is taken off (proc(5): the second figure of schedstat), because a busy machine is
// not the program's fault. So the rule holds beside other tests as well as alone.
//
// Where hundreds of threads share two processors, whoever holds a lock, of malloc too, may have no processor just then,
// and that cannot be told from a call that blocks. The thread's own work between two turns is there beside it.
class LoopWatchdog : public QObject
{
    Q_OBJECT
public:
    using Duration = std::chrono::microseconds;

    explicit LoopWatchdog(QObject *parent = nullptr);

    Duration longest() const { return m_longest; }
    Duration longestWork() const { return m_longestWork; } // processor time of this thread
    qsizetype turns() const { return m_turns; }

private:
    using Clock = std::chrono::steady_clock;

    void turn();

    QTimer m_timer;
    struct Figures
    {
        Duration worked{0};
        Duration delayed{0};
    };

    Figures figures();

    QFile m_schedstat; // open: a descriptor for each turn would have to wait for other threads that open files
    Clock::time_point m_last;
    Figures m_before;
    Duration m_longest{0};
    Duration m_longestWork{0};
    qsizetype m_turns = 0;
};

} // namespace console
