// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/clipping.h"
#include "tests/ui/support/mainwindowtest.h"
#include "ui/testall/testallpanel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProgressBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

DeliveryResult refused()
{
    return FakeEngine::failed({Stage::Connect, Cause::ConnectionRefused, u"curl.7"_s, u"example.com"_s, {}});
}

} // namespace

// Several connectors tested from the window: the matrix, its verdicts, and what becomes of a test while people go on.
class TestTestAllPanel : public MainWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryConnector();
    void testsTheSelectedOnes();
    void checksAllAndDeliversNothing();
    void sendsASampleToEach();
    void sendsTheDocumentsThatAreChosen();
    void showsEachStageWhileItRuns();
    void theFirstFailureShowsItsVerdict();
    void failedOnesAreTestedAgain();
    void runsAsManyAtOnceAsChosen();
    void cancelledInTheMiddle();
    void savesAReport_data();
    void savesAReport();
    void opensTheConnector();
    void goesOnWhileItsWindowIsClosed();
    void closingTheMainWindowAsks();
    void testsConnectorsAsTheyAreSavedNow();
    void everyControlHasANameAndRoom();

private:
    TestAllPanel *panel() const { return m_window->findChild<TestAllPanel *>(); }
    QStringList row(int row) const; // its texts, without empty ones
    QStringList rows() const; // first and outcome
    QString state() const { return find<QLabel>(u"batchState"_s)->text(); }
};

QStringList TestTestAllPanel::row(int row) const
{
    const QAbstractItemModel *model = find<QTableView>(u"testMatrix"_s)->model();
    QStringList texts;
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString text = model->index(row, column).data(Qt::AccessibleTextRole).toString();
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts;
}

QStringList TestTestAllPanel::rows() const
{
    const QAbstractItemModel *model = find<QTableView>(u"testMatrix"_s)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(u"%1: %2"_s.arg(model->index(row, BatchModel::ConnectorColumn).data().toString(),
                                     model->index(row, BatchModel::OutcomeColumn).data().toString()));
    return texts;
}

void TestTestAllPanel::listsEveryConnector()
{
    const ExchangeSettings online{
        ExchangeAuthentication::Microsoft365, u"https://outlook.office365.com/EWS/Exchange.asmx"_s, {}, false};
    QVERIFY(m_fixture->workspace().insert({QUuid::createUuid(), u"Online"_s, {}, online}));
    trigger(u"actionTestAll"_s);
    QVERIFY(panel()->isVisible());
    QVERIFY(!panel()->isModal());
    QCOMPARE(rows(),
             QStringList({u"Archive: Not tested yet"_s, u"Cloud Fax: Not tested yet"_s, u"Mail: Not tested yet"_s,
                          u"Online: Needs authorization"_s}));
    QVERIFY(state().startsWith("4 connector"_L1));
    QVERIFY(!find<QPushButton>(u"cancelAll"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"saveBatchReport"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"testFailedAgain"_s)->isEnabled());
}

void TestTestAllPanel::testsTheSelectedOnes()
{
    auto *list = find<QListView>(u"connectorList"_s);
    list->selectionModel()->select(QItemSelection(list->model()->index(1, 0), list->model()->index(2, 0)),
                                   QItemSelectionModel::ClearAndSelect);
    trigger(u"actionTestSelected"_s);
    QCOMPARE(rows(), QStringList({u"Cloud Fax: Not tested yet"_s, u"Mail: Not tested yet"_s}));
    trigger(u"actionTestAll"_s);
    QCOMPARE(rows().size(), 3);
}

void TestTestAllPanel::checksAllAndDeliversNothing()
{
    m_fixture->engine.setScript(DeliveryResult{Checked{}, FakeEngine::delivered().stages});
    trigger(u"actionTestAll"_s);
    click(u"checkAll"_s);
    QTRY_VERIFY(!panel()->isRunning());
    QVERIFY(m_fixture->documents.samples.isEmpty());
    QCOMPARE(m_fixture->engine.requests().size(), 3);
    for (const DeliveryRequest &request : m_fixture->engine.requests())
        QCOMPARE(request.purpose, DeliveryPurpose::Check);
    QVERIFY(m_fixture->workspace().deliveries().isEmpty());
    QVERIFY2(state().startsWith("3 succeeded"_L1), qUtf8Printable(state()));
}

void TestTestAllPanel::sendsASampleToEach()
{
    m_fixture->engine.setScript(FakeEngine::delivered());
    trigger(u"actionTestAll"_s);
    click(u"sendAll"_s);
    QTRY_VERIFY(!panel()->isRunning());
    QCOMPARE(m_fixture->documents.samples.size(), 3);
    QCOMPARE(m_fixture->engine.requests().size(), 3);
    QCOMPARE(
        row(1),
        QStringList({u"Cloud Fax"_s, u"Passed, 3.0 ms"_s, u"Passed, 0.2 ms"_s, u"Passed, 1.0 ms"_s, u"No such stage"_s,
                     u"No such stage"_s, u"Passed, 1.2 s"_s, u"Passed, 18 ms"_s, u"Delivered"_s, row(1).last()}));
}

void TestTestAllPanel::sendsTheDocumentsThatAreChosen()
{
    m_fixture->engine.setScript(FakeEngine::delivered());
    trigger(u"actionTestAll"_s);
    m_fixture->prompts.answerFiles({m_fixture->makeFile(u"own.pdf"_s, 10)});
    QTest::mouseClick(widgetNamed<QPushButton>(*panel(), u"addFiles"_s), Qt::LeftButton);
    settle();
    click(u"sendAll"_s);
    QTRY_VERIFY(!panel()->isRunning());
    QVERIFY(m_fixture->documents.samples.isEmpty());
    for (const DeliveryRequest &request : m_fixture->engine.requests())
        QCOMPARE(request.scan.documents.first().name, u"own.pdf"_s);
    QCOMPARE(m_fixture->engine.requests().last().scan.user.username, u"anna@example.com"_s);
}

void TestTestAllPanel::showsEachStageWhileItRuns()
{
    trigger(u"actionTestAll"_s);
    find<QSpinBox>(u"testsAtOnce"_s)->setValue(1);
    click(u"checkAll"_s);
    FakeJob *job = m_fixture->engine.lastJob();
    job->enter(Stage::Prepare);
    QCOMPARE(row(0), QStringList({u"Archive"_s, u"Running"_s, u"Running"_s}));
    job->pass(Stage::Prepare);
    job->enter(Stage::Deliver);
    job->progress(45, 100);
    QCOMPARE(row(0), QStringList({u"Archive"_s, u"Passed, 12 ms"_s, u"45 %"_s, u"Running"_s}));
    QCOMPARE(row(1), QStringList({u"Cloud Fax"_s, u"Waits for its turn"_s}));
    QVERIFY2(state().startsWith("0 of 3 "_L1), qUtf8Printable(state()));
    QVERIFY(find<QProgressBar>(u"batchProgress"_s)->isVisible());
    job->finish(Checked{});
    QTRY_COMPARE(find<QProgressBar>(u"batchProgress"_s)->value(), 1);
    QVERIFY2(state().startsWith("1 of 3 "_L1), qUtf8Printable(state()));
    QVERIFY2(state().contains("left"_L1), qUtf8Printable(state()));
}

void TestTestAllPanel::theFirstFailureShowsItsVerdict()
{
    m_fixture->engine.setScript(FakeEngine::delivered());
    m_fixture->engine.setScriptFor(u"Cloud Fax"_s, refused());
    trigger(u"actionTestAll"_s);
    click(u"sendAll"_s);
    QTRY_VERIFY(!panel()->isRunning());
    QVERIFY(row(1).contains(u"Failed at Connect"_s));
    QCOMPARE(find<QTableView>(u"testMatrix"_s)->selectionModel()->selectedRows().value(0).row(), 1);
    const auto *headline = widgetNamed<QLabel>(*panel(), u"verdictHeadline"_s);
    QCOMPARE(headline->text(), u"Failed at Connect"_s);
    QVERIFY(headline->isVisible());
    find<QTableView>(u"testMatrix"_s)->selectRow(0);
    QCOMPARE(headline->text(), u"Delivered"_s);
}

void TestTestAllPanel::failedOnesAreTestedAgain()
{
    m_fixture->engine.setScript(DeliveryResult{Checked{}, {}});
    m_fixture->engine.setScriptFor(u"Cloud Fax"_s, refused());
    trigger(u"actionTestAll"_s);
    click(u"checkAll"_s);
    QTRY_VERIFY(!panel()->isRunning());
    m_fixture->engine.setScriptFor(u"Cloud Fax"_s, {Checked{}, {}});
    click(u"testFailedAgain"_s);
    QTRY_VERIFY(!panel()->isRunning());
    QCOMPARE(m_fixture->engine.requests().size(), 4);
    QCOMPARE(m_fixture->engine.requests().last().connector.name, u"Cloud Fax"_s);
    QCOMPARE(m_fixture->engine.requests().last().purpose, DeliveryPurpose::Check);
    QVERIFY2(state().startsWith("3 succeeded"_L1), qUtf8Printable(state()));
    QVERIFY(!find<QPushButton>(u"testFailedAgain"_s)->isEnabled());
}

void TestTestAllPanel::runsAsManyAtOnceAsChosen()
{
    trigger(u"actionTestAll"_s);
    find<QSpinBox>(u"testsAtOnce"_s)->setValue(2);
    click(u"checkAll"_s);
    QCOMPARE(m_fixture->engine.runningJobs(), 2);
    QVERIFY(!find<QPushButton>(u"checkAll"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"sendAll"_s)->isEnabled());
}

void TestTestAllPanel::cancelledInTheMiddle()
{
    trigger(u"actionTestAll"_s);
    find<QSpinBox>(u"testsAtOnce"_s)->setValue(2);
    click(u"checkAll"_s);
    m_fixture->engine.jobsRunning().first()->finish(Checked{});
    click(u"cancelAll"_s);
    QTRY_VERIFY(!panel()->isRunning());
    QCOMPARE(rows(),
             QStringList({u"Archive: Checked, nothing delivered"_s, u"Cloud Fax: Cancelled"_s, u"Mail: Cancelled"_s}));
    QVERIFY2(state().contains("2 cancelled"_L1), qUtf8Printable(state()));
    QVERIFY(find<QPushButton>(u"checkAll"_s)->isEnabled());
}

void TestTestAllPanel::savesAReport_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("as a web page") << u"report.html"_s << QByteArray("Cloud Fax");
    QTest::newRow("as JSON") << u"report.json"_s << QByteArray("\"Cloud Fax\"");
    QTest::newRow("as JUnit XML") << u"report.xml"_s << QByteArray("<testcase");
}

void TestTestAllPanel::savesAReport()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    m_fixture->engine.setScript(refused());
    trigger(u"actionTestAll"_s);
    click(u"checkAll"_s);
    QTRY_VERIFY(!panel()->isRunning());
    m_fixture->prompts.answerFiles({m_fixture->filePath(name)});
    click(u"saveBatchReport"_s);
    QFile report(m_fixture->filePath(name));
    QTRY_VERIFY(report.exists());
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains(content));
}

void TestTestAllPanel::opensTheConnector()
{
    m_fixture->engine.setScript(FakeEngine::delivered());
    m_fixture->engine.setScriptFor(u"Mail"_s, refused());
    trigger(u"actionTestAll"_s);
    click(u"sendAll"_s);
    QTRY_VERIFY(!panel()->isRunning());
    click(u"openTestedConnector"_s);
    QCOMPARE(find<QLineEdit>(u"name"_s)->text(), u"Mail"_s);
    QCOMPARE(find<QTabWidget>(u"connectorTabs"_s)->currentIndex(), 1);
}

void TestTestAllPanel::goesOnWhileItsWindowIsClosed()
{
    trigger(u"actionTestAll"_s);
    click(u"checkAll"_s);
    panel()->close();
    QCOMPARE(m_fixture->engine.runningJobs(), 3);
    m_fixture->engine.jobsRunning().first()->finish(Checked{});
    trigger(u"actionTestSelected"_s);
    QCOMPARE(rows().first(), u"Archive: Checked, nothing delivered"_s);
    QCOMPARE(rows().size(), 3);
    QVERIFY(panel()->isRunning());
}

void TestTestAllPanel::closingTheMainWindowAsks()
{
    m_fixture->documents.isSlow = true; // nothing is delivered yet
    trigger(u"actionTestAll"_s);
    click(u"sendAll"_s);
    QCOMPARE(m_fixture->engine.runningJobs(), 0);
    m_fixture->prompts.answer(Answer::Cancel);
    QVERIFY(!m_window->close());
    settle();
    QVERIFY(panel()->isRunning());
    m_fixture->prompts.answer(Answer::Accept);
    m_window->close();
    QTRY_VERIFY(m_window->isHidden());
    QVERIFY(!panel()->isRunning());
    QCOMPARE(m_fixture->prompts.unexpected(), 0);
}

void TestTestAllPanel::testsConnectorsAsTheyAreSavedNow()
{
    trigger(u"actionTestAll"_s);
    const auto archive = m_fixture->connectorNamed(u"Archive"_s);
    auto renamed = archive;
    renamed.name = u"Archive, renamed"_s;
    QVERIFY(m_fixture->workspace().replace(archive, renamed));
    QVERIFY(m_fixture->workspace().remove(m_fixture->connectorNamed(u"Mail"_s).id));
    m_fixture->engine.setScript(DeliveryResult{Checked{}, {}});
    click(u"checkAll"_s);
    QTRY_VERIFY(!panel()->isRunning());
    QCOMPARE(m_fixture->engine.requests().size(), 2);
    QCOMPARE(rows().first(), u"Archive, renamed: Checked, nothing delivered"_s);
}

void TestTestAllPanel::everyControlHasANameAndRoom()
{
    trigger(u"actionTestAll"_s);
    QCOMPARE(unnamedControls(*panel()), QStringList());
    QTRY_COMPARE(clippedTexts(*panel()).join(u'\n'), QString());
}

QTEST_MAIN(TestTestAllPanel)

#include "tst_testallpanel.moc"
