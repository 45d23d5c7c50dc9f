// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/exchangerunner.h"
#include "tests/delivery/support/runsender.h"
#include "tests/delivery/support/smtprunner.h"

#include <QtTest>

#include <thread>

using namespace console;
using namespace Qt::StringLiterals;

// Servers that cannot send what has attachments in one step.
class TestExchangeDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExchange2010GetsADraft();
    void theDraftIsDeletedAfterAFailure_data();
    void theDraftIsDeletedAfterAFailure();
    void theDraftIsDeletedAfterACancel();
    void aDraftThatStaysIsSaid();
    void theVersionGoesDown();
    void aMailboxMayBeOlderThanItsServer();
};

static QMap<QByteArray, QList<ScriptedAnswer>> answersOf2010()
{
    return {
        {"GetServerTimeZones", {recordedAnswer(u"answer-getservertimezones-2010.xml"_s)}},
        {"CreateItem", {recordedAnswer(u"answer-createitem-draft.xml"_s)}},
        {"CreateAttachment", {recordedAnswer(u"answer-createattachment.xml"_s)}},
        {"SendItem", {recordedAnswer(u"answer-senditem.xml"_s)}},
        {"DeleteItem", {recordedAnswer(u"answer-deleteitem.xml"_s)}},
        {"FindItem", {recordedAnswer(u"answer-finditem-found.xml"_s)}},
    };
}

void TestExchangeDraft::anExchange2010GetsADraft()
{
    auto answers = answersOf2010();
    QByteArray third = recorded(u"answer-createattachment.xml"_s);
    answers["CreateAttachment"] << ScriptedAnswer{200, third.replace("CQAAABYAtwo", "CQAAABYAthree")};
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    ExchangePlan plan = runner.planFor(server);
    plan.message.attachments << runner.document(u"second.pdf"_s, 5000);
    const DeliveryResult result = runner.send(plan);
    const auto *delivered = std::get_if<Delivered>(&result.outcome);
    QVERIFY(delivered);
    QVERIFY(delivered->receipt.warnings.isEmpty()); // it takes the version that newer servers take
    QCOMPARE(server.operations(),
             (QStringList{u"GetServerTimeZones"_s, u"CreateItem"_s, u"CreateAttachment"_s, u"CreateAttachment"_s,
                          u"SendItem"_s, u"FindItem"_s}));
    const QList<ExchangeRequest> requests = server.requests();
    QVERIFY(requests.at(1).body.contains("MessageDisposition=\"SaveOnly\""));
    QVERIFY(!requests.at(1).body.contains("FileAttachment"));
    // Each attachment gives the draft a new state, which the next step has to name.
    QVERIFY(requests.at(2).body.contains("ChangeKey=\"CQAAABYAone\""));
    QVERIFY(requests.at(3).body.contains("ChangeKey=\"CQAAABYAtwo\""));
    QVERIFY(requests.at(4).body.contains("ChangeKey=\"CQAAABYAthree\""));
    QVERIFY(requests.at(4).body.contains("SaveItemToFolder=\"true\""));
    QCOMPARE(QByteArray::fromBase64(textBetween(requests.at(3).body, "<t:Content>", "</t:Content>")),
             contentOf(plan.message.attachments.at(1).path));
    qint64 bytes = 0;
    for (int index = 1; index < 5; ++index)
        bytes += requests.at(index).body.size();
    QCOMPARE(factsOf(result, Stage::Deliver, u"size"_s), QStringList{QString::number(bytes)});
}

void TestExchangeDraft::theDraftIsDeletedAfterAFailure_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("an attachment that is too large")
        << QByteArray("CreateAttachment") << recordedAnswer(u"error-message-size.xml"_s) << Cause::TooLarge;
    QTest::newRow("a recipient that is refused")
        << QByteArray("SendItem") << recordedAnswer(u"error-invalid-recipients.xml"_s) << Cause::RecipientRefused;
    QTest::newRow("a drop") << QByteArray("CreateAttachment")
                            << ScriptedAnswer{200, {}, {}, ScriptedAnswer::Ending::Drop} << Cause::ConnectionReset;
    QTest::newRow("no answer") << QByteArray("SendItem") << ScriptedAnswer{200, {}, {}, ScriptedAnswer::Ending::Never}
                               << Cause::TimedOut;
}

void TestExchangeDraft::theDraftIsDeletedAfterAFailure()
{
    QFETCH(QByteArray, operation);
    QFETCH(ScriptedAnswer, answer);
    QFETCH(Cause, cause);
    auto answers = answersOf2010();
    answers[operation] = {answer};
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    if (answer.ending == ScriptedAnswer::Ending::Never)
        runner.limits.transfer.answer = std::chrono::milliseconds(300);
    const DeliveryResult result = runner.send(runner.planFor(server));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->cause, cause);
    QCOMPARE(server.operations().last(), u"DeleteItem"_s);
    QVERIFY(server.requests().last().body.contains("Id=\"AAMkDraft=\""));
    QVERIFY(!failure->technical.contains("draft"_L1));
}

void TestExchangeDraft::theDraftIsDeletedAfterACancel()
{
    auto answers = answersOf2010();
    answers["SendItem"] = {{200, {}, {}, ScriptedAnswer::Ending::Never}};
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    std::stop_source stop;
    std::jthread canceller([&] {
        while (!server.operations().contains("SendItem"_L1))
            std::this_thread::yield();
        stop.request_stop();
    });
    const DeliveryResult result = runner.send(runner.planFor(server), stop.get_token());
    QVERIFY(std::holds_alternative<Cancelled>(result.outcome));
    QCOMPARE(server.operations().last(), u"DeleteItem"_s);
}

void TestExchangeDraft::aDraftThatStaysIsSaid()
{
    auto answers = answersOf2010();
    answers["SendItem"] = {recordedAnswer(u"error-invalid-recipients.xml"_s)};
    answers["DeleteItem"] = {{503}};
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    const DeliveryResult result = runner.send(runner.planFor(server));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->cause, Cause::RecipientRefused);
    QVERIFY(failure->technical.endsWith("the draft could not be deleted"_L1));
}

void TestExchangeDraft::theVersionGoesDown()
{
    auto answers = answersOf2010();
    // Exchange 2007 does not know GetServerTimeZones.
    answers["GetServerTimeZones"] = {recordedAnswer(u"fault-invalid-server-version.xml"_s, 500),
                                     recordedAnswer(u"fault-without-code.xml"_s, 500)};
    answers["GetFolder"] = {recordedAnswer(u"answer-getfolder.xml"_s)};
    answers["GetFolder"].first().body.replace("MajorVersion=\"15\"", "MajorVersion=\"8\"");
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    const DeliveryResult result = runner.send(runner.planFor(server));
    const auto *delivered = std::get_if<Delivered>(&result.outcome);
    QVERIFY(delivered);
    QCOMPARE(delivered->receipt.warnings, QStringList{u"ews.older-version"_s});
    QCOMPARE(server.operations(),
             (QStringList{u"GetServerTimeZones"_s, u"GetServerTimeZones"_s, u"GetFolder"_s, u"CreateItem"_s,
                          u"CreateAttachment"_s, u"SendItem"_s, u"FindItem"_s}));
    const QList<ExchangeRequest> requests = server.requests();
    QVERIFY(requests.at(0).body.contains("Exchange2013_SP1"));
    QVERIFY(requests.at(1).body.contains("Exchange2010_SP2"));
    for (int index = 2; index < requests.size(); ++index)
        QVERIFY(requests.at(index).body.contains("Exchange2007_SP1"));
}

void TestExchangeDraft::aMailboxMayBeOlderThanItsServer()
{
    auto answers = answersOf2010();
    answers["GetServerTimeZones"] = usualAnswers()["GetServerTimeZones"];
    QByteArray refusal = recorded(u"fault-invalid-server-version.xml"_s);
    refusal.replace("ErrorInvalidServerVersion", "ErrorInvalidSchemaVersionForMailboxVersion");
    answers["CreateItem"].prepend(ScriptedAnswer{500, refusal});
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    const DeliveryResult result = runner.send(runner.planFor(server));
    const auto *delivered = std::get_if<Delivered>(&result.outcome);
    QVERIFY(delivered);
    QCOMPARE(delivered->receipt.warnings, QStringList{u"ews.older-version"_s});
    QCOMPARE(server.operations(),
             (QStringList{u"GetServerTimeZones"_s, u"CreateItem"_s, u"CreateItem"_s, u"CreateAttachment"_s,
                          u"SendItem"_s, u"FindItem"_s}));
    QVERIFY(server.requests().at(2).body.contains("MessageDisposition=\"SaveOnly\""));
}

QTEST_GUILESS_MAIN(TestExchangeDraft)

#include "tst_exchangedraft.moc"
