// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/consolefixture.h"
#include "ui/history/historytab.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

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
    void showsAnInterruptedOneAsSuch();
    void filtersByOutcome();
    void keepsWhatIsChosenWhenANewOneArrives();
    void namesEveryControl();

private:
    QUuid archive() const { return m_fixture->connectorNamed(u"Archive"_s).id; }
    QUuid record(const QUuid &connectorId, const std::optional<Outcome> &outcome, const QDateTime &started) const
    {
        const DeliveryRecord record{QUuid::createUuid(),
                                    connectorId,
                                    u"Archive"_s,
                                    u"file-system"_s,
                                    QUuid::createUuid(),
                                    u"anna@example.com"_s,
                                    {u"letter.pdf"_s},
                                    2048,
                                    started,
                                    {},
                                    {}};
        if (!m_fixture->workspace().beginDelivery(record))
            qFatal("The record cannot be written");
        if (outcome) {
            DeliveryResult result = FakeEngine::delivered();
            result.outcome = *outcome;
            if (!m_fixture->workspace().endDelivery(record.id, started.addMSecs(1500), result))
                qFatal("The record cannot be completed");
        }
        return record.id;
    }
    static QDateTime at(int minute) { return {QDate(2026, 11, 24), QTime(12, minute), Qt::UTC}; }
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
    HistoryTab tab(&m_fixture->workspace());
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
    HistoryTab tab(&m_fixture->workspace());
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
    HistoryTab tab(&m_fixture->workspace());
    tab.setConnector(archive());
    const auto *headline = widgetNamed<QLabel>(tab, u"verdictHeadline"_s);
    QVERIFY(headline->text().contains(u"Failed"_s));
    QVERIFY(tab.findChild<QLabel *>(u"explanationTitle"_s));
    QTest::keyClick(widgetNamed<QTableView>(tab, u"historyTable"_s), Qt::Key_Down);
    QCOMPARE(headline->text(), u"Delivered"_s);
}

void TestHistoryTab::showsAnInterruptedOneAsSuch()
{
    // Recorded by a program that is gone: the workspace is opened again.
    const QString path = m_fixture->filePath(u"other.scanconnectors"_s);
    const Connector connector{QUuid::createUuid(), u"Archive"_s, {}, FileSystemSettings{u"/srv"_s, {}, {}, false}};
    {
        auto crashed = Workspace::open(path);
        QVERIFY(crashed && (*crashed)->insert(connector));
        QVERIFY((*crashed)->beginDelivery({QUuid::createUuid(),
                                           connector.id,
                                           u"Archive"_s,
                                           u"file-system"_s,
                                           QUuid::createUuid(),
                                           u"anna"_s,
                                           {},
                                           0,
                                           at(1),
                                           {},
                                           {}}));
    }
    auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    HistoryTab tab(workspace->get());
    tab.setConnector(connector.id);
    QCOMPARE(cell(tab, 0, HistoryModel::OutcomeColumn), u"Interrupted, outcome unknown"_s);
    QCOMPARE(widgetNamed<QLabel>(tab, u"verdictHeadline"_s)->text(), u"Interrupted, outcome unknown"_s);
}

void TestHistoryTab::filtersByOutcome()
{
    record(archive(), Delivered{}, at(1));
    record(archive(), storageFull(), at(2));
    HistoryTab tab(&m_fixture->workspace());
    tab.setConnector(archive());
    tab.show();
    auto *filter = widgetNamed<QComboBox>(tab, u"outcomeFilter"_s);
    filter->setCurrentIndex(filter->findData(u"failed"_s));
    QCOMPARE(rows(tab), 1);
    filter->setCurrentIndex(filter->findData(u"cancelled"_s));
    QCOMPARE(rows(tab), 0);
    auto *clear = widgetNamed<QPushButton>(tab, u"clearOutcomeFilter"_s);
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(rows(tab), 2);
}

void TestHistoryTab::keepsWhatIsChosenWhenANewOneArrives()
{
    record(archive(), Delivered{}, at(1));
    HistoryTab tab(&m_fixture->workspace());
    tab.setConnector(archive());
    tab.show();
    const auto *table = widgetNamed<QTableView>(tab, u"historyTable"_s);
    QCOMPARE(table->currentIndex().row(), 0);
    record(archive(), storageFull(), at(2));
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(widgetNamed<QLabel>(tab, u"verdictHeadline"_s)->text(), u"Delivered"_s);
    tab.hide();
    record(archive(), Cancelled{}, at(3));
    QCOMPARE(table->currentIndex().row(), 0);
}

void TestHistoryTab::namesEveryControl()
{
    record(archive(), storageFull(), at(2));
    HistoryTab tab(&m_fixture->workspace());
    tab.setConnector(archive());
    QCOMPARE(unnamedControls(tab).join(u'\n'), QString());
}

QTEST_MAIN(TestHistoryTab)
#include "tst_historytab.moc"
