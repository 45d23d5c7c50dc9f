// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The practice receiver's mail server, a line at a time: what clients say rightly, wrongly and with bad intent.

#include "delivery/receiver/identity/practicetokens.h"
#include "delivery/receiver/mail/mailsession.h"
#include "delivery/receiver/receivedfolder.h"
#include "delivery/receiver/rehearsing.h"
#include "tests/delivery/receiver/mailclient.h"
#include "tests/delivery/receiver/receiverfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestPracticeMailDialogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void takesCommandsThatComeAtOnce();
    void takesSeveralMailsOnOneConnection();
    void unstuffsDots_data();
    void unstuffsDots();
    void answersCommands_data();
    void answersCommands();
    void answersAMalformedTokenWithAChallenge();
    void takesATokenUntilItExpires();
    void survivesHostileClients_data();
    void survivesHostileClients();
    void closesAfterTooManyErrors();
    void limitsConnections();
    void refusesALargeMailBeforeAndAfter();
    void saysWhyAMailIsNotStored();
    void forgetsAMailThatBreaksOff();
    void rehearsesRefusingOneRecipient();
    void rehearsesADrop();
    void rehearsesAStall();

private:
    int port() const { return m_fixture->receiver.mailPort(); }
    void deliver(MailClient &client, const QByteArray &data) const;

    std::unique_ptr<ReceiverFixture> m_fixture;
};

void TestPracticeMailDialogue::init()
{
    m_fixture = std::make_unique<ReceiverFixture>();
    QVERIFY(m_fixture->isStarted);
}

void TestPracticeMailDialogue::deliver(MailClient &client, const QByteArray &data) const
{
    QVERIFY(client.ask("MAIL FROM:<a@practice.example>").startsWith("250 2.1.0"));
    QVERIFY(client.ask("RCPT TO:<b@practice.example>").startsWith("250 2.1.5"));
    QVERIFY(client.ask("DATA").startsWith("354"));
    client.send(data);
}

void TestPracticeMailDialogue::takesCommandsThatComeAtOnce()
{
    MailClient client(port());
    client.send("EHLO a\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@b.example>\r\nDATA\r\n" + smallMail
                + ".\r\nNOOP\r\nMAIL FROM:<>\r\nRCPT TO:<d@b.example>\r\nDATA\r\n.\r\nQUIT\r\n");
    QByteArrayList codes;
    for (QByteArray reply = client.reply(); !reply.isEmpty(); reply = client.reply())
        codes << reply.sliced(reply.lastIndexOf('\n') + 1).first(3);
    QCOMPARE(codes.join(' '), "220 250 250 250 354 250 250 250 250 354 250 221"_ba);
    QTRY_COMPARE(m_fixture->arrived.size(), 2);
    QCOMPARE(contentOf(m_fixture->arrival(0).files.value(0).path), smallMail);
    QCOMPARE(m_fixture->arrival(1).files.value(0).size, 0);
    QCOMPARE(mailFieldOf(m_fixture->arrival(1), u"MAIL FROM"_s), ""_ba);
}

void TestPracticeMailDialogue::takesSeveralMailsOnOneConnection()
{
    MailClient client(port());
    client.reply();
    client.ask("EHLO a");
    for (int number = 0; number < 50; ++number) {
        deliver(client, smallMail + ".\r\n");
        QVERIFY(client.reply().startsWith("250 2.6.0"));
    }
    QTRY_COMPARE(m_fixture->arrived.size(), 50);
    QCOMPARE(filesBelow(m_fixture->received()).size(), 100);
}

void TestPracticeMailDialogue::unstuffsDots_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("received");
    QTest::newRow("an empty message") << ".\r\n"_ba
                                      << ""_ba;
    QTest::newRow("a line of dots") << "....\r\n.\r\n"_ba
                                    << "...\r\n"_ba;
    QTest::newRow("a dot at the beginning of a line") << "a\r\n..\r\n..b\r\n.\r\n"_ba
                                                      << "a\r\n.\r\n.b\r\n"_ba;
    QTest::newRow("a dot within a line") << "a.\r\n.\r\n"_ba
                                         << "a.\r\n"_ba;
    QTest::newRow("no end behind a bare line feed") << "a\n.\r\nb\r\n.\r\n"_ba
                                                    << "a\n.\r\nb\r\n"_ba;
    QTest::newRow("no end between bare line feeds") << "a\n.\nb\r\n.\r\n"_ba
                                                    << "a\n.\nb\r\n"_ba;
    QTest::newRow("no end without its line feed") << "a\r\n.\rb\r\n.\r\n"_ba
                                                  << "a\r\n\rb\r\n"_ba;
    QTest::newRow("null bytes") << "a\0b\r\n.\r\n"_ba
                                << "a\0b\r\n"_ba;
}

void TestPracticeMailDialogue::unstuffsDots()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, received);
    MailClient client(port());
    client.reply();
    client.ask("EHLO a");
    deliver(client, sent);
    QVERIFY(client.reply().startsWith("250 2.6.0"));
    // The same, a byte at a time.
    deliver(client, {});
    for (const char byte : sent)
        client.send(QByteArray(1, byte));
    QVERIFY(client.reply().startsWith("250 2.6.0"));
    QTRY_COMPARE(m_fixture->arrived.size(), 2);
    QCOMPARE(contentOf(m_fixture->arrival(0).files.value(0).path), received);
    QCOMPARE(contentOf(m_fixture->arrival(1).files.value(0).path), received);
}

void TestPracticeMailDialogue::answersCommands_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("in lower case") << "mail from:<a@b.example>"_ba
                                   << "250 2.1.0"_ba;
    QTest::newRow("a space before the address") << "MAIL FROM: <a@b.example>"_ba
                                                << "250 2.1.0"_ba;
    QTest::newRow("a quoted local part") << "MAIL FROM:<\"a>b\"@b.example>"_ba
                                         << "250 2.1.0"_ba;
    QTest::newRow("UTF-8 with SMTPUTF8") << "MAIL FROM:<größe@b.example> SMTPUTF8"_ba
                                         << "250 2.1.0"_ba;
    QTest::newRow("UTF-8 without it") << "MAIL FROM:<größe@b.example>"_ba
                                      << "553 5.6.7"_ba;
    QTest::newRow("Latin-1") << "MAIL FROM:<gr\xf6\xdf"
                                "e@b.example> SMTPUTF8"_ba
                             << "501 5.1.7"_ba;
    QTest::newRow("an address without brackets") << "MAIL FROM:a@b.example"_ba
                                                 << "501 5.1.7"_ba;
    QTest::newRow("an open bracket") << "MAIL FROM:<a@b.example"_ba
                                     << "501 5.1.7"_ba;
    QTest::newRow("an address without a domain") << "MAIL FROM:<a>"_ba
                                                 << "501 5.1.7"_ba;
    QTest::newRow("a control character") << "MAIL FROM:<a\x01@b.example>"_ba
                                         << "501 5.1.7"_ba;
    QTest::newRow("an unknown parameter") << "MAIL FROM:<a@b.example> RET=FULL"_ba
                                          << "555 5.5.4"_ba;
    QTest::newRow("all known parameters") << "MAIL FROM:<a@b.example> SIZE=5 BODY=8BITMIME SMTPUTF8 AUTH=<>"_ba
                                          << "250 2.1.0"_ba;
    QTest::newRow("a recipient before the sender") << "RCPT TO:<a@b.example>"_ba
                                                   << "503 5.5.2"_ba;
    QTest::newRow("data before the sender") << "DATA"_ba
                                            << "503 5.5.2"_ba;
    QTest::newRow("RSET") << "RSET"_ba
                          << "250 2.0.0"_ba;
    QTest::newRow("NOOP") << "NOOP"_ba
                          << "250 2.0.0"_ba;
    QTest::newRow("VRFY") << "VRFY anna"_ba
                          << "252 2.1.5"_ba;
    QTest::newRow("HELO") << "HELO a"_ba
                          << "250 practice.example"_ba;
    QTest::newRow("an unknown command") << "XYZZY"_ba
                                        << "500 5.3.3"_ba;
    QTest::newRow("an empty line") << ""_ba
                                   << "500 5.3.3"_ba;
    QTest::newRow("QUIT") << "QUIT"_ba
                          << "221 2.0.0"_ba;
}

void TestPracticeMailDialogue::answersCommands()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, reply);
    MailClient client(port());
    client.reply();
    QCOMPARE(client.ask("MAIL FROM:<a@b.example>"), "503 5.5.2 Send hello first"_ba);
    client.ask("EHLO a");
    const QByteArray answer = client.ask(command);
    QVERIFY2(answer.startsWith(reply), answer.constData());
}

void TestPracticeMailDialogue::answersAMalformedTokenWithAChallenge()
{
    Rehearsing rehearsing;
    QTemporaryDir folder;
    const auto received = ReceivedFolder::open(folder.path());
    const PracticeTokens tokens;
    MailSession session(u"test"_s, *received, tokens, rehearsing, [](const Arrival &) {});
    session.tlsStarted(u"TLS"_s);
    session.command("EHLO client.example");
    for (const QByteArray &malformed : {"user=a\1auth=Bearer \1\1"_ba, "user=\1auth=Bearer t\1\1"_ba, "x"_ba, ""_ba}) {
        const MailStep challenge =
            session.command("AUTH XOAUTH2 " + (malformed.isEmpty() ? "=" : malformed.toBase64()));
        QVERIFY(challenge.reply.startsWith("334 "));
        const QJsonObject error =
            QJsonDocument::fromJson(QByteArray::fromBase64(challenge.reply.sliced(4).trimmed())).object();
        QCOMPARE(error.value("status"_L1).toString(), u"400"_s);
        QVERIFY(session.command("").reply.startsWith("535 5.7.3 "));
    }
    QVERIFY(session.command("AUTH XOAUTH2 !!!").reply.startsWith("501 5.5.2 "));
    QVERIFY(session.command("AUTH XOAUTH2").reply.startsWith("334 "));
    QVERIFY(session.command("*").reply.startsWith("501 5.7.0 "));
    QVERIFY(session.command("AUTH SCRAM-SHA-256").reply.startsWith("504 5.7.4 "));
}

void TestPracticeMailDialogue::takesATokenUntilItExpires()
{
    Rehearsing rehearsing;
    QTemporaryDir folder;
    const auto received = ReceivedFolder::open(folder.path());
    QDateTime now = QDateTime::currentDateTimeUtc();
    const PracticeTokens tokens([&now] { return now; });
    const QByteArray token =
        tokens.accessToken({{}, {}, {u"https://outlook.office.com/SMTP.Send"_s}, practiceUsername()});
    const auto reply = [&](const QByteArray &user) {
        MailSession session(u"test"_s, *received, tokens, rehearsing, [](const Arrival &) {});
        session.tlsStarted(u"TLS"_s);
        session.command("EHLO client.example");
        const QByteArray response = "user=" + user + "\1auth=Bearer " + token + "\1\1";
        const QByteArray first = session.command("AUTH XOAUTH2 " + response.toBase64()).reply;
        return first.startsWith("334 ") ? session.command("").reply : first;
    };
    const QByteArray user = practiceUsername().toUtf8();
    QVERIFY(reply(user).startsWith("235 "));
    QVERIFY(reply(user.toUpper()).startsWith("235 "));
    QVERIFY(reply("anna@practice.example").startsWith("535 5.7.3 "));
    now = now.addSecs(PracticeTokens::lifetime.count());
    QVERIFY(reply(user).startsWith("535 5.7.3 "));
}

void TestPracticeMailDialogue::survivesHostileClients_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("random bytes") << randomBytes(300'000);
    QTest::newRow("an endless line") << QByteArray(1'000'000, 'x');
    QTest::newRow("many line feeds") << QByteArray(100'000, '\n');
    QTest::newRow("a TLS hello in the clear") << "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"_ba;
    QTest::newRow("no TLS behind STARTTLS") << "EHLO a\r\nSTARTTLS\r\n"_ba + randomBytes(1000);
    QTest::newRow("a header of 100,000 bytes")
        << "EHLO a\r\nMAIL FROM:<>\r\nRCPT TO:<a@b>\r\nDATA\r\nX: " + QByteArray(100'000, 'x') + "\r\n\r\n\r\n.\r\n";
    QTest::newRow("5,000 parts") << "EHLO a\r\nMAIL FROM:<>\r\nRCPT TO:<a@b>\r\nDATA\r\n"
                                    "Content-Type: multipart/mixed; boundary=B\r\n\r\n"
            + "--B\r\n\r\na\r\n"_ba.repeated(5000) + ".\r\n";
    QTest::newRow("parts within parts within parts") << "EHLO a\r\nMAIL FROM:<>\r\nRCPT TO:<a@b>\r\nDATA\r\n"_ba
            + "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n"_ba.repeated(500) + ".\r\n";
}

void TestPracticeMailDialogue::survivesHostileClients()
{
    QFETCH(QByteArray, sent);
    MailClient hostile(port());
    hostile.reply();
    hostile.send(sent);
    hostile.send("\r\n");
    hostile.reply();
    hostile.abort();

    MailClient client(port());
    QVERIFY(client.reply().startsWith("220 "));
    client.ask("EHLO a");
    deliver(client, smallMail + ".\r\n");
    QVERIFY(client.reply().startsWith("250 2.6.0"));
}

void TestPracticeMailDialogue::closesAfterTooManyErrors()
{
    MailClient client(port());
    client.reply();
    for (int number = 0; number < 9; ++number)
        QVERIFY(client.ask("MAIL").startsWith("503 "));
    QVERIFY(client.ask("MAIL").startsWith("421 4.7.0 "));
    QVERIFY(client.isClosed());
}

void TestPracticeMailDialogue::limitsConnections()
{
    std::vector<std::unique_ptr<MailClient>> clients;
    for (std::size_t number = 0; number < 64; ++number) {
        clients.push_back(std::make_unique<MailClient>(port()));
        QVERIFY(clients.back()->reply().startsWith("220 "));
    }
    MailClient late(port());
    QVERIFY(late.reply().startsWith("421 4.3.2 "));
    QVERIFY(late.isClosed());
    QVERIFY(clients.front()->ask("QUIT").startsWith("221 "));
    QVERIFY(clients.front()->isClosed());
    bool isTaken = false; // asked for once more by the macro when it is
    QTRY_VERIFY((isTaken = isTaken || MailClient(port()).reply().startsWith("220 ")));
}

void TestPracticeMailDialogue::refusesALargeMailBeforeAndAfter()
{
    MailClient client(port());
    client.reply();
    client.ask("EHLO a");
    QVERIFY(client.ask("MAIL FROM:<a@b.example> SIZE=157286401").startsWith("552 5.3.4 "));

    Rehearsing rehearsing;
    QTemporaryDir folder;
    const auto received = ReceivedFolder::open(folder.path());
    const PracticeTokens tokens;
    MailSession session(u"test"_s, *received, tokens, rehearsing, [](const Arrival &) {});
    for (const char *command : {"EHLO a", "MAIL FROM:<>", "RCPT TO:<a@b>", "DATA"})
        session.command(command);
    const QByteArray piece(1024 * 1024, 'x');
    for (int number = 0; number < 151; ++number)
        QCOMPARE(session.content(piece).next, MailStep::Next::Content);
    QVERIFY(session.contentEnd().reply.startsWith("552 5.3.4 "));
    QCOMPARE(filesBelow(folder.path()), QStringList());
}

void TestPracticeMailDialogue::saysWhyAMailIsNotStored()
{
    QVERIFY(m_fixture->removeIncoming());
    MailClient client(port());
    client.reply();
    client.ask("EHLO a");
    deliver(client, smallMail + ".\r\n");
    QCOMPARE(client.reply(), "452 4.3.1 Insufficient system resources: No such file or directory"_ba);
}

void TestPracticeMailDialogue::forgetsAMailThatBreaksOff()
{
    MailClient client(port());
    client.reply();
    client.ask("EHLO a");
    deliver(client, smallMail);
    QTRY_COMPARE(filesBelow(m_fixture->received()).size(), 1);
    client.abort();
    QTRY_COMPARE(filesBelow(m_fixture->received()), QStringList());

    MailClient other(port());
    other.reply();
    other.ask("EHLO a");
    deliver(other, smallMail);
    QTRY_COMPARE(filesBelow(m_fixture->received()).size(), 1);
    m_fixture->receiver.stop();
    QCOMPARE(filesBelow(m_fixture->received()), QStringList());
    QVERIFY(other.isClosed());
    QCOMPARE(m_fixture->arrived.size(), 0);
}

void TestPracticeMailDialogue::rehearsesRefusingOneRecipient()
{
    m_fixture->receiver.rehearse(Arrival::Endpoint::Mail, u"smtp.550-5.1.10"_s);
    MailClient client(port());
    client.reply();
    client.ask("EHLO a");
    for (int mail = 1; mail <= 2; ++mail) {
        client.ask("MAIL FROM:<>");
        QVERIFY(client.ask("RCPT TO:<a@b.example>").startsWith("550 5.1.10 "));
        QVERIFY(client.ask("RCPT TO:<c@b.example>").startsWith("250 "));
        client.ask("DATA");
        QVERIFY(client.ask(".").startsWith("250 "));
        QTRY_COMPARE(m_fixture->arrived.size(), mail);
        QCOMPARE(mailFieldOf(m_fixture->arrival(mail - 1), u"RCPT TO"_s), "c@b.example"_ba);
    }
}

void TestPracticeMailDialogue::rehearsesADrop()
{
    m_fixture->receiver.rehearse(Arrival::Endpoint::Mail, u"smtp.drop"_s);
    MailClient client(port());
    client.reply();
    client.ask("EHLO a");
    deliver(client, smallMail + smallMail);
    QVERIFY(client.isClosed());
    QTRY_COMPARE(filesBelow(m_fixture->received()), QStringList());
}

void TestPracticeMailDialogue::rehearsesAStall()
{
    m_fixture->receiver.rehearse(Arrival::Endpoint::Mail, u"smtp.stall"_s);
    MailClient client(port());
    client.reply();
    client.ask("EHLO a");
    deliver(client, smallMail + ".\r\n");
    QVERIFY(client.isSilent());
    QCOMPARE(filesBelow(m_fixture->received()).size(), 1);
    client.abort();
    QTRY_COMPARE(filesBelow(m_fixture->received()), QStringList());
    QCOMPARE(m_fixture->arrived.size(), 0);

    // The receiver stops all the same.
    MailClient other(port());
    other.reply();
    other.ask("EHLO a");
    deliver(other, smallMail + ".\r\n");
    QVERIFY(other.isSilent());
    m_fixture->receiver.stop();
    QVERIFY(other.isClosed());
}

QTEST_GUILESS_MAIN(TestPracticeMailDialogue)

#include "tst_practicemaildialogue.moc"
