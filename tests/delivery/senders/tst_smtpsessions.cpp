// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Connections over time: reused, lost, stalled, cancelled.

#include "delivery/transport/sourcefile.h"
#include "tests/delivery/support/mailreader.h"
#include "tests/delivery/support/runsender.h"
#include "tests/delivery/support/smtprunner.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestSmtpSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalMailsGoOverOneConnection_data();
    void severalMailsGoOverOneConnection();
    void aConnectionThatHasEndedIsMadeAnew_data();
    void aConnectionThatHasEndedIsMadeAnew();
    void aRefusalIsNoReasonToTryAgain();
    void whatAServerOffersIsAskedAnewAfterARefusal_data();
    void whatAServerOffersIsAskedAnewAfterARefusal();
    void theEnvelopeGoesAtOnceWhereTheServerTakesThat_data();
    void theEnvelopeGoesAtOnceWhereTheServerTakesThat();
    void aRecipientThatIsRefusedWithholdsTheMailThatWasAnnounced();
    void onlyTheLikeShareASession();
    void aSessionDoesNotWaitForEver();
    void aServerThatDoesNotAnswerQuitHoldsUpNobody();
    void eachCommandHasTheWholeLimit();
    void transfersThatHangNameStageAndCause_data();
    void transfersThatHangNameStageAndCause();
    void cancelEndsItAtOnce_data();
    void cancelEndsItAtOnce();

private:
    PlannedDocument document(qint64 size);

    QTemporaryDir m_folder;
};

PlannedDocument TestSmtpSessions::document(qint64 size)
{
    const QString path = m_folder.filePath(u"scan.pdf"_s);
    makeFile(path, size);
    return *plannedDocument(path, u"scan.pdf"_s, u"application/pdf"_s);
}

void TestSmtpSessions::severalMailsGoOverOneConnection_data()
{
    QTest::addColumn<MailSecurity>("security");
    QTest::addColumn<SmtpSignIn>("signIn");
    QTest::addColumn<int>("connections"); // one more asks what is offered, where there is an account
    QTest::newRow("without an account") << MailSecurity::None << SmtpSignIn::None << 1;
    QTest::newRow("without an account, with STARTTLS") << MailSecurity::StartTls << SmtpSignIn::None << 1;
    QTest::newRow("without an account, with TLS") << MailSecurity::Tls << SmtpSignIn::None << 1;
    QTest::newRow("with an account") << MailSecurity::None << SmtpSignIn::Password << 2;
    QTest::newRow("with an account, with STARTTLS") << MailSecurity::StartTls << SmtpSignIn::Password << 2;
    QTest::newRow("with an account, with TLS") << MailSecurity::Tls << SmtpSignIn::Password << 2;
}

void TestSmtpSessions::severalMailsGoOverOneConnection()
{
    QFETCH(MailSecurity, security);
    QFETCH(SmtpSignIn, signIn);
    QFETCH(int, connections);
    MailScript script;
    script.security = security;
    const FakeMailServer server(script);
    SmtpRunner runner;
    runner.trustedCertificates << server.fingerprint();
    SmtpPlan plan = SmtpRunner::planFor(server, security);
    plan.signIn = signIn;
    for (int number = 0; number < 5; ++number) {
        plan.message.subject = u"Scan %1"_s.arg(number);
        const DeliveryResult result = runner.send(plan);
        QVERIFY(std::holds_alternative<Delivered>(result.outcome));
        QCOMPARE(runner.sessions().idleSessions(), 1U);
        // Each has all of its stages and their facts.
        for (const StageReport &report : result.stages)
            QCOMPARE(report.state, StageState::Passed);
        QCOMPARE(factsOf(result, Stage::Connect, u"reused"_s).isEmpty(), number == 0);
        QCOMPARE(factsOf(result, Stage::Tls, u"fingerprint"_s).size(), security == MailSecurity::None ? 0 : 1);
        QCOMPARE(factsOf(result, Stage::SignIn, u"mechanism"_s).size(), signIn == SmtpSignIn::None ? 0 : 1);
        QCOMPARE(server.mails().last().content, written(plan.message));
    }
    QCOMPARE(server.connections(), connections);
    QCOMPARE(server.countOf("AUTH"), signIn == SmtpSignIn::None ? 0 : 1);
    QCOMPARE(server.mails().size(), 5);
    runner.endSessions();
    QTRY_COMPARE(server.countOf("QUIT"), connections);
}

void TestSmtpSessions::aConnectionThatHasEndedIsMadeAnew_data()
{
    QTest::addColumn<MailScript>("script");
    MailScript closing;
    closing.mailsPerConnection = 1;
    QTest::newRow("closed while it waited") << closing;
    closing.farewell = "421 4.4.2 Idle for too long";
    QTest::newRow("closed while it waited, with a farewell") << closing;
    MailScript late;
    late.replies["MAIL"] = {"250 Ok", "421 4.4.2 Idle for too long", "250 Ok", "DROP", "250 Ok"};
    QTest::newRow("closed at the next mail") << late;
    MailScript secured = late;
    secured.security = MailSecurity::StartTls;
    QTest::newRow("closed at the next mail, with STARTTLS") << secured;
}

void TestSmtpSessions::aConnectionThatHasEndedIsMadeAnew()
{
    QFETCH(MailScript, script);
    const FakeMailServer server(script);
    SmtpRunner runner;
    runner.trustedCertificates << server.fingerprint();
    const SmtpPlan plan = SmtpRunner::planFor(server, script.security);
    for (int number = 0; number < 3; ++number)
        QVERIFY(std::holds_alternative<Delivered>(runner.send(plan).outcome));
    QCOMPARE(server.mails().size(), 3);
    QCOMPARE(server.connections(), 4);
}

void TestSmtpSessions::aRefusalIsNoReasonToTryAgain()
{
    MailScript script;
    script.replies["MAIL"] = {"250 Ok", "550 5.7.60 Not as this sender"};
    const FakeMailServer server(script);
    SmtpRunner runner;
    const SmtpPlan plan = SmtpRunner::planFor(server);
    QVERIFY(std::holds_alternative<Delivered>(runner.send(plan).outcome));
    QVERIFY(std::holds_alternative<Failure>(runner.send(plan).outcome));
    QCOMPARE(server.countOf("MAIL"), 2);
    QCOMPARE(runner.sessions().idleSessions(), 0U);
}

void TestSmtpSessions::whatAServerOffersIsAskedAnewAfterARefusal_data()
{
    QTest::addColumn<QByteArrayList>("offers");
    QTest::addColumn<SmtpSignIn>("signIn");
    QTest::addColumn<QString>("code");
    QTest::newRow("no way to sign in") << QByteArrayList{"AUTH GSSAPI"} << SmtpSignIn::Password
                                       << u"smtp.no-mechanism"_s;
    QTest::newRow("a limit that is too low, without an account")
        << QByteArrayList{"SIZE 10"} << SmtpSignIn::None << u"smtp.size-limit"_s;
    QTest::newRow("a limit that is too low, with an account")
        << QByteArrayList{"SIZE 10", "AUTH PLAIN"} << SmtpSignIn::Password << u"smtp.size-limit"_s;
}

void TestSmtpSessions::whatAServerOffersIsAskedAnewAfterARefusal()
{
    QFETCH(QByteArrayList, offers);
    QFETCH(SmtpSignIn, signIn);
    QFETCH(QString, code);
    MailScript script;
    script.offers = offers;
    FakeMailServer server(script);
    SmtpRunner runner;
    SmtpPlan plan = SmtpRunner::planFor(server);
    plan.signIn = signIn;
    const DeliveryResult refused = runner.send(plan);
    QCOMPARE(std::get<Failure>(refused.outcome).code, code);
    QCOMPARE(runner.sessions().idleSessions(), 0U);
    server.setOffers({"AUTH PLAIN"});
    QVERIFY(std::holds_alternative<Delivered>(runner.send(plan).outcome));
}

void TestSmtpSessions::theEnvelopeGoesAtOnceWhereTheServerTakesThat_data()
{
    QTest::addColumn<QByteArrayList>("offers");
    QTest::addColumn<QString>("order"); // of what is sent and received from MAIL on
    QTest::newRow("PIPELINING is offered") << QByteArrayList{"PIPELINING"} << u"ssssrrrrsr"_s;
    QTest::newRow("PIPELINING is not offered") << QByteArrayList{} << u"srsrsrsrsr"_s;
}

void TestSmtpSessions::theEnvelopeGoesAtOnceWhereTheServerTakesThat()
{
    QFETCH(QByteArrayList, offers);
    QFETCH(QString, order);
    MailScript script;
    script.offers = offers;
    const FakeMailServer server(script);
    SmtpRunner runner;
    SmtpPlan plan = SmtpRunner::planFor(server);
    plan.signIn = SmtpSignIn::None;
    plan.message.to = {u"a@corp.example"_s, u"b@corp.example"_s};
    QVERIFY(std::holds_alternative<Delivered>(runner.send(plan).outcome));
    QString found;
    for (const TranscriptLine &line : runner.transcript()) {
        const bool isSent = line.direction == TranscriptLine::Direction::Sent;
        if (line.direction != TranscriptLine::Direction::Note && (!found.isEmpty() || line.text.startsWith("MAIL"_L1)))
            found += isSent ? u's' : u'r';
    }
    QCOMPARE(found, order);
    QCOMPARE(server.mails().first().to, QByteArrayList({"a@corp.example", "b@corp.example"}));
    QCOMPARE(server.mails().first().content, written(plan.message));
}

// DATA was said in one breath with its name, and the server waits for the mail.
void TestSmtpSessions::aRecipientThatIsRefusedWithholdsTheMailThatWasAnnounced()
{
    MailScript script;
    script.offers = {"PIPELINING"};
    script.replies["RCPT TO:<b@"] = {"550 5.1.1 Unknown"};
    const FakeMailServer server(script);
    SmtpRunner runner;
    SmtpPlan plan = SmtpRunner::planFor(server);
    plan.signIn = SmtpSignIn::None;
    plan.message.to = {u"a@corp.example"_s, u"b@corp.example"_s, u"c@corp.example"_s};
    const DeliveryResult result = runner.send(plan);
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(causeName(failure->cause), causeName(Cause::RecipientRefused));
    QCOMPARE(failure->subject, u"b@corp.example"_s);
    QCOMPARE(factsOf(result, Stage::Deliver, u"accepted"_s).size(), 2);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.mails().size(), 1);
    QVERIFY(!server.mails().first().isComplete);
}

void TestSmtpSessions::onlyTheLikeShareASession()
{
    const SmtpSessions sessions;
    const SmtpSessions others;
    SmtpPlan plan;
    plan.host = u"mail.test"_s;
    plan.username = u"anna"_s;
    const Secret secret("one");
    const QByteArray key = sessions.keyOf(plan, secret, {});
    QCOMPARE(sessions.keyOf(plan, secret, {}), key);
    QVERIFY(!key.contains("one"));
    QVERIFY(others.keyOf(plan, secret, {}) != key);
    QVERIFY(sessions.keyOf(plan, Secret("two"), {}) != key);
    QVERIFY(sessions.keyOf(plan, secret, {u"00"_s}) != key);
    const auto differs = [&](const auto &change) {
        SmtpPlan other = plan;
        change(other);
        return sessions.keyOf(other, secret, {}) != key;
    };
    QVERIFY(differs([](SmtpPlan &other) { other.host = u"mail2.test"_s; }));
    QVERIFY(differs([](SmtpPlan &other) { other.port = 26; }));
    QVERIFY(differs([](SmtpPlan &other) { other.username = u"bob"_s; }));
    QVERIFY(differs([](SmtpPlan &other) { other.security = MailSecurity::None; }));
    QVERIFY(differs([](SmtpPlan &other) { other.signIn = SmtpSignIn::OAuth2; }));
    QVERIFY(!differs([](SmtpPlan &other) { other.message.subject = u"another"_s; }));
}

void TestSmtpSessions::aSessionDoesNotWaitForEver()
{
    SmtpSessions sessions(std::chrono::milliseconds(50), 2);
    const auto make = [] { return std::make_unique<SmtpSession>(QStringList(), TransferLimits()); };
    for (int number = 0; number < 3; ++number)
        sessions.giveBack("key", make());
    QCOMPARE(sessions.idleSessions(), 2U);
    QVERIFY(!sessions.take("other"));
    QVERIFY(sessions.take("key"));
    QTRY_COMPARE(sessions.idleSessions(), 0U);
    QVERIFY(!sessions.take("key"));
}

void TestSmtpSessions::aServerThatDoesNotAnswerQuitHoldsUpNobody()
{
    MailScript script;
    script.security = MailSecurity::StartTls;
    script.replies["QUIT"] = {""};
    const FakeMailServer server(script);
    SmtpRunner runner;
    runner.limits = {};
    runner.trustedCertificates << server.fingerprint();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(
        std::holds_alternative<Delivered>(runner.send(SmtpRunner::planFor(server, MailSecurity::StartTls)).outcome));
    QTRY_COMPARE(server.openConnections(), 1); // that which waits, and not that which asked
    runner.endSessions();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE(server.countOf("QUIT"), 2);
    QTRY_COMPARE(server.openConnections(), 0);
}

// RFC 5321 4.5.3.2
void TestSmtpSessions::eachCommandHasTheWholeLimit()
{
    MailScript script;
    script.delays["RCPT"] = std::chrono::milliseconds(450);
    const FakeMailServer server(script);
    SmtpRunner runner;
    runner.limits.answer = std::chrono::milliseconds(1000);
    SmtpPlan plan = SmtpRunner::planFor(server);
    plan.message.to = {u"a@corp.example"_s, u"b@corp.example"_s, u"c@corp.example"_s};
    const DeliveryResult result = runner.send(plan);
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY2(!failure, qPrintable(failure ? failure->technical : QString()));
    QCOMPARE(server.countOf("RCPT"), 3);
}

void TestSmtpSessions::transfersThatHangNameStageAndCause_data()
{
    QTest::addColumn<MailScript>("script");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("code");
    MailScript stalling;
    stalling.stallAfter = 1'000'000;
    QTest::newRow("it reads no more") << stalling << Cause::TimedOut << u"smtp.upload-stalled"_s;
    MailScript dropping;
    dropping.dropAfter = 1'000'000;
    QTest::newRow("it hangs up in the middle of the mail") << dropping << Cause::ConnectionReset << QString();
}

void TestSmtpSessions::transfersThatHangNameStageAndCause()
{
    QFETCH(MailScript, script);
    QFETCH(Cause, cause);
    QFETCH(QString, code);
    const FakeMailServer server(script);
    SmtpRunner runner;
    SmtpPlan plan = SmtpRunner::planFor(server);
    plan.message.attachments = {document(16 * 1024 * 1024)};
    const DeliveryResult result = runner.send(plan);
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(stageName(failure->stage), stageName(Stage::Deliver));
    QCOMPARE(causeName(failure->cause), causeName(cause));
    if (!code.isEmpty())
        QCOMPARE(failure->code, code);
    QVERIFY(!server.mails().first().isComplete);
}

void TestSmtpSessions::cancelEndsItAtOnce_data()
{
    QTest::addColumn<QByteArray>("silentAt");
    QTest::addColumn<MailSecurity>("security");
    for (const char *command : {"GREETING", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "CONTENT", "stall"}) {
        QTest::addRow("%s without TLS", command) << QByteArray(command) << MailSecurity::None;
        QTest::addRow("%s with TLS", command) << QByteArray(command) << MailSecurity::Tls;
    }
    QTest::newRow("STARTTLS") << QByteArray("STARTTLS") << MailSecurity::StartTls;
}

void TestSmtpSessions::cancelEndsItAtOnce()
{
    QFETCH(QByteArray, silentAt);
    QFETCH(MailSecurity, security);
    MailScript script;
    script.security = security;
    if (silentAt == "stall")
        script.stallAfter = 1'000'000;
    else
        script.replies[silentAt] = {""};
    script.offers = {"AUTH PLAIN"};
    const FakeMailServer server(script);
    SmtpRunner runner;
    runner.trustedCertificates << server.fingerprint();
    runner.limits = {};
    SmtpPlan plan = SmtpRunner::planFor(server, security);
    if (silentAt == "stall")
        plan.message.attachments = {document(16 * 1024 * 1024)};

    const auto isReached = [&] {
        if (silentAt == "GREETING")
            return server.connections() > 0;
        if (silentAt == "CONTENT")
            return !server.mails().isEmpty() && server.mails().first().isComplete;
        if (silentAt == "stall")
            return server.isStalled();
        return server.countOf(silentAt) > 0;
    };
    std::stop_source stop;
    QElapsedTimer sinceStop;
    const std::jthread canceller = stopWhen(stop, [&] {
        sinceStop.start();
        return isReached();
    });
    const DeliveryResult result = runner.send(plan, stop.get_token());
    QVERIFY(std::holds_alternative<Cancelled>(result.outcome));
    QVERIFY2(sinceStop.elapsed() < 2000, qPrintable(QString::number(sinceStop.elapsed())));
    QCOMPARE(runner.sessions().idleSessions(), 0U);
    if (silentAt != "CONTENT" && !server.mails().isEmpty())
        QVERIFY(!server.mails().first().isComplete);
}

QTEST_GUILESS_MAIN(TestSmtpSessions)

#include "tst_smtpsessions.moc"
