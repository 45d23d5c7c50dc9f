// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of a scan whose name is taken: numbered is in tst_filesystemsender, replaced and refused are here.

#include "delivery/senders/filesystem/filesystemsender.h"
#include "tests/delivery/support/runsender.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// What the file system of the next delivery can do.
enum class Ability { Everything, NoExchange, NoRenameFlags, NoExchangeNoLinks };
std::atomic<Ability> ability = Ability::Everything;

} // namespace

// They stand before those of the C library, so that one file system can play the others.
extern "C" int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    const bool isRefused = ability == Ability::NoRenameFlags ? flags != 0 : (flags & RENAME_EXCHANGE) != 0;
    if (ability != Ability::Everything && isRefused) {
        errno = EINVAL;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}

extern "C" int openat(int folder, const char *path, int flags, ...)
{
    if (ability == Ability::NoExchangeNoLinks && (flags & O_TMPFILE) == O_TMPFILE) {
        errno = EOPNOTSUPP;
        return -1;
    }
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = va_arg(arguments, mode_t);
    va_end(arguments);
    return static_cast<int>(::syscall(SYS_openat, folder, path, flags, mode));
}

extern "C" int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    if (ability == Ability::NoExchangeNoLinks) {
        errno = EPERM;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
}

namespace {

// Makes what is in the way; its content is five bytes where it has any.
const QMap<QString, std::function<bool(const QString &)>> obstacles{
    {QStringLiteral("a folder"), [](const QString &path) { return QDir().mkpath(path); }},
    {QStringLiteral("a link to a file"),
     [](const QString &path) { return QFile::link(QStringLiteral("../source-scan.pdf"), path); }},
    {QStringLiteral("a dangling link"),
     [](const QString &path) { return QFile::link(QStringLiteral("nowhere"), path); }},
    {QStringLiteral("a pipe"), [](const QString &path) { return ::mkfifo(qPrintable(path), 0600) == 0; }},
};

quint64 inodeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(qPrintable(path), &status) == 0 ? status.st_ino : 0;
}

} // namespace

class TestFileSystemSenderNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aFileIsReplaced_data();
    void aFileIsReplaced();
    void fileSystemsWithFewerAbilitiesReplaceToo_data();
    void fileSystemsWithFewerAbilitiesReplaceToo();
    void theOldFilesOtherNameKeepsItsContent();
    void whatIsNoFileIsNeverReplaced_data();
    void whatIsNoFileIsNeverReplaced();
    void whatComesMeanwhileIsNotReplacedEither();
    void aLaterFailureRestoresTheOldFile();
    void cancelRestoresTheOldFile();
    void anOldFileThatSomebodyTouchedSinceIsLeftAlone();
    void concurrentDeliveriesReplaceEachOther();

    void aTakenNameIsRefused_data();
    void aTakenNameIsRefused();
    void aFreeNameIsNotRefused();
    void aNameTakenMeanwhileIsRefused();
    void ofConcurrentDeliveriesOneIsNotRefused();

private:
    PlannedDocument document(const QString &name, qint64 size = 100'000);
    FileSystemPlan plan(const QList<PlannedDocument> &documents, WhenNameTaken whenNameTaken) const
    {
        return {m_target, {}, documents, {}, whenNameTaken};
    }
    QString target(const QString &name) const { return m_target + u'/' + name; }
    static DeliveryResult run(const FileSystemPlan &plan, const std::stop_token &stop = {},
                              const std::function<void(qint64)> &onProgress = {});
    static Failure failureOf(const DeliveryResult &result);
    int deliveredAtOnce(const FileSystemPlan &plan, int threads, int each);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_target;
};

void TestFileSystemSenderNames::init()
{
    ability = Ability::Everything;
    m_folder = std::make_unique<QTemporaryDir>();
    m_target = m_folder->filePath(u"scans"_s);
    QVERIFY(QDir().mkpath(m_target));
}

PlannedDocument TestFileSystemSenderNames::document(const QString &name, qint64 size)
{
    const QString path = m_folder->filePath(u"source-"_s + name);
    makeFile(path, size);
    return *plannedDocument(path, name, u"application/pdf"_s);
}

DeliveryResult TestFileSystemSenderNames::run(const FileSystemPlan &plan, const std::stop_token &stop,
                                              const std::function<void(qint64)> &onProgress)
{
    FileSystemSender sender(plan);
    return runSender(sender, FileSystemPlan::stages(), stop, onProgress);
}

Failure TestFileSystemSenderNames::failureOf(const DeliveryResult &result)
{
    const auto *failure = std::get_if<Failure>(&result.outcome);
    return failure ? *failure : Failure{Stage::Prepare, Cause::Internal, u"no failure"_s, {}, {}};
}

int TestFileSystemSenderNames::deliveredAtOnce(const FileSystemPlan &plan, int threads, int each)
{
    std::vector<std::jthread> workers;
    std::atomic<int> delivered = 0;
    for (int i = 0; i < threads; ++i) {
        workers.emplace_back([&] {
            for (int j = 0; j < each; ++j)
                delivered += std::holds_alternative<Delivered>(run(plan).outcome) ? 1 : 0;
        });
    }
    workers.clear();
    return delivered.load();
}

void TestFileSystemSenderNames::aFileIsReplaced_data()
{
    QTest::addColumn<QStringList>("taken");
    QTest::newRow("the name is free") << QStringList();
    QTest::newRow("the name is taken") << QStringList{u"scan.pdf"_s};
    QTest::newRow("a numbered one stays") << QStringList{u"scan (2).pdf"_s, u"scan.pdf"_s};
}

void TestFileSystemSenderNames::aFileIsReplaced()
{
    QFETCH(QStringList, taken);
    for (const QString &name : std::as_const(taken))
        makeFile(target(name), 5);
    const PlannedDocument sent = document(u"scan.pdf"_s);
    QVERIFY(std::holds_alternative<Delivered>(run(plan({sent}, WhenNameTaken::Replace)).outcome));
    QCOMPARE(contentOf(target(u"scan.pdf"_s)), contentOf(sent.path));
    taken.removeAll(u"scan.pdf"_s);
    QCOMPARE(namesIn(m_target), taken + QStringList{u"scan.pdf"_s});
}

void TestFileSystemSenderNames::fileSystemsWithFewerAbilitiesReplaceToo_data()
{
    QTest::addColumn<int>("without");
    QTest::newRow("no exchange") << int(Ability::NoExchange);
    QTest::newRow("no flags for renaming, as NFS") << int(Ability::NoRenameFlags);
    QTest::newRow("no exchange and no hard links, as a mounted share") << int(Ability::NoExchangeNoLinks);
}

void TestFileSystemSenderNames::fileSystemsWithFewerAbilitiesReplaceToo()
{
    QFETCH(int, without);
    ability = static_cast<Ability>(without);
    const QByteArray old = makeFile(target(u"scan.pdf"_s), 5);
    const PlannedDocument sent = document(u"scan.pdf"_s);
    const PlannedDocument missing = document(u"missing.pdf"_s);
    QVERIFY(QFile::remove(missing.path));

    QCOMPARE(failureOf(run(plan({sent, missing}, WhenNameTaken::Replace))).cause, Cause::DocumentMissing);
    QCOMPARE(namesIn(m_target), QStringList{u"scan.pdf"_s});
    QCOMPARE(contentOf(target(u"scan.pdf"_s)), old);

    QVERIFY(std::holds_alternative<Delivered>(run(plan({sent}, WhenNameTaken::Replace)).outcome));
    QCOMPARE(namesIn(m_target), QStringList{u"scan.pdf"_s});
    QCOMPARE(contentOf(target(u"scan.pdf"_s)), contentOf(sent.path));
}

void TestFileSystemSenderNames::theOldFilesOtherNameKeepsItsContent()
{
    const QByteArray old = makeFile(target(u"scan.pdf"_s), 5);
    QCOMPARE(::link(qPrintable(target(u"scan.pdf"_s)), qPrintable(target(u"other.pdf"_s))), 0);
    QVERIFY(std::holds_alternative<Delivered>(run(plan({document(u"scan.pdf"_s)}, WhenNameTaken::Replace)).outcome));
    QCOMPARE(contentOf(target(u"other.pdf"_s)), old);
    QCOMPARE(contentOf(target(u"scan.pdf"_s)).size(), 100'000);
}

void TestFileSystemSenderNames::whatIsNoFileIsNeverReplaced_data()
{
    QTest::addColumn<QString>("obstacle");
    for (const QString &name : obstacles.keys())
        QTest::newRow(qPrintable(name)) << name;
}

void TestFileSystemSenderNames::whatIsNoFileIsNeverReplaced()
{
    QFETCH(QString, obstacle);
    const PlannedDocument sent = document(u"scan.pdf"_s);
    QVERIFY(obstacles.value(obstacle)(target(u"scan.pdf"_s)));
    const auto inode = inodeOf(target(u"scan.pdf"_s));
    const Failure failure = failureOf(run(plan({sent}, WhenNameTaken::Replace)));
    QCOMPARE(failure.cause, Cause::NameTaken);
    QCOMPARE(failure.code, u"filesystem.not-a-file"_s);
    QCOMPARE(failure.stage, Stage::Deliver);
    QCOMPARE(failure.subject, target(u"scan.pdf"_s));
    QCOMPARE(namesIn(m_target), QStringList{u"scan.pdf"_s});
    QCOMPARE(inodeOf(target(u"scan.pdf"_s)), inode);
}

void TestFileSystemSenderNames::whatComesMeanwhileIsNotReplacedEither()
{
    const PlannedDocument sent = document(u"scan.pdf"_s);
    const DeliveryResult result = run(plan({sent}, WhenNameTaken::Replace), {}, [this](qint64 done) {
        if (done > 0)
            QDir().mkpath(target(u"scan.pdf"_s));
    });
    QCOMPARE(failureOf(result).code, u"filesystem.not-a-file"_s);
    QCOMPARE(namesIn(m_target), QStringList{u"scan.pdf"_s});
    QVERIFY(QFileInfo(target(u"scan.pdf"_s)).isDir());
}

void TestFileSystemSenderNames::aLaterFailureRestoresTheOldFile()
{
    const PlannedDocument first = document(u"first.pdf"_s);
    const PlannedDocument second = document(u"second.pdf"_s);
    QVERIFY(QFile::remove(second.path));
    const QByteArray old = makeFile(target(u"first.pdf"_s), 5);
    const auto inode = inodeOf(target(u"first.pdf"_s));
    QCOMPARE(failureOf(run(plan({first, second}, WhenNameTaken::Replace))).cause, Cause::DocumentMissing);
    QCOMPARE(namesIn(m_target), QStringList{u"first.pdf"_s});
    QCOMPARE(contentOf(target(u"first.pdf"_s)), old);
    QCOMPARE(inodeOf(target(u"first.pdf"_s)), inode);
}

void TestFileSystemSenderNames::cancelRestoresTheOldFile()
{
    const QByteArray old = makeFile(target(u"small.pdf"_s), 5);
    std::stop_source stop;
    const auto documents = {document(u"small.pdf"_s, 10), document(u"scan.pdf"_s, 30 * 1024 * 1024)};
    const DeliveryResult result = run(plan(documents, WhenNameTaken::Replace), stop.get_token(), [&](qint64 done) {
        if (done > 10)
            stop.request_stop();
    });
    QVERIFY(std::holds_alternative<Cancelled>(result.outcome));
    QCOMPARE(namesIn(m_target), QStringList{u"small.pdf"_s});
    QCOMPARE(contentOf(target(u"small.pdf"_s)), old);
}

void TestFileSystemSenderNames::anOldFileThatSomebodyTouchedSinceIsLeftAlone()
{
    // After the first document is in place, somebody removes it and writes a file of their own.
    makeFile(target(u"first.pdf"_s), 5);
    const PlannedDocument first = document(u"first.pdf"_s, 10);
    const PlannedDocument second = document(u"second.pdf"_s, 20 * 1024 * 1024);
    const DeliveryResult result = run(plan({first, second}, WhenNameTaken::Replace), {}, [&](qint64 done) {
        if (done > 10 && QFile::exists(second.path)) {
            QFile::remove(target(u"first.pdf"_s));
            makeFile(target(u"first.pdf"_s), 7);
            QFile::resize(second.path, 1);
        }
    });
    QCOMPARE(failureOf(result).cause, Cause::DocumentChanged);
    QCOMPARE(namesIn(m_target), QStringList{u"first.pdf"_s});
    QCOMPARE(contentOf(target(u"first.pdf"_s)).size(), 7);
}

void TestFileSystemSenderNames::concurrentDeliveriesReplaceEachOther()
{
    const PlannedDocument sent = document(u"scan.pdf"_s, 1000);
    QCOMPARE(deliveredAtOnce(plan({sent}, WhenNameTaken::Replace), 8, 20), 160);
    QCOMPARE(namesIn(m_target), QStringList{u"scan.pdf"_s});
    QCOMPARE(contentOf(target(u"scan.pdf"_s)), contentOf(sent.path));
}

void TestFileSystemSenderNames::aTakenNameIsRefused_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::newRow("a file") << QString();
    for (const QString &name : obstacles.keys())
        QTest::newRow(qPrintable(name)) << name;
}

void TestFileSystemSenderNames::aTakenNameIsRefused()
{
    QFETCH(QString, obstacle);
    const PlannedDocument sent = document(u"scan.pdf"_s);
    if (obstacle.isEmpty())
        makeFile(target(u"scan.pdf"_s), 5);
    else
        QVERIFY(obstacles.value(obstacle)(target(u"scan.pdf"_s)));
    const auto inode = inodeOf(target(u"scan.pdf"_s));
    const Failure failure = failureOf(run(plan({sent}, WhenNameTaken::Refuse)));
    QCOMPARE(failure.cause, Cause::NameTaken);
    QCOMPARE(failure.code, u"errno.EEXIST"_s);
    QCOMPARE(failure.subject, target(u"scan.pdf"_s));
    QCOMPARE(namesIn(m_target), QStringList{u"scan.pdf"_s});
    QCOMPARE(inodeOf(target(u"scan.pdf"_s)), inode);
}

void TestFileSystemSenderNames::aFreeNameIsNotRefused()
{
    const PlannedDocument sent = document(u"scan.pdf"_s);
    makeFile(target(u"other.pdf"_s), 5);
    QVERIFY(std::holds_alternative<Delivered>(run(plan({sent}, WhenNameTaken::Refuse)).outcome));
    QCOMPARE(contentOf(target(u"scan.pdf"_s)), contentOf(sent.path));
}

void TestFileSystemSenderNames::aNameTakenMeanwhileIsRefused()
{
    const PlannedDocument first = document(u"first.pdf"_s, 10);
    const PlannedDocument second = document(u"scan.pdf"_s, 20 * 1024 * 1024);
    const DeliveryResult result = run(plan({first, second}, WhenNameTaken::Refuse), {}, [&](qint64 done) {
        if (done > 10)
            makeFile(target(u"scan.pdf"_s), 5);
    });
    QCOMPARE(failureOf(result).cause, Cause::NameTaken);
    QCOMPARE(namesIn(m_target), QStringList{u"scan.pdf"_s});
    QCOMPARE(contentOf(target(u"scan.pdf"_s)).size(), 5);
}

void TestFileSystemSenderNames::ofConcurrentDeliveriesOneIsNotRefused()
{
    const PlannedDocument sent = document(u"scan.pdf"_s, 1000);
    QCOMPARE(deliveredAtOnce(plan({sent}, WhenNameTaken::Refuse), 8, 5), 1);
    QCOMPARE(namesIn(m_target), QStringList{u"scan.pdf"_s});
    QCOMPARE(contentOf(target(u"scan.pdf"_s)), contentOf(sent.path));
}

QTEST_GUILESS_MAIN(TestFileSystemSenderNames)

#include "tst_filesystemsender_names.moc"
