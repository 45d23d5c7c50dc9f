// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/rotatingfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr RotatingFile::Limits roomy{1024 * 1024, 2};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArray> linesOf(const QString &path)
{
    QList<QByteArray> lines = contentOf(path).split('\n');
    lines.removeLast(); // behind the end of the last one
    return lines;
}

// Of all files of a log, in no order.
QList<QByteArray> allLines(const QString &folder)
{
    QList<QByteArray> lines;
    const QStringList names = QDir(folder).entryList({u"*.log"_s, u"*.log.*"_s}, QDir::Files);
    for (const QString &name : names) {
        if (!name.endsWith(".lock"_L1))
            lines += linesOf(folder + u'/' + name);
    }
    return lines;
}

mode_t modeOf(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

} // namespace

class TestRotatingFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void linesStandOneBelowTheOther();
    void onlyTheUserCanReadIt();
    void aFullFileMakesRoomForAnother();
    void theLimitHoldsWhereNoFileCanBeRenamed();
    void aFileThatIsGoneIsMadeAnew();
    void linesOfManyThreadsStayWhole();
    void linesOfManyProgramsStayWhole();
    void whatCannotBeWrittenIsCounted();
    void aFullDiskTearsOneLineAtMost();

private:
    QString path() const { return m_folder->filePath(u"log/test.log"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRotatingFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRotatingFile::linesStandOneBelowTheOther()
{
    RotatingFile file(path(), roomy);
    QVERIFY(file.append("first"));
    QVERIFY(file.append("second"));
    QCOMPARE(contentOf(path()), QByteArray("first\nsecond\n"));
    QVERIFY(RotatingFile(path(), roomy).append("of another start"));
    QCOMPARE(contentOf(path()), QByteArray("first\nsecond\nof another start\n"));
}

void TestRotatingFile::onlyTheUserCanReadIt()
{
    QVERIFY(RotatingFile(path(), roomy).append("line"));
    QCOMPARE(modeOf(path()), mode_t(0600));
    QCOMPARE(modeOf(QFileInfo(path()).path()), mode_t(0700));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(RotatingFile(path(), roomy).append("line"));
    QCOMPARE(modeOf(path()), mode_t(0600));
}

void TestRotatingFile::aFullFileMakesRoomForAnother()
{
    const RotatingFile::Limits limits{1000, 3};
    RotatingFile file(path(), limits);
    QByteArrayList written;
    for (int number = 1000; number < 1500; ++number) {
        written.append("line " + QByteArray::number(number));
        QVERIFY(file.append(written.last()));
        QCOMPARE(linesOf(path()).constLast(), written.constLast());
    }
    const QStringList names = QDir(QFileInfo(path()).path()).entryList({u"test.log*"_s}, QDir::Files, QDir::Name);
    QCOMPARE(names, QStringList({u"test.log"_s, u"test.log.1"_s, u"test.log.2"_s, u"test.log.lock"_s}));
    for (const QString &name : names) {
        const QFileInfo info(QFileInfo(path()).path() + u'/' + name);
        QVERIFY2(info.size() <= limits.bytes, qPrintable(name));
        QCOMPARE(modeOf(info.filePath()), mode_t(0600));
    }
    const QList<QByteArray> kept = linesOf(path() + u".2"_s) + linesOf(path() + u".1"_s) + linesOf(path());
    QVERIFY(kept.size() > 200);
    QCOMPARE(kept, written.last(kept.size()));
}

void TestRotatingFile::theLimitHoldsWhereNoFileCanBeRenamed()
{
    RotatingFile file(path(), {1000, 3});
    QVERIFY(file.append("first"));
    QVERIFY(QDir().mkpath(path() + u".1/in the way"_s));
    for (int number = 0; number < 500; ++number)
        QVERIFY(file.append("line " + QByteArray::number(number)));
    QVERIFY(QFileInfo(path()).size() <= 1000);
    QCOMPARE(linesOf(path()).constLast(), QByteArray("line 499"));
}

void TestRotatingFile::aFileThatIsGoneIsMadeAnew()
{
    RotatingFile file(path(), roomy);
    QVERIFY(file.append("first"));
    QVERIFY(QDir(QFileInfo(path()).path()).removeRecursively());
    QVERIFY(file.append("second"));
    QCOMPARE(contentOf(path()), QByteArray("second\n"));
}

void TestRotatingFile::linesOfManyThreadsStayWhole()
{
    constexpr int threadCount = 8;
    constexpr int lineCount = 500;
    RotatingFile file(path(), {20'000, 50});
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < threadCount; ++thread) {
        threads.emplace_back([&file, thread] {
            for (int line = 0; line < lineCount; ++line)
                file.append(QByteArray::number(thread) + ':' + QByteArray::number(line) + QByteArray(40, 'x'));
        });
    }
    threads.clear();
    QList<QByteArray> lines = allLines(QFileInfo(path()).path());
    QCOMPARE(lines.size(), threadCount * lineCount);
    QVERIFY(std::all_of(lines.cbegin(), lines.cend(),
                        [](const QByteArray &line) { return line.endsWith(QByteArray(40, 'x')); }));
    std::sort(lines.begin(), lines.end());
    QVERIFY(std::adjacent_find(lines.cbegin(), lines.cend()) == lines.cend());
}

// Each has a descriptor of its own, and so a lock of its own, as two programs have.
void TestRotatingFile::linesOfManyProgramsStayWhole()
{
    constexpr int lineCount = 1000;
    const RotatingFile::Limits limits{10'000, 50};
    std::vector<std::jthread> programs;
    for (const char program : {'a', 'b', 'c'}) {
        programs.emplace_back([this, program, limits] {
            RotatingFile file(path(), limits);
            for (int line = 0; line < lineCount; ++line)
                file.append(program + QByteArray::number(line) + QByteArray(20, 'x'));
        });
    }
    programs.clear();
    QList<QByteArray> lines = allLines(QFileInfo(path()).path());
    QCOMPARE(lines.size(), 3 * lineCount);
    std::sort(lines.begin(), lines.end());
    QVERIFY(std::adjacent_find(lines.cbegin(), lines.cend()) == lines.cend());
}

void TestRotatingFile::whatCannotBeWrittenIsCounted()
{
    const QString folder = QFileInfo(path()).path();
    QFile obstacle(folder);
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    RotatingFile file(path(), roomy);
    QVERIFY(!file.append("lost"));
    QVERIFY(!file.append("lost too"));
    QVERIFY(obstacle.remove());
    QVERIFY(file.append("written"));
    QVERIFY(file.append("and so on"));
    QCOMPARE(contentOf(path()), QByteArray("(lines left out: 2)\nwritten\nand so on\n"));
}

// A limit of the process on the size of its files stands in for a disk that is full in the middle of a line.
void TestRotatingFile::aFullDiskTearsOneLineAtMost()
{
    RotatingFile file(path(), roomy);
    QVERIFY(file.append("12345"));
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{10, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const bool isTornWritten = file.append("torn line");
    const bool isNextWritten = file.append("lost");
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!isTornWritten);
    QVERIFY(!isNextWritten);
    QVERIFY(file.append("written"));
    QCOMPARE(contentOf(path()), QByteArray("12345\ntorn\n(lines left out: 2)\nwritten\n"));
}

QTEST_GUILESS_MAIN(TestRotatingFile)

#include "tst_rotatingfile.moc"
