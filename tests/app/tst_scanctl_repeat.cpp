// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/support/scanctl.h"
#include "tests/delivery/support/fakemailserver.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestScanctlRepeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scansAreSentOneAfterAnotherOverOneConnection();
    void scansAreSentSideBySide();
    void theFiguresComeLast();
    void aReportIsWritten();
    void aScanThatTheServerPutsOffIsSentAgain();
    void samplesThatAreSentAreRemoved();
    void aFileOfSomebodysOwnStays();

private:
    static void useServer(const Scanctl &scanctl, const FakeMailServer &server);
    static ScanctlResult sendTwice(const Scanctl &scanctl, const FakeMailServer &server);
};

void TestScanctlRepeat::useServer(const Scanctl &scanctl, const FakeMailServer &server)
{
    const ScanctlResult set = scanctl.run({u"--sample"_s, u"system"_s, u"set"_s, u"mailServer.security=none"_s,
                                           u"mailServer.port=%1"_s.arg(server.port())});
    QVERIFY2(set.status == 0, qPrintable(set.messages));
}

ScanctlResult TestScanctlRepeat::sendTwice(const Scanctl &scanctl, const FakeMailServer &server)
{
    useServer(scanctl, server);
    return scanctl.run({u"--sample"_s, u"--secrets"_s, u"memory"_s, u"--json"_s, u"send"_s, u"Practice mail server"_s,
                        u"--generate"_s, u"pdf"_s, u"--repeat"_s, u"2"_s});
}

void TestScanctlRepeat::scansAreSentOneAfterAnotherOverOneConnection()
{
    const QTemporaryDir folder;
    const FakeMailServer server;
    const ScanctlResult sent = sendTwice(Scanctl(folder.path()), server);
    QVERIFY2(sent.status == 0, qPrintable(sent.messages));
    QCOMPARE(sent.jsonLines().size(), 3); // the last one is that of the figures
    QCOMPARE(server.mails().size(), 2);
    QVERIFY(server.mails().first().content != server.mails().last().content);
    QCOMPARE(server.connections(), 1);
}

void TestScanctlRepeat::scansAreSentSideBySide()
{
    const QTemporaryDir folder;
    const FakeMailServer server({.delays = {{"MAIL", 2s}}}); // none has ended before the last has begun
    const Scanctl scanctl(folder.path());
    useServer(scanctl, server);
    QFile own(folder.filePath(u"own.pdf"_s));
    QVERIFY(own.open(QIODevice::WriteOnly));
    QVERIFY(own.write("%PDF-1.4\n") > 0);
    own.close();
    const ScanctlResult sent =
        scanctl.run({u"--sample"_s, u"--secrets"_s, u"memory"_s, u"send"_s, u"Practice mail server"_s, u"--scan"_s,
                     own.fileName(), u"--repeat"_s, u"3"_s, u"--parallel"_s, u"3"_s});
    QVERIFY2(sent.status == 0, qPrintable(sent.messages));
    QCOMPARE(server.mails().size(), 3);
    QCOMPARE(server.connections(), 3);
}

void TestScanctlRepeat::theFiguresComeLast()
{
    const QTemporaryDir folder;
    const FakeMailServer server({.replies = {{"MAIL", {"250 2.1.0 Ok", "550 5.7.1 Refused"}}}});
    const ScanctlResult sent = sendTwice(Scanctl(folder.path()), server);
    QCOMPARE(sent.status, 1);
    const QJsonObject figures = sent.jsonLines().last().value("statistics"_L1).toObject();
    QCOMPARE(figures.value("count"_L1).toInt(), 2);
    QCOMPARE(figures.value("succeeded"_L1).toInt(), 1);
    QCOMPARE(figures.value("failed"_L1).toInt(), 1);
    QVERIFY(figures.value("microseconds"_L1).toObject().value("median"_L1).toInteger() > 0);
    QCOMPARE(figures.value("failures"_L1).toArray().size(), 1);
}

void TestScanctlRepeat::aReportIsWritten()
{
    const QTemporaryDir folder;
    const FakeMailServer server;
    const Scanctl scanctl(folder.path());
    useServer(scanctl, server);
    QFile report(folder.filePath(u"report.xml"_s));
    const ScanctlResult sent =
        scanctl.run({u"--sample"_s, u"--secrets"_s, u"memory"_s, u"send"_s, u"Practice mail server"_s, u"--repeat"_s,
                     u"2"_s, u"--report"_s, report.fileName()});
    QVERIFY2(sent.status == 0, qPrintable(sent.messages));
    QVERIFY(report.open(QIODevice::ReadOnly));
    QCOMPARE(report.readAll().count("<testcase"), 2);
    const ScanctlResult refused =
        scanctl.run({u"--sample"_s, u"--secrets"_s, u"memory"_s, u"send"_s, u"Practice mail server"_s, u"--report"_s,
                     folder.filePath(u"no/such/folder/report.json"_s)});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.messages.contains("report.json"_L1), qPrintable(refused.messages));
    QCOMPARE(server.mails().size(), 2);
}

void TestScanctlRepeat::aScanThatTheServerPutsOffIsSentAgain()
{
    const QTemporaryDir folder;
    const FakeMailServer server(
        {.replies = {{"MAIL", {"452 4.5.3 Too many mails, try again in 1 second", "250 2.1.0 Ok"}}}});
    const ScanctlResult sent = sendTwice(Scanctl(folder.path()), server);
    QVERIFY2(sent.status == 0, qPrintable(sent.messages));
    QVERIFY2(sent.messages.contains("Sent again in 1 second"_L1), qPrintable(sent.messages));
    QList<QJsonObject> lines = sent.jsonLines();
    QCOMPARE(lines.size(), 3);
    lines.removeLast();
    QVERIFY(std::all_of(lines.begin(), lines.end(),
                        [](const QJsonObject &line) { return line.value("outcome"_L1).toString() == u"delivered"_s; }));
    QCOMPARE(server.mails().size(), 2);
    QCOMPARE(server.countOf("MAIL"), 3);
}

// As long as the third waits to be sent again, it is the only one.
void TestScanctlRepeat::samplesThatAreSentAreRemoved()
{
    const QTemporaryDir folder;
    const FakeMailServer server(
        {.replies = {{"MAIL", {"250 2.1.0 Ok", "250 2.1.0 Ok", "452 4.5.3 Too many mails, try again in 60 seconds"}}}});
    Scanctl scanctl(folder.path());
    useServer(scanctl, server);
    const QDir samples(folder.filePath(u"samples"_s));
    QVERIFY(samples.mkpath(u"."_s));
    scanctl.environment.insert(u"TMPDIR"_s, samples.path());
    QProcess process;
    scanctl.start(
        process,
        {u"--sample"_s, u"--secrets"_s, u"memory"_s, u"send"_s, u"Practice mail server"_s, u"--repeat"_s, u"3"_s});
    QByteArray messages;
    QTRY_VERIFY_WITH_TIMEOUT((messages += process.readAllStandardError()).contains("Sent again in"), 30'000);
    QStringList left;
    QDirIterator files(samples.path(), {u"*.pdf"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        left << files.next();
    QCOMPARE(left.size(), 1);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(server.mails().size(), 2);
}

void TestScanctlRepeat::aFileOfSomebodysOwnStays()
{
    const QTemporaryDir folder;
    const FakeMailServer server;
    const Scanctl scanctl(folder.path());
    useServer(scanctl, server);
    QFile own(folder.filePath(u"own.pdf"_s));
    QVERIFY(own.open(QIODevice::WriteOnly));
    QVERIFY(own.write("%PDF-1.4\n") > 0);
    own.close();
    const ScanctlResult sent =
        scanctl.run({u"--sample"_s, u"--secrets"_s, u"memory"_s, u"send"_s, u"Practice mail server"_s, u"--scan"_s,
                     own.fileName(), u"--repeat"_s, u"2"_s});
    QVERIFY2(sent.status == 0, qPrintable(sent.messages));
    QCOMPARE(server.mails().size(), 2);
    QVERIFY(own.exists());
}

QTEST_GUILESS_MAIN(TestScanctlRepeat)

#include "tst_scanctl_repeat.moc"
