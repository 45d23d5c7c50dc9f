// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/deliverycontext.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// Collects what a delivery reports.
struct Collected
{
    QList<StageReport> stages;
    QList<std::pair<qint64, qint64>> progress;

    DeliveryContext::Callbacks callbacks()
    {
        return {
            [this](const StageReport &stage) { stages << stage; },
            [this](qint64 done, qint64 total) { progress << std::pair(done, total); },
            [](const TranscriptLine &) {},
        };
    }
};

} // namespace

class TestDeliveryContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimesOfAStageAddUp();
    void theLastProgressIsAlwaysTold();
    void nothingMakesNoProgress();
};

void TestDeliveryContext::theTimesOfAStageAddUp()
{
    Collected collected;
    DeliveryContext context({}, collected.callbacks());
    context.begin(Stage::Connect);
    context.begin(Stage::SignIn);
    context.begin(Stage::Connect);
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(timer.elapsed() >= 2);
    const DeliveryResult result = context.finish(Checked{});
    QCOMPARE(result.stages.size(), 2);
    QCOMPARE(result.stages.first().stage, Stage::Connect);
    QVERIFY(result.stages.first().duration >= std::chrono::milliseconds(2));
    QCOMPARE(collected.stages.last().duration, result.stages.first().duration);
}

void TestDeliveryContext::theLastProgressIsAlwaysTold()
{
    Collected collected;
    DeliveryContext context({}, collected.callbacks());
    for (qint64 done = 0; done <= 1000; ++done)
        context.progress(done, 1000);
    QVERIFY(collected.progress.size() < 1000);
    QCOMPARE(collected.progress.last(), std::pair(qint64(1000), qint64(1000)));
}

void TestDeliveryContext::nothingMakesNoProgress()
{
    Collected collected;
    DeliveryContext context({}, collected.callbacks());
    context.progress(0, 0);
    QVERIFY(collected.progress.isEmpty());
}

QTEST_GUILESS_MAIN(TestDeliveryContext)

#include "tst_deliverycontext.moc"
