// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/tokenanswer.h"

#include <QJsonDocument>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using Kind = OAuthFailure::Kind;

namespace {

const QDateTime asked(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
const QStringList askedScopes{u"https://outlook.office.com/SMTP.Send"_s, u"offline_access"_s};

JsonAnswer answerOf(int status, const QByteArray &json)
{
    JsonAnswer answer;
    answer.status = status;
    answer.document = QJsonDocument::fromJson(json).object();
    return answer;
}

} // namespace

class TestTokenAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreRead();
    void theAskedScopesAreGrantedWhereNoneAreNamed();
    void aLifetimeIsTakenWithCare_data();
    void aLifetimeIsTakenWithCare();
    void whatIsNoAnswerWithTokensIsRefused_data();
    void whatIsNoAnswerWithTokensIsRefused();
    void anErrorIsTold_data();
    void anErrorIsTold();
    void microsoftsIdentifiersAreKept_data();
    void microsoftsIdentifiersAreKept();
    void aDeviceIsToldWhereToGo();
    void anIntervalIsTakenWithCare_data();
    void anIntervalIsTakenWithCare();
    void whatIsNoDeviceAuthorizationIsRefused_data();
    void whatIsNoDeviceAuthorizationIsRefused();
};

void TestTokenAnswer::tokensAreRead()
{
    const auto tokens = tokensOf(
        answerOf(200,
                 R"({"token_type": "bearer", "access_token": "opaque", "refresh_token": "0.A", "id_token": "e.y.J",
                     "scope": "SMTP.Send  openid", "expires_in": 5400, "ext_expires_in": 1})"),
        asked, askedScopes);
    QVERIFY(tokens);
    QCOMPARE(tokens->access, Secret("opaque"));
    QCOMPARE(tokens->refresh, Secret("0.A"));
    QCOMPARE(tokens->identity, Secret("e.y.J"));
    QCOMPARE(tokens->scopes, QStringList({u"SMTP.Send"_s, u"openid"_s}));
    QCOMPARE(tokens->expires, asked.addSecs(5400));
}

void TestTokenAnswer::theAskedScopesAreGrantedWhereNoneAreNamed()
{
    const auto tokens = tokensOf(answerOf(200, R"({"token_type": "Bearer", "access_token": "a"})"), asked, askedScopes);
    QVERIFY(tokens);
    QCOMPARE(tokens->scopes, askedScopes);
    QVERIFY(tokens->refresh.isEmpty());
    QVERIFY(tokens->identity.isEmpty());
}

void TestTokenAnswer::aLifetimeIsTakenWithCare_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("seconds");
    QTest::newRow("a number") << QByteArray(R"(, "expires_in": 60)") << 60;
    QTest::newRow("a number in a text") << QByteArray(R"(, "expires_in": "60")") << 60;
    QTest::newRow("a fraction") << QByteArray(R"(, "expires_in": 60.7)") << 60;
    QTest::newRow("a day and a bit") << QByteArray(R"(, "expires_in": 100800)") << 100'800;
    QTest::newRow("missing") << QByteArray() << 3600;
    QTest::newRow("null") << QByteArray(R"(, "expires_in": null)") << 3600;
    QTest::newRow("a word") << QByteArray(R"(, "expires_in": "soon")") << 3600;
    QTest::newRow("no finite number in a text") << QByteArray(R"(, "expires_in": "inf")") << 3600;
    QTest::newRow("an object") << QByteArray(R"(, "expires_in": {})") << 3600;
    QTest::newRow("nothing") << QByteArray(R"(, "expires_in": 0)") << 3600;
    QTest::newRow("before it began") << QByteArray(R"(, "expires_in": -60)") << 3600;
    QTest::newRow("beyond all numbers") << QByteArray(R"(, "expires_in": 1e300)") << 3600;
}

void TestTokenAnswer::aLifetimeIsTakenWithCare()
{
    QFETCH(QByteArray, field);
    QFETCH(int, seconds);
    const auto tokens =
        tokensOf(answerOf(200, R"({"token_type": "Bearer", "access_token": "a")" + field + "}"), asked, {});
    QVERIFY(tokens);
    QCOMPARE(asked.secsTo(tokens->expires), seconds);
}

void TestTokenAnswer::whatIsNoAnswerWithTokensIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("names");
    const QString fields = u"oauth.fields"_s;
    QTest::newRow("an empty object") << QByteArray("{}") << fields << u"token_type"_s;
    QTest::newRow("no access token") << QByteArray(R"({"token_type": "Bearer"})") << fields << u"access_token"_s;
    QTest::newRow("an access token that is a number")
        << QByteArray(R"({"token_type": "Bearer", "access_token": 5})") << fields << u"access_token"_s;
    QTest::newRow("an access token that is empty")
        << QByteArray(R"({"token_type": "Bearer", "access_token": ""})") << fields << u"access_token"_s;
    QTest::newRow("a refresh token that is an object")
        << QByteArray(R"({"token_type": "Bearer", "access_token": "a", "refresh_token": {}})") << fields
        << u"refresh_token"_s;
    QTest::newRow("an ID token that is a number")
        << QByteArray(R"({"token_type": "Bearer", "access_token": "a", "id_token": 1})") << fields << u"id_token"_s;
    QTest::newRow("scopes that are a list")
        << QByteArray(R"({"token_type": "Bearer", "access_token": "a", "scope": ["openid"]})") << fields << u"scope"_s;
    QTest::newRow("no type") << QByteArray(R"({"access_token": "a"})") << fields << u"token_type"_s;
    QTest::newRow("a type that is a number")
        << QByteArray(R"({"access_token": "a", "token_type": 1})") << fields << u"token_type"_s;
    QTest::newRow("a token bound to a key")
        << QByteArray(R"({"access_token": "a", "token_type": "DPoP"})") << u"oauth.token-type"_s << u"token_type"_s;
}

void TestTokenAnswer::whatIsNoAnswerWithTokensIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    QFETCH(QString, names);
    const auto tokens = tokensOf(answerOf(200, json), asked, {});
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, Kind::Malformed);
    QCOMPARE(tokens.error().code, code);
    QVERIFY2(tokens.error().technical.startsWith(names), qPrintable(tokens.error().technical));
}

void TestTokenAnswer::anErrorIsTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("error");
    QTest::newRow("a refresh token that was revoked")
        << 400 << QByteArray(R"({"error": "invalid_grant", "error_description": "AADSTS50173: The provided grant …"})")
        << Kind::Refused << u"AADSTS50173"_s << u"invalid_grant"_s;
    QTest::newRow("a number beside the description")
        << 400 << QByteArray(R"({"error": "invalid_grant", "error_description": "Expired.", "error_codes": [700082]})")
        << Kind::Refused << u"AADSTS700082"_s << u"invalid_grant"_s;
    QTest::newRow("codes that are none") << 400 << QByteArray(R"({"error": "invalid_grant", "error_codes": ["x"]})")
                                         << Kind::Refused << u"invalid_grant"_s << u"invalid_grant"_s;
    QTest::newRow("a wrong client secret") << 401 << QByteArray(R"({"error": "invalid_client"})") << Kind::Refused
                                           << u"invalid_client"_s << u"invalid_client"_s;
    QTest::newRow("an error that came as a success") << 200 << QByteArray(R"({"error": "invalid_grant"})")
                                                     << Kind::Refused << u"invalid_grant"_s << u"invalid_grant"_s;
    QTest::newRow("a provider that is busy")
        << 400 << QByteArray(R"({"error": "temporarily_unavailable"})") << Kind::Temporary
        << u"temporarily_unavailable"_s << u"temporarily_unavailable"_s;
    QTest::newRow("too many requests") << 429 << QByteArray(R"({"error": "invalid_request"})") << Kind::Temporary
                                       << u"invalid_request"_s << u"invalid_request"_s;
    QTest::newRow("a server's failure without a name")
        << 500 << QByteArray(R"({"message": "sorry"})") << Kind::Temporary << u"http.500"_s << QString();
    QTest::newRow("an error that is an object") << 400 << QByteArray(R"({"error": {"code": "invalid_grant"}})")
                                                << Kind::Malformed << u"oauth.fields"_s << QString();
}

void TestTokenAnswer::anErrorIsTold()
{
    QFETCH(int, status);
    QFETCH(QByteArray, json);
    QFETCH(Kind, kind);
    QFETCH(QString, code);
    JsonAnswer answer = answerOf(status, json);
    answer.retryAfter = 7;
    const auto tokens = tokensOf(answer, asked, {});
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, kind);
    QCOMPARE(tokens.error().code, code);
    QTEST(tokens.error().error, "error");
    QCOMPARE(tokens.error().retryAfter, kind == Kind::Malformed ? 0 : 7);
    const auto authorization = deviceAuthorizationOf(answer, asked);
    QVERIFY(!authorization);
    QCOMPARE(authorization.error(), tokens.error());
}

void TestTokenAnswer::microsoftsIdentifiersAreKept_data()
{
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("kept");
    const QString guid = u"0c6ee6a5-1111-4a5b-8c6d-0123456789ab"_s;
    QTest::newRow("a GUID") << guid << guid;
    QTest::newRow("a GUID in upper case") << guid.toUpper() << guid;
    QTest::newRow("half a GUID") << u"0c6ee6a5-1111"_s << QString();
    QTest::newRow("a text with a GUID") << u"see "_s + guid << QString();
    QTest::newRow("a token") << u"eyJhbGciOiJub25lIn0.e30."_s << QString();
}

void TestTokenAnswer::microsoftsIdentifiersAreKept()
{
    QFETCH(QString, identifier);
    QFETCH(QString, kept);
    JsonAnswer answer = answerOf(400, R"({"error": "invalid_grant", "error_description": "AADSTS70008: Expired.",
        "error_codes": [70008], "timestamp": "2026-11-25 12:00:00Z"})");
    answer.document["trace_id"_L1] = identifier;
    answer.document["correlation_id"_L1] = identifier;
    const auto error = errorOf(answer);
    QVERIFY(error);
    QCOMPARE(error->code, u"AADSTS70008"_s);
    QCOMPARE(error->technical, u"AADSTS70008: Expired."_s);
    QCOMPARE(error->traceId, kept);
    QCOMPARE(error->correlationId, kept);
}

void TestTokenAnswer::aDeviceIsToldWhereToGo()
{
    const auto authorization =
        deviceAuthorizationOf(answerOf(200, R"({"device_code": "d", "user_code": "AB-12", "expires_in": 900,
            "verification_uri": "https://login.example/device", "interval": 7,
            "verification_uri_complete": "https://login.example/device?code=AB-12"})"),
                              asked);
    QVERIFY(authorization);
    QCOMPARE(*authorization,
             (DeviceAuthorization{Secret("d"), u"AB-12"_s, QUrl(u"https://login.example/device"_s),
                                  QUrl(u"https://login.example/device?code=AB-12"_s), asked.addSecs(900),
                                  std::chrono::milliseconds(7000)}));
}

void TestTokenAnswer::anIntervalIsTakenWithCare_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("nothing") << QByteArray(R"(, "interval": 0)");
    QTest::newRow("negative") << QByteArray(R"(, "interval": -1)");
    QTest::newRow("a day") << QByteArray(R"(, "interval": 86400)");
    QTest::newRow("a list") << QByteArray(R"(, "interval": [])");
}

void TestTokenAnswer::anIntervalIsTakenWithCare()
{
    QFETCH(QByteArray, field);
    const auto authorization = deviceAuthorizationOf(
        answerOf(200,
                 R"({"device_code": "d", "user_code": "c", "verification_uri": "https://a.example/")" + field + "}"),
        asked);
    QVERIFY(authorization);
    QCOMPARE(authorization->interval, std::chrono::milliseconds(5000));
    QCOMPARE(authorization->expires, asked.addSecs(900));
}

void TestTokenAnswer::whatIsNoDeviceAuthorizationIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("names");
    QTest::newRow("no code for the device")
        << QByteArray(R"({"user_code": "c", "verification_uri": "https://a.example/"})") << u"device_code"_s;
    QTest::newRow("no code for a person")
        << QByteArray(R"({"device_code": "d", "verification_uri": "https://a.example/"})") << u"user_code"_s;
    QTest::newRow("a code that turns the text round")
        << QByteArray(R"({"device_code": "d", "user_code": "\u202eAB", "verification_uri": "https://a.example/"})")
        << u"user_code"_s;
    QTest::newRow("a code that is too long to be read")
        << R"({"device_code": "d", "verification_uri": "https://a.example/", "user_code": ")" + QByteArray(300, 'A')
            + "\"}"
        << u"user_code"_s;
    QTest::newRow("no address") << QByteArray(R"({"device_code": "d", "user_code": "c"})") << u"verification_uri"_s;
    QTest::newRow("an address that is not protected")
        << QByteArray(R"({"device_code": "d", "user_code": "c", "verification_uri": "http://a.example/"})")
        << u"verification_uri"_s;
    QTest::newRow("an address of a program")
        << QByteArray(R"({"device_code": "d", "user_code": "c", "verification_uri": "file:///bin/sh"})")
        << u"verification_uri"_s;
}

void TestTokenAnswer::whatIsNoDeviceAuthorizationIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, names);
    const auto authorization = deviceAuthorizationOf(answerOf(200, json), asked);
    QVERIFY(!authorization);
    QCOMPARE(authorization.error().kind, Kind::Malformed);
    QCOMPARE(authorization.error().code, u"oauth.fields"_s);
    QVERIFY(authorization.error().technical.startsWith(names));
}

QTEST_APPLESS_MAIN(TestTokenAnswer)
#include "tst_tokenanswer.moc"
