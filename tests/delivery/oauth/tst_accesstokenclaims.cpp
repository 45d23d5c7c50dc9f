// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/accesstokenclaims.h"
#include "tests/delivery/oauth/signedtoken.h"

#include <QJsonArray>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

Secret tokenOf(const QJsonObject &claims)
{
    return Secret(unsignedToken({{"alg"_L1, u"RS256"_s}}, claims) + "c2lnbmVk");
}

} // namespace

class TestAccessTokenClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenOfMicrosoftsIsRead();
    void theSecondVersionsNamesAreRead();
    void oddClaimsAreLeftOut_data();
    void oddClaimsAreLeftOut();
    void otherTokensHaveNone_data();
    void otherTokensHaveNone();
};

void TestAccessTokenClaims::aTokenOfMicrosoftsIsRead()
{
    const auto claims = accessTokenClaims(tokenOf({
        {"aud"_L1, u"https://outlook.office.com"_s},
        {"scp"_L1, u"IMAP.AccessAsUser.All SMTP.Send"_s},
        {"tid"_L1, u"72f988bf-86f1-41af-91ab-2d7cd011db47"_s},
        {"upn"_L1, u"scan@contoso.com"_s},
        {"unique_name"_L1, u"other@contoso.com"_s},
        {"appid"_L1, u"6731de76-14a6-49ae-97bc-6eba6914391e"_s},
        {"exp"_L1, 1795600000},
    }));
    QVERIFY(claims);
    QCOMPARE(*claims,
             (AccessTokenClaims{{u"https://outlook.office.com"_s},
                                {u"IMAP.AccessAsUser.All"_s, u"SMTP.Send"_s},
                                u"72f988bf-86f1-41af-91ab-2d7cd011db47"_s,
                                u"scan@contoso.com"_s,
                                u"6731de76-14a6-49ae-97bc-6eba6914391e"_s,
                                QDateTime(QDate(2026, 11, 25), QTime(9, 46, 40), Qt::UTC)}));
}

void TestAccessTokenClaims::theSecondVersionsNamesAreRead()
{
    const auto claims = accessTokenClaims(tokenOf({{"aud"_L1, QJsonArray{u"a"_s, u"b"_s}},
                                                   {"preferred_username"_L1, u"scan@contoso.com"_s},
                                                   {"azp"_L1, u"client"_s}}));
    QVERIFY(claims);
    QCOMPARE(claims->audience, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(claims->username, u"scan@contoso.com"_s);
    QCOMPARE(claims->applicationId, u"client"_s);
}

void TestAccessTokenClaims::oddClaimsAreLeftOut_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::newRow("none") << QJsonObject();
    QTest::newRow("of other kinds") << QJsonObject{
        {"aud"_L1, 1},    {"scp"_L1, QJsonArray{1}},  {"tid"_L1, QJsonObject()},
        {"upn"_L1, true}, {"appid"_L1, QJsonValue()}, {"exp"_L1, u"soon"_s}};
    QTest::newRow("with characters that control text")
        << QJsonObject{{"aud"_L1, QJsonArray{u"a\u001b[2J"_s}}, {"scp"_L1, u"a\u202eb"_s}, {"upn"_L1, u"a\u0000b"_s}};
    QTest::newRow("without end") << QJsonObject{{"aud"_L1, QString(1000, u'a')}, {"upn"_L1, QString(1000, u'a')}};
    QTest::newRow("an end beyond all time") << QJsonObject{{"exp"_L1, 1e300}};
    QTest::newRow("an end before all time") << QJsonObject{{"exp"_L1, -1e300}};
}

void TestAccessTokenClaims::oddClaimsAreLeftOut()
{
    QFETCH(QJsonObject, claims);
    const auto read = accessTokenClaims(tokenOf(claims));
    QVERIFY(read);
    QCOMPARE(*read, AccessTokenClaims());
}

void TestAccessTokenClaims::otherTokensHaveNone_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an opaque one of a personal account") << QByteArray("EwBwA8l6BAAUO9chh8cJscQLmU+LSWpbnr0vmwwAAQ==");
    QTest::newRow("an opaque one with dots") << QByteArray("1.AXYAv4j5c.AgABAwEA");
    QTest::newRow("an encrypted one") << QByteArray("eyJhbGciOiJSU0EtT0FFUCJ9.a.b.c.d");
    QTest::newRow("bytes") << QByteArray("\0\xff\xfe.\x80.\x01", 7);
    QTest::newRow("a megabyte") << QByteArray(1024 * 1024, '.');
}

void TestAccessTokenClaims::otherTokensHaveNone()
{
    QFETCH(QByteArray, token);
    QVERIFY(!accessTokenClaims(Secret(token)));
}

QTEST_GUILESS_MAIN(TestAccessTokenClaims)

#include "tst_accesstokenclaims.moc"
