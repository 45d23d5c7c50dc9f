// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Secrets on their way from the store to a sender, and checks.

#include "delivery/engine/localdeliveryengine.h"
#include "tests/delivery/support/fakehttpserver.h"
#include "tests/delivery/support/runsender.h"
#include "tests/delivery/support/scriptedagent.h"

#include <QDir>
#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// A store that answers when it is told to.
class PatientStore : public SecretStore
{
public:
    using Answer = Expected<Secret, SecretFailure>;

    QFuture<Answer> read(const SecretKey &key) override
    {
        m_asked.append(key);
        m_promise = std::make_unique<QPromise<Answer>>();
        m_promise->start();
        QFuture<Answer> future = m_promise->future();
        if (m_prepared)
            answer(*m_prepared);
        return future;
    }
    QFuture<Expected<std::monostate, SecretFailure>> write(const SecretKey &, const Secret &) override { return {}; }
    QFuture<Expected<std::monostate, SecretFailure>> remove(const SecretKey &) override { return {}; }
    QFuture<Expected<QList<SecretKey>, SecretFailure>> list() override { return {}; }
    QFuture<Expected<std::monostate, SecretFailure>> unlock(const Secret &) override { return {}; }
    SecretStoreStatus status() const override { return {}; }
    void refreshStatus() override { }

    const QList<SecretKey> &asked() const { return m_asked; }
    void prepare(const Answer &answer) { m_prepared = answer; }
    void answer(const Answer &answer)
    {
        m_promise->addResult(answer);
        m_promise->finish();
    }
    void goAway() { m_promise.reset(); }

private:
    QList<SecretKey> m_asked;
    std::optional<Answer> m_prepared;
    std::unique_ptr<QPromise<Answer>> m_promise;
};

PatientStore::Answer storeFailure(SecretFailure::Code code)
{
    return Unexpected(SecretFailure{code, u"of the store"_s});
}

} // namespace

class TestDeliverySecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theSecretReachesTheAgentAndNobodyElse();
    void aConnectorWithoutSecretsLeavesTheStoreAlone_data();
    void aConnectorWithoutSecretsLeavesTheStoreAlone();
    void whatTheStoreSaysIsTheFailure_data();
    void whatTheStoreSaysIsTheFailure();
    void theMailServersPasswordIsTheSystemConfigurations();
    void withoutAStoreTheSecretIsMissing();
    void aStoreThatGoesAwayIsUnavailable();
    void aDefinitionAtFaultIsSaidFirst();
    void preparationIsShownWhileTheStoreIsAsked();
    void cancelWhileTheStoreIsAsked();
    void deletingTheJobWhileTheStoreIsAsked();
    void theEngineEndsWhileTheStoreIsAsked();
    void cancelBetweenTheAnswerAndTheDelivery();
    void aCheckNeedsNoDocumentsAndIsNotRecorded_data();
    void aCheckNeedsNoDocumentsAndIsNotRecorded();
    void aCheckThatFails();

private:
    void makeEngine(const QByteArrayList &script);
    DeliveryRequest requestFor(const ConnectorSettings &settings);
    DeliveryRequest shareRequest();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PatientStore> m_store;
    std::unique_ptr<ScriptedAgent> m_agent;
    std::unique_ptr<LocalDeliveryEngine> m_engine;
};

void TestDeliverySecrets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::open(m_folder->filePath(u"test.scanconnectors"_s));
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_store = std::make_unique<PatientStore>();
    makeEngine(ScriptedAgent::delivering());
}

void TestDeliverySecrets::cleanup()
{
    m_engine.reset();
    m_agent.reset();
    m_store.reset();
    m_workspace.reset();
    m_folder.reset();
}

void TestDeliverySecrets::makeEngine(const QByteArrayList &script)
{
    m_engine.reset();
    m_agent = std::make_unique<ScriptedAgent>(script);
    AgentSettings settings;
    settings.program = m_agent->program();
    m_engine = std::make_unique<LocalDeliveryEngine>(m_workspace.get(), m_store.get(), 1, settings);
}

DeliveryRequest TestDeliverySecrets::requestFor(const ConnectorSettings &settings)
{
    const QString path = m_folder->filePath(u"scan.pdf"_s);
    if (!QFile::exists(path))
        makeFile(path, 1000);
    DeliveryRequest request{{QUuid::createUuid(), u"Test"_s, {}, settings}, sampleTestScan(), {}};
    request.scan.documents = {{path, u"scan.pdf"_s, u"application/pdf"_s}};
    return request;
}

DeliveryRequest TestDeliverySecrets::shareRequest()
{
    FileSystemSettings settings;
    settings.baseLocation = u"\\\\fs01\\scans"_s;
    settings.account = FileSystemAccount::Custom;
    settings.username = u"corp\\svc"_s;
    return requestFor(settings);
}

static DeliveryResult resultOf(DeliveryJob &job)
{
    QSignalSpy finished(&job, &DeliveryJob::finished);
    job.start();
    if (finished.isEmpty() && !finished.wait())
        return {Failure{}, {}};
    return finished.first().first().value<DeliveryResult>();
}

void TestDeliverySecrets::theSecretReachesTheAgentAndNobodyElse()
{
    const QString leak = u"opensesame was the word"_s;
    const Failure failure{Stage::Connect, Cause::SignInRefused, u"nt.LOGON_FAILURE"_s, leak, leak, leak};
    makeEngine({"read", ScriptedAgent::say(AgentBegan{Stage::Connect}), ScriptedAgent::say(AgentNoted{leak}),
                ScriptedAgent::say(AgentLearnt{Stage::Connect, {u"address"_s, leak}}),
                ScriptedAgent::say(AgentEnded{failure})});
    m_store->prepare(Secret("opensesame"));
    const DeliveryRequest request = shareRequest();
    const auto job = m_engine->createJob(request);
    QSignalSpy lines(job.get(), &DeliveryJob::transcribed);
    const DeliveryResult result = resultOf(*job);

    QCOMPARE(m_store->asked(), (QList<SecretKey>{{request.connector.id, u"password"_s}}));
    QCOMPARE(m_agent->jobs().size(), 1);
    QVERIFY(m_agent->jobs().first().password == Secret("opensesame"));
    QCOMPARE(std::get<Failure>(result.outcome).technical, u"… was the word"_s);
    QString all;
    for (const QList<QVariant> &emitted : lines) {
        for (const TranscriptLine &line : emitted.first().value<QList<TranscriptLine>>())
            all += line.text;
    }
    QVERIFY(all.contains("was the word"_L1));
    all += QString::fromUtf8(QJsonDocument(toJson(result)).toJson());
    all += QString::fromUtf8(QJsonDocument(toJson(*m_workspace->deliveries().first().result)).toJson());
    all += m_engine->preview(request).result()->lines.join(u'\n');
    QVERIFY(all.contains("was the word"_L1));
    QVERIFY(!all.contains("opensesame"_L1));
}

void TestDeliverySecrets::aConnectorWithoutSecretsLeavesTheStoreAlone_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    const auto folder = [](const QString &location, FileSystemAccount account) {
        return ConnectorSettings(FileSystemSettings{location, account, u"corp\\svc"_s, false});
    };
    QTest::newRow("a share with the service account") << folder(u"\\\\fs01\\scans"_s, FileSystemAccount::Service);
    QTest::newRow("a local folder, for which the custom account means nothing")
        << folder(QDir::tempPath(), FileSystemAccount::Custom);
    QTest::newRow("an endpoint") << ConnectorSettings(ExtensionSettings{u"http://127.0.0.1:1/"_s, {}});
    QTest::newRow("a mail server without an account") << ConnectorSettings(SmtpSettings{});
}

void TestDeliverySecrets::aConnectorWithoutSecretsLeavesTheStoreAlone()
{
    QFETCH(ConnectorSettings, settings);
    DeliveryRequest request = requestFor(settings);
    request.purpose = DeliveryPurpose::Check;
    resultOf(*m_engine->createJob(request));
    QCOMPARE(m_engine->runningJobs(), 0);
    QCOMPARE(m_store->asked().size(), 0);
}

void TestDeliverySecrets::whatTheStoreSaysIsTheFailure_data()
{
    using Code = SecretFailure::Code;
    QTest::addColumn<PatientStore::Answer>("answer");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const PatientStore::Answer &answer, Cause cause, const QString &code) {
        QTest::newRow(name) << answer << cause << code;
    };
    row("nothing is stored", storeFailure(Code::NotFound), Cause::SecretMissing, u"secret.missing"_s);
    row("an empty password is stored", Secret(), Cause::SecretMissing, u"secret.missing"_s);
    row("the store is locked", storeFailure(Code::Locked), Cause::SecretStoreUnavailable, u"secret.locked"_s);
    row("the user declined", storeFailure(Code::Denied), Cause::SecretStoreUnavailable, u"secret.denied"_s);
    row("what is stored is damaged", storeFailure(Code::Damaged), Cause::SecretStoreUnavailable, u"secret.damaged"_s);
    row("nothing answers", storeFailure(Code::Unavailable), Cause::SecretStoreUnavailable, u"secret.unavailable"_s);
    row("anything else", storeFailure(Code::Failed), Cause::SecretStoreUnavailable, u"secret.unavailable"_s);
}

void TestDeliverySecrets::whatTheStoreSaysIsTheFailure()
{
    QFETCH(PatientStore::Answer, answer);
    QFETCH(Cause, cause);
    QFETCH(QString, code);
    m_store->prepare(answer);
    const DeliveryResult result = resultOf(*m_engine->createJob(shareRequest()));
    const auto failure = std::get<Failure>(result.outcome);
    QCOMPARE(failure.stage, Stage::Prepare);
    QCOMPARE(failure.cause, cause);
    QCOMPARE(failure.code, code);
    QCOMPARE(failure.subject, u"password"_s);
    QCOMPARE(result.stages.size(), SharePlan::stages().size());
    QCOMPARE(m_agent->processes().size(), 0);
    QCOMPARE(m_workspace->deliveries().size(), 1);
}

void TestDeliverySecrets::theMailServersPasswordIsTheSystemConfigurations()
{
    m_store->prepare(storeFailure(SecretFailure::Code::NotFound));
    DeliveryRequest request = requestFor(SmtpSettings{});
    request.system.mailServer.host = u"127.0.0.1"_s;
    request.system.mailServer.username = u"scanner"_s;
    request.system.mailServer.sender = u"scanner@corp.example"_s;
    const auto failure = std::get<Failure>(resultOf(*m_engine->createJob(request)).outcome);
    QCOMPARE(m_store->asked(), (QList<SecretKey>{{{}, u"mailServer.password"_s}}));
    QCOMPARE(failure.cause, Cause::SecretMissing);
    QCOMPARE(failure.subject, u"mailServer.password"_s);
}

void TestDeliverySecrets::withoutAStoreTheSecretIsMissing()
{
    LocalDeliveryEngine engine(nullptr, nullptr);
    const auto failure = std::get<Failure>(resultOf(*engine.createJob(shareRequest())).outcome);
    QCOMPARE(failure.cause, Cause::SecretMissing);
}

void TestDeliverySecrets::aStoreThatGoesAwayIsUnavailable()
{
    const auto job = m_engine->createJob(shareRequest());
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    job->start();
    m_store->goAway();
    QVERIFY(finished.wait());
    const auto failure = std::get<Failure>(finished.first().first().value<DeliveryResult>().outcome);
    QCOMPARE(failure.code, u"secret.unavailable"_s);
}

void TestDeliverySecrets::aDefinitionAtFaultIsSaidFirst()
{
    m_store->prepare(storeFailure(SecretFailure::Code::NotFound));
    DeliveryRequest request = shareRequest();
    std::get<FileSystemSettings>(request.connector.settings).username.clear();
    const auto failure = std::get<Failure>(resultOf(*m_engine->createJob(request)).outcome);
    QCOMPARE(failure.code, u"connector.username-missing"_s);
}

void TestDeliverySecrets::preparationIsShownWhileTheStoreIsAsked()
{
    const auto job = m_engine->createJob(shareRequest());
    QSignalSpy stages(job.get(), &DeliveryJob::stageChanged);
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    job->start();
    QVERIFY(stages.wait());
    const auto first = stages.first().first().value<StageReport>();
    QCOMPARE(first.stage, Stage::Prepare);
    QCOMPARE(first.state, StageState::Running);
    QCOMPARE(stages.size(), 1);
    QCOMPARE(m_engine->runningJobs(), 1);
    m_store->answer(Secret("pass word"));
    QVERIFY(finished.wait());
    QVERIFY(std::holds_alternative<Delivered>(finished.first().first().value<DeliveryResult>().outcome));
}

void TestDeliverySecrets::cancelWhileTheStoreIsAsked()
{
    const auto job = m_engine->createJob(shareRequest());
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    job->start();
    job->cancel();
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait());
    QVERIFY(std::holds_alternative<Cancelled>(finished.first().first().value<DeliveryResult>().outcome));
    QCOMPARE(m_engine->runningJobs(), 0);
    m_store->answer(Secret("pass word"));
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(m_agent->processes().size(), 0);
}

void TestDeliverySecrets::deletingTheJobWhileTheStoreIsAsked()
{
    auto job = m_engine->createJob(shareRequest());
    job->start();
    job.reset();
    QTRY_COMPARE(m_engine->runningJobs(), 0);
    m_store->answer(Secret("pass word"));
    QVERIFY(std::holds_alternative<Cancelled>(m_workspace->deliveries().first().result->outcome));
}

void TestDeliverySecrets::theEngineEndsWhileTheStoreIsAsked()
{
    const auto job = m_engine->createJob(shareRequest());
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    job->start();
    m_engine.reset();
    m_store->answer(Secret("pass word"));
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(m_workspace->deliveryCount({{}, DeliveryState::Cancelled, {}, {}}), 1);
}

void TestDeliverySecrets::cancelBetweenTheAnswerAndTheDelivery()
{
    // The one worker is busy, so that the delivery waits with its secret.
    HttpScript silent;
    silent.ending = HttpScript::Ending::NeverAnswer;
    const FakeHttpServer server(silent);
    const auto busy =
        m_engine->createJob(requestFor(ExtensionSettings{u"http://127.0.0.1:%1/"_s.arg(server.port()), {}}));
    busy->start();
    QTRY_COMPARE(server.connections(), 1);
    m_store->prepare(Secret("pass word"));
    const auto job = m_engine->createJob(shareRequest());
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    job->start();
    QCoreApplication::processEvents();
    job->cancel();
    busy->cancel();
    QVERIFY(finished.wait());
    QVERIFY(std::holds_alternative<Cancelled>(finished.first().first().value<DeliveryResult>().outcome));
    QCOMPARE(m_agent->processes().size(), 0);
}

void TestDeliverySecrets::aCheckNeedsNoDocumentsAndIsNotRecorded_data()
{
    QTest::addColumn<QString>("baseLocation");
    QTest::newRow("a local folder") << QDir::tempPath();
    QTest::newRow("a share") << u"\\\\fs01\\scans"_s;
}

void TestDeliverySecrets::aCheckNeedsNoDocumentsAndIsNotRecorded()
{
    QFETCH(QString, baseLocation);
    makeEngine({"read", ScriptedAgent::say(AgentEnded{Checked{}})});
    FileSystemSettings settings;
    settings.baseLocation = baseLocation;
    DeliveryRequest request = requestFor(settings);
    request.scan.documents.clear();
    request.purpose = DeliveryPurpose::Check;
    const DeliveryResult result = resultOf(*m_engine->createJob(request));
    QVERIFY(std::holds_alternative<Checked>(result.outcome));
    QCOMPARE(m_workspace->deliveries().size(), 0);
    QCOMPARE(m_engine->runningJobs(), 0);
    for (const AgentJob &job : m_agent->jobs())
        QCOMPARE(job.purpose, DeliveryPurpose::Check);
}

void TestDeliverySecrets::aCheckThatFails()
{
    DeliveryRequest request = requestFor(FileSystemSettings{u"/nowhere/at/all"_s, {}, {}, false});
    request.purpose = DeliveryPurpose::Check;
    const DeliveryResult result = resultOf(*m_engine->createJob(request));
    QCOMPARE(std::get<Failure>(result.outcome).cause, Cause::FolderMissing);
    QCOMPARE(m_workspace->deliveries().size(), 0);
}

QTEST_GUILESS_MAIN(TestDeliverySecrets)

#include "tst_deliverysecrets.moc"
