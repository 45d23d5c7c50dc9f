// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outcome/loadseries.h"

#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLoadSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliveriesFallIntoTheirInterval();
    void anIntervalWithoutAnyIsThere();
    void aLongRunStaysBoundedAndLosesNothing();
    void csvHasARowForEachInterval();
};

void TestLoadSeries::deliveriesFallIntoTheirInterval()
{
    LoadSeries series;
    series.add(0ms, Delivered{}, 10ms, 100);
    series.add(249ms, Delivered{}, 30ms, 200);
    series.add(250ms, Failure{}, 5s, 300); // how long a failure took says little
    series.add(251ms, Cancelled{}, 5s, 300);
    series.add(252ms, Checked{}, 4ms, 300);
    QCOMPARE(series.width(), 250ms);
    QCOMPARE(series.points(), (QList<LoadPoint>{{2, 0, 300, 40ms, 30ms}, {1, 1, 0, 4ms, 4ms}}));
    QCOMPARE(series.points()[0].average(), 20ms);
    QCOMPARE(LoadPoint().average(), 0ms);
}

void TestLoadSeries::anIntervalWithoutAnyIsThere()
{
    LoadSeries series;
    series.add(1s, Delivered{}, 10ms, 100);
    QCOMPARE(series.points().size(), 5);
    QCOMPARE(series.points()[3], LoadPoint());
    QCOMPARE(series.points()[4].succeeded, 1);
}

void TestLoadSeries::aLongRunStaysBoundedAndLosesNothing()
{
    LoadSeries series;
    constexpr int scans = 100'000;
    for (int i = 0; i < scans; ++i)
        series.add(i * 36ms, Delivered{}, std::chrono::microseconds(i), 10); // an hour
    QVERIFY(series.points().size() <= LoadSeries::maximumPoints);
    QVERIFY(series.points().size() > LoadSeries::maximumPoints / 2);
    const auto &points = series.points();
    const auto sum = [&](auto LoadPoint::*member) {
        return std::accumulate(points.begin(), points.end(), decltype(points[0].*member + points[0].*member){},
                               [&](auto total, const LoadPoint &point) { return total + point.*member; });
    };
    QCOMPARE(sum(&LoadPoint::succeeded), scans);
    QCOMPARE(sum(&LoadPoint::bytes), 10 * scans);
    QCOMPARE(points.last().longest, std::chrono::microseconds(scans - 1));
    QVERIFY(series.width() * points.size() >= (scans - 1) * 36ms);
    // The load was even: so are the intervals, but for the last one.
    const auto [least, most] = std::minmax_element(
        points.begin(), points.end() - 1, [](const auto &l, const auto &r) { return l.succeeded < r.succeeded; });
    QVERIFY(most->succeeded - least->succeeded <= 1);
}

void TestLoadSeries::csvHasARowForEachInterval()
{
    LoadSeries series;
    series.add(0ms, Delivered{}, 1500us, 100);
    series.add(260ms, Failure{}, 1ms, 100);
    QCOMPARE(toCsv(series),
             QByteArray("seconds,succeeded,failed,bytes,averageMilliseconds,longestMilliseconds\r\n"
                        "0.000,1,0,100,1.500,1.500\r\n"
                        "0.250,0,1,0,0.000,0.000\r\n"));
}

QTEST_APPLESS_MAIN(TestLoadSeries)
#include "tst_loadseries.moc"
