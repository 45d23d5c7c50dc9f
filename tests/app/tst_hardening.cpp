// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a crash of the programs leaves behind: in a release nothing, in a debug build a core dump for the debugger.

#include "app/hardening.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

#ifdef NDEBUG
constexpr bool isRelease = true;
#else
constexpr bool isRelease = false;
#endif

// Starts a program in the folder with core dumps as large as the machine allows. Its output goes nowhere.
pid_t start(const QByteArray &program, const QList<QByteArray> &arguments, const QByteArray &folder)
{
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    rlimit limit{};
    ::getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_CORE, &limit);
    std::vector<char *> words{const_cast<char *>(program.constData())};
    for (const QByteArray &argument : arguments)
        words.push_back(const_cast<char *>(argument.constData()));
    words.push_back(nullptr);
    if (::chdir(folder.constData()) == 0 && std::freopen("/dev/null", "w", stdout)
        && std::freopen("/dev/null", "w", stderr))
        ::execv(program.constData(), words.data());
    ::_exit(127);
}

QByteArray limitOf(pid_t process)
{
    QFile limits(u"/proc/%1/limits"_s.arg(process));
    if (!limits.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = limits.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Max core file size"))
            return line.mid(25).simplified();
    }
    return {};
}

bool dumpsGoToTheFolder()
{
    QFile pattern(u"/proc/sys/kernel/core_pattern"_s);
    return pattern.open(QIODevice::ReadOnly) && pattern.readAll().startsWith("core");
}

} // namespace

class TestHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProcessIsClosedToOthers();
    void aCrashLeavesNothing_data();
    void aCrashLeavesNothing();
};

void TestHardening::theProcessIsClosedToOthers()
{
    // In a process of its own, because there is no way back.
    const pid_t child = ::fork();
    if (child == 0) {
        keepMemoryPrivate();
        ::_exit(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0));
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), isRelease ? 0 : 1);
}

void TestHardening::aCrashLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QList<QByteArray>>("arguments");
    QTest::addColumn<int>("signal");
    for (const int signal : {SIGSEGV, SIGABRT}) {
        const QByteArray name = signal == SIGSEGV ? " by SIGSEGV" : " by SIGABRT";
        QTest::newRow(("scanctl" + name).constData())
            << QByteArray(CONSOLE_BIN_DIR "/scanctl") << QList<QByteArray>{"receiver", "--folder", "practice"}
            << signal;
        QTest::newRow(("scan-console" + name).constData())
            << QByteArray(CONSOLE_BIN_DIR "/scan-console") << QList<QByteArray>{"--workspace", "here.scanconnectors"}
            << signal;
    }
}

void TestHardening::aCrashLeavesNothing()
{
    QFETCH(QByteArray, program);
    QFETCH(QList<QByteArray>, arguments);
    QFETCH(int, signal);
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
    if (limit.rlim_max == 0)
        QSKIP("This machine allows no core dumps");

    const QTemporaryDir folder;
    const pid_t process = start(program, arguments, folder.path().toLocal8Bit());
    const auto end = qScopeGuard([process] { ::kill(process, SIGKILL); });
    // What it makes when it is up: the workspace, or the folder of the receiver.
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder.path()).isEmpty(), 20000);
    QCOMPARE(limitOf(process).startsWith("0 0 "), isRelease);

    ::kill(process, signal);
    int status = 0;
    QCOMPARE(::waitpid(process, &status, 0), process);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), signal);
    if (isRelease)
        QVERIFY(!WCOREDUMP(status));
    const bool dumped = !QDir(folder.path()).entryList({u"core*"_s}, QDir::Files).isEmpty();
    if (isRelease || dumpsGoToTheFolder())
        QCOMPARE(dumped, !isRelease);
}

QTEST_GUILESS_MAIN(TestHardening)

#include "tst_hardening.moc"
