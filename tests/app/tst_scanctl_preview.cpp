// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/support/scanctl.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestScanctlPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theCommandAloneIsOnStandardOutput();
    void theCommandRunsInAShell();
    void aToolThatIsNotThereIsNamed();
    void jsonHasTheCommands();

private:
    ScanctlResult preview(const QStringList &more, const QStringList &before = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_scan;
};

void TestScanctlPreview::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_scan = m_folder->filePath(u"it's.pdf"_s);
    QFile scan(m_scan);
    QVERIFY(scan.open(QIODevice::WriteOnly));
    QVERIFY(scan.write("%PDF-1.4") > 0);
    QVERIFY(QDir(m_folder->path()).mkdir(u"in"_s));
    const Scanctl scanctl(m_folder->path());
    const ScanctlResult form =
        scanctl.run({u"connector"_s, u"add"_s, u"extension"_s, u"--name"_s, u"Endpoint"_s,
                     u"endpointUrl=https://endpoint.invalid/api?code=s3cr3t"_s, u"property.apiKey=t0ken"_s});
    QVERIFY2(form.status == 0, qPrintable(form.messages));
    const ScanctlResult folder = scanctl.run({u"connector"_s, u"add"_s, u"file-system"_s, u"--name"_s, u"Folder"_s,
                                              u"baseLocation="_s + m_folder->filePath(u"in"_s)});
    QVERIFY2(folder.status == 0, qPrintable(folder.messages));
}

ScanctlResult TestScanctlPreview::preview(const QStringList &more, const QStringList &before) const
{
    return Scanctl(m_folder->path()).run(before + QStringList{u"preview"_s} + more + QStringList{u"--scan"_s, m_scan});
}

void TestScanctlPreview::theCommandAloneIsOnStandardOutput()
{
    const ScanctlResult shown = preview({u"Endpoint"_s, u"--as"_s, u"CURL"_s});
    QVERIFY2(shown.status == 0, qPrintable(shown.messages));
    QVERIFY(shown.output.startsWith("# SCAN_URL_CODE"_L1));
    QVERIFY(shown.output.contains("\"${SCAN_URL_CODE:?}\""_L1));
    QVERIFY(shown.messages.contains("SCAN_URL_CODE, SCAN_FIELD_CUSTOM_APIKEY"_L1));
    for (const char *secret : {"s3cr3t", "t0ken"})
        QVERIFY(!(shown.output + shown.messages).contains(QLatin1StringView(secret)));
}

void TestScanctlPreview::theCommandRunsInAShell()
{
    const ScanctlResult shown = preview({u"Folder"_s, u"--as"_s, u"cp"_s});
    QVERIFY2(shown.status == 0, qPrintable(shown.messages));
    QProcess bash;
    bash.start(u"bash"_s, {u"-c"_s, shown.output});
    QVERIFY(bash.waitForFinished());
    QCOMPARE(bash.exitCode(), 0);
    QFile copy(m_folder->filePath(u"in/it's.pdf"_s));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("%PDF-1.4"));
}

void TestScanctlPreview::aToolThatIsNotThereIsNamed()
{
    const ScanctlResult shown = preview({u"Endpoint"_s, u"--as"_s, u"swaks"_s});
    QCOMPARE(shown.status, 2);
    QVERIFY(shown.output.isEmpty());
    QVERIFY2(shown.messages.contains("curl, powershell"_L1), qPrintable(shown.messages));
}

void TestScanctlPreview::jsonHasTheCommands()
{
    const ScanctlResult shown = preview({u"Folder"_s}, {u"--json"_s});
    QVERIFY2(shown.status == 0, qPrintable(shown.messages));
    const QJsonObject json = shown.jsonLines().value(0);
    QCOMPARE(json.value("connector"_L1).toString(), u"Folder"_s);
    QCOMPARE(json.value("commands"_L1).toArray().first().toObject().value("tool"_L1).toString(), u"cp"_s);
    QCOMPARE(json.value("facts"_L1).toArray().first().toObject().value("name"_L1).toString(), u"account"_s);
    const ScanctlResult one = preview({u"Endpoint"_s, u"--as"_s, u"powershell"_s}, {u"--json"_s});
    QCOMPARE(one.jsonLines().value(0).value("placeholders"_L1).toArray().size(), 2);
}

QTEST_GUILESS_MAIN(TestScanctlPreview)

#include "tst_scanctl_preview.moc"
