// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/transcriptmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

using Direction = TranscriptLine::Direction;

namespace {

constexpr auto failTest = QAbstractItemModelTester::FailureReportingMode::QtTest;

QDateTime at(int milliseconds)
{
    return QDateTime(QDate(2026, 11, 26), QTime(10, 30), Qt::UTC).addMSecs(milliseconds);
}

QList<TranscriptLine> numbered(int first, int count)
{
    QList<TranscriptLine> lines;
    for (int number = first; number < first + count; ++number)
        lines.append({at(number), Direction::Sent, QString::number(number)});
    return lines;
}

QStringList textsOf(const TranscriptModel &model)
{
    QStringList texts;
    for (const TranscriptLine &line : model.lines())
        texts << line.text;
    return texts;
}

} // namespace

class TestTranscriptModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfATurnComeAtOnce();
    void theLatestLinesAreKept();
    void moreThanTheLimitAtOnceIsCut();
    void lineBreaksMakeLines();
    void timeCountsFromTheFirstLine();
    void aSavedConversationTakesThePlaceOfAnother();
};

void TestTranscriptModel::linesOfATurnComeAtOnce()
{
    TranscriptModel model;
    const QAbstractItemModelTester tester(&model, failTest);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.append(numbered(0, 3));
    model.append({});
    model.append({{at(4), Direction::Received, u"200 OK"_s}});
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(textsOf(model), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"200 OK"_s}));
    const QModelIndex last = model.index(3);
    QCOMPARE(last.data().toString(), u"200 OK"_s);
    QCOMPARE(last.data(TranscriptModel::DirectionRole).value<Direction>(), Direction::Received);
    QCOMPARE(last.data(TranscriptModel::TimeRole).toDateTime(), at(4));
    QCOMPARE(model.longestLine(), 6);
}

void TestTranscriptModel::theLatestLinesAreKept()
{
    TranscriptModel model;
    model.append(numbered(0, TranscriptModel::maximumLines));
    QCOMPARE(model.rowCount(), TranscriptModel::maximumLines);
    const QAbstractItemModelTester tester(&model, failTest);
    model.append(numbered(TranscriptModel::maximumLines, 5));
    QVERIFY(model.rowCount() <= TranscriptModel::maximumLines);
    QVERIFY(model.rowCount() >= TranscriptModel::maximumLines * 8 / 10);
    QCOMPARE(model.lines().last().text, QString::number(TranscriptModel::maximumLines + 4));
}

void TestTranscriptModel::moreThanTheLimitAtOnceIsCut()
{
    TranscriptModel model;
    model.append(numbered(0, 10));
    model.append(numbered(10, TranscriptModel::maximumLines + 7));
    QCOMPARE(model.rowCount(), TranscriptModel::maximumLines);
    QCOMPARE(model.lines().first().text, u"17"_s);
}

void TestTranscriptModel::lineBreaksMakeLines()
{
    TranscriptModel model;
    model.append({{at(0), Direction::Sent, u"<a>\r\n  <b/>\n\n</a>"_s}, {at(1), Direction::Note, u"one"_s}});
    QCOMPARE(textsOf(model), (QStringList{u"<a>"_s, u"  <b/>"_s, {}, u"</a>"_s, u"one"_s}));
    QCOMPARE(model.lines().at(3).direction, Direction::Sent);
    QCOMPARE(model.lines().at(3).time, at(0));
}

void TestTranscriptModel::timeCountsFromTheFirstLine()
{
    TranscriptModel model;
    model.append(numbered(100, 1));
    model.append(numbered(350, 1));
    QCOMPARE(model.index(1).data(TranscriptModel::ElapsedRole).toLongLong(), 250);
    model.append(numbered(1000, TranscriptModel::maximumLines));
    QCOMPARE(model.index(0).data(TranscriptModel::ElapsedRole).toLongLong(), 900);
    model.clear();
    model.append(numbered(5, 1));
    QCOMPARE(model.index(0).data(TranscriptModel::ElapsedRole).toLongLong(), 0);
}

void TestTranscriptModel::aSavedConversationTakesThePlaceOfAnother()
{
    TranscriptModel model;
    const QAbstractItemModelTester tester(&model, failTest);
    model.append(numbered(0, 3));
    model.setLines(numbered(40, 2));
    QCOMPARE(textsOf(model), (QStringList{u"40"_s, u"41"_s}));
    QCOMPARE(model.start(), at(40));
    model.setLines({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.longestLine(), 0);
}

QTEST_GUILESS_MAIN(TestTranscriptModel)

#include "tst_transcriptmodel.moc"
