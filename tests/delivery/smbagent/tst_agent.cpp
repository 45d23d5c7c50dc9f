// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// scan-smb-agent without any server: how it is spoken to, and that it ends when it should.

#include "delivery/smbagent/agentmessage.h"

#include <QProcess>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aLineThatIsNoJobIsAnswered_data();
    void aLineThatIsNoJobIsAnswered();
    void theNextJobIsTakenAfterAFailure();
    void theEndOfTheInputEndsIt();
    void beingAskedToEndEndsIt();
    void aLineWithoutAnEndEndsIt();

private:
    QList<AgentEvent> eventsUntilEnd();

    std::unique_ptr<QProcess> m_agent;
};

static AgentJob jobFor(const QString &server)
{
    AgentJob job;
    job.plan.server = server;
    job.plan.share = u"scans"_s;
    job.plan.account = FileSystemAccount::Custom;
    job.plan.username = u"svc"_s;
    job.password = Secret("secret");
    job.timeLimit = std::chrono::milliseconds(500);
    return job;
}

void TestAgent::init()
{
    m_agent = std::make_unique<QProcess>();
    m_agent->start(QStringLiteral(CONSOLE_BIN_DIR) + u"/scan-smb-agent"_s);
    QVERIFY(m_agent->waitForStarted());
}

void TestAgent::cleanup()
{
    m_agent->closeWriteChannel();
    QVERIFY(m_agent->state() == QProcess::NotRunning || m_agent->waitForFinished());
}

QList<AgentEvent> TestAgent::eventsUntilEnd()
{
    QList<AgentEvent> events;
    while (events.isEmpty() || !std::holds_alternative<AgentEnded>(events.constLast())) {
        if (!m_agent->canReadLine() && !m_agent->waitForReadyRead())
            return {};
        if (!m_agent->canReadLine())
            continue;
        const auto event = agentEventFromLine(m_agent->readLine());
        if (!event)
            return {};
        events.append(*event);
    }
    return events;
}

void TestAgent::aLineThatIsNoJobIsAnswered_data()
{
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("an empty line") << QByteArray();
    QTest::newRow("text") << "deliver, please"_ba;
    QTest::newRow("bytes that are no text") << QByteArray::fromHex("00ff00fe");
    QTest::newRow("an object that is no job") << "{\"plan\":{},\"password\":\"\"}"_ba;
    QTest::newRow("a job that is cut") << toLine(jobFor(u"fs01"_s)).first(40);
}

void TestAgent::aLineThatIsNoJobIsAnswered()
{
    QFETCH(QByteArray, line);
    m_agent->write(line + '\n');
    const QList<AgentEvent> events = eventsUntilEnd();
    QCOMPARE(events.size(), 1);
    const auto failure = std::get<Failure>(std::get<AgentEnded>(events.constLast()).outcome);
    QCOMPARE(failure.cause, Cause::Internal);
    QCOMPARE(failure.code, u"smb.job"_s);
}

void TestAgent::theNextJobIsTakenAfterAFailure()
{
    for (int round = 0; round < 2; ++round) {
        m_agent->write(toLine(jobFor(u"no-such-host.invalid"_s)));
        const QList<AgentEvent> events = eventsUntilEnd();
        QCOMPARE(events.size(), 2);
        QCOMPARE(std::get<AgentBegan>(events.constFirst()).stage, Stage::Resolve);
        const auto failure = std::get<Failure>(std::get<AgentEnded>(events.constLast()).outcome);
        QCOMPARE(failure.stage, Stage::Resolve);
        QCOMPARE(failure.cause, Cause::HostNotFound);
        QCOMPARE(failure.subject, u"no-such-host.invalid"_s);
    }
}

void TestAgent::theEndOfTheInputEndsIt()
{
    m_agent->closeWriteChannel();
    QVERIFY(m_agent->waitForFinished());
    QCOMPARE(m_agent->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_agent->exitCode(), 0);
}

void TestAgent::beingAskedToEndEndsIt()
{
    m_agent->write("\n");
    QCOMPARE(eventsUntilEnd().size(), 1); // it is past its start
    m_agent->terminate();
    QVERIFY(m_agent->waitForFinished());
    QCOMPARE(m_agent->exitStatus(), QProcess::NormalExit);
}

void TestAgent::aLineWithoutAnEndEndsIt()
{
    m_agent->write(QByteArray(maximumAgentLine + 1, 'x'));
    QVERIFY(m_agent->waitForFinished());
    QVERIFY(m_agent->readAll().isEmpty());
}

QTEST_GUILESS_MAIN(TestAgent)

#include "tst_agent.moc"
