// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/api/deliverybatch.h"
#include "tests/ui/support/fakeengine.h"
#include "tests/ui/support/fakeservices.h"

#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <functional>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Connector connectorTo(const QString &name)
{
    return {QUuid::createUuid(), name, {}, ExtensionSettings{u"http://127.0.0.1:8080/"_s + name, {}}};
}

TestScan newScan()
{
    TestScan scan;
    scan.scanJobId = QUuid::createUuid();
    scan.started = QDateTime::currentDateTime();
    return scan;
}

DeliveryResult throttled(int retryAfter)
{
    Failure failure{Stage::Deliver, Cause::Throttled, u"http.429"_s, {}, {}};
    failure.retryAfter = retryAfter;
    return FakeEngine::failed(failure);
}

} // namespace

class TestDeliveryBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachConnectorIsSentToOnce();
    void noMoreRunAtOnceThanAllowed();
    void theEngineMakesRoom();
    void scansOfOneConnectorGoOneAfterAnother();
    void scansOfOneConnectorGoSideBySide();
    void everyConnectorIsBegunBeforeOneGetsASecondScan();
    void aScanThatTheServerPutsOffIsSentAgain();
    void othersGoOnWhileOneRests();
    void aCheckIsNotRepeated();
    void samplesAreMadeForEachScanAndRemoved();
    void documentsOfSomebodysOwnStay();
    void aSampleThatFailsIsAFailureOfItsScan();
    void cancelEndsWhatRunsAndBeginsNothingMore();
    void cancelEndsARest();
    void cancelEndsAScanThatWaitsForItsTurnAfterARest();
    void cancelEndsTheMakingOfASample();
    void cancelledAsItBeginsItMakesNoSample();
    void cancelledBeforeItStartsItSendsNothing();
    void withoutConnectorsItFinishes();
    void mayBeDeletedInAnswerToASignal_data();
    void mayBeDeletedInAnswerToASignal();
    void deletingItCancels();

private:
    BatchPlan plan(const QStringList &connectors) const;
    DeliveryBatch &make(const BatchPlan &plan);
    QList<BatchDelivery> ended() const;
    QStringList connectorsAsked() const;

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<FakeDocuments> m_documents;
    std::unique_ptr<DeliveryBatch> m_batch;
    std::unique_ptr<QSignalSpy> m_ended;
    std::unique_ptr<QSignalSpy> m_finished;
};

void TestDeliveryBatch::init()
{
    m_engine = std::make_unique<FakeEngine>();
    m_documents = std::make_unique<FakeDocuments>();
}

void TestDeliveryBatch::cleanup()
{
    m_batch.reset();
    m_ended.reset();
    m_finished.reset();
    m_documents.reset();
    m_engine.reset();
}

BatchPlan TestDeliveryBatch::plan(const QStringList &connectors) const
{
    BatchPlan plan;
    for (const QString &name : connectors)
        plan.connectors.append(connectorTo(name));
    plan.newScan = newScan;
    return plan;
}

DeliveryBatch &TestDeliveryBatch::make(const BatchPlan &plan)
{
    m_batch = std::make_unique<DeliveryBatch>(m_engine.get(), m_documents.get(), plan);
    m_ended = std::make_unique<QSignalSpy>(m_batch.get(), &DeliveryBatch::ended);
    m_finished = std::make_unique<QSignalSpy>(m_batch.get(), &DeliveryBatch::finished);
    return *m_batch;
}

QList<BatchDelivery> TestDeliveryBatch::ended() const
{
    QList<BatchDelivery> deliveries;
    for (const QList<QVariant> &arguments : std::as_const(*m_ended))
        deliveries.append(arguments.first().value<BatchDelivery>());
    return deliveries;
}

QStringList TestDeliveryBatch::connectorsAsked() const
{
    QStringList names;
    for (const DeliveryRequest &request : m_engine->requests())
        names.append(request.connector.name);
    return names;
}

void TestDeliveryBatch::eachConnectorIsSentToOnce()
{
    m_engine->setScript(FakeEngine::delivered());
    DeliveryBatch &batch = make(plan({u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(batch.expected(), 3);
    batch.start();
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(connectorsAsked(), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(batch.endedCount(), 3);
    QVERIFY(batch.isFinished());
    const QList<BatchDelivery> deliveries = ended();
    QCOMPARE(deliveries.size(), 3);
    for (const BatchDelivery &delivery : deliveries) {
        QVERIFY(std::holds_alternative<Delivered>(delivery.result.outcome));
        QVERIFY(delivery.started.isValid());
    }
    QVERIFY(deliveries[0].scan.scanJobId != deliveries[1].scan.scanJobId);
}

void TestDeliveryBatch::noMoreRunAtOnceThanAllowed()
{
    BatchPlan several = plan({u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    several.atOnce = 2;
    make(several).start();
    QCOMPARE(m_engine->runningJobs(), 2);
    m_engine->jobsRunning().first()->finish(Delivered{});
    QCOMPARE(m_engine->runningJobs(), 2);
    QCOMPARE(connectorsAsked(), QStringList({u"A"_s, u"B"_s, u"C"_s}));
}

void TestDeliveryBatch::theEngineMakesRoom()
{
    BatchPlan many = plan({u"A"_s});
    many.repeat = 100;
    many.parallel = 40;
    make(many).start();
    QVERIFY2(m_engine->runningJobs() < 40, "All of them are begun in one turn of the event loop");
    QTRY_COMPARE(m_engine->runningJobs(), 40);
    QCOMPARE(m_engine->concurrency(), 40);
}

void TestDeliveryBatch::scansOfOneConnectorGoOneAfterAnother()
{
    BatchPlan repeated = plan({u"A"_s});
    repeated.repeat = 3;
    make(repeated).start();
    for (int scan = 0; scan < 3; ++scan) {
        QCOMPARE(m_engine->runningJobs(), 1);
        m_engine->lastJob()->finish(Delivered{});
    }
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(ended().size(), 3);
}

void TestDeliveryBatch::scansOfOneConnectorGoSideBySide()
{
    BatchPlan repeated = plan({u"A"_s});
    repeated.repeat = 5;
    repeated.parallel = 3;
    make(repeated).start();
    QCOMPARE(m_engine->runningJobs(), 3);
    while (!m_engine->jobsRunning().isEmpty())
        m_engine->jobsRunning().first()->finish(Delivered{});
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(ended().size(), 5);
}

void TestDeliveryBatch::everyConnectorIsBegunBeforeOneGetsASecondScan()
{
    BatchPlan repeated = plan({u"A"_s, u"B"_s, u"C"_s});
    repeated.repeat = 2;
    repeated.parallel = 2;
    repeated.atOnce = 4;
    make(repeated).start();
    QCOMPARE(connectorsAsked(), QStringList({u"A"_s, u"B"_s, u"C"_s, u"A"_s}));
}

void TestDeliveryBatch::aScanThatTheServerPutsOffIsSentAgain()
{
    m_engine->setScriptFor(u"A"_s, throttled(1));
    DeliveryBatch &batch = make(plan({u"A"_s, u"B"_s}));
    m_engine->setScriptFor(u"B"_s, FakeEngine::delivered());
    QSignalSpy rests(&batch, &DeliveryBatch::restsFor);
    batch.start();
    QTRY_COMPARE(rests.size(), 1);
    QCOMPARE(rests.first()[1].value<std::chrono::seconds>(), 1s);
    QCOMPARE(rests.first()[2].value<Failure>().code, u"http.429"_s);
    QCOMPARE(m_finished->size(), 0);
    m_engine->setScriptFor(u"A"_s, FakeEngine::delivered());
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(ended().size(), 2);
    QCOMPARE(m_engine->requests().size(), 3);
    QCOMPARE(m_engine->requests().last().scan, m_engine->requests().first().scan);
    QCOMPARE(ended().last().duration, 1222240us); // of its stages alone
}

void TestDeliveryBatch::othersGoOnWhileOneRests()
{
    BatchPlan several = plan({u"A"_s, u"B"_s});
    several.atOnce = 1;
    m_engine->setScriptFor(u"A"_s, throttled(60));
    make(several).start();
    QTRY_COMPARE(connectorsAsked(), QStringList({u"A"_s, u"B"_s}));
    QCOMPARE(m_finished->size(), 0);
}

void TestDeliveryBatch::aCheckIsNotRepeated()
{
    BatchPlan checks = plan({u"A"_s, u"B"_s});
    checks.purpose = DeliveryPurpose::Check;
    m_engine->setScript(throttled(60));
    make(checks).start();
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(ended().size(), 2);
}

void TestDeliveryBatch::samplesAreMadeForEachScanAndRemoved()
{
    BatchPlan repeated = plan({u"A"_s});
    repeated.repeat = 2;
    repeated.sample = SampleSettings{SampleFormat::Pdf, 3};
    make(repeated).start();
    QStringList paths;
    for (int scan = 0; scan < 2; ++scan) {
        QTRY_COMPARE(m_engine->runningJobs(), 1);
        const DeliveryRequest sent = m_engine->lastJob()->request();
        paths.append(sent.scan.documents.first().path);
        QVERIFY(QFile::exists(paths.last()));
        QCOMPARE(m_documents->samples.last().scanJobId, sent.scan.scanJobId);
        QCOMPARE(m_documents->samples.last().connectorName, u"A"_s);
        QCOMPARE(m_documents->samples.last().settings.pages, 3);
        m_engine->lastJob()->finish(Delivered{});
        QVERIFY(!QFile::exists(paths.last()));
    }
    QTRY_COMPARE(m_finished->size(), 1);
    QVERIFY(paths.first() != paths.last());
    QCOMPARE(ended().first().bytes, 3000);
}

void TestDeliveryBatch::documentsOfSomebodysOwnStay()
{
    QTemporaryFile own;
    QVERIFY(own.open());
    QVERIFY(own.write("%PDF-1.4\n") > 0);
    QVERIFY(own.flush());
    BatchPlan single = plan({u"A"_s});
    single.sample = SampleSettings();
    single.newScan = [&own] {
        TestScan scan = newScan();
        scan.documents = {{own.fileName(), u"own.pdf"_s, u"application/pdf"_s}};
        return scan;
    };
    m_engine->setScript(FakeEngine::delivered());
    make(single).start();
    QTRY_COMPARE(m_finished->size(), 1);
    QVERIFY(m_documents->samples.isEmpty());
    QVERIFY(own.exists());
    QCOMPARE(ended().first().bytes, 9);
}

void TestDeliveryBatch::aSampleThatFailsIsAFailureOfItsScan()
{
    m_documents->failure = GeneratorFailure{GeneratorFailure::Code::Failed, {}, u"no fonts"_s};
    BatchPlan single = plan({u"A"_s});
    single.sample = SampleSettings();
    DeliveryBatch &batch = make(single);
    QSignalSpy failed(&batch, &DeliveryBatch::sampleFailed);
    batch.start();
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(failed.size(), 1);
    const auto failure = std::get<Failure>(ended().first().result.outcome);
    QCOMPARE(failure.stage, Stage::Prepare);
    QCOMPARE(failure.code, u"document.sample-failed"_s);
    QCOMPARE(failure.technical, u"no fonts"_s);
    QVERIFY(m_engine->requests().isEmpty());
}

void TestDeliveryBatch::cancelEndsWhatRunsAndBeginsNothingMore()
{
    BatchPlan several = plan({u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    several.atOnce = 2;
    DeliveryBatch &batch = make(several);
    batch.start();
    batch.cancel();
    batch.cancel();
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(m_engine->requests().size(), 2);
    QCOMPARE(batch.endedCount(), 2);
    QCOMPARE(batch.expected(), 4);
    QVERIFY(batch.isCancelled());
    for (const BatchDelivery &delivery : ended())
        QVERIFY(std::holds_alternative<Cancelled>(delivery.result.outcome));
}

void TestDeliveryBatch::cancelEndsARest()
{
    m_engine->setScriptFor(u"A"_s, throttled(60));
    m_engine->setScriptFor(u"B"_s, FakeEngine::delivered());
    DeliveryBatch &batch = make(plan({u"A"_s, u"B"_s}));
    QSignalSpy rests(&batch, &DeliveryBatch::restsFor);
    batch.start();
    QTRY_COMPARE(rests.size(), 1);
    QTRY_COMPARE(m_engine->runningJobs(), 0);
    batch.cancel();
    QCOMPARE(m_finished->size(), 1);
    QVERIFY(std::holds_alternative<Cancelled>(ended().last().result.outcome));
    QVERIFY(!ended().last().result.stages.isEmpty());
}

void TestDeliveryBatch::cancelEndsAScanThatWaitsForItsTurnAfterARest()
{
    m_engine->setScript(throttled(1));
    BatchPlan two = plan({u"A"_s, u"B"_s});
    two.atOnce = 1;
    DeliveryBatch &batch = make(two);
    QSignalSpy rests(&batch, &DeliveryBatch::restsFor);
    batch.start();
    QTRY_COMPARE(rests.size(), 2);
    m_engine->setScript(std::nullopt);
    QTRY_COMPARE(m_engine->runningJobs(), 1); // of one; the other's rest is over, too
    batch.cancel();
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(batch.endedCount(), 2);
}

void TestDeliveryBatch::cancelEndsTheMakingOfASample()
{
    m_documents->isSlow = true;
    BatchPlan single = plan({u"A"_s});
    single.sample = SampleSettings();
    DeliveryBatch &batch = make(single);
    batch.start();
    QCOMPARE(m_documents->samples.size(), 1);
    batch.cancel();
    QCOMPARE(m_finished->size(), 1);
    QVERIFY(std::holds_alternative<Cancelled>(ended().first().result.outcome));
    m_documents->finish();
    QCoreApplication::processEvents();
    QVERIFY(m_engine->requests().isEmpty());
    QCOMPARE(m_finished->size(), 1);
}

void TestDeliveryBatch::cancelledAsItBeginsItMakesNoSample()
{
    BatchPlan two = plan({u"A"_s, u"B"_s});
    two.sample = SampleSettings();
    DeliveryBatch &batch = make(two);
    connect(&batch, &DeliveryBatch::begun, &batch, &DeliveryBatch::cancel);
    batch.start();
    QCOMPARE(batch.endedCount(), 1);
    QVERIFY(m_documents->samples.isEmpty());
}

void TestDeliveryBatch::cancelledBeforeItStartsItSendsNothing()
{
    DeliveryBatch &batch = make(plan({u"A"_s}));
    batch.cancel();
    batch.start();
    QTRY_COMPARE(m_finished->size(), 1);
    QVERIFY(m_engine->requests().isEmpty());
}

void TestDeliveryBatch::withoutConnectorsItFinishes()
{
    make(plan({})).start();
    QCOMPARE(m_finished->size(), 0);
    QTRY_COMPARE(m_finished->size(), 1);
}

void TestDeliveryBatch::mayBeDeletedInAnswerToASignal_data()
{
    using Connect = std::function<void(DeliveryBatch *, const std::function<void()> &)>;
    QTest::addColumn<Connect>("connectTo");
    const auto with = [](auto signal) {
        return Connect([signal](DeliveryBatch *batch, const std::function<void()> &remove) {
            QObject::connect(batch, signal, batch, remove);
        });
    };
    QTest::newRow("begun") << with(&DeliveryBatch::begun);
    QTest::newRow("a stage") << with(&DeliveryBatch::stageChanged);
    QTest::newRow("a rest") << with(&DeliveryBatch::restsFor);
    QTest::newRow("an end") << with(&DeliveryBatch::ended);
    QTest::newRow("the end") << with(&DeliveryBatch::finished);
}

void TestDeliveryBatch::mayBeDeletedInAnswerToASignal()
{
    using Connect = std::function<void(DeliveryBatch *, const std::function<void()> &)>;
    QFETCH(Connect, connectTo);
    m_engine->setScriptFor(u"A"_s, FakeEngine::delivered());
    m_engine->setScriptFor(u"B"_s, throttled(1));
    auto *batch = new DeliveryBatch(m_engine.get(), m_documents.get(), plan({u"A"_s, u"B"_s}));
    bool isDeleted = false;
    connectTo(batch, [&] {
        if (std::exchange(isDeleted, true))
            return;
        m_engine->setScriptFor(u"B"_s, FakeEngine::delivered());
        delete batch;
    });
    connect(batch, &DeliveryBatch::restsFor, batch,
            [this] { m_engine->setScriptFor(u"B"_s, FakeEngine::delivered()); });
    batch->start();
    QTRY_VERIFY(isDeleted);
    QTRY_COMPARE(m_engine->runningJobs(), 0);
}

void TestDeliveryBatch::deletingItCancels()
{
    make(plan({u"A"_s, u"B"_s})).start();
    QCOMPARE(m_engine->runningJobs(), 2);
    m_batch.reset();
    QCOMPARE(m_engine->runningJobs(), 0);
    QCOMPARE(m_finished->size(), 0);
}

QTEST_GUILESS_MAIN(TestDeliveryBatch)

#include "tst_deliverybatch.moc"
