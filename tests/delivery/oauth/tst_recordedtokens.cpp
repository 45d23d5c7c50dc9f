// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/recordedtokens.h"
#include "tests/delivery/oauth/signedtoken.h"

#include <QJsonArray>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QString sendScope = u"https://outlook.office.com/SMTP.Send"_s;
const RegisteredApplication application{u"the-client"_s, {sendScope, u"openid"_s, u"offline_access"_s}};
const QDateTime now(QDate(2026, 11, 25), QTime(9, 46, 40), Qt::UTC);

QByteArray tokenOf(const QJsonObject &claims)
{
    return unsignedToken({{"alg"_L1, u"RS256"_s}}, claims) + "c2lnbmVk";
}

Tokens tokens(const QByteArray &access = "opaque", const QByteArray &refresh = "refresh")
{
    return {Secret(access), Secret(refresh), {}, {sendScope}, now.addSecs(3600)};
}

} // namespace

class TestRecordedTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignInIsRecorded();
    void aRefreshKeepsWhoSignedIn();
    void aRefreshTokenThatDidNotComeIsMissing();
    void theAudienceIsWhatTheTokenSays_data();
    void theAudienceIsWhatTheTokenSays();
    void oddScopesAreLeftOut();
};

void TestRecordedTokens::aSignInIsRecorded()
{
    const TokenRecord record = recorded({}, application, tokens(), now);
    QCOMPARE(record.clientId, u"the-client"_s);
    QCOMPARE(record.scopes, QStringList{sendScope});
    QCOMPARE(record.missingScopes, QStringList());
    QCOMPARE(record.refreshIssued, now);
    QCOMPARE(record.accessIssued, now);
    QCOMPARE(record.accessExpires, now.addSecs(3600));
}

void TestRecordedTokens::aRefreshKeepsWhoSignedIn()
{
    TokenRecord before = recorded({}, application, tokens(), now.addDays(-10));
    before.username = u"anna@corp.example"_s;
    before.authorized = now.addDays(-10);
    before.failure = u"invalid_grant"_s;
    const TokenRecord after = recorded(before, application, tokens("opaque", {}), now);
    QCOMPARE(after.username, before.username);
    QCOMPARE(after.authorized, before.authorized);
    QCOMPARE(after.refreshIssued, before.refreshIssued); // none came: the one that was used stays
    QCOMPARE(after.accessIssued, now);
    QCOMPARE(after.missingScopes, QStringList());
    QCOMPARE(after.failure, QString());
}

void TestRecordedTokens::aRefreshTokenThatDidNotComeIsMissing()
{
    const TokenRecord record = recorded({}, application, tokens("opaque", {}), now);
    QCOMPARE(record.missingScopes, QStringList{u"offline_access"_s});
    QVERIFY(record.refreshIssued.isNull());
}

void TestRecordedTokens::theAudienceIsWhatTheTokenSays_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("audience");
    const QString exchange = u"https://outlook.office.com"_s;
    const auto row = [](const char *name, const QJsonValue &audience, const QString &shown = {}) {
        QTest::newRow(name) << tokenOf({{"aud"_L1, audience}}) << shown;
    };
    row("one", exchange, exchange);
    row("the first of several", QJsonArray{exchange, u"b"_s}, exchange);
    row("none of a list", QJsonArray());
    row("a number", 1);
    row("an object", QJsonObject());
    row("characters that control text", u"a\u001b[2J"_s);
    row("a text without end", QString(1000, u'a'));
    QTest::newRow("no claim") << tokenOf({}) << QString();
    QTest::newRow("no token") << QByteArray() << QString();
    QTest::newRow("an opaque one of a personal account")
        << QByteArray("EwBwA8l6BAAUO9chh8cJscQLmU+LSWpbnr0vmwwAAQ==") << QString();
    QTest::newRow("an opaque one with dots") << QByteArray("1.AXYAv4j5c.AgABAwEA") << QString();
    QTest::newRow("an encrypted one") << QByteArray("eyJhbGciOiJSU0EtT0FFUCJ9.a.b.c.d") << QString();
    QTest::newRow("bytes") << QByteArray("\0\xff\xfe.\x80.\x01", 7) << QString();
    QTest::newRow("a megabyte") << QByteArray(1024 * 1024, '.') << QString();
}

void TestRecordedTokens::theAudienceIsWhatTheTokenSays()
{
    QFETCH(QByteArray, token);
    QTEST(recorded({}, application, tokens(token), now).audience, "audience");
}

void TestRecordedTokens::oddScopesAreLeftOut()
{
    Tokens odd = tokens();
    odd.scopes = {sendScope, u"a\u202eb"_s, QString(1000, u'a')};
    QCOMPARE(recorded({}, application, odd, now).scopes, QStringList{sendScope});
    odd.scopes = QStringList(1000, sendScope);
    QCOMPARE(recorded({}, application, odd, now).scopes.size(), 100);
}

QTEST_GUILESS_MAIN(TestRecordedTokens)

#include "tst_recordedtokens.moc"
