// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/transferrate.h"

#include <QTest>

using namespace console;
using namespace std::chrono_literals;

class TestTransferRate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingBeforeItIsMeasured();
    void measuresFromTheFirstReport();
    void copesWithOddFigures();
};

void TestTransferRate::saysNothingBeforeItIsMeasured()
{
    TransferRate rate;
    QCOMPARE(rate.permille(), 0);
    QVERIFY(!rate.bytesPerSecond());
    const TransferRate::TimePoint start;
    rate.update(0, 1000, start);
    rate.update(500, 1000, start + 100ms);
    QCOMPARE(rate.permille(), 500);
    QVERIFY(!rate.bytesPerSecond());
    QVERIFY(!rate.timeLeft());
}

void TestTransferRate::measuresFromTheFirstReport()
{
    TransferRate rate;
    const TransferRate::TimePoint start;
    rate.update(1000, 11'000, start);
    rate.update(5000, 11'000, start + 2s);
    QCOMPARE(*rate.bytesPerSecond(), 2000);
    QCOMPARE(*rate.timeLeft(), 3s);
    rate.update(11'000, 11'000, start + 5s);
    QCOMPARE(*rate.timeLeft(), 0s);
    QCOMPARE(rate.permille(), 1000);
}

void TestTransferRate::copesWithOddFigures()
{
    TransferRate rate;
    const TransferRate::TimePoint start;
    rate.update(0, 0, start);
    QCOMPARE(rate.permille(), 0);
    rate.update(200, 100, start + 1s);
    QCOMPARE(rate.done(), 100);
    rate.update(-5, 100, start + 2s);
    QCOMPARE(rate.done(), 0);
    QVERIFY(!rate.timeLeft());
}

QTEST_GUILESS_MAIN(TestTransferRate)
#include "tst_transferrate.moc"
