// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/agentmessage.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestAgentMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobComesThroughAsItIs_data();
    void aJobComesThroughAsItIs();
    void anEventComesThroughAsItIs_data();
    void anEventComesThroughAsItIs();
    void aMessageIsOneLine();
    void aJobThatIsNoneIsRefused_data();
    void aJobThatIsNoneIsRefused();
    void anEventThatIsNoneIsRefused_data();
    void anEventThatIsNoneIsRefused();
    void aLineThatIsTooLongIsRefused();
};

static SharePlan samplePlan()
{
    SharePlan plan;
    plan.server = u"fs01.corp.example"_s;
    plan.share = u"Geschäft"_s;
    plan.components = {u"in \"box\""_s, u"日本"_s};
    plan.account = FileSystemAccount::Custom;
    plan.domain = u"CORP"_s;
    plan.username = u"svc-scan"_s;
    plan.terminalUser = u"john@corp.example"_s;
    plan.whenNameTaken = WhenNameTaken::Refuse;
    plan.documents = {
        {u"/tmp/a\nb.pdf"_s, u"scan.pdf"_s, u"application/pdf"_s, 5'000'000'000, 1'700'000'000'123'456'789},
        {u"/tmp/c.tif"_s, u"c.tif"_s, u"image/tiff"_s, 0, 0}};
    return plan;
}

void TestAgentMessage::aJobComesThroughAsItIs_data()
{
    QTest::addColumn<AgentJob>("job");
    const auto job = [](const QByteArray &password) {
        return AgentJob{samplePlan(), Secret(password), DeliveryPurpose::Deliver, std::chrono::seconds(20)};
    };
    QTest::newRow("with a password") << job("pass word");
    QTest::newRow("with a password that looks like the line's end") << job("\",\"password\":\"\"}\n");
    QTest::newRow("with a password that is not ASCII") << job("pa\xc3\x9fwort");
    QTest::newRow("with the service account, which has none")
        << AgentJob{{u"fs01"_s, u"scans"_s, {}, FileSystemAccount::Service, {}, {}, {}, WhenNameTaken::Replace, {}},
                    Secret(),
                    DeliveryPurpose::Check,
                    std::chrono::milliseconds(1)};
    AgentJob imitation = job("secret");
    imitation.plan.components = {u",\"password\":\"AAAA\"}"_s};
    QTest::newRow("with a folder that looks like a password") << imitation;
    AgentJob divided = job("secret");
    divided.part = u".scan-1.part"_s;
    QTest::newRow("of a second agent") << divided;
}

void TestAgentMessage::aJobComesThroughAsItIs()
{
    QFETCH(AgentJob, job);
    const auto read = agentJobFromLine(toLine(job));
    QVERIFY(read);
    QCOMPARE(read->plan, job.plan);
    QVERIFY(*read == job);
}

void TestAgentMessage::anEventComesThroughAsItIs_data()
{
    QTest::addColumn<AgentEvent>("event");
    for (const Stage stage : allStages)
        QTest::addRow("a stage begins: %s", qPrintable(stageName(stage))) << AgentEvent(AgentBegan{stage});
    QTest::newRow("a fact") << AgentEvent(AgentLearnt{Stage::Connect, {u"address"_s, u"127.0.0.1:445"_s}});
    QTest::newRow("a part file") << AgentEvent(AgentMade{u"\\\\fs01\\scans\\.scan-1.part"_s});
    QTest::newRow("a part file that has its name")
        << AgentEvent(AgentMade{u"\\\\fs01\\scans\\Büro.pdf"_s, u"\\\\fs01\\scans\\.scan-1.part"_s});
    QTest::newRow("a note of two lines") << AgentEvent(AgentNoted{u"one\ntwo \u2028 ‘three’"_s});
    QTest::newRow("progress beyond four gigabytes")
        << AgentEvent(AgentProgressed{5'000'000'001, 9'007'199'254'740'993});
    QTest::newRow("delivered") << AgentEvent(
        AgentEnded{Delivered{{{{u"file"_s, u"\\\\fs01\\scans\\a.pdf"_s}}, u"response"_s, {u"a.warning"_s}}}});
    QTest::newRow("failed") << AgentEvent(AgentEnded{
        Failure{Stage::SignIn, Cause::SignInRefused, u"smb.EACCES"_s, u"CORP\\svc"_s, u"technical"_s, u"response"_s}});
    QTest::newRow("cancelled") << AgentEvent(AgentEnded{Cancelled{}});
    QTest::newRow("checked") << AgentEvent(AgentEnded{Checked{{u"share.space-low"_s}}});
    QTest::newRow("checked without a warning") << AgentEvent(AgentEnded{Checked{}});
}

void TestAgentMessage::anEventComesThroughAsItIs()
{
    QFETCH(AgentEvent, event);
    const auto read = agentEventFromLine(toLine(event));
    QVERIFY(read);
    QVERIFY(*read == event);
}

void TestAgentMessage::aMessageIsOneLine()
{
    const AgentJob job{samplePlan(), Secret("a\nb"), DeliveryPurpose::Deliver, std::chrono::seconds(1)};
    const QByteArray line = toLine(job);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QVERIFY(!line.contains("a\nb"));
    QCOMPARE(toLine(AgentEvent(AgentNoted{u"a\r\nb"_s})).count('\n'), 1);
}

void TestAgentMessage::aJobThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray good = toLine(AgentJob{samplePlan(), Secret("x"), DeliveryPurpose::Deliver, {}});
    const auto with = [&](const char *old, const char *changed) {
        QByteArray line = good;
        line.replace(old, changed);
        return line == good ? QByteArray("the row changes nothing") : line;
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("a list") << QByteArray("[]\n");
    QTest::newRow("an empty object") << QByteArray("{}\n");
    QTest::newRow("a password alone") << QByteArray("{,\"password\":\"eA==\"}\n");
    QTest::newRow("the half of a line") << good.left(good.size() / 2);
    QTest::newRow("two on a line") << QByteArray(good.trimmed() + good);
    QTest::newRow("a password that is no Base64") << with("\"eA==\"", "\"e!==\"");
    QTest::newRow("an unknown account") << with("\"custom\"", "\"root\"");
    QTest::newRow("an unknown purpose") << with("\"deliver\"", "\"destroy\"");
    QTest::newRow("a part without a name") << with("\"purpose\"", "\"part\":\"\",\"purpose\"");
    QTest::newRow("an unknown key") << with("\"server\"", "\"more\":1,\"server\"");
    QTest::newRow("a missing key") << with("\"domain\":\"CORP\",", "");
    QTest::newRow("a number in place of a text") << with("\"CORP\"", "7");
    QTest::newRow("a text in place of a number") << with("5000000000", "\"5000000000\"");
    QTest::newRow("bytes that are no UTF-8") << with("svc-scan", "svc-\xff\xfe");
}

void TestAgentMessage::aJobThatIsNoneIsRefused()
{
    QFETCH(QByteArray, line);
    QVERIFY(line != "the row changes nothing");
    QVERIFY(!agentJobFromLine(line));
}

void TestAgentMessage::anEventThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("what a library printed") << QByteArray("Failed to load upcase.dat\n");
    QTest::newRow("no event") << QByteArray("{}\n");
    QTest::newRow("an unknown event") << QByteArray("{\"event\":\"danced\"}\n");
    QTest::newRow("an unknown stage") << QByteArray("{\"event\":\"began\",\"stage\":\"Lunch\"}\n");
    QTest::newRow("a missing stage") << QByteArray("{\"event\":\"began\"}\n");
    QTest::newRow("a missing text") << QByteArray("{\"event\":\"noted\"}\n");
    QTest::newRow("a number in place of a text") << QByteArray("{\"event\":\"noted\",\"text\":1}\n");
    QTest::newRow("an unknown key") << QByteArray("{\"event\":\"noted\",\"text\":\"a\",\"more\":1}\n");
    QTest::newRow("progress in texts") << QByteArray("{\"event\":\"progressed\",\"done\":\"1\",\"total\":2}\n");
    QTest::newRow("an unknown outcome") << QByteArray(
        "{\"event\":\"ended\",\"result\":{\"outcome\":\"exploded\",\"stages\":[]}}\n");
    QTest::newRow("a failure without a cause") << QByteArray("{\"event\":\"ended\",\"result\":{\"outcome\":\"failed\","
                                                             "\"failure\":{\"stage\":\"Deliver\"},\"stages\":[]}}\n");
    QTest::newRow("an unfinished line") << QByteArray("{\"event\":\"noted\",\"text\":\"a");
    QTest::newRow("bytes that are no UTF-8") << QByteArray("{\"event\":\"noted\",\"text\":\"\xff\xfe\"}\n");
    QTest::newRow("a thousand nested lists") << QByteArray(QByteArray(10'000, '[') + QByteArray(10'000, ']'));
}

void TestAgentMessage::anEventThatIsNoneIsRefused()
{
    QFETCH(QByteArray, line);
    QVERIFY(!agentEventFromLine(line));
}

void TestAgentMessage::aLineThatIsTooLongIsRefused()
{
    const QByteArray fitting = toLine(AgentEvent(AgentNoted{QString(maximumAgentLine - 100, u'x')}));
    QVERIFY(agentEventFromLine(fitting));
    QVERIFY(!agentEventFromLine(toLine(AgentEvent(AgentNoted{QString(maximumAgentLine, u'x')}))));
    AgentJob job;
    job.plan.share = QString(maximumAgentLine, u'x');
    QVERIFY(!agentJobFromLine(toLine(job)));
}

QTEST_GUILESS_MAIN(TestAgentMessage)

#include "tst_agentmessage.moc"
