// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The log that scanctl keeps, and the support bundle that it writes, as a script sees them.

#include "tests/app/support/scanctl.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <utility>
#include <vector>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

QByteArray unzipped(const QStringList &arguments)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, arguments);
    return unzip.waitForFinished() && unzip.exitCode() == 0 ? unzip.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestScanctlSupport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsDoneIsInTheLog();
    void theLogIsNeverOnStandardOutput();
    void theLevelIsChosen_data();
    void theLevelIsChosen();
    void manyProgramsAtOnceLogWholeLines();
    void aLogThatCannotBeWrittenStopsNothing();
    void aBundleHasWhatWasPromised();
    void deliveriesAreChosenByNumber();
    void wrongCommandLinesAreUsageErrors_data();
    void wrongCommandLinesAreUsageErrors();
    void aBundleThatCannotBeWrittenIsSaid();

private:
    ScanctlResult run(const QStringList &arguments) const { return m_scanctl->run(arguments); }
    void failDeliveries(int count) const;
    QString logPath() const;
    QStringList log() const;
    QString bundle() const { return m_folder->filePath(u"bundle.zip"_s); }
    QStringList namesInBundle() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Scanctl> m_scanctl;
};

void TestScanctlSupport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_scanctl = std::make_unique<Scanctl>(m_folder->path());
    m_scanctl->options = {u"--secrets"_s, u"memory"_s, u"--workspace"_s, m_folder->filePath(u"test.scanconnectors"_s)};
}

QString TestScanctlSupport::logPath() const
{
    return m_scanctl->environment.value(u"XDG_DATA_HOME"_s) + u"/scan-connector-console/log/scanctl.log"_s;
}

QStringList TestScanctlSupport::log() const
{
    QFile file(logPath());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

void TestScanctlSupport::failDeliveries(int count) const
{
    const QString scan = m_folder->filePath(u"private-name.pdf"_s);
    QFile file(scan);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4") > 0);
    file.close();
    QCOMPARE(run({u"connector"_s, u"add"_s, u"extension"_s, u"--name"_s, u"Fax"_s,
                  u"endpointUrl=http://127.0.0.1:1/api?code=canary-4711"_s})
                 .status,
             0);
    for (int i = 0; i < count; ++i)
        QCOMPARE(run({u"send"_s, u"Fax"_s, u"--scan"_s, scan}).status, 12);
}

QStringList TestScanctlSupport::namesInBundle() const
{
    return QString::fromUtf8(unzipped({u"-Z1"_s, bundle()})).split(u'\n', Qt::SkipEmptyParts);
}

void TestScanctlSupport::whatIsDoneIsInTheLog()
{
    failDeliveries(1);
    const QString text = log().join(u'\n');
    for (const QString &part :
         {u" console.program: scanctl send begins: console "_s, u"test.scanconnectors is open"_s, u"Connector ‘Fax’"_s,
          u" console.delivery: Delivery 1 begins: connector ‘Fax’ (extension), documents: 1"_s,
          u" console.delivery: Delivery 1 ends: failed at Connect, connection-refused, errno.ECONNREFUSED"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
    QVERIFY(!text.contains("canary-4711"_L1));
    QVERIFY(!text.contains("private-name"_L1));
    QCOMPARE(QFile::permissions(logPath()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestScanctlSupport::theLogIsNeverOnStandardOutput()
{
    m_scanctl->environment.insert(u"QT_LOGGING_RULES"_s, u"console.*=true"_s);
    const ScanctlResult listed = run({u"connector"_s, u"list"_s});
    QCOMPARE(listed.status, 0);
    QCOMPARE(listed.output, QString());
    QCOMPARE(listed.messages, QString());
    QVERIFY(log().size() > 1);
}

void TestScanctlSupport::theLevelIsChosen_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<bool>("hasInformation");
    QTest::newRow("information") << u"info"_s << true;
    QTest::newRow("debug messages too") << u"debug"_s << true;
    QTest::newRow("only warnings") << u"warning"_s << false;
}

void TestScanctlSupport::theLevelIsChosen()
{
    QFETCH(QString, level);
    QFETCH(bool, hasInformation);
    QCOMPARE(run({u"--log-level"_s, level, u"connector"_s, u"list"_s}).status, 0);
    QCOMPARE(log().join(u'\n').contains(" info "_L1), hasInformation);
}

void TestScanctlSupport::manyProgramsAtOnceLogWholeLines()
{
    constexpr int programCount = 6;
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < programCount; ++i) {
        programs.push_back(std::make_unique<QProcess>());
        Scanctl other(m_folder->path());
        other.options = {u"--workspace"_s, m_folder->filePath(u"%1.scanconnectors"_s.arg(i))};
        other.start(*programs.back(), {u"connector"_s, u"list"_s});
    }
    for (const auto &program : programs)
        QVERIFY(program->waitForFinished());
    QStringList lines = log();
    QCOMPARE(lines.takeLast(), QString());
    QCOMPARE(lines.filter(u"scanctl connector begins"_s).size(), programCount);
    static const QRegularExpression line(
        u"^2\\d{3}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z \\w+ \\d+\\.\\d+ [\\w.]+: "_s);
    for (const QString &written : std::as_const(lines))
        QVERIFY2(line.match(written).hasMatch(), qPrintable(written));
}

void TestScanctlSupport::aLogThatCannotBeWrittenStopsNothing()
{
    const QString folder = QFileInfo(logPath()).path();
    QVERIFY(QDir().mkpath(QFileInfo(folder).path()));
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const ScanctlResult listed = run({u"connector"_s, u"list"_s});
    QCOMPARE(listed.status, 0);
    QCOMPARE(listed.messages, QString());
}

void TestScanctlSupport::aBundleHasWhatWasPromised()
{
    failDeliveries(1);
    const ScanctlResult made = run({u"--json"_s, u"support"_s, bundle()});
    QCOMPARE(made.status, 0);
    const QStringList names = namesInBundle();
    QCOMPARE(names.mid(0, 4),
             QStringList({u"platform.txt"_s, u"connectors.json"_s, u"system.json"_s, u"log/scanctl.log"_s}));
    QCOMPARE(names.size(), 5);
    QVERIFY(names.last().startsWith("deliveries/"_L1));
    QCOMPARE(made.json().value("file"_L1).toString(), bundle());
    QCOMPARE(made.json().value("parts"_L1).toArray(), QJsonArray::fromStringList(names));

    const QByteArray all = unzipped({u"-p"_s, bundle()});
    QVERIFY(all.contains("\"http://127.0.0.1:1/api?code=…\""));
    QVERIFY(all.contains("\"errno.ECONNREFUSED\""));
    QVERIFY(all.contains("libsmbclient:"));
    QVERIFY(!all.contains("canary-4711"));
    QVERIFY(run({u"support"_s, bundle()}).output.contains("connectors.json"_L1));
}

void TestScanctlSupport::deliveriesAreChosenByNumber()
{
    failDeliveries(4);
    const std::pair<QStringList, int> expectations[] = {
        {{}, 3},
        {{u"--deliveries"_s, u"0"_s}, 0},
        {{u"--deliveries"_s, u"1"_s}, 1},
        {{u"--deliveries"_s, u"100"_s}, 4},
    };
    for (const auto &[option, expected] : expectations) {
        QCOMPARE(run(QStringList{u"support"_s, bundle()} + option).status, 0);
        QCOMPARE(namesInBundle().filter(u"deliveries/"_s).size(), expected);
    }
}

void TestScanctlSupport::wrongCommandLinesAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList{u"support"_s};
    QTest::newRow("two files") << QStringList{u"support"_s, u"one.zip"_s, u"two.zip"_s};
    QTest::newRow("a number that is none") << QStringList{u"support"_s, u"one.zip"_s, u"--deliveries"_s, u"all"_s};
    QTest::newRow("too many deliveries") << QStringList{u"support"_s, u"one.zip"_s, u"--deliveries"_s, u"101"_s};
    QTest::newRow("an unknown level") << QStringList{u"--log-level"_s, u"loud"_s, u"connector"_s, u"list"_s};
    QTest::newRow("a level is missing") << QStringList{u"--log-level"_s};
}

void TestScanctlSupport::wrongCommandLinesAreUsageErrors()
{
    QFETCH(QStringList, arguments);
    const ScanctlResult result = run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(!result.messages.isEmpty());
    QVERIFY(QDir(m_folder->path()).entryList({u"*.zip"_s}).isEmpty());
}

void TestScanctlSupport::aBundleThatCannotBeWrittenIsSaid()
{
    const QString path = m_folder->filePath(u"no-folder/bundle.zip"_s);
    const ScanctlResult result = run({u"support"_s, path});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.output, QString());
    QVERIFY2(result.messages.contains(path), qPrintable(result.messages));
}

QTEST_GUILESS_MAIN(TestScanctlSupport)

#include "tst_scanctl_support.moc"
