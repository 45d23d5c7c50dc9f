// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/tokenrecord.h"

#include <QJsonArray>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon({2026, 11, 24}, {12, 0, 0, 250}, Qt::UTC);

TokenRecord full()
{
    return {
        u"anna@example.com"_s,
        u"Anna Ünal"_s,
        u"7f1f3a52-1c9e-4a4f-9d6a-0c7a1b1a2f10"_s,
        u"client"_s,
        u"https://outlook.office.com"_s,
        {u"https://outlook.office.com/SMTP.Send"_s, u"openid"_s},
        {u"profile"_s},
        noon,
        noon.addDays(1),
        noon.addDays(2),
        noon.addDays(2).addSecs(3600),
        u"AADSTS700082"_s,
    };
}

} // namespace

class TestTokenRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordSurvivesJson_data();
    void everyRecordSurvivesJson();
    void timesAreOfUtc();
    void membersOfAnotherVersionAreTolerated();
    void whatIsNoRecordIsRefused_data();
    void whatIsNoRecordIsRefused();
};

void TestTokenRecord::everyRecordSurvivesJson_data()
{
    QTest::addColumn<TokenRecord>("record");
    QTest::newRow("one that says everything") << full();
    QTest::newRow("one that says nothing") << TokenRecord();
}

void TestTokenRecord::everyRecordSurvivesJson()
{
    QFETCH(TokenRecord, record);
    const auto read = tokenRecordFromJson(toJson(record));
    QVERIFY(read);
    QVERIFY(*read == record);
}

void TestTokenRecord::timesAreOfUtc()
{
    QJsonObject json = toJson(full());
    QCOMPARE(json.value("authorized"_L1), "2026-11-24T12:00:00.250Z"_L1);
    json.insert("authorized"_L1, "2026-11-24T13:00:00.250+01:00"_L1);
    const auto read = tokenRecordFromJson(json);
    QVERIFY(read);
    QCOMPARE(read->authorized, noon);
    QCOMPARE(read->authorized.timeSpec(), Qt::UTC);
}

void TestTokenRecord::membersOfAnotherVersionAreTolerated()
{
    QJsonObject json = toJson(full());
    json.insert("device"_L1, QJsonObject{{"id"_L1, 7}});
    const auto read = tokenRecordFromJson(json);
    QVERIFY(read);
    QVERIFY(*read == full());
}

void TestTokenRecord::whatIsNoRecordIsRefused_data()
{
    using Code = JsonFailure::Code;
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<JsonFailure::Code>("code");
    QJsonArray many;
    for (int number = 0; number <= 100; ++number)
        many.append(u"scope"_s);
    const QString endless(2049, u'x');
    QTest::newRow("a name that is a number") << u"name"_s << QJsonValue(7) << Code::WrongType;
    QTest::newRow("a name without an end") << u"name"_s << QJsonValue(endless) << Code::OutOfRange;
    QTest::newRow("a scope without an end") << u"scopes"_s << QJsonValue(QJsonArray{endless}) << Code::OutOfRange;
    QTest::newRow("scopes without an end") << u"missingScopes"_s << QJsonValue(many) << Code::OutOfRange;
    QTest::newRow("a scope that is no text") << u"scopes"_s << QJsonValue(QJsonArray{true}) << Code::WrongType;
    QTest::newRow("a time that is none") << u"accessExpires"_s << QJsonValue(u"tomorrow"_s) << Code::UnknownValue;
}

void TestTokenRecord::whatIsNoRecordIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(JsonFailure::Code, code);
    QJsonObject json = toJson(full());
    json.insert(key, value);
    const auto read = tokenRecordFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().path, key);
}

QTEST_APPLESS_MAIN(TestTokenRecord)
#include "tst_tokenrecord.moc"
