// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/exchangerunner.h"
#include "tests/delivery/support/runsender.h"
#include "tests/delivery/support/smtprunner.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestExchangeSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMailIsSentInOneStepOverOneConnection();
    void theReceiptSaysWhatWasTaken();
    void itActsForTheTerminalUser();
    void aVersionThatNobodyTakesIsAFailure();
    void theCopyIsWaitedFor();
    void aCopyThatDoesNotComeIsAWarning();
    void aFailureToLookIsAWarning();
    void failuresNameStageAndCause_data();
    void failuresNameStageAndCause();
    void aDropInPlaceOfAnAnswerIsNotRepeated();
    void cancelEndsItAtOnce_data();
    void cancelEndsItAtOnce();
    void aMissingDocumentFailsBeforeTheNetwork();
    void aLargeScanIsStreamed();
};

void TestExchangeSender::aMailIsSentInOneStepOverOneConnection()
{
    const FakeExchange server({.answers = usualAnswers()});
    ExchangeRunner runner;
    const ExchangePlan plan = runner.planFor(server);
    const DeliveryResult result = runner.send(plan);
    QVERIFY(std::holds_alternative<Delivered>(result.outcome));
    QCOMPARE(server.operations(), (QStringList{u"GetServerTimeZones"_s, u"CreateItem"_s, u"FindItem"_s}));
    const QList<ExchangeRequest> requests = server.requests();
    for (const ExchangeRequest &request : requests) {
        QCOMPARE(request.connection, 1);
        QCOMPARE(request.header("Content-Type"), "text/xml; charset=utf-8");
        QVERIFY(request.header("User-Agent").startsWith("scan-connector-console/"));
        QVERIFY(request.header("X-AnchorMailbox").isEmpty());
        QVERIFY(!request.header("client-request-id").isEmpty());
    }
    const QByteArray body = requests.at(1).body;
    QCOMPARE(QByteArray::fromBase64(textBetween(body, "<t:Content>", "</t:Content>")),
             contentOf(plan.message.attachments.first().path));
    QVERIFY(body.contains("MessageDisposition=\"SendAndSaveCopy\""));
    QVERIFY(!body.contains("ExchangeImpersonation"));
    QVERIFY(requests.at(2).body.contains("&lt;4711@console.example&gt;"));
    for (const StageReport &report : result.stages)
        QCOMPARE(report.state, StageState::Passed);
}

void TestExchangeSender::theReceiptSaysWhatWasTaken()
{
    const FakeExchange server({.answers = usualAnswers()});
    ExchangeRunner runner;
    ExchangePlan plan = runner.planFor(server);
    plan.impersonatedMailbox = u"anna@example.com"_s;
    const DeliveryResult result = runner.send(plan);
    const auto *delivered = std::get_if<Delivered>(&result.outcome);
    QVERIFY(delivered);
    const QString size = QString::number(server.requests().at(1).body.size());
    QCOMPARE(delivered->receipt.facts,
             (QList<Fact>{{u"messageId"_s, u"4711@console.example"_s},
                          {u"recipients"_s, u"bob@example.com"_s},
                          {u"bytes"_s, size},
                          {u"reply"_s, u"NoError"_s},
                          {u"mailbox"_s, u"anna@example.com"_s}}));
    QVERIFY(delivered->receipt.warnings.isEmpty());
    QVERIFY(delivered->receipt.response.contains("CreateItemResponse"_L1));
    QCOMPARE(factsOf(result, Stage::Deliver, u"size"_s), QStringList{size});
    QCOMPARE(factsOf(result, Stage::SignIn, u"serverVersion"_s), QStringList{u"15.1.2507.6"_s});
    QCOMPARE(factsOf(result, Stage::Confirm, u"folder"_s), QStringList{u"sentitems"_s});
    QCOMPARE(factsOf(result, Stage::Confirm, u"attempts"_s), QStringList{u"1"_s});
}

void TestExchangeSender::itActsForTheTerminalUser()
{
    const FakeExchange server({.answers = usualAnswers()});
    ExchangeRunner runner;
    ExchangePlan plan = runner.planFor(server);
    plan.impersonatedMailbox = u"anna@example.com"_s;
    QVERIFY(std::holds_alternative<Delivered>(runner.send(plan).outcome));
    const QList<ExchangeRequest> requests = server.requests();
    QCOMPARE(requests.size(), 3);
    for (const ExchangeRequest &request : requests) {
        QVERIFY(request.body.contains("<t:PrimarySmtpAddress>anna@example.com</t:PrimarySmtpAddress>"));
        QCOMPARE(request.header("X-AnchorMailbox"), "anna@example.com");
    }
    QVERIFY(!requests.at(1).body.contains("<t:From>"));
}

void TestExchangeSender::aVersionThatNobodyTakesIsAFailure()
{
    auto answers = usualAnswers();
    answers["GetServerTimeZones"] = {recordedAnswer(u"fault-invalid-server-version.xml"_s, 500)};
    answers["GetFolder"] = answers["GetServerTimeZones"];
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    const DeliveryResult result = runner.send(runner.planFor(server));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->code, u"ews.ErrorInvalidServerVersion"_s);
    QCOMPARE(failure->cause, Cause::NotOffered);
    QCOMPARE(failure->stage, Stage::SignIn);
    QCOMPARE(server.operations().size(), 3);
}

void TestExchangeSender::theCopyIsWaitedFor()
{
    auto answers = usualAnswers();
    const ScriptedAnswer none = recordedAnswer(u"answer-finditem-none.xml"_s);
    answers["FindItem"] = {none, none, recordedAnswer(u"answer-finditem-found.xml"_s)};
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    runner.limits.confirm = std::chrono::seconds(20);
    const DeliveryResult result = runner.send(runner.planFor(server));
    const auto *delivered = std::get_if<Delivered>(&result.outcome);
    QVERIFY(delivered);
    QVERIFY(delivered->receipt.warnings.isEmpty());
    QCOMPARE(factsOf(result, Stage::Confirm, u"attempts"_s), QStringList{u"3"_s});
}

void TestExchangeSender::aCopyThatDoesNotComeIsAWarning()
{
    auto answers = usualAnswers();
    answers["FindItem"] = {recordedAnswer(u"answer-finditem-none.xml"_s)};
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    const DeliveryResult result = runner.send(runner.planFor(server));
    const auto *delivered = std::get_if<Delivered>(&result.outcome);
    QVERIFY(delivered);
    QCOMPARE(delivered->receipt.warnings, QStringList{u"ews.not-in-sent-items"_s});
    QVERIFY(factsOf(result, Stage::Confirm, u"attempts"_s).first().toInt() > 2);
}

void TestExchangeSender::aFailureToLookIsAWarning()
{
    auto answers = usualAnswers();
    answers["FindItem"] = {{503}, {500, "broken"}};
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    const DeliveryResult result = runner.send(runner.planFor(server));
    const auto *delivered = std::get_if<Delivered>(&result.outcome);
    QVERIFY(delivered);
    QCOMPARE(delivered->receipt.warnings, QStringList{u"ews.not-in-sent-items"_s});
    QCOMPARE(factsOf(result, Stage::Confirm, u"attempts"_s), QStringList{u"2"_s}); // a busy server is asked again
}

void TestExchangeSender::failuresNameStageAndCause_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("code");
    const QByteArray signIn("GetServerTimeZones");
    const QByteArray create("CreateItem");
    using Ending = ScriptedAnswer::Ending;
    QTest::newRow("EWS is off") << signIn << ScriptedAnswer{403} << Stage::SignIn << Cause::Rejected << u"http.403"_s;
    QTest::newRow("the page of a proxy") << signIn << ScriptedAnswer{200, "<html>Welcome</html>"} << Stage::SignIn
                                         << Cause::ProtocolViolated << u"ews.malformed"_s;
    QTest::newRow("a redirect") << signIn << ScriptedAnswer{302, {}, "Location: /owa\r\n"} << Stage::SignIn
                                << Cause::Redirected << u"http.302"_s;
    QTest::newRow("an answer without end") << signIn << ScriptedAnswer{200, QByteArray(2 * 1024 * 1024, ' ')}
                                           << Stage::SignIn << Cause::ProtocolViolated << u"ews.answer-too-large"_s;
    QTest::newRow("the request is too large")
        << create << ScriptedAnswer{413} << Stage::Deliver << Cause::TooLarge << u"http.413"_s;
    QTest::newRow("the message is too large") << create << recordedAnswer(u"error-message-size.xml"_s) << Stage::Deliver
                                              << Cause::TooLarge << u"ews.ErrorMessageSizeExceeded"_s;
    QTest::newRow("busy") << create << recordedAnswer(u"fault-server-busy.xml"_s, 500) << Stage::Deliver
                          << Cause::Throttled << u"ews.ErrorServerBusy"_s;
    QTest::newRow("may not impersonate") << create << recordedAnswer(u"fault-impersonate-user-denied.xml"_s, 500)
                                         << Stage::Deliver << Cause::ImpersonationRefused
                                         << u"ews.ErrorImpersonateUserDenied"_s;
    QTest::newRow("no answer to the sign-in") << signIn << ScriptedAnswer{200, {}, {}, Ending::Never} << Stage::SignIn
                                              << Cause::TimedOut << u"http.no-answer"_s;
    QTest::newRow("no answer to the mail") << create << ScriptedAnswer{200, {}, {}, Ending::Never} << Stage::Confirm
                                           << Cause::TimedOut << u"http.no-answer"_s;
}

void TestExchangeSender::failuresNameStageAndCause()
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
    if (answer.ending == ScriptedAnswer::Ending::Never)
        runner.limits.transfer.answer = std::chrono::milliseconds(300);
    const DeliveryResult result = runner.send(runner.planFor(server));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->code, code);
    QCOMPARE(failure->stage, stage);
    QCOMPARE(failure->cause, cause);
    QCOMPARE(server.operations().last(), QString::fromLatin1(operation)); // nothing is tried again
    QCOMPARE(server.operations().count(QString::fromLatin1(operation)), 1);
}

void TestExchangeSender::aDropInPlaceOfAnAnswerIsNotRepeated()
{
    auto answers = usualAnswers();
    answers["CreateItem"] = {{200, {}, {}, ScriptedAnswer::Ending::Drop}};
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    const DeliveryResult result = runner.send(runner.planFor(server));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->cause, Cause::ConnectionReset);
    QCOMPARE(server.operations().count("CreateItem"_L1), 1); // it may have been sent
}

void TestExchangeSender::cancelEndsItAtOnce_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<bool>("isSent");
    const ScriptedAnswer never{200, {}, {}, ScriptedAnswer::Ending::Never};
    QTest::newRow("while it signs in") << QByteArray("GetServerTimeZones") << never << false;
    QTest::newRow("while the answer to the mail is waited for") << QByteArray("CreateItem") << never << false;
    QTest::newRow("between two looks for the copy, when the mail is sent")
        << QByteArray("FindItem") << recordedAnswer(u"answer-finditem-none.xml"_s) << true;
}

void TestExchangeSender::cancelEndsItAtOnce()
{
    QFETCH(QByteArray, operation);
    QFETCH(ScriptedAnswer, answer);
    QFETCH(bool, isSent);
    auto answers = usualAnswers();
    answers[operation] = {answer};
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    runner.limits.confirm = std::chrono::seconds(60);
    runner.limits.firstPause = std::chrono::seconds(20);
    const ExchangePlan plan = runner.planFor(server);
    std::stop_source stop;
    QElapsedTimer sinceStop;
    const std::jthread canceller = stopWhen(stop, [&] {
        sinceStop.start();
        return server.operations().contains(QString::fromLatin1(operation));
    });
    const DeliveryResult result = runner.send(plan, stop.get_token());
    const auto *delivered = std::get_if<Delivered>(&result.outcome);
    QCOMPARE(delivered != nullptr, isSent);
    QCOMPARE(delivered ? delivered->receipt.warnings : QStringList(),
             isSent ? QStringList{u"ews.not-in-sent-items"_s} : QStringList());
    QCOMPARE(std::holds_alternative<Cancelled>(result.outcome), !isSent);
    QVERIFY2(sinceStop.elapsed() < 2000, qPrintable(QString::number(sinceStop.elapsed())));
}

void TestExchangeSender::aMissingDocumentFailsBeforeTheNetwork()
{
    const FakeExchange server({.answers = usualAnswers()});
    ExchangeRunner runner;
    const ExchangePlan plan = runner.planFor(server);
    QVERIFY(QFile::remove(plan.message.attachments.first().path));
    const DeliveryResult result = runner.send(plan);
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->cause, Cause::DocumentMissing);
    QCOMPARE(failure->stage, Stage::Prepare);
    QVERIFY(server.requests().isEmpty());
}

void TestExchangeSender::aLargeScanIsStreamed()
{
    const FakeExchange server({.answers = usualAnswers()});
    ExchangeRunner runner;
    ExchangePlan plan = runner.planFor(server);
    plan.message.attachments = {runner.document(u"large.pdf"_s, 16 * 1024 * 1024 + 1)};
    QList<qint64> told;
    const DeliveryResult result = runner.send(plan, {}, [&](qint64 done) { told << done; });
    QVERIFY(std::holds_alternative<Delivered>(result.outcome));
    QVERIFY(told.contains(plan.message.attachments.first().size));
    const ExchangeRequest request = server.requests().at(1);
    QCOMPARE(request.header("Content-Length").toLongLong(), request.body.size());
    QVERIFY(request.header("Transfer-Encoding").isEmpty());
    QCOMPARE(QByteArray::fromBase64(textBetween(request.body, "<t:Content>", "</t:Content>")),
             contentOf(plan.message.attachments.first().path));
}

QTEST_GUILESS_MAIN(TestExchangeSender)

#include "tst_exchangesender.moc"
