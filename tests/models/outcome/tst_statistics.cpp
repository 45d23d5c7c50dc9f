// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outcome/statistics.h"

#include <QJsonArray>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Failure failureWith(const QString &code, Cause cause = Cause::Rejected)
{
    return {Stage::Deliver, cause, code, u"example.com"_s, u"first words"_s};
}

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentilesAreNearestRanks_data();
    void percentilesAreNearestRanks();
    void nothingHasNoDurations();
    void countsWhatDeliveriesCameTo();
    void ratesAreOverTheWallTime();
    void failuresAreGroupedTheMostFrequentFirst();
    void manyCodesAreBounded();
    void jsonHasStableKeys();
};

void TestStatistics::percentilesAreNearestRanks_data()
{
    QTest::addColumn<QList<int>>("milliseconds");
    QTest::addColumn<QList<int>>("expected"); // minimum, median, p95, p99, maximum

    QTest::newRow("one is all of them") << QList<int>{7} << QList<int>{7, 7, 7, 7, 7};
    QTest::newRow("of two, the first is the median") << QList<int>{9, 5} << QList<int>{5, 5, 9, 9, 9};
    QTest::newRow("of three, the second is the median") << QList<int>{30, 10, 20} << QList<int>{10, 20, 30, 30, 30};
    // The example of the method's usual description: 15, 20, 35, 40, 50.
    QTest::newRow("of five, the third is the median")
        << QList<int>{50, 15, 40, 20, 35} << QList<int>{15, 35, 50, 50, 50};
    QList<int> twenty;
    for (int i = 20; i >= 1; --i)
        twenty.append(i);
    QTest::newRow("of twenty, p95 is the 19th and p99 the last") << twenty << QList<int>{1, 10, 19, 20, 20};
    QList<int> hundred;
    for (int i = 1; i <= 100; ++i)
        hundred.append(i);
    QTest::newRow("of a hundred, each has its own place") << hundred << QList<int>{1, 50, 95, 99, 100};
    QTest::newRow("of a hundred and one, places are rounded up")
        << (hundred + QList<int>{101}) << QList<int>{1, 51, 96, 100, 101};
    QTest::newRow("equal ones stay equal") << QList<int>{4, 4, 4, 4} << QList<int>{4, 4, 4, 4, 4};
}

void TestStatistics::percentilesAreNearestRanks()
{
    QFETCH(QList<int>, milliseconds);
    QFETCH(QList<int>, expected);
    std::vector<std::chrono::microseconds> durations;
    for (const int value : milliseconds)
        durations.emplace_back(std::chrono::milliseconds(value));
    const auto figures = durationFigures(durations);
    QVERIFY(figures);
    const DurationFigures wanted{std::chrono::milliseconds(expected[0]), std::chrono::milliseconds(expected[1]),
                                 std::chrono::milliseconds(expected[2]), std::chrono::milliseconds(expected[3]),
                                 std::chrono::milliseconds(expected[4])};
    QCOMPARE(*figures, wanted);
}

void TestStatistics::nothingHasNoDurations()
{
    QVERIFY(!durationFigures({}));
    QVERIFY(!StatisticsCollector().statistics(1s).durations);
}

void TestStatistics::countsWhatDeliveriesCameTo()
{
    StatisticsCollector collector;
    collector.add(Delivered{}, 10ms, 1000);
    collector.add(Delivered{}, 30ms, 500);
    collector.add(Checked{}, 20ms, 9999); // a check delivers nothing
    collector.add(failureWith(u"http.413"_s), 1ms, 700); // nor does a failure, and its time says little
    collector.add(Cancelled{}, 5s, 800);

    const Statistics statistics = collector.statistics(2s);
    QCOMPARE(statistics.count, 5);
    QCOMPARE(statistics.succeeded, 3);
    QCOMPARE(statistics.failed, 1);
    QCOMPARE(statistics.cancelled, 1);
    QCOMPARE(statistics.bytes, 1500);
    QVERIFY(statistics.durations);
    QCOMPARE(*statistics.durations, (DurationFigures{10ms, 20ms, 30ms, 30ms, 30ms}));
}

void TestStatistics::ratesAreOverTheWallTime()
{
    StatisticsCollector collector;
    for (int i = 0; i < 10; ++i)
        collector.add(Delivered{}, 1s, 1024);
    // Ten seconds of deliveries, side by side within four.
    QCOMPARE(collector.statistics(4s).scansPerSecond(), 2.5);
    QCOMPARE(collector.statistics(4s).bytesPerSecond(), 2560.0);
    QCOMPARE(collector.statistics(0s).scansPerSecond(), 0.0);
}

void TestStatistics::failuresAreGroupedTheMostFrequentFirst()
{
    StatisticsCollector collector;
    collector.add(failureWith(u"http.413"_s), 1ms, 0);
    for (int i = 0; i < 3; ++i) {
        Failure failure = failureWith(u"http.503"_s, Cause::ServerFailed);
        failure.technical = u"words %1"_s.arg(i);
        collector.add(failure, 1ms, 0);
    }
    Failure elsewhere = failureWith(u"http.413"_s);
    elsewhere.stage = Stage::Confirm;
    collector.add(elsewhere, 1ms, 0);

    const QList<FailureGroup> groups = collector.statistics(1s).failures;
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups[0].count, 3);
    QCOMPARE(groups[0].example.code, u"http.503"_s);
    QCOMPARE(groups[0].example.technical, u"words 0"_s);
    QCOMPARE(groups[1].example.stage, Stage::Deliver);
    QCOMPARE(groups[2].example.stage, Stage::Confirm);
}

void TestStatistics::manyCodesAreBounded()
{
    StatisticsCollector collector;
    for (int i = 0; i < 5000; ++i)
        collector.add(failureWith(u"smtp.%1"_s.arg(i)), 1ms, 0);
    const Statistics statistics = collector.statistics(1s);
    QCOMPARE(statistics.failed, 5000);
    QCOMPARE(statistics.failures.size(), StatisticsCollector::maximumCodes + 1);
    QCOMPARE(statistics.failures.first().example.code, QString());
    QCOMPARE(statistics.failures.first().count, 5000 - StatisticsCollector::maximumCodes);
}

void TestStatistics::jsonHasStableKeys()
{
    StatisticsCollector collector;
    collector.add(Delivered{}, 1500us, 4096);
    collector.add(failureWith(u"http.413"_s), 1ms, 0);
    const QJsonObject json = toJson(collector.statistics(2s));
    QCOMPARE(json.keys(),
             (QStringList{u"bytes"_s, u"bytesPerSecond"_s, u"cancelled"_s, u"count"_s, u"failed"_s, u"failures"_s,
                          u"microseconds"_s, u"scansPerSecond"_s, u"succeeded"_s, u"wallMicroseconds"_s}));
    QCOMPARE(json["wallMicroseconds"_L1].toInteger(), 2'000'000);
    QCOMPARE(json["microseconds"_L1]["p95"_L1].toInteger(), 1500);
    QCOMPARE(json["failures"_L1][0],
             QJsonValue(QJsonObject{{"count"_L1, 1},
                                    {"stage"_L1, u"Deliver"_s},
                                    {"cause"_L1, causeName(Cause::Rejected)},
                                    {"code"_L1, u"http.413"_s}}));
    QVERIFY(!toJson(StatisticsCollector().statistics(1s)).contains("microseconds"_L1));
}

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
