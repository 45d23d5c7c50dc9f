// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/smtpdialogue.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const SmtpParties parties{u"mail.test:587"_s, u"anna@mail.test"_s, u"scanner@mail.test"_s, u"bob@mail.test"_s};

// A reply as it comes, to the command of a line.
std::optional<SmtpReply> replyTo(const QByteArray &command, const QByteArray &answer)
{
    SmtpDialogue dialogue;
    if (!command.isEmpty())
        dialogue.onSent(command);
    std::optional<SmtpReply> reply;
    const QByteArrayList lines = answer.split('\n');
    for (const QByteArray &line : lines)
        reply = dialogue.onReceived(line + "\r\n");
    return reply;
}

} // namespace

class TestSmtpReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repliesOfRealServers_data();
    void repliesOfRealServers();
    void aRefusalIsOfTheCommandItAnswers_data();
    void aRefusalIsOfTheCommandItAnswers();
    void delaysAreToldApart_data();
    void delaysAreToldApart();
    void theWaitThatIsNamedIsKept_data();
    void theWaitThatIsNamedIsKept();
    void aChallengeIsDecoded_data();
    void aChallengeIsDecoded();
    void theWholeReplyIsKept();
    void secretsAreNotShown_data();
    void secretsAreNotShown();
    void theDialogueFollowsAMail();
    void repliesWithoutMeasureAreCut();
    void linesThatAreNoReplyArePassedOver();
};

// ../shared/reference/peers.md 5.4, row by row
void TestSmtpReply::repliesOfRealServers_data()
{
    QTest::addColumn<SmtpCommand>("command");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("code");
    using enum SmtpCommand;
    const auto row = [](const char *name, SmtpCommand command, const QByteArray &reply, Stage stage, Cause cause,
                        const QString &code) { QTest::newRow(name) << command << reply << stage << cause << code; };
    row("SMTP AUTH is off for the tenant", Auth,
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.", Stage::SignIn,
        Cause::SignInRefused, u"smtp.535-5.7.139"_s);
    row("SMTP AUTH is off for the mailbox", Auth,
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.", Stage::SignIn,
        Cause::SignInRefused, u"smtp.535-5.7.139"_s);
    row("wrong password, or a token for something else", Auth,
        "535 5.7.3 Authentication unsuccessful [FR3P281CA0001.DEUP281.PROD.OUTLOOK.COM]", Stage::SignIn,
        Cause::SignInRefused, u"smtp.535-5.7.3"_s);
    row("no sign-in before MAIL", Mail, "530 5.7.57 Client not authenticated to send mail.", Stage::Deliver,
        Cause::SignInRefused, u"smtp.530-5.7.57"_s);
    row("another sender than the mailbox", Content,
        "554 5.7.60 SMTP; Client does not have permissions to send as this sender", Stage::Deliver,
        Cause::SenderRefused, u"smtp.554-5.7.60"_s);
    row("another sender, known at MAIL", Mail,
        "550 5.7.60 SMTP; Client does not have permissions to send as this sender", Stage::Deliver,
        Cause::SenderRefused, u"smtp.550-5.7.60"_s);
    row("another sender, found out late", Content,
        "554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; Failed to process",
        Stage::Deliver, Cause::SenderRefused, u"smtp.554-5.2.0"_s);
    row("another sender, in a code of its own", Content, "554 5.2.252 SendAsDenied; scanner@mail.test not allowed",
        Stage::Deliver, Cause::SenderRefused, u"smtp.554-5.2.252"_s);
    row("passwords are gone", Auth, "550 5.7.30 Basic authentication is not supported for Client Submission.",
        Stage::SignIn, Cause::SignInRefused, u"smtp.550-5.7.30"_s);
    row("no Direct Send", Recipient,
        "550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization", Stage::Deliver,
        Cause::Rejected, u"smtp.550-5.7.68"_s);
    row("no relay connector", Recipient, "550 5.7.64 TenantAttribution; Relay Access Denied", Stage::Deliver,
        Cause::Rejected, u"smtp.550-5.7.64"_s);
    row("a mechanism that is not offered", Auth, "504 5.7.4 Unrecognized authentication type", Stage::SignIn,
        Cause::NotOffered, u"smtp.504-5.7.4"_s);
    row("STARTTLS is demanded at MAIL", Mail, "451 5.7.3 STARTTLS is required to send mail", Stage::Deliver,
        Cause::Rejected, u"smtp.451-5.7.3"_s);
    row("STARTTLS is demanded, as RFC 3207 has it", Mail, "530 5.7.0 Must issue a STARTTLS command first",
        Stage::Deliver, Cause::Rejected, u"smtp.530-5.7.0"_s);
    row("TLS too old", Ehlo, "421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client",
        Stage::Connect, Cause::TlsFailed, u"smtp.421-4.7.66"_s);
    row("too many connections", Auth, "432 4.3.2 Concurrent connections limit exceeded.", Stage::SignIn,
        Cause::Throttled, u"smtp.432-4.3.2"_s);
    row("too many recipients", Recipient, "452 4.5.3 Too many recipients", Stage::Deliver, Cause::Throttled,
        u"smtp.452-4.5.3"_s);
    row("the tenant is over its threshold", Content, "550 5.7.705 Access denied, tenant has exceeded threshold",
        Stage::Deliver, Cause::Rejected, u"smtp.550-5.7.705"_s);
    row("traffic of this address is refused", Mail, "550 5.7.708 Access denied, traffic not accepted from this IP",
        Stage::Deliver, Cause::Rejected, u"smtp.550-5.7.708"_s);
    row("a bad outbound sender", Content, "550 5.1.8 Access denied, bad outbound sender", Stage::Deliver,
        Cause::SenderRefused, u"smtp.550-5.1.8"_s);
    row("over a fixed limit", Content, "552 5.3.4 Message size exceeds fixed limit", Stage::Deliver, Cause::TooLarge,
        u"smtp.552-5.3.4"_s);
    row("over a fixed limit, known at MAIL", Mail, "552 5.3.4 Message size exceeds fixed maximum message size",
        Stage::Deliver, Cause::TooLarge, u"smtp.552-5.3.4"_s);
    row("over the recipient's limit", Content, "552 5.2.3 Message length exceeds administrative limit", Stage::Deliver,
        Cause::TooLarge, u"smtp.552-5.2.3"_s);
    row("over the advertised size", Content, "550 5.3.4 SMTPSEND.OverAdvertisedSize; message size exceeds",
        Stage::Deliver, Cause::TooLarge, u"smtp.550-5.3.4"_s);
    row("552 before RFC 3463", Content, "552 Too much mail data", Stage::Deliver, Cause::TooLarge, u"smtp.552"_s);
    row("Sent Items is full", Content, "554 5.2.2 mailbox full", Stage::Deliver, Cause::Rejected, u"smtp.554-5.2.2"_s);
    row("a full mailbox is no large mail", Content, "552 5.2.2 mailbox full", Stage::Deliver, Cause::Rejected,
        u"smtp.552-5.2.2"_s);
    row("recipient not found", Recipient, "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found",
        Stage::Deliver, Cause::RecipientRefused, u"smtp.550-5.1.10"_s);
    row("recipient not found, after the mail", Content, "550 5.1.10 RESOLVER.ADR.RecipientNotFound", Stage::Deliver,
        Cause::RecipientRefused, u"smtp.550-5.1.10"_s);
    row("recipient refused", Recipient, "550 5.4.1 Recipient address rejected: Access denied.", Stage::Deliver,
        Cause::RecipientRefused, u"smtp.550-5.4.1"_s);
    row("High Volume Email has had enough", Content, "501 5.5.124 Recipient rate limit exceeded", Stage::Deliver,
        Cause::Throttled, u"smtp.501-5.5.124"_s);
}

void TestSmtpReply::repliesOfRealServers()
{
    QFETCH(SmtpCommand, command);
    QFETCH(QByteArray, reply);
    QFETCH(Stage, stage);
    QFETCH(Cause, cause);
    QFETCH(QString, code);
    const Failure failure = smtpFailure({reply.left(3).toInt(), {reply.mid(4)}}, command, parties);
    QCOMPARE(failure.stage, stage);
    QCOMPARE(causeName(failure.cause), causeName(cause));
    QCOMPARE(failure.code, code);
    QCOMPARE(failure.technical, QString::fromLatin1(reply));
    const QString subject = cause == Cause::SenderRefused ? parties.sender
        : cause == Cause::RecipientRefused                ? parties.recipient
        : cause == Cause::SignInRefused                   ? parties.account
                                                          : parties.server;
    QCOMPARE(failure.subject, subject);
}

void TestSmtpReply::aRefusalIsOfTheCommandItAnswers_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("the greeting") << QByteArray() << Stage::Connect << Cause::Rejected;
    QTest::newRow("EHLO") << QByteArray("EHLO me") << Stage::Connect << Cause::Rejected;
    QTest::newRow("STARTTLS") << QByteArray("STARTTLS") << Stage::Tls << Cause::NotOffered;
    QTest::newRow("AUTH") << QByteArray("AUTH PLAIN x") << Stage::SignIn << Cause::SignInRefused;
    QTest::newRow("MAIL") << QByteArray("MAIL FROM:<a@b>") << Stage::Deliver << Cause::SenderRefused;
    QTest::newRow("RCPT") << QByteArray("RCPT TO:<a@b>") << Stage::Deliver << Cause::RecipientRefused;
    QTest::newRow("DATA") << QByteArray("DATA") << Stage::Deliver << Cause::Rejected;
    QTest::newRow("RSET") << QByteArray("RSET") << Stage::Deliver << Cause::Rejected;
}

void TestSmtpReply::aRefusalIsOfTheCommandItAnswers()
{
    QFETCH(QByteArray, command);
    QFETCH(Stage, stage);
    QFETCH(Cause, cause);
    SmtpDialogue dialogue;
    if (!command.isEmpty())
        dialogue.onSent(command + "\r\n");
    const Failure failure = smtpFailure(*replyTo(command, "554 No"), dialogue.command(), parties);
    QCOMPARE(failure.stage, stage);
    QCOMPARE(causeName(failure.cause), causeName(cause));
    QCOMPARE(failure.code, u"smtp.554"_s);
}

void TestSmtpReply::delaysAreToldApart_data()
{
    QTest::addColumn<SmtpCommand>("command");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Cause>("cause");
    using enum SmtpCommand;
    QTest::newRow("closing") << Greeting << QByteArray("421 4.3.2 Service not available") << Cause::Throttled;
    QTest::newRow("greylisting") << Recipient << QByteArray("450 4.2.0 Greylisted") << Cause::Throttled;
    QTest::newRow("greylisting without a code of RFC 3463")
        << Recipient << QByteArray("451 Try later") << Cause::Throttled;
    QTest::newRow("no storage now") << Content << QByteArray("452 4.3.1 Insufficient system storage")
                                    << Cause::ServerFailed;
    QTest::newRow("an error at the server")
        << Content << QByteArray("451 4.3.0 Queue file write error") << Cause::ServerFailed;
    QTest::newRow("sign-in fails for now")
        << Auth << QByteArray("454 4.7.0 Temporary authentication failure") << Cause::ServerFailed;
    QTest::newRow("no TLS for now") << StartTls << QByteArray("454 4.7.0 TLS not available") << Cause::ServerFailed;
    QTest::newRow("a full mailbox") << Recipient << QByteArray("452 4.2.2 Over quota") << Cause::RecipientRefused;
    QTest::newRow("what is no refusal at all") << Data << QByteArray("250 Ok") << Cause::ProtocolViolated;
}

void TestSmtpReply::delaysAreToldApart()
{
    QFETCH(SmtpCommand, command);
    QFETCH(QByteArray, reply);
    QFETCH(Cause, cause);
    const Failure failure = smtpFailure({reply.left(3).toInt(), {reply.mid(4)}}, command, parties);
    QCOMPARE(causeName(failure.cause), causeName(cause));
}

void TestSmtpReply::theWaitThatIsNamedIsKept_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << QByteArray("450 4.2.0 Greylisted, see http://postgrey.test/; try again in 300 seconds")
                             << 300;
    QTest::newRow("minutes") << QByteArray("421 4.7.0 Too many mails, try again in 5 minutes") << 300;
    QTest::newRow("short") << QByteArray("452 4.5.3 wait 30s") << 30;
    QTest::newRow("none") << QByteArray("421 4.3.2 Try again later") << 0;
    QTest::newRow("numbers that are no time") << QByteArray("450 4.2.0 limit of 100 messages, 3 sessions") << 0;
    QTest::newRow("a code of RFC 3463 is none") << QByteArray("421 4.7.0 server busy") << 0;
    QTest::newRow("no longer than a day") << QByteArray("421 Try again in 999999 minutes") << 86400;
    QTest::newRow("a refusal for good asks for no wait") << QByteArray("550 5.7.1 Blocked for 300 seconds") << 0;
}

void TestSmtpReply::theWaitThatIsNamedIsKept()
{
    QFETCH(QByteArray, reply);
    QFETCH(int, seconds);
    const SmtpReply parsed{reply.left(3).toInt(), {reply.mid(4)}};
    QCOMPARE(smtpFailure(parsed, SmtpCommand::Mail, parties).retryAfter, seconds);
}

void TestSmtpReply::aChallengeIsDecoded_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("response");
    const QByteArray json = R"({"status":"401","schemes":"bearer","scope":"https://mail.test/"})";
    QTest::newRow("of Google and Dovecot") << json.toBase64() << u"smtp.challenge-401"_s << QString::fromLatin1(json);
    QTest::newRow("a status that is a number")
        << QByteArray(R"({"status":400})").toBase64() << u"smtp.challenge-400"_s << uR"({"status":400})"_s;
    QTest::newRow("a status that is none")
        << QByteArray(R"({"status":"../x"})").toBase64() << u"smtp.challenge"_s << uR"({"status":"../x"})"_s;
    QTest::newRow("a status with a line break")
        << QByteArray(R"({"status":"401\n"})").toBase64() << u"smtp.challenge"_s << uR"({"status":"401\n"})"_s;
    QTest::newRow("no JSON") << QByteArray("invalid").toBase64() << u"smtp.challenge"_s << u"invalid"_s;
}

void TestSmtpReply::aChallengeIsDecoded()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QString, code);
    QFETCH(QString, response);
    const Failure failure = smtpFailure({334, {challenge}}, SmtpCommand::Auth, parties);
    QCOMPARE(failure.stage, Stage::SignIn);
    QCOMPARE(failure.cause, Cause::SignInRefused);
    QCOMPARE(failure.code, code);
    QCOMPARE(failure.response, response);
}

void TestSmtpReply::theWholeReplyIsKept()
{
    const auto reply = replyTo("DATA",
                               "550-5.7.1 Our system has detected that this message is\n"
                               "550-5.7.1 likely unsolicited mail.\n"
                               "550 5.7.1 password=s3cr3t-value");
    QVERIFY(reply);
    const Failure failure = smtpFailure(*reply, SmtpCommand::Content, parties);
    QCOMPARE(failure.code, u"smtp.550-5.7.1"_s);
    QCOMPARE(failure.response.count(u'\n'), 2);
    QVERIFY(failure.response.startsWith("550 5.7.1 Our system"_L1));
    QVERIFY(!failure.response.contains("s3cr3t"_L1));
    QVERIFY(!failure.technical.contains("s3cr3t"_L1));
}

void TestSmtpReply::secretsAreNotShown_data()
{
    QTest::addColumn<QByteArrayList>("conversation"); // sent, received, sent …
    QTest::newRow("PLAIN at once") << QByteArrayList{"AUTH PLAIN c2VjcmV0"};
    QTest::newRow("PLAIN behind a space") << QByteArrayList{" AUTH PLAIN c2VjcmV0"};
    QTest::newRow("PLAIN after the challenge") << QByteArrayList{"AUTH PLAIN", "334 ", "c2VjcmV0"};
    QTest::newRow("LOGIN") << QByteArrayList{"AUTH LOGIN", "334 VXNlcm5hbWU6", "c2VjcmV0", "334 UGFzc3dvcmQ6",
                                             "c2VjcmV0"};
    QTest::newRow("XOAUTH2") << QByteArrayList{"AUTH XOAUTH2 c2VjcmV0"};
}

void TestSmtpReply::secretsAreNotShown()
{
    QFETCH(QByteArrayList, conversation);
    SmtpDialogue dialogue;
    QByteArray shown;
    for (qsizetype index = 0; index < conversation.size(); ++index) {
        if (index % 2 == 0)
            shown += dialogue.onSent(conversation.at(index) + "\r\n") + '\n';
        else
            dialogue.onReceived(conversation.at(index) + "\r\n");
        QCOMPARE(dialogue.command(), SmtpCommand::Auth);
    }
    QVERIFY(shown.startsWith("AUTH " + conversation.first().trimmed().split(' ').at(1)));
    QVERIFY2(!shown.contains("c2VjcmV0"), shown.constData());
    dialogue.onReceived("235 Ok\r\n");
    QCOMPARE(dialogue.onSent("MAIL FROM:<a@b>\r\n"), QByteArray("MAIL FROM:<a@b>"));
}

void TestSmtpReply::theDialogueFollowsAMail()
{
    SmtpDialogue dialogue;
    QCOMPARE(dialogue.command(), SmtpCommand::Greeting);
    QVERIFY(!dialogue.onReceived("220-mail.test\r\n"));
    QVERIFY(!dialogue.isAnswered());
    QCOMPARE(dialogue.onReceived("220 ESMTP\r\n")->lines, (QByteArrayList{"mail.test", "ESMTP"}));
    QVERIFY(dialogue.isAnswered());
    dialogue.onSent("DATA\r\n");
    QCOMPARE(dialogue.command(), SmtpCommand::Data);
    QVERIFY(dialogue.onReceived("354 Go\r\n"));
    QCOMPARE(dialogue.command(), SmtpCommand::Content);
    QVERIFY(!dialogue.isAnswered());
    QCOMPARE(dialogue.onReceived("250 2.0.0 queued as 1\r\n")->lastLine(), QByteArray("250 2.0.0 queued as 1"));
    QCOMPARE(dialogue.command(), SmtpCommand::Content);
    QVERIFY(dialogue.isAnswered());
}

void TestSmtpReply::repliesWithoutMeasureAreCut()
{
    SmtpDialogue dialogue;
    QElapsedTimer timer;
    timer.start();
    const QByteArray line = "250-" + QByteArray(1000, 'x') + "\r\n";
    for (int number = 0; number < 100'000; ++number)
        QVERIFY(!dialogue.onReceived(line));
    const auto reply = dialogue.onReceived("250 end\r\n");
    QVERIFY(reply);
    QVERIFY(reply->text().size() <= 128 * 1024);
    QVERIFY(timer.elapsed() < 5000);
}

void TestSmtpReply::linesThatAreNoReplyArePassedOver()
{
    for (const QByteArray &line : {"HTTP/1.1 400 Bad Request"_ba, "SSH-2.0-OpenSSH"_ba, "22"_ba, ""_ba, "2200 x"_ba,
                                   "-220 x"_ba, "+OK POP3"_ba}) {
        SmtpDialogue dialogue;
        QVERIFY2(!SmtpDialogue::isReply(line), line.constData());
        QVERIFY2(!dialogue.onReceived(line), line.constData());
        QCOMPARE(dialogue.onReceived("220 x")->code, 220);
    }
    QCOMPARE(replyTo("NOOP", "250")->code, 250);
}

QTEST_GUILESS_MAIN(TestSmtpReply)

#include "tst_smtpreply.moc"
