// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/consolefixture.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historyreport.h"
#include "ui/history/historytab.h"
#include "ui/text/outcometext.h"
#include "ui/widgets/wrappedtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace console;
using namespace Qt::StringLiterals;

class TestHistoryTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ConsoleFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void saysWhatBelongsHere();
    void listsTheConnectorsDeliveries();
    void showsTheVerdictOfTheChosenOne();
    void explainsADeliveryOfAnotherTypeAsSuch();
    void showsAnInterruptedOneAsSuch();
    void filtersByOutcome();
    void keepsWhatIsChosenWhenANewOneArrives();
    void showsTheEndOfADeliveryThatRan();
    void searches_data();
    void searches();
    void showsAPeriod();
    void showsAllThatIsKeptOfTheChosenOne();
    void comparesTwo();
    void sendsAgainByHandOnly();
    void oldRecordsCannotBeSentAgain();
    void whatIsShownIsWhatIsSentAgain();
    void handsOnAReport();
    void aReportOfSomeOfThemSaysSo();
    void namesEveryControl();

private:
    QUuid archive() const { return m_fixture->connectorNamed(u"Archive"_s).id; }
    QUuid record(const QUuid &connectorId, const std::optional<Outcome> &outcome, const QDateTime &started,
                 const std::optional<TestScan> &scan = {}) const
    {
        DeliveryRecord record;
        record.id = QUuid::createUuid();
        record.connectorId = connectorId;
        record.connectorName = u"Archive"_s;
        record.typeId = u"file-system"_s;
        record.scanJobId = QUuid::createUuid();
        record.username = u"anna@example.com"_s;
        record.documents = {{u"letter.pdf"_s, 2048, started, QString(64, u'a')}};
        record.totalBytes = 2048;
        record.started = started;
        record.summary = u"/srv/scans/anna"_s;
        record.scan = scan;
        if (!m_fixture->workspace().beginDelivery(record).result())
            qFatal("The record cannot be written");
        if (outcome) {
            DeliveryResult result = FakeEngine::delivered();
            result.outcome = *outcome;
            const QList<TranscriptLine> transcript{{started, TranscriptLine::Direction::Note, u"Opened the folder"_s}};
            if (!m_fixture->workspace().endDelivery(record.id, started.addMSecs(1500), result, transcript).result())
                qFatal("The record cannot be completed");
        }
        return record.id;
    }
    static QDateTime at(int minute) { return {QDate::currentDate(), QTime(12, minute), Qt::UTC}; }
    static QString cell(const HistoryTab &tab, int row, int column)
    {
        return widgetNamed<QTableView>(tab, u"historyTable"_s)->model()->index(row, column).data().toString();
    }
    static int rows(const HistoryTab &tab)
    {
        return widgetNamed<QTableView>(tab, u"historyTable"_s)->model()->rowCount();
    }
    static Failure storageFull() { return {Stage::Deliver, Cause::StorageFull, u"errno.ENOSPC"_s, u"/srv"_s, {}}; }

    std::unique_ptr<ConsoleFixture> m_fixture;
};

void TestHistoryTab::saysWhatBelongsHere()
{
    HistoryTab tab(&m_fixture->workspace(), &m_fixture->prompts);
    tab.setConnector(archive());
    tab.show();
    QSignalSpy requested(&tab, &HistoryTab::testRequested);
    auto *first = widgetNamed<QPushButton>(tab, u"goToTest"_s);
    QVERIFY(first->isVisible());
    QTest::mouseClick(first, Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
}

void TestHistoryTab::listsTheConnectorsDeliveries()
{
    record(archive(), Delivered{}, at(1));
    record(archive(), storageFull(), at(2));
    record(m_fixture->connectorNamed(u"Cloud Fax"_s).id, Delivered{}, at(3));
    HistoryTab tab(&m_fixture->workspace(), &m_fixture->prompts);
    tab.setConnector(archive());
    QCOMPARE(rows(tab), 2);
    QCOMPARE(cell(tab, 0, HistoryModel::OutcomeColumn), u"Failed"_s);
    QCOMPARE(cell(tab, 0, HistoryModel::StageColumn), u"Deliver"_s);
    QCOMPARE(cell(tab, 1, HistoryModel::OutcomeColumn), u"Delivered"_s);
    QCOMPARE(cell(tab, 1, HistoryModel::StageColumn), QString());
    QCOMPARE(cell(tab, 1, HistoryModel::UserColumn), u"anna@example.com"_s);
    QCOMPARE(cell(tab, 1, HistoryModel::DocumentsColumn), u"letter.pdf"_s);
    QVERIFY(cell(tab, 1, HistoryModel::SizeColumn).contains(u'2'));
    QVERIFY(cell(tab, 1, HistoryModel::DurationColumn).contains(u"1.5"_s));
}

void TestHistoryTab::showsTheVerdictOfTheChosenOne()
{
    record(archive(), Delivered{}, at(1));
    record(archive(), storageFull(), at(2));
    HistoryTab tab(&m_fixture->workspace(), &m_fixture->prompts);
    tab.setConnector(archive());
    const auto *headline = widgetNamed<QLabel>(tab, u"verdictHeadline"_s);
    QVERIFY(headline->text().contains(u"Failed"_s));
    QVERIFY(tab.findChild<QLabel *>(u"explanationTitle"_s));
    QTest::keyClick(widgetNamed<QTableView>(tab, u"historyTable"_s), Qt::Key_Down);
    QCOMPARE(headline->text(), u"Delivered"_s);
}

// The connector was made into another one since.
void TestHistoryTab::explainsADeliveryOfAnotherTypeAsSuch()
{
    const Failure refused{Stage::Connect, Cause::ConnectionRefused, u"errno.ECONNREFUSED"_s, u"fs01"_s, {}};
    record(archive(), refused, at(1));
    const Connector folder = m_fixture->connectorNamed(u"Archive"_s);
    Connector endpoint = folder;
    endpoint.settings = ExtensionSettings{u"https://example.com/api"_s, {}};
    QVERIFY(m_fixture->workspace().replace(folder, endpoint));
    HistoryTab tab(&m_fixture->workspace(), &m_fixture->prompts);
    tab.setConnector(archive());
    Connector known = folder;
    known.settings = FileSystemSettings();
    const auto &system = m_fixture->workspace().system();
    const auto explanation = text::explain(refused, known, system);
    QVERIFY(explanation.remedy != text::explain(refused, endpoint, system).remedy);
    QCOMPARE(widgetNamed<WrappedText>(tab, u"explanationRemedy"_s)->text(), explanation.remedy);
}

void TestHistoryTab::showsAnInterruptedOneAsSuch()
{
    // Recorded by a program that is gone: the workspace is opened again.
    const QString path = m_fixture->filePath(u"other.scanconnectors"_s);
    const Connector connector{QUuid::createUuid(), u"Archive"_s, {}, FileSystemSettings{u"/srv"_s, {}, {}, false}};
    {
        auto crashed = Workspace::open(path);
        QVERIFY(crashed && (*crashed)->insert(connector));
        DeliveryRecord record;
        record.id = QUuid::createUuid();
        record.connectorId = connector.id;
        record.started = at(1);
        QVERIFY((*crashed)->beginDelivery(record).result());
    }
    auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    HistoryTab tab(workspace->get(), &m_fixture->prompts);
    tab.setConnector(connector.id);
    QCOMPARE(cell(tab, 0, HistoryModel::OutcomeColumn), u"Interrupted, outcome unknown"_s);
    QCOMPARE(widgetNamed<QLabel>(tab, u"verdictHeadline"_s)->text(), u"Interrupted, outcome unknown"_s);
}

void TestHistoryTab::filtersByOutcome()
{
    record(archive(), Delivered{}, at(1));
    record(archive(), storageFull(), at(2));
    HistoryTab tab(&m_fixture->workspace(), &m_fixture->prompts);
    tab.setConnector(archive());
    tab.show();
    auto *filter = widgetNamed<QComboBox>(tab, u"outcomeFilter"_s);
    filter->setCurrentIndex(filter->findData(u"failed"_s));
    QCOMPARE(rows(tab), 1);
    filter->setCurrentIndex(filter->findData(u"cancelled"_s));
    QCOMPARE(rows(tab), 0);
    auto *clear = widgetNamed<QPushButton>(tab, u"clearHistoryFilter"_s);
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(rows(tab), 2);
}

void TestHistoryTab::keepsWhatIsChosenWhenANewOneArrives()
{
    record(archive(), Delivered{}, at(1));
    HistoryTab tab(&m_fixture->workspace(), &m_fixture->prompts);
    tab.setConnector(archive());
    tab.show();
    const auto *table = widgetNamed<QTableView>(tab, u"historyTable"_s);
    QCOMPARE(table->currentIndex().row(), 0);
    record(archive(), storageFull(), at(2));
    QTRY_COMPARE(table->currentIndex().row(), 1);
    QCOMPARE(widgetNamed<QLabel>(tab, u"verdictHeadline"_s)->text(), u"Delivered"_s);
    tab.hide();
    record(archive(), Cancelled{}, at(3));
    QTRY_COMPARE(rows(tab), 3);
    QTRY_COMPARE(table->currentIndex().row(), 0);
}

void TestHistoryTab::showsTheEndOfADeliveryThatRan()
{
    const QUuid id = record(archive(), std::nullopt, at(1));
    HistoryTab tab(&m_fixture->workspace(), &m_fixture->prompts);
    tab.setConnector(archive());
    tab.show();
    const auto *headline = widgetNamed<QLabel>(tab, u"verdictHeadline"_s);
    QCOMPARE(headline->text(), u"Sending…"_s);
    QVERIFY(m_fixture->workspace().endDelivery(id, at(2), FakeEngine::delivered()).result());
    QTRY_COMPARE(headline->text(), u"Delivered"_s);
}

void TestHistoryTab::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    QTest::newRow("a document, whatever its case") << u"LETTER"_s << 2;
    QTest::newRow("a user") << u"anna@"_s << 2;
    QTest::newRow("a destination") << u"/srv/scans"_s << 2;
    QTest::newRow("nothing of it") << u"beatrice"_s << 0;
}

void TestHistoryTab::searches()
{
    QFETCH(QString, text);
    QFETCH(int, found);
    record(archive(), Delivered{}, at(1));
    record(archive(), storageFull(), at(2));
    HistoryTab tab(&m_fixture->workspace(), &m_fixture->prompts);
    tab.setConnector(archive());
    tab.show();
    const QSignalSpy searched(widgetNamed<HistoryFilterBar>(tab, u"historyFilter"_s), &HistoryFilterBar::changed);
    widgetNamed<QLineEdit>(tab, u"historySearch"_s)->setText(text);
    QTRY_COMPARE(searched.size(), 1);
    QCOMPARE(rows(tab), found);
    QCOMPARE(widgetNamed<QPushButton>(tab, u"clearHistoryFilter"_s)->isVisible(), found == 0);
}

void TestHistoryTab::showsAPeriod()
{
    record(archive(), Delivered{}, QDateTime::currentDateTimeUtc());
    record(archive(), Delivered{}, QDateTime::currentDateTimeUtc().addDays(-3));
    record(archive(), Delivered{}, QDateTime::currentDateTimeUtc().addDays(-20));
    HistoryTab tab(&m_fixture->workspace(), &m_fixture->prompts);
    tab.setConnector(archive());
    auto *period = widgetNamed<QComboBox>(tab, u"periodFilter"_s);
    QCOMPARE(rows(tab), 3);
    period->setCurrentIndex(1);
    QCOMPARE(rows(tab), 1);
    period->setCurrentIndex(2);
    QCOMPARE(rows(tab), 2);
    period->setCurrentIndex(3);
    QCOMPARE(rows(tab), 3);
}

void TestHistoryTab::showsAllThatIsKeptOfTheChosenOne()
{
    record(archive(), storageFull(), at(1));
    HistoryTab tab(&m_fixture->workspace(), &m_fixture->prompts);
    tab.setConnector(archive());
    tab.show();
    auto *details = widgetNamed<QTabWidget>(tab, u"deliveryDetails"_s);
    const auto *lines = widgetNamed<QAbstractItemView>(tab, u"transcript"_s)->model();
    QCOMPARE(lines->rowCount(), 0);
    details->setCurrentIndex(1);
    QTRY_COMPARE(lines->rowCount(), 1);
    QCOMPARE(widgetNamed<WrappedText>(tab, u"deliveryDestination"_s)->text(), u"/srv/scans/anna"_s);
    QCOMPARE(widgetNamed<WrappedText>(tab, u"deliveryUser"_s)->text(), u"anna@example.com"_s);
    const auto *documents = widgetNamed<QTreeWidget>(tab, u"deliveryDocuments"_s);
    QCOMPARE(documents->topLevelItemCount(), 1);
    QCOMPARE(documents->topLevelItem(0)->text(0), u"letter.pdf"_s);
    QCOMPARE(documents->topLevelItem(0)->text(2), QString(64, u'a'));
}

void TestHistoryTab::comparesTwo()
{
    record(archive(), Delivered{}, at(1));
    record(archive(), storageFull(), at(2));
    HistoryTab tab(&m_fixture->workspace(), &m_fixture->prompts);
    tab.setConnector(archive());
    tab.show();
    auto *compare = widgetNamed<QPushButton>(tab, u"compareDeliveries"_s);
    QVERIFY(!compare->isEnabled());
    widgetNamed<QTableView>(tab, u"historyTable"_s)->selectAll();
    QVERIFY(compare->isEnabled());
    QVERIFY(!widgetNamed<QPushButton>(tab, u"sendAgain"_s)->isEnabled());
    QTest::mouseClick(compare, Qt::LeftButton);
    auto *dialog = tab.findChild<QDialog *>(u"comparisonDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    const auto *table = widgetNamed<QTreeWidget>(*dialog, u"comparisonTable"_s);
    QCOMPARE(table->topLevelItem(0)->text(1), u"Delivered"_s);
    QCOMPARE(table->topLevelItem(0)->text(2), u"Failed at Deliver"_s);
    QCOMPARE(table->topLevelItem(0)->text(3), u"Different"_s);
    const auto shown = [&] {
        int count = 0;
        for (int row = 0; row < table->topLevelItemCount(); ++row)
            count += !table->topLevelItem(row)->isHidden();
        return count;
    };
    const int all = shown();
    widgetNamed<QCheckBox>(*dialog, u"differencesOnly"_s)->click();
    QVERIFY(shown() > 0 && shown() < all);
    QCOMPARE(unnamedControls(*dialog).join(u'\n'), QString());
}

void TestHistoryTab::sendsAgainByHandOnly()
{
    TestScan scan;
    scan.user.username = u"nobody@example.com"_s;
    scan.documents = {scanDocumentAt(m_fixture->makeFile(u"there.pdf"_s, 7)),
                      scanDocumentAt(m_fixture->filePath(u"gone.pdf"_s))};
    record(archive(), Delivered{}, at(1), scan);
    HistoryTab tab(&m_fixture->workspace(), &m_fixture->prompts);
    tab.setConnector(archive());
    tab.show();
    const QSignalSpy requested(&tab, &HistoryTab::sendAgainRequested);
    QTest::mouseClick(widgetNamed<QPushButton>(tab, u"sendAgain"_s), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<TestScan>().documents, scan.documents.first(1));
    QCOMPARE(m_fixture->prompts.told().size(), 1);
    const QString told = m_fixture->prompts.told().first();
    QVERIFY2(told.contains(u"‘gone.pdf’"_s) && told.contains(u"‘there.pdf’"_s), qPrintable(told));
    QVERIFY2(told.contains(u"‘nobody@example.com’"_s), qPrintable(told));
    QVERIFY(m_fixture->engine.requests().isEmpty());
}

void TestHistoryTab::oldRecordsCannotBeSentAgain()
{
    record(archive(), Delivered{}, at(1));
    HistoryTab tab(&m_fixture->workspace(), &m_fixture->prompts);
    tab.setConnector(archive());
    QVERIFY(!widgetNamed<QPushButton>(tab, u"sendAgain"_s)->isEnabled());
}

void TestHistoryTab::whatIsShownIsWhatIsSentAgain()
{
    record(archive(), Delivered{}, at(1), TestScan());
    record(archive(), Delivered{}, at(2));
    HistoryTab tab(&m_fixture->workspace(), &m_fixture->prompts);
    tab.setConnector(archive());
    tab.show();
    auto *table = widgetNamed<QTableView>(tab, u"historyTable"_s);
    const auto *sendAgain = widgetNamed<QPushButton>(tab, u"sendAgain"_s);
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(sendAgain->isEnabled());
    QTest::keyClick(table, Qt::Key_Up);
    QVERIFY(!sendAgain->isEnabled());
    // The older one alone is selected, while the newer one is shown.
    table->selectionModel()->select(table->model()->index(1, 0),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QVERIFY(!sendAgain->isEnabled());
}

void TestHistoryTab::handsOnAReport()
{
    record(archive(), Delivered{}, at(1));
    record(archive(), storageFull(), at(2));
    HistoryTab tab(&m_fixture->workspace(), &m_fixture->prompts);
    tab.setConnector(archive());
    tab.show();
    widgetNamed<QTableView>(tab, u"historyTable"_s)->selectAll();
    const QString path = m_fixture->filePath(u"report.json"_s);
    m_fixture->prompts.answerFiles({path});
    QTest::mouseClick(widgetNamed<QPushButton>(tab, u"exportDeliveries"_s), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray deliveries = QJsonDocument::fromJson(file.readAll()).object().value("deliveries"_L1).toArray();
    QCOMPARE(deliveries.size(), 2);
    QCOMPARE(deliveries.first()["outcome"_L1].toString(), u"delivered"_s);
    QCOMPARE(deliveries.last()["transcript"_L1].toArray().size(), 1);

    m_fixture->prompts.answerFiles({m_fixture->filePath(u"no/such/folder/report.html"_s)});
    QTest::mouseClick(widgetNamed<QPushButton>(tab, u"exportDeliveries"_s), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->prompts.told().size(), 1);
}

void TestHistoryTab::aReportOfSomeOfThemSaysSo()
{
    record(archive(), Delivered{}, at(1));
    const QList<DeliveryRecord> records = m_fixture->workspace().deliveries({archive()});
    QCOMPARE(historyReport(records, 1, m_fixture->workspace()).title, u"Deliveries of ‘Archive’"_s);
    QCOMPARE(historyReport(records, 2'000, m_fixture->workspace()).title,
             u"Deliveries of ‘Archive’: the newest 1 of the 2,000 that were chosen"_s);
}

void TestHistoryTab::namesEveryControl()
{
    record(archive(), storageFull(), at(2));
    HistoryTab tab(&m_fixture->workspace(), &m_fixture->prompts);
    tab.setConnector(archive());
    QCOMPARE(unnamedControls(tab).join(u'\n'), QString());
}

QTEST_MAIN(TestHistoryTab)
#include "tst_historytab.moc"
