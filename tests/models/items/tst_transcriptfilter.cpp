// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/transcriptfilter.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

using Direction = TranscriptLine::Direction;
using Way = TranscriptFilter::Way;
using Wish = TranscriptFilter::Wish;

Q_DECLARE_METATYPE(TranscriptFilter::Wish)

namespace {

constexpr auto failTest = QAbstractItemModelTester::FailureReportingMode::QtTest;

const QList<TranscriptLine> conversation{
    {{}, Direction::Note, u"Connected to mail.example"_s},
    {{}, Direction::Received, u"220 mail.example ESMTP"_s},
    {{}, Direction::Sent, u"EHLO console"_s},
    {{}, Direction::Received, u"250 Mail.Example"_s},
    {{}, Direction::Sent, u"QUIT"_s},
};

QStringList textsOf(const TranscriptFilter &filter)
{
    QStringList texts;
    for (int row = 0; row < filter.rowCount(); ++row)
        texts << filter.index(row).data().toString();
    return texts;
}

QList<int> matchesOf(const TranscriptFilter &filter)
{
    QList<int> matches;
    for (int row = 0; row < filter.rowCount(); ++row) {
        if (filter.matchNumber(row) > 0)
            matches << row;
    }
    return matches;
}

// What a filter that looks at every line in one go shows.
QStringList expected(const QList<TranscriptLine> &lines, const Wish &wish)
{
    QStringList texts;
    for (const TranscriptLine &line : lines) {
        const bool matches = line.text.contains(wish.text, Qt::CaseInsensitive);
        if ((wish.directions.isEmpty() || wish.directions.contains(line.direction)) && (!wish.matchesOnly || matches))
            texts << line.text;
    }
    return texts;
}

} // namespace

class TestTranscriptFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsWishedFor_data();
    void showsWhatIsWishedFor();
    void goesFromMatchToMatchAndAround();
    void aSearchLeavesTheLinesAlone();
    void followsTheConversation();
    void linesThatArePushedOutGoWithTheirMatches();
    void aNewConversationIsSearchedToo();
    void aLongConversationIsGoneThroughInTurns();
    void anotherWishInBetweenIsTheOneThatCounts();
};

void TestTranscriptFilter::showsWhatIsWishedFor_data()
{
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QList<int>>("matches");
    const QList<Direction> talk{Direction::Sent, Direction::Received};
    QTest::newRow("everything") << Wish{} << QList{0, 1, 2, 3, 4} << QList<int>{};
    QTest::newRow("one direction") << Wish{{Direction::Sent}} << QList{2, 4} << QList<int>{};
    QTest::newRow("two directions") << Wish{talk} << QList{1, 2, 3, 4} << QList<int>{};
    QTest::newRow("a text, in any letters") << Wish{{}, u"MAIL.ex"_s} << QList{0, 1, 2, 3, 4} << QList{0, 1, 3};
    QTest::newRow("a text in one direction") << Wish{talk, u"mail.ex"_s} << QList{1, 2, 3, 4} << QList{0, 2};
    QTest::newRow("matches alone") << Wish{{}, u"mail.ex"_s, true} << QList{0, 1, 3} << QList{0, 1, 2};
    QTest::newRow("matches alone, of nothing") << Wish{{}, {}, true} << QList{0, 1, 2, 3, 4} << QList<int>{};
    QTest::newRow("what is not there") << Wish{{}, u"STARTTLS"_s, true} << QList<int>{} << QList<int>{};
}

void TestTranscriptFilter::showsWhatIsWishedFor()
{
    QFETCH(Wish, wish);
    QFETCH(QList<int>, rows);
    QFETCH(QList<int>, matches);
    TranscriptModel source;
    source.append(conversation);
    TranscriptFilter filter;
    const QAbstractItemModelTester tester(&filter, failTest);
    filter.setSource(&source);
    filter.setWish(wish);
    QStringList texts;
    for (const int row : rows)
        texts << conversation.at(row).text;
    QCOMPARE(textsOf(filter), texts);
    QCOMPARE(matchesOf(filter), matches);
    QCOMPARE(filter.matchCount(), matches.size());
    QVERIFY(filter.isComplete());
}

void TestTranscriptFilter::goesFromMatchToMatchAndAround()
{
    TranscriptModel source;
    source.append(conversation);
    TranscriptFilter filter;
    filter.setSource(&source);
    QVERIFY(!filter.nextMatch(-1, Way::Forward));
    filter.setWish({{}, u"mail"_s});
    QCOMPARE(filter.nextMatch(-1, Way::Forward), std::optional(0));
    QCOMPARE(filter.nextMatch(0, Way::Forward), std::optional(1));
    QCOMPARE(filter.nextMatch(2, Way::Forward), std::optional(3));
    QCOMPARE(filter.nextMatch(3, Way::Forward), std::optional(0));
    QCOMPARE(filter.nextMatch(0, Way::Backward), std::optional(3));
    QCOMPARE(filter.nextMatch(3, Way::Backward), std::optional(1));
    QCOMPARE(filter.matchNumber(3), 3);
}

void TestTranscriptFilter::aSearchLeavesTheLinesAlone()
{
    TranscriptModel source;
    source.append(conversation);
    TranscriptFilter filter;
    filter.setSource(&source);
    const QSignalSpy reset(&filter, &QAbstractItemModel::modelReset);
    filter.setWish({{}, u"mail"_s});
    filter.setWish({{}, u"mail.e"_s});
    QCOMPARE(reset.size(), 0);
    filter.setWish({{}, u"mail.e"_s, true});
    QCOMPARE(reset.size(), 1);
}

void TestTranscriptFilter::followsTheConversation()
{
    TranscriptModel source;
    TranscriptFilter filter;
    const QAbstractItemModelTester tester(&filter, failTest);
    filter.setSource(&source);
    filter.setWish({{Direction::Received}, u"mail"_s});
    for (const TranscriptLine &line : conversation)
        source.append({line});
    QCOMPARE(textsOf(filter), (QStringList{u"220 mail.example ESMTP"_s, u"250 Mail.Example"_s}));
    QCOMPARE(filter.matchCount(), 2);
}

void TestTranscriptFilter::linesThatArePushedOutGoWithTheirMatches()
{
    TranscriptModel source;
    TranscriptFilter filter;
    filter.setSource(&source);
    const Wish wish{{Direction::Sent}, u"7"_s};
    filter.setWish(wish);
    const QAbstractItemModelTester tester(&filter, failTest);
    for (int batch = 0; batch < 12; ++batch) {
        QList<TranscriptLine> lines;
        for (int number = 0; number < TranscriptModel::maximumLines / 10; ++number) {
            lines.append(
                {{}, number % 10 == 0 ? Direction::Sent : Direction::Note, QString::number(batch * 100'000 + number)});
        }
        source.append(lines);
        QTRY_VERIFY(filter.isComplete());
    }
    QVERIFY(source.rowCount() < 12 * TranscriptModel::maximumLines / 10);
    const QStringList texts = textsOf(filter);
    QCOMPARE(texts, expected(source.lines(), wish));
    QCOMPARE(filter.matchCount(), texts.filter(u"7"_s).size());
    for (const int row : matchesOf(filter))
        QVERIFY(texts.at(row).contains(u'7'));
}

void TestTranscriptFilter::aNewConversationIsSearchedToo()
{
    TranscriptModel source;
    source.append(conversation);
    TranscriptFilter filter;
    const QAbstractItemModelTester tester(&filter, failTest);
    filter.setSource(&source);
    filter.setWish({{}, u"quit"_s, true});
    source.clear();
    QCOMPARE(filter.rowCount(), 0);
    QCOMPARE(filter.matchCount(), 0);
    source.append(conversation + conversation);
    QCOMPARE(filter.matchCount(), 2);

    TranscriptModel other;
    filter.setSource(&other);
    QCOMPARE(filter.rowCount(), 0);
    source.append(conversation);
    QCOMPARE(filter.rowCount(), 0);
}

static QList<TranscriptLine> longConversation()
{
    QRandomGenerator random(1);
    QList<TranscriptLine> lines;
    for (int number = 0; number < TranscriptModel::maximumLines; ++number) {
        const auto direction = static_cast<Direction>(random.bounded(3));
        lines.append(
            {{}, direction, u"%1: "_s.arg(number) + QString(150, u'x') + QString::number(random.bounded(100))});
    }
    return lines;
}

void TestTranscriptFilter::aLongConversationIsGoneThroughInTurns()
{
    TranscriptModel source;
    source.append(longConversation());
    TranscriptFilter filter;
    filter.setSource(&source);
    QTRY_VERIFY(filter.isComplete());
    const Wish wish{{}, u"x42"_s, true};
    int turns = 0;
    connect(&filter, &TranscriptFilter::progressed, &filter, [&turns] { ++turns; });
    filter.setWish(wish);
    QTRY_VERIFY(filter.isComplete());
    QVERIFY(turns > 1);
    QCOMPARE(textsOf(filter), expected(source.lines(), wish));
    QCOMPARE(filter.matchCount(), filter.rowCount());
}

void TestTranscriptFilter::anotherWishInBetweenIsTheOneThatCounts()
{
    TranscriptModel source;
    source.append(longConversation());
    TranscriptFilter filter;
    filter.setSource(&source);
    filter.setWish({{}, u"x4"_s, true});
    const Wish wish{{Direction::Sent}, u"x7"_s, true};
    filter.setWish(wish);
    QTRY_VERIFY(filter.isComplete());
    QCOMPARE(textsOf(filter), expected(source.lines(), wish));
}

QTEST_GUILESS_MAIN(TestTranscriptFilter)

#include "tst_transcriptfilter.moc"
