// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The three smaller models of documentlistmodel.h, transcriptmodel.h and historymodel.h.

#include "models/items/documentlistmodel.h"
#include "models/items/historymodel.h"
#include "models/items/transcriptmodel.h"
#include "models/workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr auto failTest = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class TestItemModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsAreLookedAtAgain();
    void aTranscriptKeepsTheLatestLines();
    void historyFollowsTheWorkspace();
};

void TestItemModels::documentsAreLookedAtAgain()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"scan.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7");
    file.close();
    DocumentListModel model;
    const QAbstractItemModelTester tester(&model, failTest);
    model.append({scanDocumentAt(path), scanDocumentAt(folder.filePath(u"missing.tif"_s))});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.totalSize(), 8);
    QCOMPARE(model.index(0).data(DocumentListModel::MediaTypeRole).toString(), u"application/pdf"_s);
    QVERIFY(!model.index(0).data(DocumentListModel::IsMissingRole).toBool());
    QVERIFY(model.index(1).data(DocumentListModel::IsMissingRole).toBool());
    QVERIFY(file.remove());
    model.refresh();
    QVERIFY(model.index(0).data(DocumentListModel::IsMissingRole).toBool());
    QCOMPARE(model.totalSize(), 0);
    model.remove(0);
    model.remove(7);
    QCOMPARE(model.documents().size(), 1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestItemModels::aTranscriptKeepsTheLatestLines()
{
    TranscriptModel model;
    const int extra = 5;
    for (int number = 0; number < TranscriptModel::maximumLines + extra; ++number)
        model.append({{}, TranscriptLine::Direction::Sent, QString::number(number)});
    QVERIFY(model.rowCount() <= TranscriptModel::maximumLines);
    QCOMPARE(model.lines().last().text, QString::number(TranscriptModel::maximumLines + extra - 1));
    const QAbstractItemModelTester tester(&model, failTest);
    model.append({{}, TranscriptLine::Direction::Received, u"200 OK"_s});
    const QModelIndex last = model.index(model.rowCount() - 1);
    QCOMPARE(last.data().toString(), u"200 OK"_s);
    QCOMPARE(last.data(TranscriptModel::DirectionRole).value<TranscriptLine::Direction>(),
             TranscriptLine::Direction::Received);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestItemModels::historyFollowsTheWorkspace()
{
    QTemporaryDir folder;
    const auto workspace = Workspace::open(folder.filePath(u"test.scanconnectors"_s));
    QVERIFY(workspace);
    HistoryModel model(workspace->get());
    const QAbstractItemModelTester tester(&model, failTest);
    QUuid connectorId;
    for (int number = 0; number < 3; ++number) {
        DeliveryRecord record;
        record.id = QUuid::createUuid();
        record.connectorId = connectorId = QUuid::createUuid();
        record.connectorName = u"Connector %1"_s.arg(number);
        record.documentNames = {u"scan.pdf"_s};
        record.totalBytes = 7;
        record.started = QDateTime({2026, 11, 24}, {12, number}, Qt::UTC);
        QVERIFY((*workspace)->beginDelivery(record));
        if (number == 0)
            continue;
        const Failure failure{Stage::Connect, Cause::TimedOut, {}, {}, {}};
        const Outcome outcome = number == 1 ? Outcome(failure) : Outcome(Delivered{});
        QVERIFY((*workspace)->endDelivery(record.id, record.started.addMSecs(250), {outcome, {}}));
    }
    const auto cell = [&](int row, int column) { return model.index(row, column).data(HistoryModel::ValueRole); };
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(0, HistoryModel::OutcomeColumn).toString(), u"delivered"_s);
    QCOMPARE(cell(1, HistoryModel::StageColumn).toString(), u"Connect"_s);
    QCOMPARE(cell(2, HistoryModel::OutcomeColumn).toString(), u"running"_s);
    QVERIFY(!cell(2, HistoryModel::DurationColumn).isValid());
    QCOMPARE(cell(0, HistoryModel::DurationColumn).toLongLong(), 250);
    QCOMPARE(cell(0, HistoryModel::SizeColumn).toLongLong(), 7);
    model.setOutcome(u"failed"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setOutcome({});
    model.setConnector(connectorId);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.record(0).connectorName, u"Connector 2"_s);
}

QTEST_GUILESS_MAIN(TestItemModels)
#include "tst_itemmodels.moc"
