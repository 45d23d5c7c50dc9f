// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/sharesender.h"
#include "tests/delivery/support/runsender.h"
#include "tests/delivery/support/scriptedagent.h"

#include <QElapsedTimer>
#include <QtTest>

#include <csignal>
#include <sys/wait.h>
#include <thread>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestShareSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void theJobReachesTheAgent();
    void whatTheAgentSaysIsReported();
    void theAgentsOutcomeIsTheDeliverys_data();
    void theAgentsOutcomeIsTheDeliverys();
    void whatAnAgentLeftBehindIsNamed();
    void anAgentThatDiesBetweenTwoJobsIsReplaced();
    void anAgentThatFailsFailsTheDeliveryAlone_data();
    void anAgentThatFailsFailsTheDeliveryAlone();
    void whatItSaidOnStandardErrorIsTechnical();
    void aProgramThatCannotBeStarted_data();
    void aProgramThatCannotBeStarted();
    void aStopLetsTheAgentCleanUp();
    void aStopKillsAnAgentThatDoesNotListen();
    void aStopThatCameTooLateDeliversAllTheSame();
    void theNextDeliveryUsesTheSameAgent();
    void anotherAccountGetsAnotherAgent_data();
    void anotherAccountGetsAnotherAgent();
    void anAgentThatFailedIsNotUsedAgain();
    void anAgentThatEndedWhileItWaitedIsReplaced();
    void anIdleAgentIsEnded();
    void eightInParallel();
    void noMoreAreKeptThanAllowed();
    void anAgentHoldsNothingOpenOfTheConsole();
    void theFolderIsShownAsUnc();

private:
    static AgentSettings quick(const QString &program);
    static DeliveryResult run(AgentPool &pool, const std::stop_token &stop = {},
                              QList<TranscriptLine> *transcript = nullptr, const QByteArray &password = "pass word");
};

static SharePlan samplePlan()
{
    SharePlan plan;
    plan.server = u"fs01"_s;
    plan.share = u"scans"_s;
    plan.components = {u"in"_s, u"äöü"_s};
    plan.account = FileSystemAccount::Custom;
    plan.domain = u"CORP"_s;
    plan.username = u"svc"_s;
    plan.documents = {{u"/tmp/scan.pdf"_s, u"scan.pdf"_s, u"application/pdf"_s, 1000, 1}};
    return plan;
}

void TestShareSender::cleanup()
{
    // No test leaves a process behind, not even as a zombie.
    QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1);
}

AgentSettings TestShareSender::quick(const QString &program)
{
    AgentSettings settings;
    settings.program = program;
    settings.silence = 1s;
    settings.grace = 300ms;
    return settings;
}

DeliveryResult TestShareSender::run(AgentPool &pool, const std::stop_token &stop, QList<TranscriptLine> *transcript,
                                    const QByteArray &password)
{
    ShareSender sender(samplePlan(), Secret(password), pool);
    return runSender(sender, SharePlan::stages(), stop, {}, transcript);
}

void TestShareSender::theJobReachesTheAgent()
{
    const ScriptedAgent agent({"read", ScriptedAgent::say(AgentEnded{Checked{}})});
    AgentPool pool(quick(agent.program()));
    ShareSender sender(samplePlan(), Secret("pass word"), pool);
    QVERIFY(std::holds_alternative<Checked>(runSender(sender, SharePlan::stages()).outcome));
    DeliveryContext context({}, {[](const auto &) {}, [](auto, auto) {}, [](const auto &) {}});
    QVERIFY(std::holds_alternative<Checked>(sender.check(context)));
    const QList<AgentJob> jobs = agent.jobs();
    QCOMPARE(jobs.size(), 2);
    AgentJob job{samplePlan(), Secret("pass word"), DeliveryPurpose::Deliver, 20s};
    QVERIFY(jobs.first() == job);
    job.purpose = DeliveryPurpose::Check;
    QVERIFY(jobs.last() == job);
}

void TestShareSender::whatTheAgentSaysIsReported()
{
    const auto say = [](const AgentEvent &event) { return ScriptedAgent::say(event); };
    const ScriptedAgent agent({"read", say(AgentBegan{Stage::Resolve}), say(AgentBegan{Stage::Connect}),
                               say(AgentLearnt{Stage::Connect, {u"address"_s, u"10.0.0.1:445"_s}}),
                               say(AgentNoted{u"Authorization: Basic c2VjcmV0"_s}), say(AgentBegan{Stage::SignIn}),
                               say(AgentBegan{Stage::Deliver}), say(AgentProgressed{400, 1000}),
                               say(AgentProgressed{1000, 1000}), say(AgentBegan{Stage::Confirm}),
                               say(AgentEnded{Delivered{}})});
    AgentPool pool(quick(agent.program()));
    QList<TranscriptLine> transcript;
    qint64 progress = 0;
    ShareSender sender(samplePlan(), Secret("x"), pool);
    const DeliveryResult result = runSender(
        sender, SharePlan::stages(), {}, [&](qint64 done) { progress = done; }, &transcript);
    QVERIFY(std::holds_alternative<Delivered>(result.outcome));
    QCOMPARE(progress, 1000);
    QStringList lines;
    for (const TranscriptLine &line : transcript)
        lines << line.text;
    QVERIFY(lines.contains(u"Stage: SignIn"_s));
    QVERIFY(lines.contains(u"address: 10.0.0.1:445"_s));
    QCOMPARE(lines.filter(u"Authorization"_s).size(), 1);
    QVERIFY(!lines.join(u'\n').contains("c2VjcmV0"_L1));
    QCOMPARE(factsOf(result, Stage::Deliver, u"transferred"_s), QStringList{u"1000"_s});
    QCOMPARE(result.stages.size(), SharePlan::stages().size());
    for (const StageReport &stage : result.stages)
        QCOMPARE(stage.state, StageState::Passed);
    QCOMPARE(result.stages.at(2).facts, (QList<Fact>{{u"address"_s, u"10.0.0.1:445"_s}}));
}

void TestShareSender::theAgentsOutcomeIsTheDeliverys_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("delivered") << Outcome(Delivered{{{{u"file"_s, u"\\\\fs01\\scans\\a.pdf"_s}}, {}, {}}});
    QTest::newRow("failed") << Outcome(
        Failure{Stage::SignIn, Cause::SignInRefused, u"nt.LOGON_FAILURE"_s, u"CORP\\svc"_s, u"x"_s});
    QTest::newRow("checked") << Outcome(Checked{{u"a.warning"_s}});
}

void TestShareSender::theAgentsOutcomeIsTheDeliverys()
{
    QFETCH(Outcome, outcome);
    const ScriptedAgent agent({"read", ScriptedAgent::say(AgentEnded{outcome})});
    AgentPool pool(quick(agent.program()));
    QVERIFY(run(pool).outcome == outcome);
    QCOMPARE(pool.idleAgents(), std::size_t(1));
}

void TestShareSender::whatAnAgentLeftBehindIsNamed()
{
    const auto say = [](const AgentEvent &event) { return ScriptedAgent::say(event); };
    const ScriptedAgent agent({"read", say(AgentBegan{Stage::Deliver}), say(AgentMade{u"first.part"_s}),
                               say(AgentMade{u"first.pdf"_s, u"first.part"_s}), say(AgentMade{u"second.part"_s}),
                               "crash"});
    AgentPool pool(quick(agent.program()));
    const DeliveryResult result = run(pool);
    QCOMPARE(std::get<Failure>(result.outcome).technical, u"May be left behind: first.pdf, second.part"_s);
    const auto deliver = std::find_if(result.stages.begin(), result.stages.end(),
                                      [](const StageReport &report) { return report.stage == Stage::Deliver; });
    const QList<Fact> left{{u"left-behind"_s, u"first.pdf"_s}, {u"left-behind"_s, u"second.part"_s}};
    QCOMPARE(deliver->facts, left);
}

void TestShareSender::anAgentThatDiesBetweenTwoJobsIsReplaced()
{
    const ScriptedAgent agent({"read", ScriptedAgent::say(AgentEnded{Delivered{}}), "read", "exit 0"});
    AgentPool pool(quick(agent.program()));
    QVERIFY(std::holds_alternative<Delivered>(run(pool).outcome));
    QVERIFY(std::holds_alternative<Delivered>(run(pool).outcome));
    QCOMPARE(agent.processes().size(), 2);
}

void TestShareSender::anAgentThatFailsFailsTheDeliveryAlone_data()
{
    QTest::addColumn<QByteArrayList>("behaviour");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArrayList &behaviour, Cause cause, const QString &code) {
        QTest::newRow(name) << behaviour << cause << code;
    };
    row("it crashes", {"crash"}, Cause::HelperFailed, u"agent.signal-11"_s);
    row("it gives up", {"exit 3"}, Cause::HelperFailed, u"agent.exit-3"_s);
    row("it ends as if all were well", {"exit 0"}, Cause::HelperFailed, u"agent.exit-0"_s);
    row("it closes its output and hangs", {"close", "hang"}, Cause::HelperFailed, u"agent.signal-9"_s);
    row("it prints what is no event", {"say Failed to load upcase.dat", "hang"}, Cause::HelperFailed,
        u"agent.protocol"_s);
    row("it prints without end", {"babble"}, Cause::HelperFailed, u"agent.protocol"_s);
    row("it hangs", {"hang"}, Cause::TimedOut, u"agent.silent"_s);
    row("it hangs and does not listen", {"deaf", "hang"}, Cause::TimedOut, u"agent.silent"_s);
}

void TestShareSender::anAgentThatFailsFailsTheDeliveryAlone()
{
    QFETCH(QByteArrayList, behaviour);
    QFETCH(Cause, cause);
    QFETCH(QString, code);
    const ScriptedAgent agent(QByteArrayList{"read", ScriptedAgent::say(AgentBegan{Stage::Connect})} + behaviour);
    AgentPool pool(quick(agent.program()));
    const DeliveryResult result = run(pool);
    const auto failure = std::get<Failure>(result.outcome);
    QCOMPARE(failure.code, code);
    QCOMPARE(failure.cause, cause);
    QCOMPARE(failure.stage, Stage::Connect);
    QCOMPARE(failure.subject, samplePlan().folder());
    QCOMPARE(pool.idleAgents(), std::size_t(0));
    QVERIFY(!isThere(agent.processes().first()));
}

void TestShareSender::whatItSaidOnStandardErrorIsTechnical()
{
    const ScriptedAgent agent({"read", "log password=opensesame", "log talloc: access after free", "exit 6"});
    AgentPool pool(quick(agent.program()));
    const DeliveryResult result = run(pool);
    const auto failure = std::get<Failure>(result.outcome);
    QVERIFY(failure.technical.contains("talloc: access after free"_L1));
    QVERIFY(!failure.technical.contains("opensesame"_L1));
}

void TestShareSender::aProgramThatCannotBeStarted_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("it is missing") << u"/nowhere/scan-smb-agent"_s;
    QTest::newRow("it is no program") << u"/etc/hostname"_s;
    QTest::newRow("it is a folder") << u"/tmp"_s;
}

void TestShareSender::aProgramThatCannotBeStarted()
{
    QFETCH(QString, program);
    AgentPool pool(quick(program));
    const auto failure = std::get<Failure>(run(pool).outcome);
    QCOMPARE(failure.stage, Stage::Prepare);
    QCOMPARE(failure.cause, Cause::HelperFailed);
    QCOMPARE(failure.code, u"agent.missing"_s);
    QCOMPARE(failure.subject, program);
}

// Asks for the stop as soon as the agent has read its job.
static std::jthread stopOnceItIsAtWork(const ScriptedAgent &agent, std::stop_source stop)
{
    return std::jthread([&agent, stop = std::move(stop)]() mutable {
        while (agent.jobs().isEmpty())
            std::this_thread::yield();
        stop.request_stop();
    });
}

void TestShareSender::aStopLetsTheAgentCleanUp()
{
    const QByteArray bye = ScriptedAgent::say(AgentNoted{u"Removed the part file"_s}).mid(4);
    const ScriptedAgent agent({"farewell " + bye, "read", "hang"});
    AgentPool pool(quick(agent.program()));
    std::stop_source stop;
    QList<TranscriptLine> transcript;
    const std::jthread stopper = stopOnceItIsAtWork(agent, stop);
    QVERIFY(std::holds_alternative<Cancelled>(run(pool, stop.get_token(), &transcript).outcome));
    QCOMPARE(transcript.last().text, u"Removed the part file"_s);
    QCOMPARE(pool.idleAgents(), std::size_t(0));
    QVERIFY(!isThere(agent.processes().first()));
}

void TestShareSender::aStopKillsAnAgentThatDoesNotListen()
{
    const ScriptedAgent agent({"deaf", "read", "hang"});
    AgentPool pool(quick(agent.program()));
    std::stop_source stop;
    const std::jthread stopper = stopOnceItIsAtWork(agent, stop);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(std::holds_alternative<Cancelled>(run(pool, stop.get_token()).outcome));
    QVERIFY(timer.elapsed() >= 300);
    QVERIFY(!isThere(agent.processes().first()));
}

void TestShareSender::aStopThatCameTooLateDeliversAllTheSame()
{
    const ScriptedAgent agent({"farewell " + ScriptedAgent::say(AgentEnded{Delivered{}}).mid(4), "read", "hang"});
    AgentPool pool(quick(agent.program()));
    std::stop_source stop;
    const std::jthread stopper = stopOnceItIsAtWork(agent, stop);
    QVERIFY(std::holds_alternative<Delivered>(run(pool, stop.get_token()).outcome));
}

void TestShareSender::theNextDeliveryUsesTheSameAgent()
{
    const ScriptedAgent agent(ScriptedAgent::delivering());
    AgentPool pool(quick(agent.program()));
    for (int i = 0; i < 5; ++i)
        QVERIFY(std::holds_alternative<Delivered>(run(pool).outcome));
    QCOMPARE(agent.processes().size(), 1);
    QCOMPARE(agent.jobs().size(), 5);
}

void TestShareSender::anotherAccountGetsAnotherAgent_data()
{
    QTest::addColumn<SharePlan>("other");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("agents");
    SharePlan plan = samplePlan();
    QTest::newRow("another password") << plan << QByteArray("another") << 2;
    plan.username = u"svc2"_s;
    QTest::newRow("another user") << plan << QByteArray("pass word") << 2;
    plan = samplePlan();
    plan.server = u"fs02"_s;
    QTest::newRow("another server") << plan << QByteArray("pass word") << 2;
    plan = samplePlan();
    plan.account = FileSystemAccount::Service;
    QTest::newRow("the service account") << plan << QByteArray("pass word") << 2;
    plan = samplePlan();
    plan.share = u"archive"_s;
    QTest::newRow("another share of the server is the same sign-in") << plan << QByteArray("pass word") << 1;
}

void TestShareSender::anotherAccountGetsAnotherAgent()
{
    QFETCH(SharePlan, other);
    QFETCH(QByteArray, password);
    QFETCH(int, agents);
    const ScriptedAgent agent(ScriptedAgent::delivering());
    AgentPool pool(quick(agent.program()));
    QVERIFY(std::holds_alternative<Delivered>(run(pool).outcome));
    ShareSender sender(other, Secret(password), pool);
    QVERIFY(std::holds_alternative<Delivered>(runSender(sender, SharePlan::stages()).outcome));
    QCOMPARE(agent.processes().size(), agents);
}

void TestShareSender::anAgentThatFailedIsNotUsedAgain()
{
    const ScriptedAgent agent({"read", "say nonsense"});
    AgentPool pool(quick(agent.program()));
    run(pool);
    run(pool);
    QCOMPARE(agent.processes().size(), 2);
}

void TestShareSender::anAgentThatEndedWhileItWaitedIsReplaced()
{
    const ScriptedAgent agent(ScriptedAgent::delivering());
    AgentPool pool(quick(agent.program()));
    run(pool);
    const pid_t first = agent.processes().first();
    ::kill(first, SIGKILL);
    siginfo_t info;
    QCOMPARE(::waitid(P_PID, static_cast<id_t>(first), &info, WEXITED | WNOWAIT), 0);
    QVERIFY(std::holds_alternative<Delivered>(run(pool).outcome));
    QCOMPARE(agent.processes().size(), 2);
}

void TestShareSender::anIdleAgentIsEnded()
{
    const ScriptedAgent agent(ScriptedAgent::delivering());
    AgentSettings settings = quick(agent.program());
    settings.idle = 50ms;
    AgentPool pool(settings);
    run(pool);
    const pid_t process = agent.processes().first();
    QVERIFY(isThere(process));
    QTRY_COMPARE(pool.idleAgents(), std::size_t(0));
    QTRY_VERIFY(!isThere(process));
    QVERIFY(std::holds_alternative<Delivered>(run(pool).outcome));
}

void TestShareSender::eightInParallel()
{
    const ScriptedAgent agent(ScriptedAgent::delivering());
    AgentPool pool(quick(agent.program()));
    std::atomic<int> delivered = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 25; ++round)
                    delivered += std::holds_alternative<Delivered>(run(pool).outcome) ? 1 : 0;
            });
        }
    }
    QCOMPARE(delivered.load(), 200);
    QCOMPARE(agent.jobs().size(), 200);
    QVERIFY(agent.processes().size() <= 8);
}

void TestShareSender::noMoreAreKeptThanAllowed()
{
    const ScriptedAgent agent(ScriptedAgent::delivering());
    AgentSettings settings = quick(agent.program());
    settings.maximumIdle = 2;
    AgentPool pool(settings);
    for (const char *password : {"one", "two", "three", "four"})
        run(pool, {}, nullptr, password);
    QCOMPARE(pool.idleAgents(), std::size_t(2));
    const QList<pid_t> processes = agent.processes();
    QCOMPARE(processes.size(), 4);
    QCOMPARE(std::count_if(processes.begin(), processes.end(), isThere), 2);
}

void TestShareSender::anAgentHoldsNothingOpenOfTheConsole()
{
    const ScriptedAgent agent({"read", "descriptors", ScriptedAgent::say(AgentEnded{Delivered{}})});
    AgentPool pool(quick(agent.program()));
    run(pool, {}, nullptr, "first");
    QList<TranscriptLine> transcript;
    run(pool, {}, &transcript, "second");
    QCOMPARE(agent.processes().size(), 2);
    QCOMPARE(transcript.last().text, u"3"_s);
}

void TestShareSender::theFolderIsShownAsUnc()
{
    const SharePlan plan = samplePlan();
    QCOMPARE(plan.folder(), u"\\\\fs01\\scans\\in\\äöü"_s);
    QCOMPARE(plan.previewLines(), QStringList{u"\\\\fs01\\scans\\in\\äöü\\scan.pdf  (1000 bytes, application/pdf)"_s});
}

QTEST_GUILESS_MAIN(TestShareSender)

#include "tst_sharesender.moc"
