// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/documents/processdocumentgenerator.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <signal.h>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString helper = QStringLiteral(CONSOLE_BIN_DIR "/scan-document");
const QString jobId = QStringLiteral("4e19a6a0-d580-457f-ad59-fcb08584c5ba");

using Result = Expected<QList<ScanDocument>, GeneratorFailure>;

} // namespace

class TestProcessDocumentGenerator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversWholeDocuments();
    void makesSeveralAtOnce();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void saysTheLeastSize();
    void endsAProcessThatFallsSilent();
    void waitsForOneThatSaysHowFarItIs();
    void tellsHowFarItIs();
    void cancelsWhatRunsAndWhatWaits();
    void endsTheProcessWhenItIsDestroyed();

private:
    SampleScan sample(int pages, const QString &path) const;
    QString script(const QByteArray &content) const; // a program in place of scan-document
    QString sleeper() const; // one that says its id in a file "pid", and sleeps
    pid_t sleeperId() const; // -1: it has not said it yet
    QStringList leftovers() const;

    QTemporaryDir m_folder;
};

SampleScan TestProcessDocumentGenerator::sample(int pages, const QString &path) const
{
    return {{SampleFormat::Pdf, pages, 75},
            u"Practice endpoint"_s,
            QUuid(jobId),
            QDateTime(QDate(2026, 11, 24), QTime(10, 15, 30)),
            path};
}

QString TestProcessDocumentGenerator::script(const QByteArray &content) const
{
    QFile file(m_folder.filePath(u"script"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + content) < 0
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return {};
    return file.fileName();
}

QString TestProcessDocumentGenerator::sleeper() const
{
    const QByteArray path = m_folder.filePath(u"pid"_s).toUtf8();
    return script("echo $$ >'" + path + ".new'; mv '" + path + ".new' '" + path + "'; exec sleep 60\n");
}

pid_t TestProcessDocumentGenerator::sleeperId() const
{
    QFile file(m_folder.filePath(u"pid"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : -1;
}

QStringList TestProcessDocumentGenerator::leftovers() const
{
    return QDir(m_folder.path()).entryList({u"sample-*"_s}, QDir::Dirs);
}

void TestProcessDocumentGenerator::deliversWholeDocuments()
{
    ProcessDocumentGenerator generator(helper);
    SampleScan scan = sample(2, m_folder.filePath(u"Größe.jpg"_s));
    scan.settings.format = SampleFormat::Jpeg;
    const auto future = generator.generate(scan);
    QVERIFY(!QFileInfo::exists(scan.path));
    QTRY_VERIFY(future.isFinished());
    const Result documents = future.result();
    QVERIFY2(documents, qPrintable(documents ? QString() : documents.error().technical));
    const QString second = m_folder.filePath(u"Größe-2.jpg"_s);
    QCOMPARE(*documents,
             (QList<ScanDocument>{{scan.path, u"Größe.jpg"_s, u"image/jpeg"_s},
                                  {second, u"Größe-2.jpg"_s, u"image/jpeg"_s}}));
    QVERIFY(QFileInfo::exists(scan.path) && QFileInfo::exists(second));
    QTRY_COMPARE(leftovers(), QStringList());
}

void TestProcessDocumentGenerator::makesSeveralAtOnce()
{
    ProcessDocumentGenerator generator(helper);
    QList<QFuture<Result>> futures;
    for (int index = 0; index < 4; ++index)
        futures << generator.generate(sample(1, m_folder.filePath(u"%1.pdf"_s.arg(index))));
    for (int index = 0; index < 4; ++index) {
        QTRY_VERIFY(futures.at(index).isFinished());
        QVERIFY(futures.at(index).result());
        QCOMPARE(futures.at(index).result()->first().name, u"%1.pdf"_s.arg(index));
    }
}

void TestProcessDocumentGenerator::saysWhyThereIsNone_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QString>("path");
    QTest::addColumn<GeneratorFailure::Code>("code");
    using Code = GeneratorFailure::Code;
    QTest::newRow("a folder that does not exist") << helper << 1 << u"nowhere/a.pdf"_s << Code::NotWritable;
    QTest::newRow("a folder in the document's place") << helper << 1 << u"."_s << Code::NotWritable;
    QTest::newRow("no pages") << helper << 0 << u"a.pdf"_s << Code::Failed;
    QTest::newRow("more pages than 1,000") << helper << 1001 << u"a.pdf"_s << Code::Failed;
    QTest::newRow("no helper") << u"/nowhere/scan-document"_s << 1 << u"a.pdf"_s << Code::HelperMissing;
    QTest::newRow("no helper beside this program") << QString() << 1 << u"a.pdf"_s << Code::HelperMissing;
    QTest::newRow("a helper that says nothing") << u"/bin/false"_s << 1 << u"a.pdf"_s << Code::Failed;
}

void TestProcessDocumentGenerator::saysWhyThereIsNone()
{
    QFETCH(QString, program);
    QFETCH(int, pages);
    QFETCH(QString, path);
    ProcessDocumentGenerator generator(program);
    const QString target = m_folder.filePath(path);
    const auto future = generator.generate(sample(pages, target));
    QTRY_VERIFY(future.isFinished());
    const auto document = future.result();
    QVERIFY(!document);
    QTEST(document.error().code, "code");
    QCOMPARE(document.error().subject, target);
    QVERIFY(!document.error().technical.isEmpty());
    QVERIFY(!QFileInfo(target).isFile());
}

void TestProcessDocumentGenerator::saysTheLeastSize()
{
    ProcessDocumentGenerator generator(helper);
    SampleScan scan = sample(1, m_folder.filePath(u"small.pdf"_s));
    scan.settings.size = 1000;
    const auto refused = generator.generate(scan);
    QTRY_VERIFY(refused.isFinished());
    QVERIFY(!refused.result());
    QCOMPARE(refused.result().error().code, GeneratorFailure::Code::TooSmall);
    const qint64 least = refused.result().error().leastSize;
    QVERIFY(least > 1000);
    QVERIFY(!QFileInfo::exists(scan.path));

    scan.settings.size = least;
    const auto made = generator.generate(scan);
    QTRY_VERIFY(made.isFinished());
    QVERIFY(made.result());
    QCOMPARE(QFileInfo(scan.path).size(), least);
}

void TestProcessDocumentGenerator::endsAProcessThatFallsSilent()
{
    ProcessDocumentGenerator generator(script("echo 1; exec sleep 60\n"), 200ms);
    const auto future = generator.generate(sample(1, m_folder.filePath(u"late.pdf"_s)));
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().code, GeneratorFailure::Code::Failed);
    QCOMPARE(future.result().error().technical, u"Ended after it had said nothing for 200 ms"_s);
}

void TestProcessDocumentGenerator::waitsForOneThatSaysHowFarItIs()
{
    ProcessDocumentGenerator generator(
        script("for percent in 1 2 3 4 5 6; do echo $percent; sleep 0.2; done; exit 7\n"), 1s);
    const auto future = generator.generate(sample(1, m_folder.filePath(u"slow.pdf"_s)));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().technical, u"Exit status 7"_s);
}

void TestProcessDocumentGenerator::tellsHowFarItIs()
{
    ProcessDocumentGenerator generator(script("echo 10; echo 42; exec sleep 60\n"));
    const auto future = generator.generate(sample(1, m_folder.filePath(u"half.pdf"_s)));
    QTRY_COMPARE(future.progressValue(), 42);
    QCOMPARE(future.progressMaximum(), 100);
}

void TestProcessDocumentGenerator::cancelsWhatRunsAndWhatWaits()
{
    ProcessDocumentGenerator generator(sleeper());
    auto running = generator.generate(sample(1, m_folder.filePath(u"running.pdf"_s)));
    QTRY_VERIFY(sleeperId() > 0);
    QVERIFY(::kill(sleeperId(), 0) == 0);
    // More than run at the same time, so that the last ones wait.
    QList<QFuture<Result>> others;
    for (int index = 0; index < 2 * QThread::idealThreadCount(); ++index)
        others << generator.generate(sample(1, m_folder.filePath(u"%1.pdf"_s.arg(index))));
    const pid_t first = sleeperId();
    running.cancel();
    for (auto &other : others)
        other.cancel();
    QTRY_VERIFY(running.isFinished());
    QCOMPARE(running.resultCount(), 0);
    QTRY_VERIFY(std::all_of(others.begin(), others.end(), [](const auto &other) { return other.isFinished(); }));
    QTRY_VERIFY(::kill(first, 0) == -1 && errno == ESRCH);
    QTRY_COMPARE(leftovers(), QStringList());
}

void TestProcessDocumentGenerator::endsTheProcessWhenItIsDestroyed()
{
    QFile::remove(m_folder.filePath(u"pid"_s));
    auto generator = std::make_unique<ProcessDocumentGenerator>(sleeper());
    const auto future = generator->generate(sample(1, m_folder.filePath(u"never.pdf"_s)));
    QTRY_VERIFY(sleeperId() > 0);
    const pid_t pid = sleeperId();
    QVERIFY(::kill(pid, 0) == 0);

    generator.reset();
    QVERIFY(::kill(pid, 0) == -1 && errno == ESRCH);
    QVERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
    QCOMPARE(leftovers(), QStringList());
}

QTEST_GUILESS_MAIN(TestProcessDocumentGenerator)

#include "tst_processdocumentgenerator.moc"
