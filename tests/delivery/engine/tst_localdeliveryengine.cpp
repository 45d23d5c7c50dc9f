// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract of every job: finished() exactly once, queued, on every path.

#include "delivery/engine/localdeliveryengine.h"
#include "tests/delivery/support/fakehttpserver.h"
#include "tests/delivery/support/runsender.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace console;
using namespace Qt::StringLiterals;

class TestLocalDeliveryEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aDeliveryFinishesOnceAndLater();
    void aFailureFinishesOnce();
    void cancelBeforeStart();
    void cancelWhileQueued();
    void cancelWhileRunning();
    void cancelTwiceAndAfterTheEnd();
    void startingTwiceDeliversOnce();
    void deletingARunningJobStopsItAndIsRecorded();
    void deletingTheJobWhenItFinishes();
    void theEngineEndsWithJobsRunning();
    void noMoreRunAtOnceThanAllowed();
    void historyTellsHowItEnded_data();
    void historyTellsHowItEnded();
    void aDeliveryInProgressIsInTheHistory();
    void whatWasSentIsInTheHistory();
    void smallDocumentsAreHashedBeforeTheEnd();
    void whatAKilledProgramLeftIsRemoved();
    void previewWritesNothing();
    void aPreviewWaitsForNoDelivery();
    void progressReachesTheTotal();

private:
    DeliveryRequest folderRequest(qint64 size = 1000);
    DeliveryRequest endpointRequest(const FakeHttpServer &server);
    void endEngine(); // after which nothing more can come

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LocalDeliveryEngine> m_engine;
};

void TestLocalDeliveryEngine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::open(m_folder->filePath(u"test.scanconnectors"_s));
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_engine = std::make_unique<LocalDeliveryEngine>(m_workspace.get(), nullptr, 2);
    QVERIFY(QDir().mkpath(m_folder->filePath(u"scans"_s)));
}

void TestLocalDeliveryEngine::cleanup()
{
    m_engine.reset();
    m_workspace.reset();
    m_folder.reset();
}

DeliveryRequest TestLocalDeliveryEngine::folderRequest(qint64 size)
{
    // Made once: a document that is written again while a delivery runs is a changed document.
    const QString path = m_folder->filePath(u"%1.pdf"_s.arg(size));
    if (!QFile::exists(path))
        makeFile(path, size);
    FileSystemSettings settings;
    settings.baseLocation = m_folder->filePath(u"scans"_s);
    DeliveryRequest request{{QUuid::createUuid(), u"Folder"_s, {}, settings}, sampleTestScan(), {}};
    request.scan.documents = {{path, u"scan.pdf"_s, u"application/pdf"_s}};
    return request;
}

DeliveryRequest TestLocalDeliveryEngine::endpointRequest(const FakeHttpServer &server)
{
    DeliveryRequest request = folderRequest();
    request.connector.settings = ExtensionSettings{u"http://127.0.0.1:%1/"_s.arg(server.port()), {}};
    return request;
}

void TestLocalDeliveryEngine::endEngine()
{
    m_engine.reset();
    QCoreApplication::processEvents();
}

static DeliveryResult resultOf(const QSignalSpy &spy)
{
    return spy.first().first().value<DeliveryResult>();
}

static HttpScript silent()
{
    HttpScript script;
    script.ending = HttpScript::Ending::NeverAnswer;
    return script;
}

void TestLocalDeliveryEngine::aDeliveryFinishesOnceAndLater()
{
    const auto job = m_engine->createJob(folderRequest());
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    job->start();
    QCOMPARE(finished.size(), 0);
    QCOMPARE(m_engine->runningJobs(), 1);
    QVERIFY(finished.wait());
    QVERIFY(std::holds_alternative<Delivered>(resultOf(finished).outcome));
    QCOMPARE(m_engine->runningJobs(), 0);
    QCOMPARE(namesIn(m_folder->filePath(u"scans"_s)), QStringList{u"scan.pdf"_s});
    endEngine();
    QCOMPARE(finished.size(), 1);
}

void TestLocalDeliveryEngine::aFailureFinishesOnce()
{
    DeliveryRequest request = folderRequest();
    request.scan.documents.first().path += u".gone"_s;
    const auto job = m_engine->createJob(request);
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    job->start();
    QVERIFY(finished.wait());
    QCOMPARE(std::get<Failure>(resultOf(finished).outcome).cause, Cause::DocumentMissing);
    QCOMPARE(resultOf(finished).stages.first().state, StageState::Failed);
}

void TestLocalDeliveryEngine::cancelBeforeStart()
{
    const auto job = m_engine->createJob(folderRequest());
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    job->cancel();
    QCOMPARE(finished.size(), 0);
    job->start();
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait());
    QVERIFY(std::holds_alternative<Cancelled>(resultOf(finished).outcome));
    QCOMPARE(namesIn(m_folder->filePath(u"scans"_s)), QStringList());
    QCOMPARE(m_workspace->deliveries().size(), 0);
}

void TestLocalDeliveryEngine::cancelWhileQueued()
{
    const FakeHttpServer server(silent());
    std::vector<std::unique_ptr<DeliveryJob>> busy;
    for (int i = 0; i < 2; ++i) {
        busy.push_back(m_engine->createJob(endpointRequest(server)));
        busy.back()->start();
    }
    QTRY_COMPARE(server.connections(), 2);
    const auto job = m_engine->createJob(folderRequest());
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    job->start();
    job->cancel();
    for (const auto &other : busy)
        other->cancel();
    QVERIFY(finished.wait());
    QVERIFY(std::holds_alternative<Cancelled>(resultOf(finished).outcome));
    QCOMPARE(namesIn(m_folder->filePath(u"scans"_s)), QStringList());
}

void TestLocalDeliveryEngine::cancelWhileRunning()
{
    const FakeHttpServer server(silent());
    const auto job = m_engine->createJob(endpointRequest(server));
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    job->start();
    QTRY_COMPARE(server.connections(), 1);
    job->cancel();
    QVERIFY(finished.wait());
    QVERIFY(std::holds_alternative<Cancelled>(resultOf(finished).outcome));
}

void TestLocalDeliveryEngine::cancelTwiceAndAfterTheEnd()
{
    const FakeHttpServer server(silent());
    const auto job = m_engine->createJob(endpointRequest(server));
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    job->start();
    job->cancel();
    job->cancel();
    QVERIFY(finished.wait());
    job->cancel();
    job->start();
    endEngine();
    QCOMPARE(finished.size(), 1);
}

void TestLocalDeliveryEngine::startingTwiceDeliversOnce()
{
    const auto job = m_engine->createJob(folderRequest());
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    job->start();
    job->start();
    QVERIFY(finished.wait());
    endEngine();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(namesIn(m_folder->filePath(u"scans"_s)).size(), 1);
}

void TestLocalDeliveryEngine::deletingARunningJobStopsItAndIsRecorded()
{
    const FakeHttpServer server(silent());
    auto job = m_engine->createJob(endpointRequest(server));
    job->start();
    QTRY_COMPARE(server.connections(), 1);
    job.reset();
    QTRY_COMPARE(m_engine->runningJobs(), 0);
    const QList<DeliveryRecord> records = m_workspace->deliveries();
    QCOMPARE(records.size(), 1);
    QVERIFY(std::holds_alternative<Cancelled>(records.first().result->outcome));
}

void TestLocalDeliveryEngine::deletingTheJobWhenItFinishes()
{
    auto job = m_engine->createJob(folderRequest());
    bool isDone = false;
    connect(job.get(), &DeliveryJob::finished, this, [&] {
        job.reset();
        isDone = true;
    });
    job->start();
    QTRY_VERIFY(isDone);
    QCOMPARE(m_engine->runningJobs(), 0);
}

void TestLocalDeliveryEngine::theEngineEndsWithJobsRunning()
{
    const FakeHttpServer server(silent());
    std::vector<std::unique_ptr<DeliveryJob>> jobs;
    int finished = 0;
    for (int i = 0; i < 4; ++i) {
        jobs.push_back(m_engine->createJob(endpointRequest(server)));
        connect(jobs.back().get(), &DeliveryJob::finished, this, [&] { ++finished; });
        jobs.back()->start();
    }
    QTRY_COMPARE(server.connections(), 2);
    m_engine.reset();
    jobs.clear();
    QCOMPARE(finished, 0);
    QTRY_COMPARE(m_workspace->deliveryCount({{}, DeliveryState::Cancelled, {}, {}}), 4);
    QCOMPARE(m_workspace->deliveryCount({}), 4);
}

void TestLocalDeliveryEngine::noMoreRunAtOnceThanAllowed()
{
    const FakeHttpServer server(silent());
    std::vector<std::unique_ptr<DeliveryJob>> jobs;
    for (int i = 0; i < 5; ++i) {
        jobs.push_back(m_engine->createJob(endpointRequest(server)));
        jobs.back()->start();
    }
    QTRY_COMPARE(server.connections(), 2);
    QTest::qWait(100);
    QCOMPARE(server.connections(), 2);
    QCOMPARE(m_engine->runningJobs(), 5);
    jobs.front()->cancel();
    QTRY_COMPARE(server.connections(), 3);
}

void TestLocalDeliveryEngine::historyTellsHowItEnded_data()
{
    QTest::addColumn<bool>("documentIsThere");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("delivered") << true << u"delivered"_s;
    QTest::newRow("failed") << false << u"failed"_s;
}

void TestLocalDeliveryEngine::historyTellsHowItEnded()
{
    QFETCH(bool, documentIsThere);
    QFETCH(QString, outcome);
    DeliveryRequest request = folderRequest();
    if (!documentIsThere)
        QVERIFY(QFile::remove(request.scan.documents.first().path));
    const auto job = m_engine->createJob(request);
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    job->start();
    QVERIFY(finished.wait());
    const auto record = m_workspace->lastDelivery(request.connector.id);
    QVERIFY(record);
    QCOMPARE(outcomeName(record->result->outcome), outcome);
    QCOMPARE(*record->result, resultOf(finished));
    QCOMPARE(record->scanJobId, request.scan.scanJobId);
    QCOMPARE(record->documents.size(), 1);
    QCOMPARE(record->documents.first().name, u"scan.pdf"_s);
}

void TestLocalDeliveryEngine::aDeliveryInProgressIsInTheHistory()
{
    const FakeHttpServer server(silent());
    const auto job = m_engine->createJob(endpointRequest(server));
    job->start();
    QTRY_COMPARE(server.connections(), 1);
    const QList<DeliveryRecord> records = m_workspace->deliveries();
    QCOMPARE(records.size(), 1);
    QVERIFY(!records.first().result);
    QVERIFY(records.first().isRunning);
    // On the disk before anything went out.
    QVERIFY2(records.first().summary.startsWith(u"POST http://127.0.0.1"_s), qPrintable(records.first().summary));
}

void TestLocalDeliveryEngine::whatWasSentIsInTheHistory()
{
    const DeliveryRequest request = folderRequest();
    const auto job = m_engine->createJob(request);
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    QSignalSpy transcribed(job.get(), &DeliveryJob::transcribed);
    job->start();
    QVERIFY(finished.wait());
    const auto record = m_workspace->lastDelivery(request.connector.id);
    QVERIFY(record && record->scan);
    QVERIFY(*record->scan == request.scan);
    QCOMPARE(record->summary, m_folder->filePath(u"scans"_s));
    qsizetype lines = 0;
    for (const QList<QVariant> &call : transcribed)
        lines += call.first().value<QList<TranscriptLine>>().size();
    QVERIFY(lines > 0);
    QCOMPARE(m_workspace->transcript(record->id).size(), lines);

    QFile document(request.scan.documents.first().path);
    QVERIFY(document.open(QIODevice::ReadOnly));
    const QByteArray sum = QCryptographicHash::hash(document.readAll(), QCryptographicHash::Sha256).toHex();
    QTRY_COMPARE(m_workspace->delivery(record->id)->documents.first().sha256, QString::fromLatin1(sum));
    QCOMPARE(m_workspace->delivery(record->id)->documents.first().size, document.size());
}

void TestLocalDeliveryEngine::smallDocumentsAreHashedBeforeTheEnd()
{
    const DeliveryRequest request = folderRequest();
    const auto job = m_engine->createJob(request);
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    job->start();
    QVERIFY(finished.wait());
    m_engine.reset();
    QTRY_COMPARE(m_workspace->lastDelivery(request.connector.id)->documents.first().sha256.size(), 64);
}

void TestLocalDeliveryEngine::whatAKilledProgramLeftIsRemoved()
{
    m_engine.reset();
    const QString scans = m_folder->filePath(u"scans"_s);
    const QString path = m_workspace->path();
    DeliveryRecord record;
    record.id = QUuid::createUuid();
    record.started = QDateTime::currentDateTimeUtc();
    QVERIFY(m_workspace->beginDelivery(record).result());
    QVERIFY(m_workspace->planDelivery(record.id, scans).result());
    m_workspace.reset();
    const QStringList names{u".scan-0123456789abcdef.part"_s, u".scan-fedcba9876543210.part"_s, u".scan-mine.part"_s};
    for (const QString &name : names) {
        QFile file(scans + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    // Somebody is at the second one.
    const int held = ::open(QFile::encodeName(scans + u'/' + names[1]).constData(), O_WRONLY);
    QCOMPARE(::flock(held, LOCK_EX | LOCK_NB), 0);
    m_workspace = std::move(*Workspace::open(path));
    m_engine = std::make_unique<LocalDeliveryEngine>(m_workspace.get(), nullptr, 2);
    const auto hidden = [&] { return QDir(scans).entryList({u".*"_s}, QDir::Files | QDir::Hidden, QDir::Name); };
    QTRY_COMPARE(hidden(), names.sliced(1));
    ::close(held);
}

void TestLocalDeliveryEngine::aPreviewWaitsForNoDelivery()
{
    const FakeHttpServer server(silent());
    m_engine->setConcurrency(1);
    const auto job = m_engine->createJob(endpointRequest(server));
    job->start();
    QTRY_COMPARE(server.connections(), 1);
    const auto preview = m_engine->preview(folderRequest());
    QTRY_VERIFY(preview.isFinished());
    QVERIFY(preview.result());
    QCOMPARE(m_engine->runningJobs(), 1);
}

void TestLocalDeliveryEngine::previewWritesNothing()
{
    const auto preview = m_engine->preview(folderRequest()).result();
    QVERIFY(preview);
    QCOMPARE(preview->summary, m_folder->filePath(u"scans"_s));
    QVERIFY(preview->lines.first().contains("scan.pdf"_L1));
    QCOMPARE(namesIn(m_folder->filePath(u"scans"_s)), QStringList());
    QCOMPARE(m_workspace->deliveries().size(), 0);
}

void TestLocalDeliveryEngine::progressReachesTheTotal()
{
    const qint64 size = 40 * 1024 * 1024;
    const auto job = m_engine->createJob(folderRequest(size));
    QSignalSpy progressed(job.get(), &DeliveryJob::progressed);
    QSignalSpy stages(job.get(), &DeliveryJob::stageChanged);
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    job->start();
    QVERIFY(finished.wait());
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.last().at(0).toLongLong(), size);
    QCOMPARE(progressed.last().at(1).toLongLong(), size);
    QVERIFY(stages.size() >= 8);
}

QTEST_GUILESS_MAIN(TestLocalDeliveryEngine)

#include "tst_localdeliveryengine.moc"
