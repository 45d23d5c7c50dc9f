// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/api/sendpatience.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

using Rests = QList<int>; // seconds, -1: it has ended

namespace {

Outcome throttled(int retryAfter = 0)
{
    Failure failure{Stage::Deliver, Cause::Throttled, u"smtp.421"_s, {}, {}};
    failure.retryAfter = retryAfter;
    return failure;
}

Outcome refused()
{
    return Failure{Stage::Deliver, Cause::RecipientRefused, u"smtp.550"_s, {}, {}};
}

} // namespace

class TestSendPatience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restsAreBounded_data();
    void restsAreBounded();
};

void TestSendPatience::restsAreBounded_data()
{
    QTest::addColumn<QList<Outcome>>("outcomes");
    QTest::addColumn<Rests>("rests");
    QTest::newRow("a delivery that succeeds needs none") << QList<Outcome>{Delivered{}} << Rests{-1};
    QTest::newRow("nor does one that no patience helps") << QList<Outcome>{refused()} << Rests{-1};
    QTest::newRow("nor one that was cancelled") << QList<Outcome>{Cancelled{}} << Rests{-1};
    QTest::newRow("a wish of the server counts") << QList<Outcome>{throttled(17)} << Rests{17};
    QTest::newRow("up to a minute") << QList<Outcome>{throttled(3600)} << Rests{60};
    QTest::newRow("without one it grows, and ends") << QList<Outcome>(6, throttled()) << Rests{5, 10, 20, 40, 60, -1};
    QTest::newRow("wishes end as well") << QList<Outcome>(6, throttled(1)) << Rests{1, 1, 1, 1, 1, -1};
    QTest::newRow("after a success it begins anew")
        << QList<Outcome>{throttled(), throttled(), Delivered{}, throttled()} << Rests{5, 10, -1, 5};
    QTest::newRow("the next scan has attempts of its own, at the pace that was reached")
        << (QList<Outcome>(6, throttled()) + QList<Outcome>(6, throttled()))
        << Rests{5, 10, 20, 40, 60, -1, 60, 60, 60, 60, 60, -1};
}

void TestSendPatience::restsAreBounded()
{
    QFETCH(QList<Outcome>, outcomes);
    QFETCH(Rests, rests);
    SendPatience patience;
    Rests found;
    for (const Outcome &outcome : outcomes) {
        const auto rest = patience.restAfter(outcome);
        found << (rest ? static_cast<int>(rest->count()) : -1);
    }
    QCOMPARE(found, rests);
}

QTEST_GUILESS_MAIN(TestSendPatience)

#include "tst_sendpatience.moc"
