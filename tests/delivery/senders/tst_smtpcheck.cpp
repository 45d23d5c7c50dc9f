// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/smtprunner.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestSmtpCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSenderIsTriedAndTakenBack_data();
    void aSenderIsTriedAndTakenBack();
    void whatItFindsIsTheFailure_data();
    void whatItFindsIsTheFailure();
    void aPercentSignInTheSenderIsNotDecoded();
    void anUnprotectedSignInIsWarnedOf();
    void nothingIsLeftOpen();
};

void TestSmtpCheck::aSenderIsTriedAndTakenBack_data()
{
    QTest::addColumn<MailSecurity>("security");
    QTest::addColumn<SmtpSignIn>("signIn");
    QTest::newRow("without TLS") << MailSecurity::None << SmtpSignIn::Password;
    QTest::newRow("with STARTTLS") << MailSecurity::StartTls << SmtpSignIn::Password;
    QTest::newRow("with TLS from the start") << MailSecurity::Tls << SmtpSignIn::Password;
    QTest::newRow("without an account") << MailSecurity::StartTls << SmtpSignIn::None;
}

void TestSmtpCheck::aSenderIsTriedAndTakenBack()
{
    QFETCH(MailSecurity, security);
    QFETCH(SmtpSignIn, signIn);
    MailScript script;
    script.security = security;
    const FakeMailServer server(script);
    SmtpRunner runner;
    runner.trustedCertificates << server.fingerprint();
    SmtpPlan plan = SmtpRunner::planFor(server, security);
    plan.signIn = signIn;
    const DeliveryResult result = runner.check(plan);
    QVERIFY(std::holds_alternative<Checked>(result.outcome));
    QCOMPARE(server.countOf("AUTH"), signIn == SmtpSignIn::None ? 0 : 1);
    QTRY_COMPARE(server.lines().last(), QByteArray("QUIT"));
    const QByteArrayList lines = server.lines();
    const qsizetype mail = lines.indexOf("MAIL FROM:<scanner@corp.example>");
    QVERIFY(mail > 0);
    QCOMPARE(lines.at(mail + 1), QByteArray("RSET"));
    QCOMPARE(server.countOf("RCPT"), 0);
    QCOMPARE(server.countOf("DATA"), 0);
    // What a check does not go through is no part of it.
    QCOMPARE(result.stages.last().stage, Stage::Deliver);
    for (const StageReport &report : result.stages)
        QCOMPARE(report.state, StageState::Passed);
}

void TestSmtpCheck::whatItFindsIsTheFailure_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("a wrong password") << QByteArray("AUTH") << QByteArray("535 5.7.8 Bad credentials") << Stage::SignIn
                                      << Cause::SignInRefused;
    QTest::newRow("a sender that is not the account's")
        << QByteArray("MAIL") << QByteArray("550 5.7.60 Not as this sender") << Stage::Deliver << Cause::SenderRefused;
    QTest::newRow("a server that cannot take the sender back")
        << QByteArray("RSET") << QByteArray("DROP") << Stage::Deliver << Cause::ConnectionReset;
}

void TestSmtpCheck::whatItFindsIsTheFailure()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, reply);
    QFETCH(Stage, stage);
    QFETCH(Cause, cause);
    MailScript script;
    script.replies[command] = {reply};
    const FakeMailServer server(script);
    SmtpRunner runner;
    const DeliveryResult result = runner.check(SmtpRunner::planFor(server));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, stage);
    QCOMPARE(causeName(failure->cause), causeName(cause));
}

void TestSmtpCheck::aPercentSignInTheSenderIsNotDecoded()
{
    const FakeMailServer server;
    SmtpRunner runner;
    SmtpPlan plan = SmtpRunner::planFor(server);
    plan.message.from = u"a%0d%40b@corp.example"_s;
    QVERIFY(std::holds_alternative<Checked>(runner.check(plan).outcome));
    QVERIFY(server.lines().contains("MAIL FROM:<a%0d%40b@corp.example>"));
}

void TestSmtpCheck::anUnprotectedSignInIsWarnedOf()
{
    const FakeMailServer server;
    SmtpRunner runner;
    const DeliveryResult result = runner.check(SmtpRunner::planFor(server));
    const auto *checked = std::get_if<Checked>(&result.outcome);
    QVERIFY(checked);
    QCOMPARE(checked->warnings, QStringList{u"smtp.sign-in-unprotected"_s});
}

// Not even by a server that does not answer QUIT.
void TestSmtpCheck::nothingIsLeftOpen()
{
    MailScript script;
    script.replies["QUIT"] = {""};
    const FakeMailServer server(script);
    SmtpRunner runner;
    runner.limits = {};
    QElapsedTimer timer;
    timer.start();
    QVERIFY(std::holds_alternative<Checked>(runner.check(SmtpRunner::planFor(server)).outcome));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(runner.sessions().idleSessions(), 0U);
    QTRY_COMPARE(server.countOf("QUIT"), 2);
}

QTEST_GUILESS_MAIN(TestSmtpCheck)

#include "tst_smtpcheck.moc"
