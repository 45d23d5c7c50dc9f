// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/providererror.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestProviderError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void microsoftsDescriptionIsTakenApart();
    void codesAndKinds_data();
    void codesAndKinds();
    void hostileTextsAreMadeHarmless();
};

void TestProviderError::microsoftsDescriptionIsTakenApart()
{
    const OAuthFailure failure =
        providerFailure(u"invalid_client"_s,
                        u"AADSTS7000222: The provided client secret keys are expired.\r\n"
                        "Trace ID: 0C6ee6a5-d17b-4f3f-b1d5-1f1f4a8b0700\r\n"
                        "Correlation ID: 88e4ba6b-1a6c-4a91-8f8b-6f2b2a1d1c0e\r\nTimestamp: 2026-11-25 09:14:11Z"_s);
    QCOMPARE(failure.kind, OAuthFailure::Kind::Refused);
    QCOMPARE(failure.code, u"AADSTS7000222"_s);
    QCOMPARE(failure.error, u"invalid_client"_s);
    QCOMPARE(failure.traceId, u"0c6ee6a5-d17b-4f3f-b1d5-1f1f4a8b0700"_s);
    QCOMPARE(failure.correlationId, u"88e4ba6b-1a6c-4a91-8f8b-6f2b2a1d1c0e"_s);
    QCOMPARE(failure.technical,
             u"AADSTS7000222: The provided client secret keys are expired. Trace ID: "
             "0C6ee6a5-d17b-4f3f-b1d5-1f1f4a8b0700 Correlation ID: 88e4ba6b-1a6c-4a91-8f8b-6f2b2a1d1c0e "
             "Timestamp: 2026-11-25 09:14:11Z"_s);
}

void TestProviderError::codesAndKinds_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("code");
    QTest::addColumn<OAuthFailure::Kind>("kind");
    using Kind = OAuthFailure::Kind;

    QTest::newRow("a standard error alone") << u"invalid_grant"_s << QString() << u"invalid_grant"_s << Kind::Refused;
    QTest::newRow("a description without a number")
        << u"access_denied"_s << u"The user said no"_s << u"access_denied"_s << Kind::Refused;
    QTest::newRow("a number within a sentence")
        << u"access_denied"_s << u"Error: AADSTS65004: User declined"_s << u"AADSTS65004"_s << Kind::Refused;
    QTest::newRow("the provider is busy")
        << u"temporarily_unavailable"_s << QString() << u"temporarily_unavailable"_s << Kind::Temporary;
    QTest::newRow("the provider is broken, by number")
        << u"server_error"_s << u"AADSTS90033: A transient error has occurred."_s << u"AADSTS90033"_s
        << Kind::Temporary;
    QTest::newRow("an error that is no name") << u"<b>no</b>"_s << QString() << u"oauth.error"_s << Kind::Refused;
    QTest::newRow("an error with a line break")
        << u"access_denied\n"_s << QString() << u"oauth.error"_s << Kind::Refused;
    QTest::newRow("an endless error") << QString(100000, u'a') << QString() << u"oauth.error"_s << Kind::Refused;
    QTest::newRow("no error at all") << QString() << QString() << u"oauth.error"_s << Kind::Refused;
    QTest::newRow("a number that is none")
        << u"invalid_request"_s << u"AADSTS1234567890123"_s << u"invalid_request"_s << Kind::Refused;
}

void TestProviderError::codesAndKinds()
{
    QFETCH(QString, error);
    QFETCH(QString, description);
    const OAuthFailure failure = providerFailure(error, description);
    QTEST(failure.code, "code");
    QTEST(failure.kind, "kind");
    QCOMPARE(failure.error, failure.code == "oauth.error"_L1 ? u"oauth.error"_s : error);
    QCOMPARE(failure.traceId, QString());
    QCOMPARE(failure.correlationId, QString());
}

void TestProviderError::hostileTextsAreMadeHarmless()
{
    const QString token = u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"_s;
    const OAuthFailure failure = providerFailure(u"invalid_request"_s,
                                                 u"\u001b[31mclient_secret=s3cret~value "_s + token
                                                     + u" Trace ID: not-a-number "_s + QString(100000, u'x'));
    QVERIFY(!failure.technical.contains("s3cret"_L1));
    QVERIFY(!failure.technical.contains(token));
    QVERIFY(!failure.technical.contains(u'\u001b'));
    QVERIFY(failure.technical.size() <= 1100);
    QCOMPARE(failure.traceId, QString());
}

QTEST_GUILESS_MAIN(TestProviderError)

#include "tst_providererror.moc"
