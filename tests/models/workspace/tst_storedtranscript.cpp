// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/storedtranscript.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Direction = TranscriptLine::Direction;

const QDateTime noon({2026, 11, 24}, {12, 0, 0, 250}, Qt::UTC);

QList<TranscriptLine> linesOf(qsizetype count, const QString &text)
{
    return QList<TranscriptLine>(count, {noon, Direction::Received, text});
}

qsizetype notesIn(const QList<TranscriptLine> &lines)
{
    return std::count_if(lines.begin(), lines.end(),
                         [](const TranscriptLine &line) { return line.direction == Direction::Note; });
}

} // namespace

class TestStoredTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsReadAgain();
    void ofAVeryLongOneTheMiddleIsLeftOut_data();
    void ofAVeryLongOneTheMiddleIsLeftOut();
    void whatIsNoTranscriptIsNone_data();
    void whatIsNoTranscriptIsNone();
};

void TestStoredTranscript::whatIsKeptIsReadAgain()
{
    const QList<TranscriptLine> lines{{noon, Direction::Note, u"Connected"_s},
                                      {noon, Direction::Sent, u"EHLO ä.example\nsecond line"_s},
                                      {noon.addMSecs(7), Direction::Received, {}}};
    const QList<TranscriptLine> read = transcriptFromStored(storedTranscript(lines));
    QCOMPARE(read.size(), 3);
    for (qsizetype i = 0; i < read.size(); ++i) {
        QCOMPARE(read[i].time, lines[i].time);
        QCOMPARE(read[i].direction, lines[i].direction);
        QCOMPARE(read[i].text, lines[i].text);
    }
    QVERIFY(storedTranscript({}).isEmpty());
}

void TestStoredTranscript::ofAVeryLongOneTheMiddleIsLeftOut_data()
{
    QTest::addColumn<qsizetype>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("many lines") << mostTranscriptLines + 5000 << u"250 OK"_s;
    QTest::newRow("many letters") << qsizetype(2500) << QString(4096, u'x');
}

void TestStoredTranscript::ofAVeryLongOneTheMiddleIsLeftOut()
{
    QFETCH(qsizetype, count);
    QFETCH(QString, text);
    QList<TranscriptLine> lines = linesOf(count, text);
    lines.first().text = u"first"_s;
    lines.last().text = u"last"_s;
    const QList<TranscriptLine> read = transcriptFromStored(storedTranscript(lines));
    QVERIFY(read.size() > 100 && read.size() <= mostTranscriptLines + 1 && read.size() < count);
    QCOMPARE(read.first().text, u"first"_s);
    QCOMPARE(read.last().text, u"last"_s);
    QCOMPARE(notesIn(read), 1);
    QVERIFY(read[read.size() / 2].text.contains(QString::number(count - read.size() + 1))
            || notesIn(read.sliced(read.size() / 2 - 2, 4)) == 1);
}

void TestStoredTranscript::whatIsNoTranscriptIsNone_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("too short") << QByteArray("ab");
    QTest::newRow("not compressed") << QByteArray("not compressed at all");
    QTest::newRow("compressed, of another kind") << qCompress(QByteArray("hello"));
    QTest::newRow("cut") << storedTranscript(linesOf(50, u"250 OK"_s)).chopped(7);
    QByteArray boastful = storedTranscript(linesOf(1, u"250 OK"_s));
    boastful[0] = '\x7f';
    QTest::newRow("says that it unfolds to two gigabytes") << boastful;
}

void TestStoredTranscript::whatIsNoTranscriptIsNone()
{
    QFETCH(QByteArray, stored);
    QVERIFY(transcriptFromStored(stored).isEmpty());
}

QTEST_APPLESS_MAIN(TestStoredTranscript)
#include "tst_storedtranscript.moc"
