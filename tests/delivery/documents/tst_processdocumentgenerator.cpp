// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/documents/processdocumentgenerator.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>
#include <memory>
#include <signal.h>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString helper = QStringLiteral(CONSOLE_BIN_DIR "/scan-document");
const QString jobId = QStringLiteral("4e19a6a0-d580-457f-ad59-fcb08584c5ba");

// What poppler's programs make of a PDF.
QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                                                : u"%1 failed"_s.arg(program);
}

} // namespace

class TestProcessDocumentGenerator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesPagesThatSayWhatTheyAre_data();
    void makesPagesThatSayWhatTheyAre();
    void makesSeveralAtOnce();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void endsAProcessThatTakesTooLong();
    void endsTheProcessWhenItIsDestroyed();

private:
    SampleScan sample(int pages, const QString &path) const;
    QString script(const QByteArray &content) const; // a program in place of scan-document

    QTemporaryDir m_folder;
};

SampleScan TestProcessDocumentGenerator::sample(int pages, const QString &path) const
{
    return {pages, u"Practice endpoint"_s, QUuid(jobId), QDateTime(QDate(2026, 11, 24), QTime(10, 15, 30)), path};
}

QString TestProcessDocumentGenerator::script(const QByteArray &content) const
{
    QFile file(m_folder.filePath(u"script"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + content) < 0
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return {};
    return file.fileName();
}

void TestProcessDocumentGenerator::makesPagesThatSayWhatTheyAre_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<QString>("connector");
    QTest::newRow("one page") << 1 << u"Practice endpoint"_s;
    QTest::newRow("umlauts and quotes") << 3 << u"Größe „A4“ & \"more\""_s;
    QTest::newRow("a name like an option") << 2 << u"--output=/elsewhere"_s;
    QTest::newRow("the longest name and the most pages") << 1000 << u"MMMMMMM "_s.repeated(8);
}

void TestProcessDocumentGenerator::makesPagesThatSayWhatTheyAre()
{
    QFETCH(int, pages);
    QFETCH(QString, connector);
    ProcessDocumentGenerator generator(helper);
    const QString path = m_folder.filePath(u"Größe.pdf"_s);
    SampleScan scan = sample(pages, path);
    scan.connectorName = connector;
    const auto future = generator.generate(scan);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
    const auto document = future.result();
    QVERIFY2(document, qPrintable(document ? QString() : document.error().technical));
    QCOMPARE(*document, (ScanDocument{path, u"Größe.pdf"_s, u"application/pdf"_s}));

    const QString facts = output(u"pdfinfo"_s, {path});
    QVERIFY2(facts.contains(QRegularExpression(u"^Pages: +%1$"_s.arg(pages), QRegularExpression::MultilineOption)),
             qPrintable(facts));
    QVERIFY2(facts.contains("(A4)"_L1), qPrintable(facts));
    QVERIFY2(facts.contains(u"Creator:         Scan Connector Console"_s), qPrintable(facts));
    QVERIFY2(facts.contains(u"Title:           Sample scan: "_s + connector.trimmed()), qPrintable(facts));

    for (const int page : {1, pages}) {
        const QString number = QString::number(page);
        const QString text = output(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, path, u"-"_s}).simplified();
        QVERIFY2(text.contains(connector.simplified()), qPrintable(text));
        QVERIFY2(text.contains(u"2026-11-24 10:15:30"_s), qPrintable(text));
        QVERIFY2(text.contains(jobId), qPrintable(text));
        QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)), qPrintable(text));
    }
}

void TestProcessDocumentGenerator::makesSeveralAtOnce()
{
    ProcessDocumentGenerator generator(helper);
    QList<QFuture<Expected<ScanDocument, GeneratorFailure>>> futures;
    for (int index = 0; index < 4; ++index)
        futures << generator.generate(sample(1, m_folder.filePath(u"%1.pdf"_s.arg(index))));
    for (int index = 0; index < 4; ++index) {
        QTRY_VERIFY(futures.at(index).isFinished());
        QVERIFY(futures.at(index).result());
        QCOMPARE(futures.at(index).result()->name, u"%1.pdf"_s.arg(index));
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

void TestProcessDocumentGenerator::endsAProcessThatTakesTooLong()
{
    ProcessDocumentGenerator generator(script("exec sleep 60\n"), 50ms);
    const auto future = generator.generate(sample(1, m_folder.filePath(u"late.pdf"_s)));
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().code, GeneratorFailure::Code::Failed);
    QCOMPARE(future.result().error().technical, u"Ended after 50 ms"_s);
}

void TestProcessDocumentGenerator::endsTheProcessWhenItIsDestroyed()
{
    const QString pidPath = m_folder.filePath(u"pid"_s);
    auto generator = std::make_unique<ProcessDocumentGenerator>(script("echo $$ >'" + pidPath.toUtf8() + ".new'; mv '"
                                                                       + pidPath.toUtf8() + ".new' '" + pidPath.toUtf8()
                                                                       + "'; exec sleep 60\n"));
    const auto future = generator->generate(sample(1, m_folder.filePath(u"never.pdf"_s)));
    QTRY_VERIFY(QFile::exists(pidPath));
    QFile file(pidPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const pid_t pid = file.readAll().trimmed().toInt();
    QVERIFY(pid > 0 && ::kill(pid, 0) == 0);

    generator.reset();
    QVERIFY(::kill(pid, 0) == -1 && errno == ESRCH);
    QVERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
}

QTEST_GUILESS_MAIN(TestProcessDocumentGenerator)

#include "tst_processdocumentgenerator.moc"
