// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/consolefixture.h"
#include "ui/testconsole/testsessions.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestTestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ConsoleFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void sendsWhatWasChosen();
    void replacesAChoiceThatIsGone();
    void keepsInputsOfEachWorkflow();
    void makesASampleWhereNoDocumentIsChosen();
    void makesTheSampleThatWasAskedFor();
    void tellsHowFarTheSampleIs();
    void tellsThatTheSampleCannotBeMade();
    void removesItsSamplesWithItself();
    void collectsStagesProgressAndTranscript();
    void ignoresASecondSendWhileSending();
    void cancels();
    void cancelsWhileTheSampleIsMade();
    void startsEachDeliveryAfresh();
    void checksWithoutASample();
    void checksWithTheChosenDocuments();
    void aCheckCanBeCancelled();
    void aCheckLeavesTheHistoryAlone();
    void previewsWhatWouldBeSent();
    void aPreviewLeavesNoSampleBehind();
    void sessionsAreKeptByConnector();
    void forgettingASessionCancelsItsDelivery();

private:
    Connector archive() const { return m_fixture->connectorNamed(u"Archive"_s); }
    ScanDocument document() const { return scanDocumentAt(m_fixture->makeFile(u"letter.pdf"_s, 2048)); }

    std::unique_ptr<ConsoleFixture> m_fixture;
};

void TestTestSession::sendsWhatWasChosen()
{
    TestSession session(m_fixture->services());
    session.setUser(u"john@example.com"_s);
    session.setDevice(u"266"_s);
    session.setWorkflow(u"151"_s);
    session.setInput(u"faxNumber"_s, u"112"_s);
    session.documents().append({document()});
    session.send(archive());

    const DeliveryRequest request = m_fixture->engine.requests().last();
    QCOMPARE(request.connector, archive());
    QCOMPARE(request.system, m_fixture->workspace().system());
    QCOMPARE(request.scan.user.surname, u"Doe"_s);
    QCOMPARE(request.scan.device.name, u"MFP Archive"_s);
    QCOMPARE(request.scan.workflow.name, u"Scan to fax"_s);
    QCOMPARE(request.scan.inputs, (QList<InputVariable>{{u"faxNumber"_s, u"112"_s}}));
    QCOMPARE(request.scan.documents, QList<ScanDocument>{document()});
    QVERIFY(!request.scan.scanJobId.isNull());
    QVERIFY(m_fixture->documents.samples.isEmpty());
}

void TestTestSession::replacesAChoiceThatIsGone()
{
    TestSession session(m_fixture->services());
    session.setUser(u"john@example.com"_s);
    QSignalSpy changed(&session, &TestSession::choiceChanged);
    Directory directory = m_fixture->workspace().directory();
    directory.users.removeLast();
    QVERIFY(m_fixture->workspace().setDirectory(directory));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(session.user().username, u"anna@example.com"_s);
    QVERIFY(m_fixture->workspace().setDirectory({}));
    QCOMPARE(session.user(), TerminalUser{});
    QVERIFY(session.inputs().isEmpty());
}

void TestTestSession::keepsInputsOfEachWorkflow()
{
    TestSession session(m_fixture->services());
    session.setWorkflow(u"151"_s);
    session.setInput(u"faxNumber"_s, u"110"_s);
    session.setWorkflow(u"150"_s);
    QVERIFY(session.inputs().isEmpty());
    session.setWorkflow(u"151"_s);
    QCOMPARE(session.inputs().first().value, u"110"_s);
}

void TestTestSession::makesASampleWhereNoDocumentIsChosen()
{
    TestSession session(m_fixture->services());
    session.send(archive());
    QTRY_COMPARE(session.phase(), TestSession::Phase::Sending);
    QCOMPARE(m_fixture->documents.samples.size(), 1);
    const SampleScan sample = m_fixture->documents.samples.first();
    QCOMPARE(sample.settings, SampleSettings());
    QCOMPARE(sample.connectorName, u"Archive"_s);
    const TestScan scan = m_fixture->engine.requests().last().scan;
    QCOMPARE(scan.scanJobId, sample.scanJobId);
    QCOMPARE(scan.documents.size(), 1);
    QCOMPARE(scan.documents.first().path, sample.path);
    QVERIFY(QFileInfo::exists(sample.path));
    QCOMPARE(session.documents().rowCount(), 0);
}

void TestTestSession::makesTheSampleThatWasAskedFor()
{
    TestSession session(m_fixture->services());
    const SampleSettings settings{SampleFormat::Jpeg, 3, 300, 5'000'000};
    session.setSampleSettings(settings);
    session.generate(u"Archive"_s);
    QTRY_COMPARE(session.phase(), TestSession::Phase::Idle);
    QCOMPARE(session.documents().rowCount(), 3);
    const SampleScan sample = m_fixture->documents.samples.first();
    QCOMPARE(sample.settings, settings);
    QVERIFY(sample.path.endsWith(".jpg"_L1));
    for (const ScanDocument &document : session.documents().documents())
        QCOMPARE(document.mediaType, u"image/jpeg"_s);

    // And so where no document is chosen.
    session.documents().clear();
    session.send(archive());
    QTRY_COMPARE(session.phase(), TestSession::Phase::Sending);
    QCOMPARE(m_fixture->engine.requests().last().scan.documents.size(), 3);
}

void TestTestSession::tellsHowFarTheSampleIs()
{
    m_fixture->documents.isSlow = true;
    TestSession session(m_fixture->services());
    QSignalSpy progressed(&session, &TestSession::progressed);
    session.generate(u"Archive"_s);
    m_fixture->documents.progress(42);
    QTRY_VERIFY(!progressed.isEmpty());
    QCOMPARE(session.samplePercent(), 42);
    m_fixture->documents.finish();
    QTRY_COMPARE(session.phase(), TestSession::Phase::Idle);
    QCOMPARE(session.documents().rowCount(), 1);
}

void TestTestSession::removesItsSamplesWithItself()
{
    auto session = std::make_unique<TestSession>(m_fixture->services());
    session->generate(u"Archive"_s);
    QTRY_COMPARE(session->documents().rowCount(), 1);
    const QString path = session->documents().documents().first().path;
    QVERIFY(QFileInfo::exists(path));
    m_fixture->documents.isSlow = true;
    session->generate(u"Archive"_s);
    session.reset();
    QVERIFY(!QFileInfo::exists(QFileInfo(path).path()));
    QVERIFY(m_fixture->documents.isCancelled());
}

void TestTestSession::tellsThatTheSampleCannotBeMade()
{
    m_fixture->documents.failure = GeneratorFailure{GeneratorFailure::Code::HelperMissing, u"scan-document"_s, {}};
    TestSession session(m_fixture->services());
    session.send(archive());
    QTRY_COMPARE(session.phase(), TestSession::Phase::Idle);
    QCOMPARE(session.generatorFailure()->code, GeneratorFailure::Code::HelperMissing);
    QVERIFY(!session.verdict());
    QVERIFY(m_fixture->engine.requests().isEmpty());

    session.check(archive()); // which needs none
    QVERIFY(!session.generatorFailure());
    m_fixture->engine.lastJob()->finish(Checked{});
    session.generate(u"Archive"_s);
    QTRY_VERIFY(session.generatorFailure());

    m_fixture->documents.failure.reset();
    session.send(archive());
    QTRY_COMPARE(session.phase(), TestSession::Phase::Sending);
    QVERIFY(!session.generatorFailure());
}

void TestTestSession::collectsStagesProgressAndTranscript()
{
    TestSession session(m_fixture->services());
    session.documents().append({document()});
    session.send(archive());
    FakeJob *job = m_fixture->engine.lastJob();
    job->enter(Stage::Prepare);
    QCOMPARE(session.verdict()->stages.size(), 1);
    job->pass(Stage::Prepare);
    job->enter(Stage::Deliver);
    job->progress(1024, 2048);
    job->say(TranscriptLine::Direction::Sent, u"PUT"_s);
    QCOMPARE(session.verdict()->state, Verdict::State::Running);
    QCOMPARE(session.verdict()->stages.size(), 2);
    QCOMPARE(session.verdict()->stages.first().state, StageState::Passed);
    QCOMPARE(session.rate().permille(), 500);
    QCOMPARE(session.transcript().rowCount(), 1);
    job->pass(Stage::Deliver);
    job->finish(Delivered{});
    QCOMPARE(session.phase(), TestSession::Phase::Idle);
    QCOMPARE(session.verdict()->state, Verdict::State::Ended);
    QVERIFY(std::holds_alternative<Delivered>(*session.verdict()->outcome));
}

void TestTestSession::ignoresASecondSendWhileSending()
{
    TestSession session(m_fixture->services());
    session.documents().append({document()});
    session.send(archive());
    session.send(archive());
    session.preview(archive());
    QCOMPARE(m_fixture->engine.requests().size(), 1);
}

void TestTestSession::cancels()
{
    TestSession session(m_fixture->services());
    session.documents().append({document()});
    session.send(archive());
    session.cancel();
    QVERIFY(m_fixture->engine.lastJob()->isCancelRequested());
    QTRY_COMPARE(session.phase(), TestSession::Phase::Idle);
    QVERIFY(std::holds_alternative<Cancelled>(*session.verdict()->outcome));
}

void TestTestSession::cancelsWhileTheSampleIsMade()
{
    m_fixture->documents.isSlow = true;
    TestSession session(m_fixture->services());
    session.send(archive());
    QCOMPARE(session.phase(), TestSession::Phase::Generating);
    session.cancel();
    QCOMPARE(session.phase(), TestSession::Phase::Idle);
    QVERIFY(m_fixture->documents.isCancelled());
    m_fixture->documents.finish();
    QTest::qWait(0);
    QCOMPARE(session.phase(), TestSession::Phase::Idle);
    QVERIFY(m_fixture->engine.requests().isEmpty());
}

void TestTestSession::startsEachDeliveryAfresh()
{
    m_fixture->engine.setScript(FakeEngine::delivered());
    TestSession session(m_fixture->services());
    session.documents().append({document()});
    session.send(archive());
    QTRY_COMPARE(session.phase(), TestSession::Phase::Idle);
    const int lines = session.transcript().rowCount();
    session.send(archive());
    QTRY_COMPARE(session.phase(), TestSession::Phase::Idle);
    QCOMPARE(session.transcript().rowCount(), lines);
    const auto requests = m_fixture->engine.requests();
    QCOMPARE(requests.size(), 2);
    QVERIFY(requests.first().scan.scanJobId != requests.last().scan.scanJobId);
}

void TestTestSession::checksWithoutASample()
{
    TestSession session(m_fixture->services());
    session.check(archive());
    QCOMPARE(session.phase(), TestSession::Phase::Checking);
    QVERIFY(m_fixture->documents.samples.isEmpty());
    const DeliveryRequest request = m_fixture->engine.requests().last();
    QCOMPARE(request.purpose, DeliveryPurpose::Check);
    QCOMPARE(request.connector, archive());
    QVERIFY(request.scan.documents.isEmpty());
    QCOMPARE(session.verdict()->purpose, DeliveryPurpose::Check);

    m_fixture->engine.lastJob()->pass(Stage::SignIn, {{u"account"_s, u"corp\\scan"_s}});
    m_fixture->engine.lastJob()->finish(Checked{});
    QCOMPARE(session.phase(), TestSession::Phase::Idle);
    QCOMPARE(session.verdict()->stages.size(), 1);
    QVERIFY(std::holds_alternative<Checked>(*session.verdict()->outcome));
}

void TestTestSession::checksWithTheChosenDocuments()
{
    TestSession session(m_fixture->services());
    session.documents().append({document()});
    session.check(archive());
    QCOMPARE(m_fixture->engine.requests().last().scan.documents, QList<ScanDocument>{document()});
    session.check(archive());
    session.send(archive());
    QCOMPARE(m_fixture->engine.requests().size(), 1);
}

void TestTestSession::aCheckCanBeCancelled()
{
    TestSession session(m_fixture->services());
    session.check(archive());
    session.cancel();
    QTRY_COMPARE(session.phase(), TestSession::Phase::Idle);
    QVERIFY(std::holds_alternative<Cancelled>(*session.verdict()->outcome));
}

void TestTestSession::aCheckLeavesTheHistoryAlone()
{
    m_fixture->engine.setScript(FakeEngine::delivered());
    TestSession session(m_fixture->services());
    session.check(archive());
    QTRY_COMPARE(session.phase(), TestSession::Phase::Idle);
    QVERIFY(m_fixture->workspace().deliveries({archive().id}).isEmpty());
    session.documents().append({document()});
    session.send(archive());
    QTRY_COMPARE(session.phase(), TestSession::Phase::Idle);
    QCOMPARE(m_fixture->workspace().deliveries({archive().id}).size(), 1);
}

void TestTestSession::previewsWhatWouldBeSent()
{
    TestSession session(m_fixture->services());
    session.documents().append({document()});
    QSignalSpy previewed(&session, &TestSession::previewed);
    session.preview(archive());
    QTRY_COMPARE(previewed.count(), 1);
    QVERIFY(session.lastPreview()->has_value());
    QCOMPARE(m_fixture->engine.requests().last().scan.documents, QList<ScanDocument>{document()});
    QVERIFY(!m_fixture->engine.lastJob());

    m_fixture->engine.setPreview(Unexpected(Failure{Stage::Prepare, Cause::UnresolvedVariable, {}, u"userHome"_s, {}}));
    session.preview(archive());
    QTRY_COMPARE(previewed.count(), 2);
    QCOMPARE(session.lastPreview()->error().cause, Cause::UnresolvedVariable);
}

void TestTestSession::aPreviewLeavesNoSampleBehind()
{
    TestSession session(m_fixture->services());
    QSignalSpy previewed(&session, &TestSession::previewed);
    session.preview(archive());
    QTRY_COMPARE(previewed.count(), 1);
    QVERIFY(!QFileInfo::exists(m_fixture->documents.samples.first().path));

    session.documents().append({document()});
    session.preview(archive());
    QTRY_COMPARE(previewed.count(), 2);
    QVERIFY(QFileInfo::exists(session.documents().documents().first().path));
}

void TestTestSession::sessionsAreKeptByConnector()
{
    TestSessions sessions(m_fixture->services());
    const QUuid first = QUuid::createUuid();
    const QUuid second = QUuid::createUuid();
    QCOMPARE(sessions.of(first), sessions.of(first));
    QVERIFY(sessions.of(first) != sessions.of(second));
    sessions.of(first)->documents().append({document()});
    sessions.of(first)->send(archive());
    QVERIFY(sessions.isRunning(first));
    QVERIFY(!sessions.isRunning(second));
    sessions.cancelAll();
    QTRY_VERIFY(!sessions.isRunning(first));
}

void TestTestSession::forgettingASessionCancelsItsDelivery()
{
    TestSessions sessions(m_fixture->services());
    const QUuid id = QUuid::createUuid();
    sessions.of(id)->documents().append({document()});
    sessions.of(id)->send(archive());
    QCOMPARE(m_fixture->engine.runningJobs(), 1);
    sessions.forget(id);
    QCOMPARE(m_fixture->engine.runningJobs(), 0);
}

QTEST_MAIN(TestTestSession)
#include "tst_testsession.moc"
