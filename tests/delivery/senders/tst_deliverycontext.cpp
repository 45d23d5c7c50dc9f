// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/deliverycontext.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// Collects what a delivery reports.
struct Collected
{
    QList<StageReport> stages;
    QList<std::pair<qint64, qint64>> progress;
    QStringList lines;

    DeliveryContext::Callbacks callbacks()
    {
        return {
            [this](const StageReport &stage) { stages << stage; },
            [this](qint64 done, qint64 total) { progress << std::pair(done, total); },
            [this](const TranscriptLine &line) { lines << line.text; },
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
    void whatWentOutMakesTheThroughput();
    void whatWasTriedAloneHasNoThroughput();
    void theTranscriptNamesTheStages();
    void certificatesAreToldWithoutSecrets();
    void whatIsLearntAgainIsNotRepeated();
};

static QMap<QString, QString> factsOf(const DeliveryResult &result, Stage stage)
{
    QMap<QString, QString> facts;
    for (const StageReport &report : result.stages) {
        if (report.stage != stage)
            continue;
        for (const Fact &fact : report.facts)
            facts.insert(fact.name, fact.value);
    }
    return facts;
}

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

void TestDeliveryContext::whatWentOutMakesTheThroughput()
{
    Collected collected;
    DeliveryContext context({}, collected.callbacks());
    context.begin(Stage::Deliver);
    for (int part = 0; part < 2; ++part) {
        context.progress(500'000 * (part + 1), 2'000'000);
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY(timer.elapsed() >= 2);
        context.begin(part == 0 ? Stage::SignIn : Stage::Confirm);
        if (part == 0)
            context.begin(Stage::Deliver);
    }
    const Failure failure{Stage::Confirm, Cause::TimedOut, u"smtp.no-answer"_s, {}, {}};
    const DeliveryResult result = context.finish(failure);
    const QMap<QString, QString> facts = factsOf(result, Stage::Deliver);
    QCOMPARE(facts.value(u"transferred"_s), u"1000000"_s);
    const auto delivered = std::find_if(result.stages.begin(), result.stages.end(),
                                        [](const StageReport &report) { return report.stage == Stage::Deliver; });
    QCOMPARE(delivered->facts.size(), 2);
    const double seconds = std::chrono::duration<double>(delivered->duration).count();
    QCOMPARE(facts.value(u"throughput"_s).toLongLong(), qRound64(1'000'000 / seconds));
}

void TestDeliveryContext::whatWasTriedAloneHasNoThroughput()
{
    Collected collected;
    DeliveryContext context({}, collected.callbacks());
    context.begin(Stage::Deliver);
    QVERIFY(factsOf(context.finish(Checked{}), Stage::Deliver).isEmpty());
}

void TestDeliveryContext::theTranscriptNamesTheStages()
{
    Collected collected;
    DeliveryContext context({}, collected.callbacks());
    context.begin(Stage::Connect);
    context.begin(Stage::Connect);
    context.note(u"in between"_s);
    context.begin(Stage::SignIn);
    QCOMPARE(collected.lines, (QStringList{u"Stage: Connect"_s, u"in between"_s, u"Stage: SignIn"_s}));
}

void TestDeliveryContext::certificatesAreToldWithoutSecrets()
{
    Collected collected;
    DeliveryContext context({}, collected.callbacks());
    context.hide({Secret("opensesame")});
    Certificate certificate;
    certificate.subject = u"CN=opensesame"_s;
    certificate.issuer = u"CN=opensesame"_s;
    certificate.names = {u"opensesame.example"_s};
    context.setCertificates({Certificate{}, Certificate{}});
    context.setCertificates({certificate});
    const QList<Certificate> told = context.finish(Cancelled{}).certificates;
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().subject, u"CN=…"_s);
    QCOMPARE(told.first().issuer, u"CN=…"_s);
    QCOMPARE(told.first().names, QStringList{u"….example"_s});
}

void TestDeliveryContext::whatIsLearntAgainIsNotRepeated()
{
    Collected collected;
    DeliveryContext context({}, collected.callbacks());
    context.begin(Stage::Connect);
    for (const QString &address : {u"192.0.2.7:25"_s, u"192.0.2.7:25"_s, u"192.0.2.8:25"_s})
        context.fact(Stage::Connect, u"address"_s, address);
    const DeliveryResult result = context.finish(Checked{});
    QCOMPARE(result.stages.first().facts,
             (QList<Fact>{{u"address"_s, u"192.0.2.7:25"_s}, {u"address"_s, u"192.0.2.8:25"_s}}));
}

QTEST_GUILESS_MAIN(TestDeliveryContext)

#include "tst_deliverycontext.moc"
