// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/filename.h"
#include "delivery/senders/filesystem/filesystemsender.h"
#include "delivery/transport/sourcefile.h"
#include "tests/delivery/support/runsender.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <csignal>
#include <numeric>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>

using namespace console;
using namespace Qt::StringLiterals;

class TestFileSystemSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void documentsArriveByteForByte_data();
    void documentsArriveByteForByte();
    void aTakenNameIsNeverOverwritten();
    void concurrentDeliveriesGetNamesOfTheirOwn();
    void aDanglingLinkAtTheNameIsNotFollowed();
    void theFileHasTheModeOfAnyNewFile();
    void cancelLeavesNothingBehind();
    void aDocumentThatChangesLeavesNothingBehind_data();
    void aDocumentThatChangesLeavesNothingBehind();
    void aLaterFailureTakesEarlierDocumentsBack();
    void aFolderThatCannotBeOpenedFailsAtConnect_data();
    void aFolderThatCannotBeOpenedFailsAtConnect();
    void aLinkInAVariablesPartIsRefused();
    void aLinkTheAdministratorWroteIsFollowed();
    void aFileSizeLimitIsAFullDisk();

    void namesAreCleaned_data();
    void namesAreCleaned();
    void longNamesKeepExtensionAndNumber_data();
    void longNamesKeepExtensionAndNumber();
    void documentsOfOneScanHaveNamesOfTheirOwn_data();
    void documentsOfOneScanHaveNamesOfTheirOwn();

private:
    PlannedDocument document(const QString &name, qint64 size = 100'000);
    FileSystemPlan plan(const QList<PlannedDocument> &documents) const { return {m_target, {}, documents}; }
    static DeliveryResult run(const FileSystemPlan &plan, const std::stop_token &stop = {},
                              const std::function<void(qint64)> &onProgress = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_target;
};

void TestFileSystemSender::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_target = m_folder->filePath(u"scans"_s);
    QVERIFY(QDir().mkpath(m_target));
}

PlannedDocument TestFileSystemSender::document(const QString &name, qint64 size)
{
    const QString path = m_folder->filePath(u"source-"_s + name);
    makeFile(path, size);
    return *plannedDocument(path, name, u"application/pdf"_s);
}

DeliveryResult TestFileSystemSender::run(const FileSystemPlan &plan, const std::stop_token &stop,
                                         const std::function<void(qint64)> &onProgress)
{
    FileSystemSender sender(plan);
    return runSender(sender, FileSystemPlan::stages(), stop, onProgress);
}

void TestFileSystemSender::documentsArriveByteForByte_data()
{
    QTest::addColumn<QList<qint64>>("sizes");
    QTest::newRow("an empty file") << QList<qint64>{0};
    QTest::newRow("one byte") << QList<qint64>{1};
    QTest::newRow("one slice to the byte") << QList<qint64>{8 * 1024 * 1024};
    QTest::newRow("a little more than two slices") << QList<qint64>{16 * 1024 * 1024 + 3};
    QTest::newRow("three documents of one scan") << QList<qint64>{10, 1'000'000, 3};
}

void TestFileSystemSender::documentsArriveByteForByte()
{
    QFETCH(QList<qint64>, sizes);
    QList<PlannedDocument> documents;
    for (int i = 0; i < sizes.size(); ++i)
        documents.append(document(u"page%1.pdf"_s.arg(i), sizes.at(i)));
    const DeliveryResult result = run(plan(documents));
    QVERIFY(std::holds_alternative<Delivered>(result.outcome));
    const qint64 total = std::accumulate(sizes.begin(), sizes.end(), qint64(0));
    QCOMPARE(factsOf(result, Stage::Deliver, u"transferred"_s),
             total > 0 ? QStringList{QString::number(total)} : QStringList());
    QCOMPARE(namesIn(m_target).size(), documents.size());
    for (const PlannedDocument &sent : documents)
        QCOMPARE(contentOf(m_target + u'/' + sent.name), contentOf(sent.path));
    for (const StageReport &report : result.stages)
        QCOMPARE(report.state, StageState::Passed);
}

void TestFileSystemSender::aTakenNameIsNeverOverwritten()
{
    const PlannedDocument sent = document(u"scan.pdf"_s);
    makeFile(m_target + u"/scan.pdf"_s, 5);
    makeFile(m_target + u"/scan (2).pdf"_s, 6);
    QVERIFY(std::holds_alternative<Delivered>(run(plan({sent})).outcome));
    QCOMPARE(contentOf(m_target + u"/scan.pdf"_s).size(), 5);
    QCOMPARE(contentOf(m_target + u"/scan (2).pdf"_s).size(), 6);
    QCOMPARE(contentOf(m_target + u"/scan (3).pdf"_s), contentOf(sent.path));
}

void TestFileSystemSender::concurrentDeliveriesGetNamesOfTheirOwn()
{
    constexpr int threads = 8;
    constexpr int each = 20;
    const PlannedDocument sent = document(u"scan.pdf"_s, 1000);
    std::vector<std::jthread> workers;
    std::atomic<int> delivered = 0;
    for (int i = 0; i < threads; ++i) {
        workers.emplace_back([&] {
            for (int j = 0; j < each; ++j)
                delivered += std::holds_alternative<Delivered>(run(plan({sent})).outcome) ? 1 : 0;
        });
    }
    workers.clear();
    QCOMPARE(delivered.load(), threads * each);
    const QStringList names = namesIn(m_target);
    QCOMPARE(names.size(), threads * each);
    for (const QString &name : names)
        QCOMPARE(contentOf(m_target + u'/' + name), contentOf(sent.path));
}

void TestFileSystemSender::aDanglingLinkAtTheNameIsNotFollowed()
{
    QVERIFY(QFile::link(m_folder->filePath(u"elsewhere.pdf"_s), m_target + u"/scan.pdf"_s));
    QVERIFY(std::holds_alternative<Delivered>(run(plan({document(u"scan.pdf"_s)})).outcome));
    QVERIFY(!QFile::exists(m_folder->filePath(u"elsewhere.pdf"_s)));
    QVERIFY(QFile::exists(m_target + u"/scan (2).pdf"_s));
}

void TestFileSystemSender::theFileHasTheModeOfAnyNewFile()
{
    const mode_t before = ::umask(027);
    QVERIFY(std::holds_alternative<Delivered>(run(plan({document(u"scan.pdf"_s)})).outcome));
    ::umask(before);
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(m_target + u"/scan.pdf"_s), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0640));
}

void TestFileSystemSender::cancelLeavesNothingBehind()
{
    std::stop_source stop;
    const DeliveryResult result = run(plan({document(u"small.pdf"_s, 10), document(u"scan.pdf"_s, 30 * 1024 * 1024)}),
                                      stop.get_token(), [&](qint64 done) {
                                          if (done > 10)
                                              stop.request_stop();
                                      });
    QVERIFY(std::holds_alternative<Cancelled>(result.outcome));
    QCOMPARE(namesIn(m_target), QStringList());
}

void TestFileSystemSender::aDocumentThatChangesLeavesNothingBehind_data()
{
    QTest::addColumn<qint64>("newSize");
    QTest::newRow("it grows") << qint64(30 * 1024 * 1024);
    QTest::newRow("it shrinks") << qint64(9 * 1024 * 1024);
    QTest::newRow("it is emptied") << qint64(0);
}

void TestFileSystemSender::aDocumentThatChangesLeavesNothingBehind()
{
    QFETCH(qint64, newSize);
    const PlannedDocument changing = document(u"scan.pdf"_s, 20 * 1024 * 1024);
    const DeliveryResult result = run(plan({changing}), {}, [&](qint64 done) {
        if (done > 0)
            QFile::resize(changing.path, newSize);
    });
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->cause, Cause::DocumentChanged);
    QCOMPARE(failure->stage, Stage::Deliver);
    QCOMPARE(failure->subject, changing.path);
    QCOMPARE(namesIn(m_target), QStringList());
}

void TestFileSystemSender::aLaterFailureTakesEarlierDocumentsBack()
{
    const PlannedDocument first = document(u"first.pdf"_s);
    const PlannedDocument second = document(u"second.pdf"_s);
    QVERIFY(QFile::remove(second.path));
    makeFile(m_target + u"/first.pdf"_s, 5);
    const DeliveryResult result = run(plan({first, second}));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->cause, Cause::DocumentMissing);
    QCOMPARE(namesIn(m_target), QStringList{u"first.pdf"_s});
    QCOMPARE(contentOf(m_target + u"/first.pdf"_s).size(), 5);
}

void TestFileSystemSender::aFolderThatCannotBeOpenedFailsAtConnect_data()
{
    QTest::addColumn<QString>("folder"); // below the test's own
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("code");
    QTest::newRow("it does not exist") << u"missing"_s << Cause::FolderMissing << u"errno.ENOENT"_s;
    QTest::newRow("a file is there") << u"source-scan.pdf"_s << Cause::NotAFolder << u"errno.ENOTDIR"_s;
    QTest::newRow("a file is on the way") << u"source-scan.pdf/scans"_s << Cause::NotAFolder << u"errno.ENOTDIR"_s;
    QTest::newRow("its name is too long") << QString(300, u'x') << Cause::NameTooLong << u"errno.ENAMETOOLONG"_s;
}

void TestFileSystemSender::aFolderThatCannotBeOpenedFailsAtConnect()
{
    QFETCH(QString, folder);
    QFETCH(Cause, cause);
    QFETCH(QString, code);
    const PlannedDocument sent = document(u"scan.pdf"_s);
    const DeliveryResult result = run({m_folder->filePath(folder), {}, {sent}});
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::Connect);
    QCOMPARE(failure->cause, cause);
    QCOMPARE(failure->code, code);
    QCOMPARE(result.stages.last().state, StageState::NotReached);
}

void TestFileSystemSender::aLinkInAVariablesPartIsRefused()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"outside"_s)));
    QVERIFY(QFile::link(m_folder->filePath(u"outside"_s), m_target + u"/anna"_s));
    const DeliveryResult result = run({m_target, {u"anna"_s}, {document(u"scan.pdf"_s)}});
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->cause, Cause::UnsafeValue);
    QCOMPARE(namesIn(m_folder->filePath(u"outside"_s)), QStringList());
}

void TestFileSystemSender::aLinkTheAdministratorWroteIsFollowed()
{
    QVERIFY(QFile::link(m_target, m_folder->filePath(u"link"_s)));
    const DeliveryResult result = run({m_folder->filePath(u"link"_s), {}, {document(u"scan.pdf"_s)}});
    QVERIFY(std::holds_alternative<Delivered>(result.outcome));
    QCOMPARE(namesIn(m_target), QStringList{u"scan.pdf"_s});
}

void TestFileSystemSender::aFileSizeLimitIsAFullDisk()
{
    // A real full disk is in tests/integration; a limit of the process shows the same path without a mount.
    const PlannedDocument sent = document(u"scan.pdf"_s, 4 * 1024 * 1024);
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1024 * 1024, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const DeliveryResult result = run(plan({sent}));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->cause, Cause::StorageFull);
    QCOMPARE(failure->stage, Stage::Deliver);
    QCOMPARE(namesIn(m_target), QStringList());
}

void TestFileSystemSender::namesAreCleaned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    QTest::newRow("an ordinary name stays") << u"Scan 2026-11-24.pdf"_s << u"Scan 2026-11-24.pdf"_s;
    QTest::newRow("separators") << u"../../etc/passwd"_s << u"_._.._etc_passwd"_s;
    QTest::newRow("backslashes") << u"a\\b.pdf"_s << u"a_b.pdf"_s;
    QTest::newRow("control characters") << u"a\nb\u0007.pdf"_s << u"a_b_.pdf"_s;
    QTest::newRow("a hidden file") << u".bashrc"_s << u"_bashrc"_s;
    QTest::newRow("nothing") << u"  "_s << u"scan"_s;
    QTest::newRow("decomposed umlauts are composed") << u"Gro\u0308\u00dfe.pdf"_s << u"Gr\u00f6\u00dfe.pdf"_s;
}

void TestFileSystemSender::namesAreCleaned()
{
    QFETCH(QString, name);
    QFETCH(QString, clean);
    QCOMPARE(cleanFileName(name), clean);
}

void TestFileSystemSender::longNamesKeepExtensionAndNumber_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("end");
    QTest::newRow("a long stem") << QString(300, u'a') + u".pdf"_s << 1 << u"a.pdf"_s;
    QTest::newRow("a long stem with a number") << QString(300, u'a') + u".pdf"_s << 12 << u"a (12).pdf"_s;
    QTest::newRow("characters of two bytes") << QString(200, u'ä') + u".pdf"_s << 1 << u"ä.pdf"_s;
    QTest::newRow("characters of four bytes") << u"\U0001f4e0"_s.repeated(80) + u".pdf"_s << 1 << u"\U0001f4e0.pdf"_s;
    QTest::newRow("a long extension is part of the stem") << u"a."_s + QString(300, u'b') << 2 << u"b (2)"_s;
}

void TestFileSystemSender::longNamesKeepExtensionAndNumber()
{
    QFETCH(QString, name);
    QFETCH(int, number);
    QFETCH(QString, end);
    const QString made = numberedFileName(name, number);
    QVERIFY2(made.endsWith(end), qPrintable(made));
    QVERIFY(made.toUtf8().size() <= 255);
    QVERIFY(made.toUtf8().size() > 245);
}

void TestFileSystemSender::documentsOfOneScanHaveNamesOfTheirOwn_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("distinct");
    const QString longName(300, u'a');
    QTest::newRow("different names stay") << QStringList{u"a.pdf"_s, u"b.pdf"_s} << QStringList{u"a.pdf"_s, u"b.pdf"_s};
    QTest::newRow("one name three times")
        << QStringList{u"a.pdf"_s, u"a.pdf"_s, u"a.pdf"_s} << QStringList{u"a.pdf"_s, u"a (2).pdf"_s, u"a (3).pdf"_s};
    QTest::newRow("letters of another case")
        << QStringList{u"a.pdf"_s, u"A.PDF"_s} << QStringList{u"a.pdf"_s, u"A (2).PDF"_s};
    QTest::newRow("a number that is taken") << QStringList{u"a.pdf"_s, u"a (2).pdf"_s, u"a.pdf"_s}
                                            << QStringList{u"a.pdf"_s, u"a (2).pdf"_s, u"a (3).pdf"_s};
    QTest::newRow("names that are cut to the same") << QStringList{longName + u'1', longName + u'2'}
                                                    << QStringList{longName.left(255), longName.left(251) + u" (2)"_s};
}

void TestFileSystemSender::documentsOfOneScanHaveNamesOfTheirOwn()
{
    QFETCH(QStringList, names);
    QFETCH(QStringList, distinct);
    QCOMPARE(distinctFileNames(names), distinct);
}

QTEST_GUILESS_MAIN(TestFileSystemSender)

#include "tst_filesystemsender.moc"
