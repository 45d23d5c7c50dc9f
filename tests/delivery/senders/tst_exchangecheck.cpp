// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/exchangerunner.h"
#include "tests/delivery/support/smtprunner.h"

#include <QTcpServer>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestExchangeCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMailboxIsLookedAtAndNothingIsSent();
    void theTerminalUsersMailboxIsLookedAt();
    void sentItemsThatCannotBeWrittenTo();
    void failuresAreThoseOfADelivery_data();
    void failuresAreThoseOfADelivery();
    void aCertificateThatNobodyTrusts();
    void anOlderServerIsAWarning();
};

void TestExchangeCheck::theMailboxIsLookedAtAndNothingIsSent()
{
    const FakeExchange server({.answers = usualAnswers()});
    ExchangeRunner runner;
    ExchangePlan plan = runner.planFor(server);
    plan.message.attachments = {}; // a check has no documents
    const DeliveryResult result = runner.check(plan);
    QCOMPARE(result.outcome, Outcome(Checked{}));
    QCOMPARE(server.operations(), (QStringList{u"GetServerTimeZones"_s, u"GetFolder"_s}));
    QCOMPARE(factsOf(result, Stage::SignIn, u"serverVersion"_s), QStringList{u"15.1.2507.6"_s});
    QCOMPARE(factsOf(result, Stage::Deliver, u"mailbox"_s), QStringList{u"CORP\\svc-scan"_s});
    QVERIFY(factsOf(result, Stage::Deliver, u"rights"_s).first().contains("CreateContents"_L1));
    QCOMPARE(result.stages.last().stage, Stage::Deliver); // what a check does not go through is no part of it
}

void TestExchangeCheck::theTerminalUsersMailboxIsLookedAt()
{
    const FakeExchange server({.answers = usualAnswers()});
    ExchangeRunner runner;
    ExchangePlan plan = runner.planFor(server);
    plan.impersonatedMailbox = u"anna@example.com"_s;
    const DeliveryResult result = runner.check(plan);
    QCOMPARE(result.outcome, Outcome(Checked{}));
    QCOMPARE(factsOf(result, Stage::Deliver, u"mailbox"_s), QStringList{u"anna@example.com"_s});
    const QList<ExchangeRequest> requests = server.requests();
    for (const ExchangeRequest &request : requests) {
        QVERIFY(request.body.contains("<t:PrimarySmtpAddress>anna@example.com</t:PrimarySmtpAddress>"));
        QCOMPARE(request.header("X-AnchorMailbox"), "anna@example.com");
    }
}

void TestExchangeCheck::sentItemsThatCannotBeWrittenTo()
{
    auto answers = usualAnswers();
    answers["GetFolder"] = {recordedAnswer(u"answer-getfolder-read-only.xml"_s)};
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    const DeliveryResult result = runner.check(runner.planFor(server));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::Deliver);
    QCOMPARE(failure->cause, Cause::AccessDenied);
    QCOMPARE(failure->code, u"ews.ErrorAccessDenied"_s);
    QCOMPARE(factsOf(result, Stage::Deliver, u"rights"_s), QStringList{u"Read"_s});
}

void TestExchangeCheck::failuresAreThoseOfADelivery_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("code");
    QTest::newRow("EWS is off") << QByteArray("GetServerTimeZones") << ScriptedAnswer{403} << Stage::SignIn
                                << Cause::Rejected << u"http.403"_s;
    QTest::newRow("a wrong path") << QByteArray("GetServerTimeZones") << ScriptedAnswer{404} << Stage::SignIn
                                  << Cause::Rejected << u"http.404"_s;
    QTest::newRow("may not impersonate") << QByteArray("GetFolder")
                                         << recordedAnswer(u"fault-impersonate-user-denied.xml"_s, 500)
                                         << Stage::Deliver << Cause::ImpersonationRefused
                                         << u"ews.ErrorImpersonateUserDenied"_s;
    QTest::newRow("busy") << QByteArray("GetFolder") << recordedAnswer(u"fault-server-busy.xml"_s, 500)
                          << Stage::Deliver << Cause::Throttled << u"ews.ErrorServerBusy"_s;
}

void TestExchangeCheck::failuresAreThoseOfADelivery()
{
    QFETCH(QByteArray, operation);
    QFETCH(ScriptedAnswer, answer);
    QFETCH(Stage, stage);
    QFETCH(Cause, cause);
    QFETCH(QString, code);
    auto answers = usualAnswers();
    answers[operation] = {answer};
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    const DeliveryResult result = runner.check(runner.planFor(server));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->code, code);
    QCOMPARE(failure->stage, stage);
    QCOMPARE(failure->cause, cause);
}

void TestExchangeCheck::aCertificateThatNobodyTrusts()
{
    const FakeExchange server({.answers = usualAnswers()});
    ExchangeRunner runner;
    const ExchangePlan plan = runner.planFor(server);
    runner.trustedCertificates.clear();
    const DeliveryResult result = runner.check(plan);
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::Tls);
    QCOMPARE(failure->cause, Cause::CertificateUntrusted);
    QVERIFY(server.operations().isEmpty());
}

void TestExchangeCheck::anOlderServerIsAWarning()
{
    auto answers = usualAnswers();
    answers["GetServerTimeZones"] = {recordedAnswer(u"fault-invalid-server-version.xml"_s, 500),
                                     recordedAnswer(u"answer-getservertimezones-2010.xml"_s)};
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    const DeliveryResult result = runner.check(runner.planFor(server));
    QCOMPARE(result.outcome, Outcome(Checked{{u"ews.older-version"_s}}));
    const QList<ExchangeRequest> requests = server.requests();
    QVERIFY(requests.at(0).body.contains("Version=\"Exchange2013_SP1\""));
    QVERIFY(requests.at(1).body.contains("Version=\"Exchange2010_SP2\""));
    QVERIFY(requests.at(2).body.contains("Version=\"Exchange2010_SP2\""));
}

QTEST_GUILESS_MAIN(TestExchangeCheck)

#include "tst_exchangecheck.moc"
