// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/deliveryrecord.h"

#include <QJsonObject>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDeliveryRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyResultSurvivesJson_data();
    void everyResultSurvivesJson();
    void jsonThatIsNoResultGivesNone_data();
    void jsonThatIsNoResultGivesNone();
};

void TestDeliveryRecord::everyResultSurvivesJson_data()
{
    QTest::addColumn<DeliveryResult>("result");
    QTest::addColumn<QString>("name");
    const QList<StageReport> stages{
        {Stage::Prepare, StageState::Passed, 1500us, {{u"file"_s, u"a.pdf"_s}}},
        {Stage::Deliver, StageState::NotReached, 0us, {}},
    };
    QTest::newRow("delivered") << DeliveryResult{Delivered{{{{u"status"_s, u"200"_s}}, u"ok"_s, {u"w"_s}}}, stages}
                               << u"delivered"_s;
    QTest::newRow("failed") << DeliveryResult{
        Failure{Stage::Connect, Cause::TimedOut, u"curl.28"_s, u"host"_s, u"technical"_s, u"answer"_s},
        stages} << u"failed"_s;
    QTest::newRow("cancelled") << DeliveryResult{Cancelled{}, {}} << u"cancelled"_s;
}

void TestDeliveryRecord::everyResultSurvivesJson()
{
    QFETCH(DeliveryResult, result);
    QFETCH(QString, name);
    QCOMPARE(outcomeName(result.outcome), name);
    const auto read = deliveryResultFromJson(toJson(result));
    QVERIFY(read);
    QVERIFY(*read == result);
}

void TestDeliveryRecord::jsonThatIsNoResultGivesNone_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("an outcome that does not exist") << QJsonObject{{"outcome"_L1, "lost"_L1}};
    QTest::newRow("a failure without a cause")
        << QJsonObject{{"outcome"_L1, "failed"_L1}, {"failure"_L1, QJsonObject{{"stage"_L1, "Deliver"_L1}}}};
}

void TestDeliveryRecord::jsonThatIsNoResultGivesNone()
{
    QFETCH(QJsonObject, json);
    QVERIFY(!deliveryResultFromJson(json));
}

QTEST_APPLESS_MAIN(TestDeliveryRecord)
#include "tst_deliveryrecord.moc"
