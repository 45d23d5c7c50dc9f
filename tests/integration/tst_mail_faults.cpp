// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes wrong between the console and a real mail server, where it is said, and that no mail arrives then.

#include "delivery/senders/smtp/smtpmechanism.h"
#include "tests/integration/postfixserver.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestMailFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_server = std::make_unique<PostfixServer>(); }
    void cleanup();

    void noServer_data();
    void noServer();
    void aCertificateThatProvesNothing_data();
    void aCertificateThatProvesNothing();
    void aCertificateThatIsTrustedForItself_data();
    void aCertificateThatIsTrustedForItself();
    void nothingIsSaidWithoutTheTlsThatWasAskedFor();
    void noWayToSignIn_data();
    void noWayToSignIn();
    void aWrongPassword_data();
    void aWrongPassword();
    void aWrongToken();
    void aSenderThatIsSomebodyElses_data();
    void aSenderThatIsSomebodyElses();
    void oneRecipientOfThreeIsRefused_data();
    void oneRecipientOfThreeIsRefused();
    void aMailTooBig_data();
    void aMailTooBig();
    void anAddressThatTheServerCannotWrite();
    void aServerThatTakesNothingFromStrangers();
    void aServerThatDeclines_data();
    void aServerThatDeclines();

private:
    std::unique_ptr<PostfixServer> m_server;
};

void TestMailFaults::initTestCase()
{
    QVERIFY2(PostfixServer::isThere(), "Run it through with-mail.sh");
}

void TestMailFaults::cleanup()
{
    m_server.reset();
}

void TestMailFaults::noServer_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<MailPort>("port");
    QTest::addColumn<QString>("verdict");
    for (const MailPort port : {MailPort::None, MailPort::StartTls, MailPort::Tls}) {
        const auto row = [&](const char *name, const QString &server, const QString &verdict) {
            QTest::addRow("%s, port %d", name, static_cast<int>(port)) << server << port << verdict;
        };
        row("no such host", u"nowhere.example"_s, u"Resolve host-not-found"_s);
        row("nothing listens", u"silent"_s, u"Connect connection-refused"_s);
        row("no way to the network", u"192.0.2.1"_s, u"Connect host-unreachable"_s);
    }
    QTest::newRow("hangs up at once") << u"gone"_s << MailPort::None << u"Connect connection-reset"_s;
    QTest::newRow("hangs up in the handshake") << u"gone"_s << MailPort::Tls << u"Tls tls-failed"_s;
}

void TestMailFaults::noServer()
{
    QFETCH(const QString, server);
    QFETCH(const MailPort, port);
    QFETCH(const QString, verdict);
    const DeliveryRequest request = m_server->request(server, port);
    QCOMPARE(verdictOf(m_server->run(request, DeliveryPurpose::Check)), verdict);
    QCOMPARE(verdictOf(m_server->run(request)), verdict);
}

void TestMailFaults::aCertificateThatProvesNothing_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<MailPort>("port");
    QTest::addColumn<QString>("code");
    for (const MailPort port : {MailPort::StartTls, MailPort::Tls}) {
        const auto row = [&](const char *name, const QString &server, const QString &code) {
            QTest::addRow("%s, port %d", name, static_cast<int>(port)) << server << port << code;
        };
        row("expired", u"expired"_s, u"tls.expired"_s);
        row("of another host", u"other"_s, u"tls.other-host"_s);
        row("of an unknown authority", u"untrusted"_s, u"tls.unknown-issuer"_s);
        row("self-signed", u"self"_s, u"tls.self-signed"_s);
    }
}

void TestMailFaults::aCertificateThatProvesNothing()
{
    QFETCH(const QString, server);
    QFETCH(const MailPort, port);
    QFETCH(const QString, code);
    const DeliveryRequest request = m_server->request(server, port);
    for (const DeliveryPurpose purpose : {DeliveryPurpose::Check, DeliveryPurpose::Deliver}) {
        const DeliveryResult result = m_server->run(request, purpose);
        QCOMPARE(verdictOf(result), u"Tls certificate-untrusted"_s);
        QCOMPARE(codeOf(result), code);
        QCOMPARE(factOf(result, Stage::Tls, u"fingerprint"_s), PostfixServer::fingerprint(server));
        QVERIFY(!result.certificates.isEmpty());
        QCOMPARE(result.certificates.first().fingerprint, PostfixServer::fingerprint(server));
        QCOMPARE(factOf(result, Stage::Tls, u"chain"_s), QString::number(result.certificates.size()));
        QCOMPARE(daysLeft(result.certificates.first(), QDateTime::currentDateTimeUtc()) < 0, code == "tls.expired"_L1);
    }
    QCOMPARE(PostfixServer::mailsInTheEnd(u"bernd"_s), 0);
}

void TestMailFaults::aCertificateThatIsTrustedForItself_data()
{
    aCertificateThatProvesNothing_data();
}

void TestMailFaults::aCertificateThatIsTrustedForItself()
{
    QFETCH(const QString, server);
    QFETCH(const MailPort, port);
    DeliveryRequest request = m_server->request(server, port);
    request.system.trustedCertificates = {PostfixServer::fingerprint(server)};
    const DeliveryResult result = m_server->run(request);
    QCOMPARE(verdictOf(result), u"delivered"_s);
    QCOMPARE(factOf(result, Stage::Tls, u"trusted"_s), u"fingerprint"_s);
    QCOMPARE(result.certificates.first().fingerprint, PostfixServer::fingerprint(server));
    QVERIFY(factOf(result, Stage::Deliver, u"throughput"_s).toLongLong() > 0);
    QCOMPARE(PostfixServer::mailsInTheEnd(u"bernd"_s), 1);
}

void TestMailFaults::nothingIsSaidWithoutTheTlsThatWasAskedFor()
{
    for (const DeliveryRequest &request :
         {m_server->request(u"bare"_s, MailPort::StartTls), m_server->microsoftRequest(u"bare"_s)}) {
        const DeliveryResult result = m_server->run(request);
        QCOMPARE(verdictOf(result), u"Tls not-offered"_s);
        QCOMPARE(codeOf(result), u"smtp.no-starttls"_s);
    }
    for (const TranscriptLine &line : m_server->transcript())
        QVERIFY2(line.direction != TranscriptLine::Direction::Sent || line.text.startsWith(u"EHLO"_s)
                     || line.text.startsWith(u"QUIT"_s),
                 qPrintable(line.text));
    QCOMPARE(PostfixServer::mailsInTheEnd(u"bernd"_s), 0);
}

void TestMailFaults::noWayToSignIn_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<MailPort>("port");
    QTest::addColumn<QString>("code");
    for (const MailPort port : {MailPort::None, MailPort::StartTls, MailPort::Tls}) {
        const int number = static_cast<int>(port);
        QTest::addRow("none at all, port %d", number) << u"open"_s << port << u"smtp.no-sign-in"_s;
        QTest::addRow("tokens alone, port %d", number) << u"xoauth2"_s << port << u"smtp.no-mechanism"_s;
    }
}

void TestMailFaults::noWayToSignIn()
{
    QFETCH(const QString, server);
    QFETCH(const MailPort, port);
    QFETCH(const QString, code);
    const DeliveryRequest request = m_server->request(server, port);
    for (const DeliveryPurpose purpose : {DeliveryPurpose::Check, DeliveryPurpose::Deliver}) {
        const DeliveryResult result = m_server->run(request, purpose);
        QCOMPARE(verdictOf(result), u"SignIn not-offered"_s);
        QCOMPARE(codeOf(result), code);
    }
    QCOMPARE(PostfixServer::mailsInTheEnd(u"bernd"_s), 0);
}

void TestMailFaults::aWrongPassword_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<MailPort>("port");
    for (const MailPort port : {MailPort::None, MailPort::StartTls, MailPort::Tls}) {
        for (const QString &mechanism : {u"plain"_s, u"login"_s, u"cram-md5"_s, u"scram-sha-256"_s})
            QTest::addRow("%s, port %d", qPrintable(mechanism), static_cast<int>(port)) << mechanism << port;
    }
}

void TestMailFaults::aWrongPassword()
{
    QFETCH(const QString, server);
    QFETCH(const MailPort, port);
    if (server == u"scram-sha-256"_s && !SaslAbilities::ofThisComputer().scram)
        QSKIP("The libcurl of this computer cannot do it");
    const DeliveryRequest request = m_server->request(server, port);
    m_server->setPassword("wrong, and unmistakable");
    for (const DeliveryPurpose purpose : {DeliveryPurpose::Check, DeliveryPurpose::Deliver}) {
        const DeliveryResult result = m_server->run(request, purpose);
        QCOMPARE(verdictOf(result), u"SignIn sign-in-refused"_s);
        QCOMPARE(codeOf(result), u"smtp.535-5.7.8"_s);
        QCOMPARE(std::get<Failure>(result.outcome).subject, PostfixServer::annaAddress());
    }
    for (const TranscriptLine &line : m_server->transcript())
        QVERIFY(!line.text.contains(u"unmistakable"_s));
    QCOMPARE(PostfixServer::mailsInTheEnd(u"bernd"_s), 0);
}

void TestMailFaults::aWrongToken()
{
    const DeliveryRequest request = m_server->microsoftRequest(u"xoauth2"_s);
    m_server->setToken(request, "expired");
    for (const DeliveryPurpose purpose : {DeliveryPurpose::Check, DeliveryPurpose::Deliver}) {
        const DeliveryResult result = m_server->run(request, purpose);
        QCOMPARE(verdictOf(result), u"SignIn sign-in-refused"_s);
        QCOMPARE(codeOf(result), u"smtp.challenge-401"_s);
    }
    QCOMPARE(PostfixServer::mailsInTheEnd(u"bernd"_s), 0);
}

void TestMailFaults::aSenderThatIsSomebodyElses_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<MailPort>("port");
    for (const MailPort port : {MailPort::None, MailPort::StartTls, MailPort::Tls}) {
        const int number = static_cast<int>(port);
        QTest::addRow("said at once, port %d", number) << u"owned-early"_s << port;
        QTest::addRow("said with the first recipient, as Postfix usually does, port %d", number) << u"owned"_s << port;
    }
}

void TestMailFaults::aSenderThatIsSomebodyElses()
{
    QFETCH(const QString, server);
    QFETCH(const MailPort, port);
    DeliveryRequest request = m_server->request(server, port);
    request.scan.workflow.mailFrom = u"bernd@scans.example"_s;
    request.scan.workflow.mailTo = u"anna@scans.example, bernd@scans.example"_s;
    const DeliveryResult result = m_server->run(request);
    QCOMPARE(verdictOf(result), u"Deliver sender-refused"_s);
    QCOMPARE(codeOf(result), u"smtp.553-5.7.1"_s);
    QCOMPARE(std::get<Failure>(result.outcome).subject, u"bernd@scans.example"_s);
    for (const QString &mailbox : {u"anna"_s, u"bernd"_s})
        QCOMPARE(PostfixServer::mailsInTheEnd(mailbox), 0);
}

void TestMailFaults::oneRecipientOfThreeIsRefused_data()
{
    QTest::addColumn<MailPort>("port");
    for (const MailPort port : {MailPort::None, MailPort::StartTls, MailPort::Tls})
        QTest::addRow("port %d", static_cast<int>(port)) << port;
}

void TestMailFaults::oneRecipientOfThreeIsRefused()
{
    QFETCH(const MailPort, port);
    DeliveryRequest request = m_server->request(u"mail"_s, port);
    request.scan.workflow.mailTo = u"anna@scans.example, nobody@scans.example, bernd@scans.example"_s;
    const DeliveryResult result = m_server->run(request);
    QCOMPARE(verdictOf(result), u"Deliver recipient-refused"_s);
    QCOMPARE(codeOf(result), u"smtp.550-5.1.1"_s);
    QCOMPARE(std::get<Failure>(result.outcome).subject, u"nobody@scans.example"_s);
    const StageReport deliver = *std::find_if(result.stages.begin(), result.stages.end(),
                                              [](const StageReport &report) { return report.stage == Stage::Deliver; });
    QVERIFY(deliver.facts.contains(Fact{u"accepted"_s, u"anna@scans.example"_s}));
    QVERIFY(deliver.facts.contains(Fact{u"accepted"_s, u"bernd@scans.example"_s}));
    QVERIFY(factOf(result, Stage::Deliver, u"refused"_s).startsWith(u"nobody@scans.example: 550 5.1.1"_s));
    for (const QString &mailbox : {u"anna"_s, u"bernd"_s})
        QCOMPARE(PostfixServer::mailsInTheEnd(mailbox), 0);
}

void TestMailFaults::aMailTooBig_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("code");
    QTest::newRow("for a limit that is named") << u"small"_s << u"smtp.size-limit"_s;
    QTest::newRow("for a limit that shows in the end") << u"small-unsaid"_s << u"smtp.552-5.3.4"_s;
}

void TestMailFaults::aMailTooBig()
{
    QFETCH(const QString, server);
    QFETCH(const QString, code);
    for (const MailPort port : {MailPort::None, MailPort::StartTls, MailPort::Tls}) {
        const DeliveryResult result =
            m_server->run(m_server->request(server, port, PostfixServer::annaAddress(), 20'000));
        QCOMPARE(verdictOf(result), u"Deliver too-large"_s);
        QCOMPARE(codeOf(result), code);
    }
    const DeliveryRequest small = m_server->request(server, MailPort::StartTls, PostfixServer::annaAddress(), 10'000);
    QCOMPARE(verdictOf(m_server->run(small)), u"delivered"_s);
    QCOMPARE(PostfixServer::mailsInTheEnd(u"bernd"_s), 1);
}

void TestMailFaults::anAddressThatTheServerCannotWrite()
{
    DeliveryRequest request = m_server->request(u"ascii"_s, MailPort::StartTls);
    request.scan.workflow.mailTo = u"jörg@scans.example"_s;
    const DeliveryResult result = m_server->run(request);
    QCOMPARE(verdictOf(result), u"Deliver not-offered"_s);
    QCOMPARE(codeOf(result), u"smtp.no-smtputf8"_s);
    QCOMPARE(PostfixServer::mailsInTheEnd(u"jörg"_s), 0);
}

void TestMailFaults::aServerThatTakesNothingFromStrangers()
{
    const QPair<QString, QString> servers[] = {{u"mail"_s, u"Deliver recipient-refused"_s},
                                               {u"members"_s, u"Deliver rejected"_s}};
    for (const auto &[server, verdict] : servers) {
        const DeliveryResult result = m_server->run(m_server->request(server, MailPort::StartTls, {}));
        QCOMPARE(verdictOf(result), verdict);
        QCOMPARE(codeOf(result), u"smtp.554-5.7.1"_s);
    }
    QCOMPARE(PostfixServer::mailsInTheEnd(u"bernd"_s), 0);
}

void TestMailFaults::aServerThatDeclines_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<MailPort>("port");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("code");
    for (const MailPort port : {MailPort::None, MailPort::StartTls, MailPort::Tls}) {
        const auto row = [&](const char *name, const QString &server, const QString &verdict, const QString &code) {
            QTest::addRow("%s, port %d", name, static_cast<int>(port)) << server << port << verdict << code;
        };
        row("lets nobody in", u"closed"_s, u"Connect rejected"_s, u"smtp.554-5.7.1"_s);
        row("has too many already", u"crowded"_s, u"Connect throttled"_s, u"smtp.421-4.7.0"_s);
        row("takes no mail for now", u"busy"_s, u"Deliver throttled"_s, u"smtp.450-4.2.1"_s);
        row("is about to go", u"closing"_s, u"Deliver throttled"_s, u"smtp.421-4.3.2"_s);
        row("does not like the content", u"filtered"_s, u"Deliver rejected"_s, u"smtp.550-5.7.1"_s);
        row("cannot judge the content for now", u"deferred"_s, u"Deliver throttled"_s, u"smtp.451-4.7.1"_s);
    }
}

void TestMailFaults::aServerThatDeclines()
{
    QFETCH(const QString, server);
    QFETCH(const MailPort, port);
    QFETCH(const QString, verdict);
    QFETCH(const QString, code);
    const DeliveryResult result = m_server->run(m_server->request(server, port));
    QCOMPARE(verdictOf(result), verdict);
    QCOMPARE(codeOf(result), code);
    QVERIFY(!std::get<Failure>(result.outcome).response.isEmpty());
    QCOMPARE(PostfixServer::mailsInTheEnd(u"bernd"_s), 0);
}

QTEST_GUILESS_MAIN(TestMailFaults)

#include "tst_mail_faults.moc"
