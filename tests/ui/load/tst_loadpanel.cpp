// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/clipping.h"
#include "tests/ui/support/consolefixture.h"
#include "ui/load/loadchart.h"
#include "ui/load/loadpanel.h"
#include "ui/load/seriesmodel.h"
#include "ui/text/outcometext.h"

#include <QAbstractItemModelTester>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineSeries>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestLoadPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsManyScansAndMeasuresThem();
    void sendsTheDocumentsOfTheTest();
    void makesOneSampleForAllScans();
    void aSampleThatCannotBeMadeIsSaid();
    void cancellingTheSampleSendsNothing();
    void asksBeforeScansLeaveThisComputer_data();
    void asksBeforeScansLeaveThisComputer();
    void whoeverDeclinesSendsNothing();
    void cancellingEndsWhatRuns();
    void failuresAreExplained();
    void aFaultyConnectorCannotBeStarted();
    void theSubjectStaysWhileItRuns();
    void copiesWhatTheChartsShow();
    void savesAReportOrTheTable_data();
    void savesAReportOrTheTable();
    void aReportThatCannotBeSavedIsSaid();
    void theChartsFollowTheSeries();
    void theTableIsAModel();
    void namesEveryControl();
    void nothingIsCutOff();

private:
    // To a folder of this computer, about which nothing is asked.
    static TestSubject subjectOf(const ConsoleFixture &fixture, const QString &name = u"Archive"_s)
    {
        return {fixture.connectorNamed(name), TestSubject::Condition::Saved};
    }
    static TestScan scanOf(const ConsoleFixture &fixture)
    {
        TestScan scan;
        scan.documents = {scanDocumentAt(fixture.makeFile(u"scan.pdf"_s, 2000))};
        return scan;
    }
    static void set(const LoadPanel &panel, const QString &name, int value)
    {
        widgetNamed<QSpinBox>(panel, name)->setValue(value);
    }
    static void click(const LoadPanel &panel, const QString &name) { widgetNamed<QPushButton>(panel, name)->click(); }
    static QString figure(const LoadPanel &panel, const QString &name)
    {
        const auto *table = widgetNamed<QTableWidget>(panel, u"loadFigures"_s);
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 0)->text() == name)
                return table->item(row, 1)->text();
        }
        return {};
    }
    static QString barText(const LoadPanel &panel) { return widgetNamed<QLabel>(panel, u"loadProgressText"_s)->text(); }
};

void TestLoadPanel::sendsManyScansAndMeasuresThem()
{
    ConsoleFixture fixture;
    fixture.engine.setScript(FakeEngine::delivered());
    LoadPanel panel(fixture.services());
    panel.setSubject(subjectOf(fixture), scanOf(fixture), {});
    set(panel, u"loadScans"_s, 30);
    set(panel, u"loadParallel"_s, 3);
    const QSignalSpy running(&panel, &LoadPanel::runningChanged);
    click(panel, u"startLoad"_s);
    QVERIFY(panel.isRunning());
    QVERIFY(!widgetNamed<QPushButton>(panel, u"startLoad"_s)->isEnabled());
    QTRY_VERIFY(!panel.isRunning());

    QCOMPARE(fixture.engine.requests().size(), 30);
    QSet<QUuid> jobs;
    for (const DeliveryRequest &request : fixture.engine.requests())
        jobs.insert(request.scan.scanJobId);
    QCOMPARE(jobs.size(), 30);
    QCOMPARE(figure(panel, u"Scans"_s), u"30"_s);
    QCOMPARE(figure(panel, u"Succeeded"_s), u"30"_s);
    QCOMPARE(figure(panel, u"Delivered"_s), text::bytes(60'000));
    QVERIFY(!figure(panel, u"95th percentile"_s).isEmpty());
    QVERIFY(barText(panel).contains(u"30"_s));
    QVERIFY(running.size() >= 2);
    QVERIFY(fixture.prompts.questions().isEmpty());
}

void TestLoadPanel::sendsTheDocumentsOfTheTest()
{
    ConsoleFixture fixture;
    fixture.engine.setScript(FakeEngine::delivered());
    LoadPanel panel(fixture.services());
    const TestScan scan = scanOf(fixture);
    panel.setSubject(subjectOf(fixture), scan, {});
    QVERIFY(widgetNamed<QLabel>(panel, u"loadDocuments"_s)->text().contains(text::bytes(2000)));
    set(panel, u"loadScans"_s, 2);
    click(panel, u"startLoad"_s);
    QTRY_VERIFY(!panel.isRunning());
    QVERIFY(fixture.documents.samples.isEmpty());
    QCOMPARE(fixture.engine.requests().last().scan.documents, scan.documents);
}

void TestLoadPanel::makesOneSampleForAllScans()
{
    ConsoleFixture fixture;
    fixture.engine.setScript(FakeEngine::delivered());
    LoadPanel panel(fixture.services());
    panel.setSubject(subjectOf(fixture), {}, {});
    set(panel, u"loadScans"_s, 5);
    set(panel, u"samplePages"_s, 3);
    click(panel, u"startLoad"_s);
    QTRY_COMPARE(fixture.engine.requests().size(), 5);
    QTRY_VERIFY(!panel.isRunning());
    QCOMPARE(fixture.documents.samples.size(), 1);
    QCOMPARE(fixture.documents.samples.first().settings.pages, 3);
    QCOMPARE(fixture.engine.requests().first().scan.documents, fixture.engine.requests().last().scan.documents);
}

void TestLoadPanel::aSampleThatCannotBeMadeIsSaid()
{
    ConsoleFixture fixture;
    fixture.documents.failure = GeneratorFailure{GeneratorFailure::Code::HelperMissing, u"/opt/scan-document"_s, {}};
    LoadPanel panel(fixture.services());
    panel.setSubject(subjectOf(fixture), {}, {});
    click(panel, u"startLoad"_s);
    QTRY_VERIFY(!panel.isRunning());
    QVERIFY(!barText(panel).isEmpty());
    QVERIFY(fixture.engine.requests().isEmpty());
    QVERIFY(widgetNamed<QPushButton>(panel, u"startLoad"_s)->isEnabled());
}

void TestLoadPanel::cancellingTheSampleSendsNothing()
{
    ConsoleFixture fixture;
    fixture.documents.isSlow = true;
    LoadPanel panel(fixture.services());
    panel.setSubject(subjectOf(fixture), {}, {});
    click(panel, u"startLoad"_s);
    QVERIFY(panel.isRunning());
    click(panel, u"cancelLoad"_s);
    fixture.documents.finish();
    QTRY_VERIFY(!panel.isRunning());
    QVERIFY(fixture.engine.requests().isEmpty());
}

void TestLoadPanel::asksBeforeScansLeaveThisComputer_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::addColumn<QString>("asked"); // empty: nothing
    const auto endpoint = [](const QString &url) {
        ExtensionSettings settings;
        settings.endpointUrl = url;
        return ConnectorSettings(settings);
    };
    const auto folder = [](const QString &location) {
        FileSystemSettings settings;
        settings.baseLocation = location;
        return ConnectorSettings(settings);
    };
    QTest::newRow("another computer") << endpoint(u"https://example.com/api"_s) << u"example.com"_s;
    QTest::newRow("this computer by name") << endpoint(u"http://localhost:8080/api"_s) << QString();
    QTest::newRow("this computer by address") << endpoint(u"http://127.0.0.1/api"_s) << QString();
    QTest::newRow("a name that only begins so")
        << endpoint(u"http://127.0.0.1.example.com/"_s) << u"127.0.0.1.example.com"_s;
    QTest::newRow("a share") << folder(u"\\\\fs01\\scans"_s) << u"fs01"_s;
    QTest::newRow("a folder") << folder(u"/srv/scans"_s) << QString();
    QTest::newRow("a home directory, which may be a share") << folder(u"%userHome%/in"_s) << u"%userHome%/in"_s;
}

void TestLoadPanel::asksBeforeScansLeaveThisComputer()
{
    QFETCH(ConnectorSettings, settings);
    QFETCH(QString, asked);
    ConsoleFixture fixture;
    fixture.engine.setScript(FakeEngine::delivered());
    if (!asked.isEmpty())
        fixture.prompts.answer(Answer::Accept);
    LoadPanel panel(fixture.services());
    TestSubject subject = subjectOf(fixture);
    subject.connector.settings = settings;
    panel.setSubject(subject, scanOf(fixture), {});
    set(panel, u"loadScans"_s, 3);
    click(panel, u"startLoad"_s);
    QTRY_COMPARE(fixture.engine.requests().size(), 3);
    QTRY_VERIFY(!panel.isRunning());
    QCOMPARE(fixture.prompts.questions().size(), asked.isEmpty() ? 0 : 1);
    if (asked.isEmpty())
        return;
    const Question &question = fixture.prompts.questions().first();
    QVERIFY(question.title.contains(asked));
    QVERIFY(question.title.contains(u'3'));
    QVERIFY(question.destructive);
}

void TestLoadPanel::whoeverDeclinesSendsNothing()
{
    ConsoleFixture fixture;
    fixture.prompts.answer(Answer::Cancel);
    LoadPanel panel(fixture.services());
    panel.setSubject(subjectOf(fixture, u"Cloud Fax"_s), scanOf(fixture), {});
    click(panel, u"startLoad"_s);
    QCOMPARE(fixture.prompts.questions().size(), 1);
    click(panel, u"startLoad"_s); // while it is asked
    QCOMPARE(fixture.prompts.questions().size(), 1);
    QCoreApplication::processEvents();
    QVERIFY(!panel.isRunning());
    QVERIFY(fixture.engine.requests().isEmpty());
}

void TestLoadPanel::cancellingEndsWhatRuns()
{
    ConsoleFixture fixture; // without a script, deliveries wait
    LoadPanel panel(fixture.services());
    panel.setSubject(subjectOf(fixture), scanOf(fixture), {});
    set(panel, u"loadScans"_s, 1000);
    set(panel, u"loadParallel"_s, 8);
    click(panel, u"startLoad"_s);
    QTRY_COMPARE(fixture.engine.runningJobs(), 8);
    click(panel, u"cancelLoad"_s);
    QVERIFY(!widgetNamed<QPushButton>(panel, u"cancelLoad"_s)->isEnabled());
    QTRY_VERIFY(!panel.isRunning());
    QCOMPARE(fixture.engine.runningJobs(), 0);
    QCOMPARE(fixture.engine.requests().size(), 8);
    QVERIFY(barText(panel).contains(u"1,000"_s));
}

void TestLoadPanel::failuresAreExplained()
{
    ConsoleFixture fixture;
    const Failure failure{Stage::Deliver, Cause::StorageFull, u"errno.ENOSPC"_s, u"/srv/scans"_s, u"No space left"_s};
    fixture.engine.setScript(FakeEngine::failed(failure));
    LoadPanel panel(fixture.services());
    panel.setSubject(subjectOf(fixture), scanOf(fixture), {});
    set(panel, u"loadScans"_s, 7);
    panel.show();
    click(panel, u"startLoad"_s);
    QTRY_VERIFY(!panel.isRunning());
    const auto *failures = widgetNamed<QTableWidget>(panel, u"loadFailures"_s);
    QCOMPARE(failures->rowCount(), 1);
    QCOMPARE(failures->item(0, 0)->text(), u"7"_s);
    const auto explanation = text::explain(failure, fixture.connectorNamed(u"Archive"_s), fixture.workspace().system());
    QVERIFY(failures->item(0, 1)->text().startsWith(explanation.title));
    QTRY_VERIFY(widgetNamed<QLabel>(panel, u"explanationTitle"_s)->isVisible());
    QCOMPARE(widgetNamed<QLabel>(panel, u"explanationTitle"_s)->text(), explanation.title);
    QCOMPARE(figure(panel, u"Failed"_s), u"7"_s);
    QCOMPARE(figure(panel, u"Median"_s), QString());
}

void TestLoadPanel::aFaultyConnectorCannotBeStarted()
{
    ConsoleFixture fixture;
    LoadPanel panel(fixture.services());
    panel.setSubject({fixture.connectorNamed(u"Archive"_s), TestSubject::Condition::Faulty}, scanOf(fixture), {});
    QVERIFY(!widgetNamed<QPushButton>(panel, u"startLoad"_s)->isEnabled());
    panel.start();
    QVERIFY(!panel.isRunning());
}

void TestLoadPanel::theSubjectStaysWhileItRuns()
{
    ConsoleFixture fixture;
    LoadPanel panel(fixture.services());
    panel.setSubject(subjectOf(fixture), scanOf(fixture), {});
    click(panel, u"startLoad"_s);
    panel.setSubject(subjectOf(fixture, u"Mail"_s), scanOf(fixture), {});
    QCOMPARE(widgetNamed<QLabel>(panel, u"loadTitle"_s)->text(), u"Archive"_s);
    panel.cancel();
    QTRY_VERIFY(!panel.isRunning());
    panel.setSubject(subjectOf(fixture, u"Mail"_s), scanOf(fixture), {});
    QCOMPARE(widgetNamed<QLabel>(panel, u"loadTitle"_s)->text(), u"Mail"_s);
    QVERIFY(!widgetNamed<QPushButton>(panel, u"saveLoad"_s)->isEnabled()); // what was measured was the other's
}

void TestLoadPanel::copiesWhatTheChartsShow()
{
    ConsoleFixture fixture;
    fixture.engine.setScript(FakeEngine::delivered());
    LoadPanel panel(fixture.services());
    panel.setSubject(subjectOf(fixture), scanOf(fixture), {});
    QVERIFY(!widgetNamed<QPushButton>(panel, u"copyLoad"_s)->isEnabled());
    set(panel, u"loadScans"_s, 3);
    click(panel, u"startLoad"_s);
    QTRY_VERIFY(!panel.isRunning());
    click(panel, u"copyLoad"_s);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.first(), u"Scans\t3"_s);
    QVERIFY(lines.contains(u"From\tSucceeded\tFailed\tScans a second\tAverage\tLongest"_s));
}

void TestLoadPanel::savesAReportOrTheTable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a web page") << u"run.html"_s << QByteArray("95th percentile");
    QTest::newRow("JSON") << u"run.json"_s << QByteArray("\"p95\"");
    QTest::newRow("JUnit") << u"run.xml"_s << QByteArray("<testsuite ");
    QTest::newRow("the table") << u"run.csv"_s << QByteArray("seconds,succeeded,failed");
}

void TestLoadPanel::savesAReportOrTheTable()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    ConsoleFixture fixture;
    fixture.engine.setScript(FakeEngine::delivered());
    LoadPanel panel(fixture.services());
    panel.setSubject(subjectOf(fixture), scanOf(fixture), {});
    set(panel, u"loadScans"_s, 3);
    click(panel, u"startLoad"_s);
    QTRY_VERIFY(!panel.isRunning());
    const QString path = fixture.filePath(name);
    fixture.prompts.answerFiles({path});
    click(panel, u"saveLoad"_s);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(content));
    QVERIFY(fixture.prompts.told().isEmpty());
}

void TestLoadPanel::aReportThatCannotBeSavedIsSaid()
{
    ConsoleFixture fixture;
    fixture.engine.setScript(FakeEngine::delivered());
    LoadPanel panel(fixture.services());
    panel.setSubject(subjectOf(fixture), scanOf(fixture), {});
    set(panel, u"loadScans"_s, 1);
    click(panel, u"startLoad"_s);
    QTRY_VERIFY(!panel.isRunning());
    fixture.prompts.answerFiles({fixture.filePath(u"missing/run.html"_s)});
    click(panel, u"saveLoad"_s);
    QTRY_COMPARE(fixture.prompts.told().size(), 1);
    QVERIFY(fixture.prompts.told().first().contains("missing/run.html"_L1));
    QCOMPARE(fixture.prompts.fileRequests().first().kind, FileRequest::Kind::SaveFile);
}

void TestLoadPanel::theChartsFollowTheSeries()
{
    LoadChart chart;
    LoadSeries series;
    using namespace std::chrono_literals;
    series.add(0ms, Delivered{}, 40ms, 100);
    series.add(10ms, Delivered{}, 20ms, 100);
    series.add(300ms, Failure{}, 1ms, 0);
    series.add(510ms, Delivered{}, 5ms, 0); // of an interval that is not over: no rate
    chart.setSeries(series);
    const auto lineNamed = [&](const QString &view, const QString &name) {
        const auto lines = widgetNamed<QChartView>(chart, view)->chart()->series();
        for (auto *line : lines) {
            if (line->name() == name)
                return qobject_cast<QLineSeries *>(line);
        }
        return static_cast<QLineSeries *>(nullptr);
    };
    QCOMPARE(lineNamed(u"durationChart"_s, u"Average"_s)->points(), (QList<QPointF>{{0.125, 30}, {0.625, 5}}));
    QCOMPARE(lineNamed(u"durationChart"_s, u"Longest"_s)->points(), (QList<QPointF>{{0.125, 40}, {0.625, 5}}));
    QCOMPARE(lineNamed(u"rateChart"_s, u"Succeeded"_s)->points(), (QList<QPointF>{{0.125, 8}, {0.375, 0}}));
    QCOMPARE(lineNamed(u"rateChart"_s, u"Failed"_s)->points(), (QList<QPointF>{{0.125, 0}, {0.375, 4}}));
    QVERIFY(lineNamed(u"rateChart"_s, u"Failed"_s)->isVisible());
    chart.setSeries({});
    QVERIFY(lineNamed(u"rateChart"_s, u"Succeeded"_s)->points().isEmpty());
}

void TestLoadPanel::theTableIsAModel()
{
    using namespace std::chrono_literals;
    SeriesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    LoadSeries series;
    series.add(0ms, Delivered{}, 40ms, 100);
    series.add(600ms, Failure{}, 40ms, 100);
    model.setSeries(series);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, SeriesModel::RateColumn).data().toString(), u"4.0"_s);
    QCOMPARE(model.index(0, SeriesModel::AverageColumn).data().toString(), text::duration(40ms));
    QCOMPARE(model.index(1, SeriesModel::AverageColumn).data().toString(), QString());
    QCOMPARE(model.index(2, SeriesModel::FailedColumn).data().toString(), u"1"_s);
    model.setSeries({});
    QCOMPARE(model.rowCount(), 0);
}

void TestLoadPanel::namesEveryControl()
{
    ConsoleFixture fixture;
    LoadPanel panel(fixture.services());
    panel.setSubject(subjectOf(fixture), {}, {});
    panel.show();
    QCOMPARE(unnamedControls(panel).join(u'\n'), QString());
}

void TestLoadPanel::nothingIsCutOff()
{
    ConsoleFixture fixture;
    fixture.engine.setScript(FakeEngine::failed(
        {Stage::Deliver, Cause::StorageFull, u"errno.ENOSPC"_s, u"/srv/scans"_s, u"No space left"_s}));
    LoadPanel panel(fixture.services());
    panel.setSubject(subjectOf(fixture), {}, {});
    panel.show();
    QCOMPARE(clippedTexts(panel).join(u'\n'), QString());
    set(panel, u"loadScans"_s, 3);
    click(panel, u"startLoad"_s);
    QTRY_VERIFY(!panel.isRunning());
    QTRY_VERIFY(widgetNamed<QTableWidget>(panel, u"loadFailures"_s)->isVisible());
    QTRY_COMPARE(clippedTexts(panel).join(u'\n'), QString());
}

QTEST_MAIN(TestLoadPanel)
#include "tst_loadpanel.moc"
