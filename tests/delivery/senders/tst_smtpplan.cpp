// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/smtpplan.h"
#include "tests/delivery/support/mailreader.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestSmtpPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEnvelopeIsShown();
    void theStagesFollowTheServer_data();
    void theStagesFollowTheServer();
};

void TestSmtpPlan::theEnvelopeIsShown()
{
    SmtpPlan plan{u"mail.example"_s, 587, MailSecurity::StartTls, SmtpSignIn::Password, u"scanner"_s, sampleMessage()};
    plan.message.from = u"a%2b@corp.example"_s;
    plan.message.subject = u"password=hunter2"_s;
    const QStringList lines = plan.previewLines();
    QCOMPARE(lines.value(0), u"MAIL FROM:<a%2b@corp.example> SIZE=%1"_s.arg(written(plan.message).size()));
    QCOMPARE(lines.value(1), u"RCPT TO:<anna@corp.example>"_s);
    QCOMPARE(lines.value(2), u"RCPT TO:<bob@other.example>"_s);
    QCOMPARE(lines.value(3), u"DATA"_s);
    QCOMPARE(lines.value(4), u"Date: Tue, 24 Nov 2026 09:30:05 +0100"_s);
    QCOMPARE(lines.mid(lines.size() - 3), (QStringList{u"Anna,"_s, u"this was scanned."_s, u"."_s}));
    QVERIFY(!lines.join(u'\n').contains("hunter2"_L1));
    plan.message.from = u"jürgen@corp.example"_s;
    QVERIFY(plan.previewLines().first().endsWith(" SMTPUTF8"_L1));
    QCOMPARE(plan.server(), u"mail.example:587"_s);
    plan.host = u"::1"_s;
    QCOMPARE(plan.server(), u"[::1]:587"_s);
}

void TestSmtpPlan::theStagesFollowTheServer_data()
{
    QTest::addColumn<MailSecurity>("security");
    QTest::addColumn<SmtpSignIn>("signIn");
    QTest::addColumn<bool>("hasTls");
    QTest::addColumn<bool>("hasSignIn");
    QTest::newRow("neither") << MailSecurity::None << SmtpSignIn::None << false << false;
    QTest::newRow("STARTTLS") << MailSecurity::StartTls << SmtpSignIn::None << true << false;
    QTest::newRow("TLS and a password") << MailSecurity::Tls << SmtpSignIn::Password << true << true;
    QTest::newRow("a password in clear") << MailSecurity::None << SmtpSignIn::Password << false << true;
    QTest::newRow("a token") << MailSecurity::StartTls << SmtpSignIn::OAuth2 << true << true;
}

void TestSmtpPlan::theStagesFollowTheServer()
{
    QFETCH(MailSecurity, security);
    QFETCH(SmtpSignIn, signIn);
    QFETCH(bool, hasTls);
    QFETCH(bool, hasSignIn);
    SmtpPlan plan;
    plan.security = security;
    plan.signIn = signIn;
    QCOMPARE(plan.stages().contains(Stage::Tls), hasTls);
    QCOMPARE(plan.stages().contains(Stage::SignIn), hasSignIn);
    QCOMPARE(plan.stages().first(), Stage::Prepare);
    QCOMPARE(plan.stages().last(), Stage::Confirm);
}

QTEST_APPLESS_MAIN(TestSmtpPlan)

#include "tst_smtpplan.moc"
