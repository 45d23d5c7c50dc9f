// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Access tokens on their way from the authorization service to a mail server, and new ones in place of refused ones.

#include "delivery/engine/localdeliveryengine.h"
#include "delivery/secrets/memorysecretstore.h"
#include "tests/delivery/support/fakeauthorization.h"
#include "tests/delivery/support/fakemailserver.h"
#include "tests/delivery/support/runsender.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

OAuthFailure failure(OAuthFailure::Kind kind, const QString &code)
{
    return {kind, code, u"of the provider"_s};
}

QByteArray signInWith(const QByteArray &token)
{
    return ("user=anna@corp.example\x01"
            "auth=Bearer "
            + token + "\x01\x01")
        .toBase64();
}

} // namespace

class TestDeliveryTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theTokenComesFromTheService();
    void withoutAServiceTheSlotIsRead();
    void whatTheServiceSaysIsTheFailure();
    void whatIsGivenUpIsCancelled_data();
    void whatIsGivenUpIsCancelled();
    void aDefinitionAtFaultIsSaidFirst();
    void cancelWhileTheTokenIsRefreshed();
    void theEngineEndsWhileTheTokenIsRefreshed();
    void aRefusedTokenIsRenewed();
    void whereNoneIsHadTheRefusalStands();
    void cancelWhileANewOneIsAwaited();
    void theEngineEndsWhileANewOneIsAwaited();

private:
    void serve(const QByteArrayList &replies);
    void makeEngine(SecretStore *store, AuthorizationService *authorization);
    DeliveryRequest request() const;
    std::unique_ptr<DeliveryJob> startedJob();
    bool isAskedFor(qsizetype count) { return m_authorization->questions().size() == count; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<FakeAuthorization> m_authorization;
    std::unique_ptr<FakeMailServer> m_server;
    std::unique_ptr<LocalDeliveryEngine> m_engine;
};

void TestDeliveryTokens::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::open(m_folder->filePath(u"test.scanconnectors"_s));
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    makeFile(m_folder->filePath(u"scan.pdf"_s), 1000);
    m_authorization = std::make_unique<FakeAuthorization>();
    makeEngine(nullptr, m_authorization.get());
    serve({"235 2.7.0 Ok"});
}

void TestDeliveryTokens::cleanup()
{
    m_engine.reset();
    m_server.reset();
    m_authorization.reset();
    m_workspace.reset();
}

// What it says to XOAUTH2, one after the other.
void TestDeliveryTokens::serve(const QByteArrayList &replies)
{
    MailScript script;
    script.security = MailSecurity::StartTls;
    script.offers = {"AUTH XOAUTH2"};
    script.replies["AUTH XOAUTH2"] = replies;
    m_server = std::make_unique<FakeMailServer>(script);
}

void TestDeliveryTokens::makeEngine(SecretStore *store, AuthorizationService *authorization)
{
    m_engine = std::make_unique<LocalDeliveryEngine>(m_workspace.get(), SecretSources(store, authorization), 1);
}

DeliveryRequest TestDeliveryTokens::request() const
{
    SmtpSettings settings;
    settings.authentication = SmtpAuthentication::Microsoft365;
    settings.username = u"anna@corp.example"_s;
    DeliveryRequest request{{QUuid::createUuid(), u"Test"_s, {}, settings}, sampleTestScan(), {}};
    request.scan.documents = {{m_folder->filePath(u"scan.pdf"_s), u"scan.pdf"_s, u"application/pdf"_s}};
    request.scan.workflow.mailTo = u"bernd@corp.example"_s;
    request.system.smtpMicrosoft = {u"127.0.0.1"_s, m_server->port()};
    request.system.trustedCertificates = {m_server->fingerprint()};
    request.system.microsoftEmailClientId = u"6731de76-14a6-49ae-97bc-6eba6914391e"_s;
    return request;
}

std::unique_ptr<DeliveryJob> TestDeliveryTokens::startedJob()
{
    auto job = m_engine->createJob(request());
    job->start();
    return job;
}

static DeliveryResult resultOf(DeliveryJob &job)
{
    QSignalSpy finished(&job, &DeliveryJob::finished);
    job.start(); // of no effect where it is started
    if (finished.isEmpty() && !finished.wait(20'000))
        return {Failure{}, {}};
    return finished.first().first().value<DeliveryResult>();
}

void TestDeliveryTokens::theTokenComesFromTheService()
{
    m_authorization->prepare(Secret("t0ken"));
    const DeliveryRequest request = this->request();
    const auto job = m_engine->createJob(request);
    QSignalSpy lines(job.get(), &DeliveryJob::transcribed);
    const DeliveryResult result = resultOf(*job);
    QVERIFY(std::holds_alternative<Delivered>(result.outcome));
    const AuthorizationSubject subject{MicrosoftApplication::Email, u"anna@corp.example"_s, request.system};
    QCOMPARE(m_authorization->questions(),
             (QList<FakeAuthorization::Question>{{request.connector.id, subject, std::nullopt}}));
    QVERIFY(m_server->lines().join('\n').contains(signInWith("t0ken")));
    QVERIFY(!lines.isEmpty());
    for (const QList<QVariant> &emitted : lines) {
        for (const TranscriptLine &line : emitted.first().value<QList<TranscriptLine>>()) {
            QVERIFY2(!line.text.contains("t0ken"_L1) && !line.text.contains(QLatin1StringView(signInWith("t0ken"))),
                     qPrintable(line.text));
        }
    }
}

void TestDeliveryTokens::withoutAServiceTheSlotIsRead()
{
    MemorySecretStore store;
    makeEngine(&store, nullptr);
    const DeliveryRequest request = this->request();
    store.write({request.connector.id, u"accessToken"_s}, Secret("st0red"));
    const auto job = m_engine->createJob(request);
    QVERIFY(std::holds_alternative<Delivered>(resultOf(*job).outcome));
    QVERIFY(m_server->lines().join('\n').contains(signInWith("st0red")));
    m_engine.reset();
}

void TestDeliveryTokens::whatTheServiceSaysIsTheFailure()
{
    m_authorization->prepare(Unexpected(failure(OAuthFailure::Kind::Refused, u"AADSTS700082"_s)));
    const DeliveryResult result = resultOf(*startedJob());
    const auto told = std::get<Failure>(result.outcome);
    QCOMPARE(told.stage, Stage::Prepare);
    QCOMPARE(told.cause, Cause::SignInRefused);
    QCOMPARE(told.code, u"AADSTS700082"_s);
    QCOMPARE(result.stages.first().state, StageState::Failed);
    QCOMPARE(m_server->connections(), 0);
    QCOMPARE(m_workspace->deliveries().size(), 1);
}

void TestDeliveryTokens::whatIsGivenUpIsCancelled_data()
{
    QTest::addColumn<bool>("goesAway");
    QTest::newRow("the service says so") << false;
    QTest::newRow("the service goes away") << true;
}

void TestDeliveryTokens::whatIsGivenUpIsCancelled()
{
    QFETCH(bool, goesAway);
    const auto job = startedJob();
    QTRY_VERIFY(isAskedFor(1));
    if (goesAway)
        m_authorization->goAway();
    else
        m_authorization->answer(Unexpected(failure(OAuthFailure::Kind::Cancelled, u"oauth.cancelled"_s)));
    QVERIFY(std::holds_alternative<Cancelled>(resultOf(*job).outcome));
}

void TestDeliveryTokens::aDefinitionAtFaultIsSaidFirst()
{
    m_authorization->prepare(Unexpected(failure(OAuthFailure::Kind::NotReady, u"oauth.no-authorization"_s)));
    DeliveryRequest request = this->request();
    std::get<SmtpSettings>(request.connector.settings).username.clear();
    const auto told = std::get<Failure>(resultOf(*m_engine->createJob(request)).outcome);
    QCOMPARE(told.code, u"connector.username-missing"_s);
}

void TestDeliveryTokens::cancelWhileTheTokenIsRefreshed()
{
    const auto job = startedJob();
    QTRY_VERIFY(isAskedFor(1));
    job->cancel();
    QVERIFY(std::holds_alternative<Cancelled>(resultOf(*job).outcome));
    QCOMPARE(m_engine->runningJobs(), 0);
    m_authorization->answer(Secret("late"));
    QCoreApplication::processEvents();
    QCOMPARE(m_server->connections(), 0);
}

void TestDeliveryTokens::theEngineEndsWhileTheTokenIsRefreshed()
{
    const auto job = startedJob();
    QTRY_VERIFY(isAskedFor(1));
    m_engine.reset();
    m_authorization->answer(Secret("late"));
    QCoreApplication::processEvents();
    QTRY_COMPARE(m_workspace->deliveryCount({{}, DeliveryState::Cancelled, {}, {}}), 1);
}

void TestDeliveryTokens::aRefusedTokenIsRenewed()
{
    serve({"535 5.7.3 Unsuccessful", "235 2.7.0 Ok"});
    m_authorization->prepare(Secret("0ld"));
    m_authorization->prepare(Secret("n3w"));
    QVERIFY(std::holds_alternative<Delivered>(resultOf(*startedJob()).outcome));
    QVERIFY(isAskedFor(2));
    QVERIFY(m_authorization->questions().last().refused == Secret("0ld"));
    QCOMPARE(m_authorization->questions().last().connectorId, m_authorization->questions().first().connectorId);
    QVERIFY(m_server->lines().join('\n').contains(signInWith("n3w")));
}

void TestDeliveryTokens::whereNoneIsHadTheRefusalStands()
{
    serve({"535 5.7.3 Unsuccessful"});
    m_authorization->prepare(Secret("0ld"));
    m_authorization->prepare(Unexpected(failure(OAuthFailure::Kind::Refused, u"invalid_grant"_s)));
    const auto told = std::get<Failure>(resultOf(*startedJob()).outcome);
    QCOMPARE(told.stage, Stage::SignIn);
    QCOMPARE(told.code, u"smtp.535-5.7.3"_s);
    QVERIFY(isAskedFor(2));
}

void TestDeliveryTokens::cancelWhileANewOneIsAwaited()
{
    serve({"535 5.7.3 Unsuccessful"});
    m_authorization->prepare(Secret("0ld"));
    const auto job = startedJob();
    QTRY_VERIFY(isAskedFor(2));
    job->cancel();
    QVERIFY(std::holds_alternative<Cancelled>(resultOf(*job).outcome));
}

void TestDeliveryTokens::theEngineEndsWhileANewOneIsAwaited()
{
    serve({"535 5.7.3 Unsuccessful"});
    m_authorization->prepare(Secret("0ld"));
    const auto job = startedJob();
    QTRY_VERIFY(isAskedFor(2));
    m_engine.reset();
    m_authorization->answer(Secret("late"));
    QCoreApplication::processEvents();
    QTRY_COMPARE(m_workspace->deliveryCount({{}, DeliveryState::Cancelled, {}, {}}), 1);
}

QTEST_GUILESS_MAIN(TestDeliveryTokens)
#include "tst_deliverytokens.moc"
