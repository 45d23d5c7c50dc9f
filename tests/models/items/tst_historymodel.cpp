// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/historymodel.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

#include <chrono>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr auto failTest = QAbstractItemModelTester::FailureReportingMode::QtTest;
const QDateTime noon({2026, 11, 24}, {12, 0}, Qt::UTC);

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRowSaysWhatBecameOfADelivery();
    void theFilterShowsWhatMatches_data();
    void theFilterShowsWhatMatches();
    void aNewDeliveryLeavesTheOthersWhereTheyAre();
    void aRowThatComesBetweenStartsOver();
    void everyPageIsReadWhenItIsLookedAt();
    void anotherConnectorsDeliveriesAreNoConcern();

private:
    QUuid begin(int minute, const QString &username = u"anna@example.com"_s, const QString &document = u"scan.pdf"_s);
    void end(const QUuid &id, const Outcome &outcome);
    QVariant cell(int row, int column) const { return m_model->index(row, column).data(HistoryModel::ValueRole); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QUuid m_connectorId = QUuid::createUuid();
};

void TestHistoryModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::move(*Workspace::open(m_folder->filePath(u"test.scanconnectors"_s)));
    m_model = std::make_unique<HistoryModel>(m_workspace.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), failTest);
}

QUuid TestHistoryModel::begin(int minute, const QString &username, const QString &document)
{
    DeliveryRecord record;
    record.id = QUuid::createUuid();
    record.connectorId = m_connectorId;
    record.connectorName = u"Archive"_s;
    record.username = username;
    record.documents = {{document, 7, noon, {}}};
    record.totalBytes = 7;
    record.started = noon.addSecs(60 * minute);
    if (!m_workspace->beginDelivery(record).result())
        qFatal("The workspace does not record");
    return record.id;
}

void TestHistoryModel::end(const QUuid &id, const Outcome &outcome)
{
    const QDateTime ended = m_workspace->delivery(id)->started.addMSecs(250);
    if (!m_workspace->endDelivery(id, ended, {outcome, {}}).result())
        qFatal("The workspace does not record");
}

void TestHistoryModel::aRowSaysWhatBecameOfADelivery()
{
    begin(0);
    end(begin(1), Failure{Stage::Connect, Cause::TimedOut, {}, {}, {}});
    end(begin(2), Delivered{});
    QTRY_COMPARE(m_model->rowCount(), 3);
    QTRY_COMPARE(cell(0, HistoryModel::OutcomeColumn).toString(), u"delivered"_s);
    QCOMPARE(cell(0, HistoryModel::DurationColumn).toLongLong(), 250);
    QCOMPARE(cell(0, HistoryModel::SizeColumn).toLongLong(), 7);
    QCOMPARE(cell(0, HistoryModel::ConnectorColumn).toString(), u"Archive"_s);
    QCOMPARE(cell(0, HistoryModel::DocumentsColumn).toStringList(), QStringList{u"scan.pdf"_s});
    QCOMPARE(cell(0, HistoryModel::StartedColumn).toDateTime(), noon.addSecs(120));
    QCOMPARE(cell(1, HistoryModel::StageColumn).toString(), u"Connect"_s);
    QCOMPARE(cell(2, HistoryModel::OutcomeColumn).toString(), u"running"_s);
    QVERIFY(!cell(2, HistoryModel::DurationColumn).isValid());
    QCOMPARE(m_model->recordId(3), QUuid());
}

void TestHistoryModel::theFilterShowsWhatMatches_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    QTest::addColumn<int>("shown");
    const auto text = [](const QString &searched) { return HistoryFilter{{}, {}, searched, {}}; };
    QTest::newRow("nothing asked") << HistoryFilter() << 4;
    QTest::newRow("an outcome") << HistoryFilter{{}, DeliveryState::Failed, {}, {}} << 1;
    QTest::newRow("what runs") << HistoryFilter{{}, DeliveryState::Running, {}, {}} << 1;
    QTest::newRow("an outcome that none has") << HistoryFilter{{}, DeliveryState::Cancelled, {}, {}} << 0;
    QTest::newRow("a part of a user's name, whatever its case") << text(u"BEA@"_s) << 1;
    QTest::newRow("a part of a document's name, with an umlaut") << text(u"üBER"_s) << 1;
    QTest::newRow("a part of the summary") << text(u"post https"_s) << 1;
    QTest::newRow("a sign that searches elsewhere know") << text(u"%"_s) << 0;
    QTest::newRow("the last hour") << HistoryFilter{{}, {}, {}, noon.addSecs(120)} << 2;
    QTest::newRow("another connector") << HistoryFilter{QUuid::createUuid(), {}, {}, {}} << 0;
    QTest::newRow("all of it") << HistoryFilter{m_connectorId, DeliveryState::Delivered, u"scan"_s, noon} << 1;
}

void TestHistoryModel::theFilterShowsWhatMatches()
{
    QFETCH(HistoryFilter, filter);
    QFETCH(int, shown);
    end(begin(0), Delivered{});
    end(begin(1, u"bea@example.com"_s, u"letter.tif"_s), Delivered{});
    end(begin(2, {}, u"Überweisung.pdf"_s), Failure{});
    QVERIFY(m_workspace->planDelivery(begin(3), u"POST https://fax.example"_s).result());
    m_model->setFilter(filter);
    QTRY_COMPARE(m_model->rowCount(), shown);
    QCOMPARE(m_model->filter(), filter);
}

void TestHistoryModel::aNewDeliveryLeavesTheOthersWhereTheyAre()
{
    const QUuid first = begin(0);
    QTRY_COMPARE(m_model->rowCount(), 1);
    const QPersistentModelIndex followed = m_model->index(0, 0);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    begin(1);
    begin(2);
    end(first, Delivered{});
    QTRY_COMPARE(m_model->rowCount(), 3);
    QTRY_COMPARE(m_model->index(2, HistoryModel::OutcomeColumn).data(HistoryModel::ValueRole).toString(),
                 u"delivered"_s);
    QVERIFY(followed.isValid());
    QCOMPARE(followed.data(HistoryModel::RecordIdRole).toUuid(), first);
    QVERIFY(reset.isEmpty());
}

void TestHistoryModel::aRowThatComesBetweenStartsOver()
{
    begin(0);
    begin(2);
    QTRY_COMPARE(m_model->rowCount(), 2);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QUuid between = begin(1);
    QTRY_COMPARE(m_model->rowCount(), 3);
    QVERIFY(!reset.isEmpty());
    QCOMPARE(m_model->recordId(1), between);
}

void TestHistoryModel::everyPageIsReadWhenItIsLookedAt()
{
    QList<QUuid> ids;
    for (int minute = 0; minute < 300; ++minute) {
        DeliveryRecord record;
        record.id = QUuid::createUuid();
        record.connectorId = m_connectorId;
        record.started = noon.addSecs(minute);
        ids.prepend(record.id);
        m_workspace->beginDelivery(record);
    }
    QTRY_COMPARE(m_model->rowCount(), 300);
    for (int row = 0; row < 300; ++row)
        QCOMPARE(m_model->recordId(row), ids.at(row));
}

void TestHistoryModel::anotherConnectorsDeliveriesAreNoConcern()
{
    m_model->setFilter({QUuid::createUuid(), {}, {}, {}});
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QSignalSpy recorded(m_workspace.get(), &Workspace::deliveryRecorded);
    begin(0);
    QTRY_COMPARE(recorded.size(), 1);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(reset.isEmpty());
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
