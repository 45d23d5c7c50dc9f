// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/startoptions.h"
#include "app/locations.h"

#include <QProcess>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestStartOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOpened_data();
    void whatIsOpened();
    void theOthers();
    void whatIsWrongEndsTheProgram_data();
    void whatIsWrongEndsTheProgram();
};

void TestStartOptions::whatIsOpened_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<QString>("import");
    QTest::newRow("without arguments, the workspace of the user")
        << QStringList() << defaultWorkspacePath() << QString();
    QTest::newRow("an export is imported there")
        << QStringList{u"/tmp/office.connectors.json"_s} << defaultWorkspacePath() << u"/tmp/office.connectors.json"_s;
    QTest::newRow("a workspace is opened")
        << QStringList{u"/tmp/office.scanconnectors"_s} << u"/tmp/office.scanconnectors"_s << QString();
    QTest::newRow("without regard to case")
        << QStringList{u"/tmp/OFFICE.ScanConnectors"_s} << u"/tmp/OFFICE.ScanConnectors"_s << QString();
    QTest::newRow("any other file is imported, which tells what is wrong with it")
        << QStringList{u"/tmp/letter.pdf"_s} << defaultWorkspacePath() << u"/tmp/letter.pdf"_s;
    QTest::newRow("an export is imported into the workspace that is named")
        << QStringList{u"--workspace"_s, u"/tmp/a.db"_s, u"/tmp/office.connectors.json"_s} << u"/tmp/a.db"_s
        << u"/tmp/office.connectors.json"_s;
    QTest::newRow("an export is imported into the sample")
        << QStringList{u"--sample"_s, u"x.connectors.json"_s} << sampleWorkspacePath() << u"x.connectors.json"_s;
}

void TestStartOptions::whatIsOpened()
{
    QFETCH(const QStringList, arguments);
    const StartOptions options = readStartOptions(QStringList{u"scan-console"_s} + arguments);
    QTEST(options.workspacePath, "workspace");
    QTEST(options.importPath, "import");
}

void TestStartOptions::theOthers()
{
    const StartOptions options =
        readStartOptions({u"scan-console"_s, u"--sample"_s, u"--secrets=vault"_s, u"--appearance=dark"_s});
    QCOMPARE(options, (StartOptions{sampleWorkspacePath(), true, {}, SecretStoreKind::Vault, Appearance::Dark}));
}

void TestStartOptions::whatIsWrongEndsTheProgram_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("two files") << QStringList{u"a.connectors.json"_s, u"b.connectors.json"_s}
                               << QByteArray("One file can be opened at a time.\n");
    QTest::newRow("two workspaces") << QStringList{u"--workspace=a.scanconnectors"_s, u"b.scanconnectors"_s}
                                    << QByteArray("One workspace can be opened at a time.\n");
    QTest::newRow("an unknown store") << QStringList{u"--secrets=pocket"_s}
                                      << QByteArray("‘--secrets’ takes keychain, vault or memory.\n");
    QTest::newRow("an unknown appearance")
        << QStringList{u"--appearance=blue"_s} << QByteArray("‘--appearance’ takes light, dark or system.\n");
}

void TestStartOptions::whatIsWrongEndsTheProgram()
{
    QFETCH(const QStringList, arguments);
    QProcess program;
    program.start(QStringLiteral(CONSOLE_BIN_DIR) + "/scan-console"_L1, arguments);
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitCode(), 2);
    QFETCH(const QByteArray, message);
    const QByteArray told = program.readAllStandardError();
    QVERIFY2(told.endsWith(message), told.constData());
}

QTEST_GUILESS_MAIN(TestStartOptions)

#include "tst_startoptions.moc"
