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
    void aDraftThatMayHaveBeenMadeIsLookedFor_data();
    void aDraftThatMayHaveBeenMadeIsLookedFor();
    void aDraftThatWasRefusedIsNotLookedFor();
    void aDraftIsLookedForAfterACancel();
    void aBusyServerIsAskedAgainToDeleteTheDraft();
    void aDraftThatStaysIsSaid_data();
    void aDraftThatStaysIsSaid();
    void theVersionGoesDown();
    void aMailboxMayBeOlderThanItsServer_data();
    void aMailboxMayBeOlderThanItsServer();
};

namespace {

const ScriptedAnswer never{200, {}, {}, ScriptedAnswer::Ending::Never};
const ScriptedAnswer drop{200, {}, {}, ScriptedAnswer::Ending::Drop};

QMap<QByteArray, QList<ScriptedAnswer>> answersOf2010()
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

QStringList leftBehind(const DeliveryResult &result)
{
    return factsOf(result, Stage::Deliver, u"left-behind"_s);
}

DeliveryResult cancelDuring(const QString &operation, const FakeExchange &server, ExchangeRunner &runner)
{
    std::stop_source stop;
    std::jthread canceller([&] {
        while (!server.operations().contains(operation))
            std::this_thread::yield();
        stop.request_stop();
    });
    return runner.send(runner.planFor(server), stop.get_token());
}

} // namespace

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
    qint64 documents = 0;
    for (const PlannedDocument &document : plan.message.attachments)
        documents += document.size;
    QCOMPARE(factsOf(result, Stage::Deliver, u"transferred"_s), QStringList{QString::number(documents)});
}

void TestExchangeDraft::theDraftIsDeletedAfterAFailure_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Stage>("stage");
    const QByteArray attach("CreateAttachment");
    const QByteArray send("SendItem");
    QTest::newRow("an attachment that is too large")
        << attach << recordedAnswer(u"error-message-size.xml"_s) << Cause::TooLarge << Stage::Deliver;
    QTest::newRow("a recipient that is refused")
        << send << recordedAnswer(u"error-invalid-recipients.xml"_s) << Cause::RecipientRefused << Stage::Deliver;
    QTest::newRow("a drop") << attach << drop << Cause::ConnectionReset << Stage::Deliver;
    QTest::newRow("no answer to an attachment, with which nothing is sent")
        << attach << never << Cause::TimedOut << Stage::Deliver;
    QTest::newRow("no answer to the sending, which may have been done")
        << send << never << Cause::TimedOut << Stage::Confirm;
}

void TestExchangeDraft::theDraftIsDeletedAfterAFailure()
{
    QFETCH(QByteArray, operation);
    QFETCH(ScriptedAnswer, answer);
    QFETCH(Cause, cause);
    QFETCH(Stage, stage);
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
    QCOMPARE(failure->stage, stage);
    QCOMPARE(server.operations().last(), u"DeleteItem"_s);
    QVERIFY(server.requests().last().body.contains("Id=\"AAMkDraft=\""));
    QCOMPARE(leftBehind(result), QStringList());
}

void TestExchangeDraft::theDraftIsDeletedAfterACancel()
{
    auto answers = answersOf2010();
    answers["SendItem"] = {never};
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    QVERIFY(std::holds_alternative<Cancelled>(cancelDuring(u"SendItem"_s, server, runner).outcome));
    QCOMPARE(server.operations().last(), u"DeleteItem"_s);
}

void TestExchangeDraft::aDraftThatMayHaveBeenMadeIsLookedFor_data()
{
    QTest::addColumn<ScriptedAnswer>("created");
    QTest::addColumn<QString>("found");
    QTest::addColumn<Cause>("cause");
    const QString copy = u"answer-finditem-found.xml"_s;
    QTest::newRow("no answer, and it was made") << never << copy << Cause::TimedOut;
    QTest::newRow("no answer, and it was not made") << never << u"answer-finditem-none.xml"_s << Cause::TimedOut;
    QTest::newRow("a drop") << drop << copy << Cause::ConnectionReset;
    QTest::newRow("an answer that does not name it")
        << recordedAnswer(u"answer-createitem-sent.xml"_s) << copy << Cause::ProtocolViolated;
    QTest::newRow("a gateway that waited in vain") << ScriptedAnswer{504} << copy << Cause::ServerFailed;
}

void TestExchangeDraft::aDraftThatMayHaveBeenMadeIsLookedFor()
{
    QFETCH(ScriptedAnswer, created);
    QFETCH(QString, found);
    QFETCH(Cause, cause);
    auto answers = answersOf2010();
    answers["CreateItem"] = {created};
    answers["FindItem"] = {recordedAnswer(found)};
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    runner.limits.cleanUp = std::chrono::milliseconds(500);
    if (created.ending == ScriptedAnswer::Ending::Never)
        runner.limits.transfer.answer = std::chrono::milliseconds(300);
    const DeliveryResult result = runner.send(runner.planFor(server));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->cause, cause);
    QCOMPARE(failure->stage, Stage::Deliver); // nothing was sent
    QCOMPARE(leftBehind(result), QStringList());
    QVERIFY(server.requests().at(2).body.contains("Id=\"drafts\""));
    QVERIFY(server.requests().at(2).body.contains("&lt;4711@console.example&gt;"));
    const ExchangeRequest last = server.requests().last();
    const bool isThere = found == "answer-finditem-found.xml"_L1;
    QCOMPARE(last.operation, isThere ? QByteArray("DeleteItem") : QByteArray("FindItem"));
    QCOMPARE(last.body.contains("Id=\"AAMkCopy=\""), isThere);
}

void TestExchangeDraft::aDraftThatWasRefusedIsNotLookedFor()
{
    auto answers = answersOf2010();
    answers["CreateItem"] = {recordedAnswer(u"fault-server-busy.xml"_s, 500)};
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    QVERIFY(std::holds_alternative<Failure>(runner.send(runner.planFor(server)).outcome));
    QCOMPARE(server.operations(), (QStringList{u"GetServerTimeZones"_s, u"CreateItem"_s}));
}

void TestExchangeDraft::aDraftIsLookedForAfterACancel()
{
    auto answers = answersOf2010();
    answers["CreateItem"] = {never};
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    QVERIFY(std::holds_alternative<Cancelled>(cancelDuring(u"CreateItem"_s, server, runner).outcome));
    QCOMPARE(server.operations().last(), u"DeleteItem"_s);
}

void TestExchangeDraft::aBusyServerIsAskedAgainToDeleteTheDraft()
{
    auto answers = answersOf2010();
    answers["SendItem"] = {recordedAnswer(u"error-invalid-recipients.xml"_s)};
    answers["DeleteItem"] = {{503}, recordedAnswer(u"answer-deleteitem.xml"_s)};
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    const DeliveryResult result = runner.send(runner.planFor(server));
    QCOMPARE(server.operations().count("DeleteItem"_L1), 2);
    QCOMPARE(leftBehind(result), QStringList());
}

void TestExchangeDraft::aDraftThatStaysIsSaid_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("because the server stays busy") << QByteArray("DeleteItem") << ScriptedAnswer{503};
    QTest::newRow("because the server cannot delete it") << QByteArray("DeleteItem") << ScriptedAnswer{500};
    QTest::newRow("because it cannot be looked for") << QByteArray("FindItem") << ScriptedAnswer{500};
}

void TestExchangeDraft::aDraftThatStaysIsSaid()
{
    QFETCH(QByteArray, operation);
    QFETCH(ScriptedAnswer, answer);
    auto answers = answersOf2010();
    answers["SendItem"] = {recordedAnswer(u"error-invalid-recipients.xml"_s)};
    if (operation == "FindItem")
        answers["CreateItem"] = {drop};
    answers[operation] = {answer};
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    runner.limits.cleanUp = std::chrono::milliseconds(500);
    const DeliveryResult result = runner.send(runner.planFor(server));
    QVERIFY(std::holds_alternative<Failure>(result.outcome));
    QCOMPARE(leftBehind(result), QStringList{u"Drafts: A scan"_s});
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

void TestExchangeDraft::aMailboxMayBeOlderThanItsServer_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("says a fault") << 500;
    QTest::newRow("says an answer that is taken for a success by its status") << 200;
}

void TestExchangeDraft::aMailboxMayBeOlderThanItsServer()
{
    QFETCH(int, status);
    auto answers = answersOf2010();
    answers["GetServerTimeZones"] = usualAnswers()["GetServerTimeZones"];
    QByteArray refusal = recorded(u"fault-invalid-server-version.xml"_s);
    refusal.replace("ErrorInvalidServerVersion", "ErrorInvalidSchemaVersionForMailboxVersion");
    answers["CreateItem"].prepend(ScriptedAnswer{status, refusal});
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
    qint64 taken = 0;
    for (int index = 2; index < 5; ++index)
        taken += server.requests().at(index).body.size();
    QCOMPARE(factsOf(result, Stage::Deliver, u"size"_s), QStringList{QString::number(taken)});
    QCOMPARE(factsOf(result, Stage::Deliver, u"transferred"_s),
             QStringList{QString::number(runner.planFor(server).message.attachments.first().size)});
}

QTEST_GUILESS_MAIN(TestExchangeDraft)

#include "tst_exchangedraft.moc"
