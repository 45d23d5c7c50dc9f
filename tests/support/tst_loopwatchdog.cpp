// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/loopwatchdog.h"

#include <QtTest>

#include <functional>
#include <thread>

using namespace console;
using namespace std::chrono_literals;

namespace {

void work(std::chrono::milliseconds duration)
{
    const auto end = std::chrono::steady_clock::now() + duration;
    while (std::chrono::steady_clock::now() < end) { }
}

} // namespace

class TestLoopWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatKeepsTheLoop_data();
    void findsWhatKeepsTheLoop();
    void anIdleLoopIsFree();
};

void TestLoopWatchdog::findsWhatKeepsTheLoop_data()
{
    QTest::addColumn<std::function<void()>>("keep");
    QTest::newRow("a call that waits") << std::function<void()>([] { std::this_thread::sleep_for(80ms); });
    QTest::newRow("work, as far as it had a processor") << std::function<void()>([] { work(2s); });
}

void TestLoopWatchdog::findsWhatKeepsTheLoop()
{
    QFETCH(std::function<void()>, keep);
    LoopWatchdog watchdog;
    QTimer::singleShot(5, this, keep);
    QTRY_VERIFY(watchdog.longest() >= 80ms);
    const qsizetype turns = watchdog.turns();
    QTRY_VERIFY(watchdog.turns() > turns);
}

void TestLoopWatchdog::anIdleLoopIsFree()
{
    LoopWatchdog watchdog;
    QTRY_VERIFY(watchdog.turns() > 100);
    QVERIFY2(watchdog.longest() < 40ms, qPrintable(QString::number(watchdog.longest().count())));
}

QTEST_GUILESS_MAIN(TestLoopWatchdog)

#include "tst_loopwatchdog.moc"
