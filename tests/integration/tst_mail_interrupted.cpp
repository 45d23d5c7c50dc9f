// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Mails that end before their end: the server breaks off, as mailfaults.py does, or whoever sends cancels.

#include "delivery/senders/smtp/smtpsender.h"
#include "delivery/transport/sourcefile.h"
#include "tests/delivery/support/runsender.h"
#include "tests/integration/postfixserver.h"

#include <QJsonArray>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

SmtpPlan planOf(const DeliveryRequest &request)
{
    const MailServer &server = request.system.mailServer;
    const ScanDocument &scan = request.scan.documents.first();
    SmtpPlan plan{server.host,     server.port,
                  server.security, server.username.isEmpty() ? SmtpSignIn::None : SmtpSignIn::Password,
                  server.username, {}};
    plan.message = {server.sender,
                    {request.scan.workflow.mailTo},
                    u"Scan"_s,
                    {},
                    u"1@scans.example"_s,
                    QDateTime::currentDateTime(),
                    {*plannedDocument(scan.path, scan.name, scan.mediaType)}};
    return plan;
}

} // namespace

class TestMailInterrupted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_server = std::make_unique<PostfixServer>(); }
    void cleanup();

    void aServerThatBreaksOff_data();
    void aServerThatBreaksOff();
    void cancelInTheMiddleSendsNothing();

private:
    std::unique_ptr<PostfixServer> m_server;
};

void TestMailInterrupted::initTestCase()
{
    QVERIFY2(PostfixServer::isThere(), "Run it through with-mail.sh");
}

void TestMailInterrupted::cleanup()
{
    m_server.reset();
}

void TestMailInterrupted::aServerThatBreaksOff_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<MailPort>("port");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &server, MailPort port, const QString &verdict,
                        const QString &code = {}, const QString &username = {}) {
        QTest::addRow("%s, port %d", name, static_cast<int>(port)) << server << port << username << verdict << code;
    };
    for (const MailPort port : {MailPort::None, MailPort::StartTls, MailPort::Tls}) {
        row("hangs up in the middle", u"dropping"_s, port, u"Deliver connection-reset"_s);
        row("stops reading in the middle", u"stalling"_s, port, u"Deliver timed-out"_s, u"smtp.upload-stalled"_s);
    }
    row("hangs up in the middle, signed in", u"dropping"_s, MailPort::StartTls, u"Deliver connection-reset"_s, {},
        PostfixServer::annaAddress());
    row("never says a word", u"mute"_s, MailPort::None, u"Connect timed-out"_s);
    row("never says a word", u"mute"_s, MailPort::StartTls, u"Connect timed-out"_s);
    row("never shakes hands", u"mute"_s, MailPort::Tls, u"Tls timed-out"_s);
}

// With a sender of its own, which loses patience sooner than an engine's.
void TestMailInterrupted::aServerThatBreaksOff()
{
    QFETCH(const QString, server);
    QFETCH(const MailPort, port);
    QFETCH(const QString, username);
    QFETCH(const QString, verdict);
    QFETCH(const QString, code);
    const DeliveryRequest request = m_server->request(server, port, username, 20'000'000);
    const SmtpPlan plan = planOf(request);
    AgentPool agents({});
    SmtpSessions sessions;
    TransferLimits limits;
    limits.connect = limits.upload = std::chrono::milliseconds(1500);
    const Secret password(qgetenv("CONSOLE_MAIL_PASSWORD"));
    SmtpSender sender(plan, {{{SecretSlot::Password, password}}, {}, {agents, sessions}}, limits);
    const DeliveryResult result = runSender(sender, plan.stages());
    QCOMPARE(verdictOf(result), verdict);
    if (!code.isEmpty())
        QCOMPARE(codeOf(result), code);
    QCOMPARE(factOf(result, Stage::SignIn, u"mechanism"_s), username.isEmpty() ? QString() : u"PLAIN"_s);
    verifyExplained(result, request);
    if (server == u"stalling"_s)
        QTRY_VERIFY(PostfixServer::log(u"broken"_s).contains(u"%1 half"_s.arg(plan.port)));
}

void TestMailInterrupted::cancelInTheMiddleSendsNothing()
{
    const DeliveryRequest request =
        m_server->request(u"mail"_s, MailPort::StartTls, PostfixServer::annaAddress(), 100'000'000);
    const DeliveryResult result = runToEnd(m_server->engine(), request, {[](DeliveryJob &job) { job.cancel(); }});
    QCOMPARE(verdictOf(result), u"cancelled"_s);
    const DeliveryRequest small = m_server->request(u"mail"_s, MailPort::StartTls);
    QCOMPARE(verdictOf(m_server->run(small)), u"delivered"_s);
    QCOMPARE(PostfixServer::mailsInTheEnd(u"bernd"_s), 1);
    const QJsonArray attachments = PostfixServer::mail(u"bernd"_s).value("attachments"_L1).toArray();
    QCOMPARE(attachments.size(), 1);
    QCOMPARE(attachments.first().toObject().value("size"_L1).toInt(), 1000);
}

QTEST_GUILESS_MAIN(TestMailInterrupted)

#include "tst_mail_interrupted.moc"
