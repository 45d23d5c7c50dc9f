// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/sourcefile.h"
#include "tests/delivery/support/mailreader.h"
#include "tests/delivery/support/runsender.h"
#include "tests/delivery/support/smtprunner.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace console;
using namespace Qt::StringLiterals;

class TestSmtpSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMailArrivesAsItWasWritten_data();
    void aMailArrivesAsItWasWritten();
    void theStagesSayWhatWasLearnt();
    void repliesAreOfTheirStage_data();
    void repliesAreOfTheirStage();
    void aReplyWithoutEndIsNotHeardToItsEnd();
    void aMailThatIsTooLargeIsNotOffered();
    void addressesBeyondAsciiNeedTheirExtension();
    void oneOfThreeRecipientsIsRefused();
    void anAddressCannotCarryACommand_data();
    void anAddressCannotCarryACommand();
    void aDocumentThatChangesIsNeverSentWhole_data();
    void aDocumentThatChangesIsNeverSentWhole();

private:
    PlannedDocument document(const QString &name, qint64 size);

    QTemporaryDir m_folder;
};

PlannedDocument TestSmtpSender::document(const QString &name, qint64 size)
{
    const QString path = m_folder.filePath(name);
    makeFile(path, size);
    return *plannedDocument(path, name, u"application/pdf"_s);
}

void TestSmtpSender::aMailArrivesAsItWasWritten_data()
{
    QTest::addColumn<MailSecurity>("security");
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QString>("mechanism");
    for (const auto &[name, security] :
         {std::pair("without TLS", MailSecurity::None), std::pair("with STARTTLS", MailSecurity::StartTls),
          std::pair("with TLS from the start", MailSecurity::Tls)}) {
        QTest::addRow("%s, without an account", name) << security << QByteArray("AUTH PLAIN") << QString();
        QTest::addRow("%s, PLAIN", name) << security << QByteArray("AUTH GSSAPI PLAIN") << u"PLAIN"_s;
        QTest::addRow("%s, LOGIN", name) << security << QByteArray("AUTH GSSAPI LOGIN") << u"LOGIN"_s;
        QTest::addRow("%s, CRAM-MD5", name) << security << QByteArray("AUTH CRAM-MD5 DIGEST-MD5") << u"CRAM-MD5"_s;
    }
}

void TestSmtpSender::aMailArrivesAsItWasWritten()
{
    QFETCH(MailSecurity, security);
    QFETCH(QByteArray, offer);
    QFETCH(QString, mechanism);
    MailScript script;
    script.security = security;
    script.offers = {"SIZE 50000000", offer};
    if (mechanism == "LOGIN"_L1)
        script.replies["c2Nhbm5lc"] = {"334 UGFzc3dvcmQ6"}; // it asks twice
    const FakeMailServer server(script);
    SmtpRunner runner;
    runner.trustedCertificates << server.fingerprint();
    SmtpPlan plan = SmtpRunner::planFor(server, security);
    plan.signIn = mechanism.isEmpty() ? SmtpSignIn::None : SmtpSignIn::Password;
    plan.message.attachments = {document(u"one.pdf"_s, 300'000), document(u"empty.pdf"_s, 0)};
    const DeliveryResult result = runner.send(plan);
    const auto *delivered = std::get_if<Delivered>(&result.outcome);
    QVERIFY(delivered);
    for (const StageReport &report : result.stages)
        QCOMPARE(report.state, StageState::Passed);

    const QByteArray expected = written(plan.message);
    QCOMPARE(server.mails().size(), 1);
    const ReceivedMail mail = server.mails().first();
    QVERIFY(mail.isComplete);
    QVERIFY(mail.content == expected);
    QCOMPARE(mail.from, "<scanner@corp.example> SIZE=" + QByteArray::number(expected.size()));
    QCOMPARE(mail.to, (QByteArrayList{"anna@corp.example", "bob@other.example"}));
    QCOMPARE(delivered->receipt.facts,
             (QList<Fact>{{u"messageId"_s, plan.message.messageId},
                          {u"recipients"_s, u"anna@corp.example, bob@other.example"_s},
                          {u"bytes"_s, QString::number(expected.size())},
                          {u"reply"_s, u"250 2.0.0 Ok: queued as 4711"_s}}));
    QCOMPARE(factsOf(result, Stage::Deliver, u"transferred"_s), QStringList{u"300000"_s});
    QVERIFY(factsOf(result, Stage::Deliver, u"throughput"_s).value(0).toLongLong() > 0);
    QCOMPARE(factsOf(result, Stage::SignIn, u"mechanism"_s),
             mechanism.isEmpty() ? QStringList() : QStringList{mechanism});
    QCOMPARE(server.countOf("AUTH " + mechanism.toLatin1()), mechanism.isEmpty() ? 0 : 1);
    const bool showsPassword = mechanism == "PLAIN"_L1 || mechanism == "LOGIN"_L1;
    QCOMPARE(delivered->receipt.warnings.contains(u"smtp.sign-in-unprotected"_s),
             security == MailSecurity::None && showsPassword);
    if (mechanism == "PLAIN"_L1)
        QVERIFY(
            server.lines().contains("AUTH PLAIN " + QByteArray("\0scanner@corp.example\0s3cr3t-pass", 33).toBase64()));
    if (mechanism == "LOGIN"_L1)
        QVERIFY(server.lines().contains(QByteArray("s3cr3t-pass").toBase64()));
}

void TestSmtpSender::theStagesSayWhatWasLearnt()
{
    MailScript script;
    script.security = MailSecurity::StartTls;
    script.replies["GREETING"] = {"220-mail.test ESMTP\r\n220 ready"};
    const FakeMailServer server(script);
    SmtpRunner runner;
    runner.trustedCertificates << server.fingerprint();
    const SmtpPlan plan = SmtpRunner::planFor(server, MailSecurity::StartTls);
    const DeliveryResult result = runner.send(plan);
    QVERIFY(std::holds_alternative<Delivered>(result.outcome));
    QCOMPARE(factsOf(result, Stage::Resolve, u"address"_s), QStringList{u"127.0.0.1"_s});
    QCOMPARE(factsOf(result, Stage::Connect, u"address"_s), QStringList{u"127.0.0.1:%1"_s.arg(server.port())});
    QCOMPARE(factsOf(result, Stage::Connect, u"greeting"_s), QStringList{u"220 mail.test ESMTP\n220 ready"_s});
    QCOMPARE(factsOf(result, Stage::Tls, u"fingerprint"_s), QStringList{server.fingerprint()});
    QCOMPARE(factsOf(result, Stage::Tls, u"trusted"_s), QStringList{u"fingerprint"_s});
    QCOMPARE(factsOf(result, Stage::SignIn, u"account"_s), QStringList{u"scanner@corp.example"_s});
    // What was offered before STARTTLS is not to be believed.
    QCOMPARE(factsOf(result, Stage::SignIn, u"offered"_s), QStringList{u"PLAIN, LOGIN"_s});
    QCOMPARE(factsOf(result, Stage::Deliver, u"sizeLimit"_s), QStringList{u"50000000"_s});
    QCOMPARE(factsOf(result, Stage::Deliver, u"size"_s), QStringList{QString::number(written(plan.message).size())});
    QCOMPARE(factsOf(result, Stage::Deliver, u"accepted"_s),
             (QStringList{u"anna@corp.example"_s, u"bob@other.example"_s}));
    // It calls itself by a name without anything odd in it.
    static const QRegularExpression name(u"^EHLO [A-Za-z0-9.-]+$"_s);
    QVERIFY(name.match(QString::fromLatin1(server.lines().first())).hasMatch());
}

void TestSmtpSender::repliesAreOfTheirStage_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &command, const QByteArray &reply, Stage stage, Cause cause,
                        const QString &code) { QTest::newRow(name) << command << reply << stage << cause << code; };
    row("busy at once", "GREETING", "421 4.3.2 Too busy", Stage::Connect, Cause::Throttled, u"smtp.421-4.3.2"_s);
    row("closed to us", "GREETING", "554 No SMTP service here", Stage::Connect, Cause::Rejected, u"smtp.554"_s);
    row("a server of another kind", "GREETING", "HTTP/1.1 400 Bad Request", Stage::Connect, Cause::ProtocolViolated,
        u"smtp.malformed"_s);
    row("hangs up at once", "GREETING", "DROP", Stage::Connect, Cause::ConnectionReset, {});
    row("says nothing at all", "GREETING", "", Stage::Connect, Cause::TimedOut, {});
    row("refuses EHLO for now", "EHLO", "421 4.7.66 TLS 1.0 and 1.1 are not supported", Stage::Connect,
        Cause::TlsFailed, u"smtp.421-4.7.66"_s);
    row("hangs up at EHLO", "EHLO", "DROP", Stage::Connect, Cause::ConnectionReset, {});
    row("wrong password", "AUTH", "535 5.7.8 Authentication credentials invalid", Stage::SignIn, Cause::SignInRefused,
        u"smtp.535-5.7.8"_s);
    row("too many connections", "AUTH", "432 4.3.2 Concurrent connections limit exceeded", Stage::SignIn,
        Cause::Throttled, u"smtp.432-4.3.2"_s);
    row("hangs up at the sign-in", "AUTH", "DROP", Stage::SignIn, Cause::ConnectionReset, {});
    row("says nothing to the sign-in", "AUTH", "", Stage::SignIn, Cause::TimedOut, {});
    row("another sender", "MAIL", "550 5.7.60 Not permitted to send as this sender", Stage::Deliver,
        Cause::SenderRefused, u"smtp.550-5.7.60"_s);
    row("says nothing to the sender", "MAIL", "", Stage::Deliver, Cause::TimedOut, u"smtp.no-answer"_s);
    row("no such recipient", "RCPT", "550 5.1.10 Not found", Stage::Deliver, Cause::RecipientRefused,
        u"smtp.550-5.1.10"_s);
    row("greylisted", "RCPT", "450 4.2.0 Greylisted, try again in 300 seconds", Stage::Deliver, Cause::Throttled,
        u"smtp.450-4.2.0"_s);
    row("no data", "DATA", "554 5.5.1 No valid recipients", Stage::Deliver, Cause::Rejected, u"smtp.554-5.5.1"_s);
    row("an odd answer to DATA", "DATA", "250 Ok", Stage::Deliver, Cause::ProtocolViolated, u"smtp.250"_s);
    row("too large after all", "CONTENT", "552-5.3.4 Message size\r\n552 5.3.4 exceeds limit", Stage::Deliver,
        Cause::TooLarge, u"smtp.552-5.3.4"_s);
    row("not now", "CONTENT", "451 4.7.1 Try again later", Stage::Deliver, Cause::Throttled, u"smtp.451-4.7.1"_s);
    row("spam", "CONTENT", "550 5.7.1 Unsolicited mail", Stage::Deliver, Cause::Rejected, u"smtp.550-5.7.1"_s);
    row("hangs up after the mail", "CONTENT", "DROP", Stage::Confirm, Cause::ConnectionReset, {});
    row("says nothing to the mail", "CONTENT", "", Stage::Confirm, Cause::TimedOut, u"smtp.no-answer"_s);
}

void TestSmtpSender::aReplyWithoutEndIsNotHeardToItsEnd()
{
    MailScript script;
    script.replies["MAIL"] = {QByteArray("250-" + QByteArray(400, 'x') + "\r\n").repeated(4000) + "250 Ok"};
    const FakeMailServer server(script);
    SmtpRunner runner;
    const DeliveryResult result = runner.send(SmtpRunner::planFor(server));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::Deliver);
    QCOMPARE(failure->cause, Cause::ProtocolViolated);
    QCOMPARE(failure->code, u"smtp.malformed"_s);
    QVERIFY(server.mails().isEmpty());
}

void TestSmtpSender::repliesAreOfTheirStage()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, reply);
    QFETCH(Stage, stage);
    QFETCH(Cause, cause);
    QFETCH(QString, code);
    MailScript script;
    script.replies[command] = {reply};
    const FakeMailServer server(script);
    SmtpRunner runner;
    const DeliveryResult result = runner.send(SmtpRunner::planFor(server));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(stageName(failure->stage), stageName(stage));
    QCOMPARE(causeName(failure->cause), causeName(cause));
    if (!code.isEmpty())
        QCOMPARE(failure->code, code);
    if (reply.size() > 5 && reply.front() != 'H')
        QCOMPARE(failure->response.count(u'\n'), reply.count('\n'));
    const auto failed = std::find_if(result.stages.begin(), result.stages.end(),
                                     [&](const StageReport &report) { return report.stage == stage; });
    QVERIFY(failed != result.stages.end());
    QCOMPARE(failed->state, StageState::Failed);
    QCOMPARE(runner.sessions().idleSessions(), 0U);
    // Only what the server has taken to the end has one.
    for (const ReceivedMail &mail : server.mails())
        QCOMPARE(mail.isComplete, command == "CONTENT");
}

void TestSmtpSender::aMailThatIsTooLargeIsNotOffered()
{
    MailScript script;
    script.offers = {"SIZE 100000", "AUTH PLAIN"};
    const FakeMailServer server(script);
    SmtpRunner runner;
    SmtpPlan plan = SmtpRunner::planFor(server);
    // Below the limit as it is, above it in base64.
    plan.message.attachments = {document(u"scan.pdf"_s, 80'000)};
    const DeliveryResult result = runner.send(plan);
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::Deliver);
    QCOMPARE(failure->cause, Cause::TooLarge);
    QCOMPARE(failure->code, u"smtp.size-limit"_s);
    QCOMPARE(failure->subject, u"100000"_s);
    QCOMPARE(server.countOf("MAIL"), 0);
}

void TestSmtpSender::addressesBeyondAsciiNeedTheirExtension()
{
    for (const bool isOffered : {false, true}) {
        MailScript script;
        script.offers = {"AUTH PLAIN", isOffered ? "SMTPUTF8" : "8BITMIME"};
        const FakeMailServer server(script);
        SmtpRunner runner;
        SmtpPlan plan = SmtpRunner::planFor(server);
        plan.message.to = QStringList{u"jörg@corp.example"_s};
        const DeliveryResult result = runner.send(plan);
        QCOMPARE(std::holds_alternative<Delivered>(result.outcome), isOffered);
        if (isOffered) {
            QCOMPARE(server.mails().first().to, QByteArrayList{u"jörg@corp.example"_s.toUtf8()});
            QVERIFY(server.mails().first().from.contains(" SMTPUTF8"));
        } else {
            QCOMPARE(std::get<Failure>(result.outcome).code, u"smtp.no-smtputf8"_s);
            QCOMPARE(server.countOf("MAIL"), 0);
        }
    }
}

void TestSmtpSender::oneOfThreeRecipientsIsRefused()
{
    MailScript script;
    script.replies["RCPT TO:<bob@"] = {"550 5.1.1 No such user"};
    const FakeMailServer server(script);
    SmtpRunner runner;
    SmtpPlan plan = SmtpRunner::planFor(server);
    plan.message.to = QStringList{u"anna@corp.example"_s, u"bob@other.example"_s, u"carl@corp.example"_s};
    const DeliveryResult result = runner.send(plan);
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::Deliver);
    QCOMPARE(failure->cause, Cause::RecipientRefused);
    QCOMPARE(failure->code, u"smtp.550-5.1.1"_s);
    QCOMPARE(failure->subject, u"bob@other.example"_s);
    QCOMPARE(factsOf(result, Stage::Deliver, u"accepted"_s),
             (QStringList{u"anna@corp.example"_s, u"carl@corp.example"_s}));
    QCOMPARE(factsOf(result, Stage::Deliver, u"refused"_s),
             QStringList{u"bob@other.example: 550 5.1.1 No such user"_s});
    // Each is asked for, and none gets it.
    QCOMPARE(server.countOf("RCPT"), 3);
    QCOMPARE(server.countOf("DATA"), 0);
    QCOMPARE(server.mails().size(), 0);
}

void TestSmtpSender::anAddressCannotCarryACommand_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const QString good = u"anna@corp.example"_s;
    QTest::newRow("a line in the recipient") << good << u"a@b>\r\nRCPT TO:<evil@mail.test"_s;
    QTest::newRow("a line in the sender") << u"a@b>\r\nDATA"_s << good;
    QTest::newRow("an angle bracket") << good << u"a@b> NOTIFY=NEVER"_s;
    QTest::newRow("a space") << u"a b@corp.example"_s << good;
    QTest::newRow("no sender") << QString() << good;
    QTest::newRow("a null") << good << u"a@b"_s + QChar(u'\0') + u".c"_s;
}

void TestSmtpSender::anAddressCannotCarryACommand()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const FakeMailServer server;
    SmtpRunner runner;
    SmtpPlan plan = SmtpRunner::planFor(server);
    plan.message.from = from;
    plan.message.to = QStringList{to};
    for (const DeliveryResult &result : {runner.send(plan), runner.check(plan)}) {
        const auto *failure = std::get_if<Failure>(&result.outcome);
        QVERIFY(failure);
        QCOMPARE(failure->stage, Stage::Prepare);
        QCOMPARE(failure->cause, Cause::AddressInvalid);
    }
    QCOMPARE(server.connections(), 0);
}

void TestSmtpSender::aDocumentThatChangesIsNeverSentWhole_data()
{
    QTest::addColumn<qint64>("newSize");
    QTest::newRow("it grows") << qint64(20 * 1024 * 1024);
    QTest::newRow("it shrinks") << qint64(6 * 1024 * 1024);
}

void TestSmtpSender::aDocumentThatChangesIsNeverSentWhole()
{
    QFETCH(qint64, newSize);
    const FakeMailServer server;
    SmtpRunner runner;
    SmtpPlan plan = SmtpRunner::planFor(server);
    const PlannedDocument changing = document(u"scan.pdf"_s, 16 * 1024 * 1024);
    plan.message.attachments = {changing};
    const DeliveryResult result = runner.send(plan, {}, [&](qint64 done) {
        if (done > 0)
            QFile::resize(changing.path, newSize);
    });
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->cause, Cause::DocumentChanged);
    QCOMPARE(failure->stage, Stage::Deliver);
    QCOMPARE(server.mails().size(), 1);
    QVERIFY(!server.mails().first().isComplete);
    QCOMPARE(runner.sessions().idleSessions(), 0U);
}

QTEST_GUILESS_MAIN(TestSmtpSender)

#include "tst_smtpsender.moc"
