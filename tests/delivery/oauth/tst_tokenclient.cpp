// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/oauth/tokenendpoint.h"
#include "tests/delivery/support/waitforanswer.h"

#include <QLocale>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = OAuthFailure::Kind;
using Ending = HttpScript::Ending;

namespace {

const QByteArray htmlHeader = "Content-Type: text/html\r\n";
const QByteArray refused = R"({"error": "invalid_grant", "error_description": "AADSTS50173: It was revoked."})";

QString httpDate(const QDateTime &date)
{
    return QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
}

} // namespace

class TestTokenClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefreshedTokenIsHad();
    void aDocumentIsFetched();
    void theServersClockIsCompared();
    void whatIsNoAnswerIsTold_data();
    void whatIsNoAnswerIsTold();
    void aDocumentThatIsTooLargeIsGivenUp();
    void aServerThatIsSilentIsGivenUp_data();
    void aServerThatIsSilentIsGivenUp();
    void aServerThatIsDownIsTold();
    void aConnectionThatBreaksIsTold_data();
    void aConnectionThatBreaksIsTold();
    void whatMayPassIsRepeated_data();
    void whatMayPassIsRepeated();
    void cancellingEndsItAtOnce_data();
    void cancellingEndsItAtOnce();
    void theEndOfTheClientAnswersWhatIsOpen();
    void theClientMayGoWithItsAnswer();
    void theClientMayGoWhileItIsCancelled();
};

void TestTokenClient::aRefreshedTokenIsHad()
{
    const FakeHttpServer server(keptAlive(200, jsonHeader, goodTokens));
    TokenClient client(quick());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto future = client.requestTokens(refreshAt(addressOf(server)));
    QVERIFY(!future.isFinished());
    const auto answer = answerOf(future);
    QVERIFY(answer);
    QCOMPARE(answer->tokens.access, Secret("access-1"));
    QCOMPARE(answer->tokens.refresh, Secret("refresh-2"));
    QCOMPARE(answer->tokens.scopes, QStringList{u"SMTP.Send"_s});
    QVERIFY(answer->tokens.expires >= before.addSecs(3600));
    QVERIFY(answer->tokens.expires <= QDateTime::currentDateTimeUtc().addSecs(3600));
    QCOMPARE(server.receivedBody(),
             QByteArray("grant_type=refresh_token&refresh_token=refresh-1&client_id=client&client_secret=s~%2B%2F"
                        "&scope=SMTP.Send"));
    const HttpReceived request = server.requests().constFirst();
    QVERIFY(request.header.startsWith("POST /tenant/token HTTP/1.1\r\n"));
    QCOMPARE(request.value("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.value("Accept"), QByteArray("application/json"));
}

void TestTokenClient::aDocumentIsFetched()
{
    const FakeHttpServer server(keptAlive(200, jsonHeader, R"({"issuer": "https://login.example"})"));
    TokenClient client(quick());
    const auto answer = answerOf(client.fetch(addressOf(server), 1024));
    QVERIFY(answer);
    QCOMPARE(answer->document, QByteArray("{\"issuer\":\"https://login.example\"}"));
    QVERIFY(server.requests().constFirst().header.startsWith("GET /tenant/token HTTP/1.1\r\n"));
}

void TestTokenClient::theServersClockIsCompared()
{
    const QString ahead = httpDate(QDateTime::currentDateTimeUtc().addSecs(3600));
    const FakeHttpServer server(
        keptAlive(200, jsonHeader + "Date: " + ahead.toLatin1() + "\r\n", goodTokens),
        {keptAlive(200, jsonHeader + "Date: yesterday\r\n", goodTokens), keptAlive(200, jsonHeader, goodTokens)});
    TokenClient client(quick());
    const auto answer = answerOf(client.requestTokens(refreshAt(addressOf(server))));
    QVERIFY(answer && answer->clockSkew);
    QVERIFY2(*answer->clockSkew > 3500 && *answer->clockSkew <= 3600, qPrintable(QString::number(*answer->clockSkew)));
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto without = answerOf(client.requestTokens(refreshAt(addressOf(server))));
        QVERIFY(without);
        QVERIFY(!without->clockSkew);
    }
}

void TestTokenClient::whatIsNoAnswerIsTold_data()
{
    QTest::addColumn<HttpScript>("script");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("retryAfter");
    const QByteArray page = "<!DOCTYPE htmlHeader><title>Sign in</title>";
    const QString notJson = u"oauth.not-json"_s;
    QTest::newRow("an HTML page") << keptAlive(200, htmlHeader, page) << Kind::Malformed << notJson << 0;
    QTest::newRow("an HTML page that is not there")
        << keptAlive(404, htmlHeader, page) << Kind::Malformed << notJson << 0;
    QTest::newRow("nothing") << keptAlive(200) << Kind::Malformed << notJson << 0;
    QTest::newRow("a list") << keptAlive(200, jsonHeader, "[]") << Kind::Malformed << notJson << 0;
    QTest::newRow("half an object") << keptAlive(200, jsonHeader, goodTokens.first(40)) << Kind::Malformed << notJson
                                    << 0;
    QTest::newRow("objects in objects without end")
        << keptAlive(200, jsonHeader, QByteArray(R"({"a":)").repeated(40'000)) << Kind::Malformed << notJson << 0;
    QTest::newRow("10 MiB") << keptAlive(200, jsonHeader, QByteArray(10 * 1024 * 1024, ' ')) << Kind::Malformed
                            << u"oauth.too-large"_s << 0;
    QTest::newRow("a redirect") << keptAlive(302, "Location: http://localhost:1/\r\n", goodTokens) << Kind::Malformed
                                << u"oauth.redirected"_s << 0;
    QTest::newRow("a redirect that keeps the method") << keptAlive(307, "Location: http://localhost:1/\r\n", goodTokens)
                                                      << Kind::Malformed << u"oauth.redirected"_s << 0;
    QTest::newRow("no token") << keptAlive(200, jsonHeader, "{}") << Kind::Malformed << u"oauth.fields"_s << 0;
    QTest::newRow("a token of another type")
        << keptAlive(200, jsonHeader, R"({"access_token": "a", "token_type": "mac"})") << Kind::Malformed
        << u"oauth.token-type"_s << 0;
    QTest::newRow("a refresh token that was revoked")
        << keptAlive(400, jsonHeader, refused) << Kind::Refused << u"AADSTS50173"_s << 0;
    QTest::newRow("a wrong client secret, with a challenge")
        << keptAlive(401, jsonHeader + "WWW-Authenticate: Basic realm=\"x\"\r\n", R"({"error": "invalid_client"})")
        << Kind::Refused << u"invalid_client"_s << 0;
    QTest::newRow("an overloaded server")
        << keptAlive(503, htmlHeader + "Retry-After: 120\r\n", page) << Kind::Temporary << u"http.503"_s << 120;
    QTest::newRow("too many requests") << keptAlive(429, jsonHeader + "Retry-After: 5\r\n", R"({"error": "throttled"})")
                                       << Kind::Temporary << u"throttled"_s << 5;
    QTest::newRow("too many requests, for a century")
        << keptAlive(429, htmlHeader + "Retry-After: 3155760000\r\n", page) << Kind::Temporary << u"http.429"_s
        << 86'400;
    QTest::newRow("too many requests, till a day of the past")
        << keptAlive(429, htmlHeader + "Retry-After: Fri, 31 Dec 1999 23:59:59 GMT\r\n", page) << Kind::Temporary
        << u"http.429"_s << 0;
}

void TestTokenClient::whatIsNoAnswerIsTold()
{
    QFETCH(HttpScript, script);
    QFETCH(Kind, kind);
    QFETCH(QString, code);
    QFETCH(int, retryAfter);
    const FakeHttpServer server(script);
    TokenClient client(quick());
    const OAuthFailure failure = failureOf(answerOf(client.requestTokens(refreshAt(addressOf(server)))));
    QCOMPARE(failure.code, code);
    QCOMPARE(failure.kind, kind);
    QCOMPARE(failure.retryAfter, retryAfter);
    QCOMPARE(server.requests().size(), 1);
}

void TestTokenClient::aDocumentThatIsTooLargeIsGivenUp()
{
    const QByteArray document = R"({"keys": []})";
    const FakeHttpServer server(keptAlive(200, jsonHeader, document));
    TokenClient client(quick());
    QVERIFY(answerOf(client.fetch(addressOf(server), document.size())));
    const auto tooLarge = answerOf(client.fetch(addressOf(server), document.size() - 1));
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, u"oauth.too-large"_s);
}

void TestTokenClient::aServerThatIsSilentIsGivenUp_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::newRow("it reads the header alone") << Ending::Stall;
    QTest::newRow("it reads everything") << Ending::NeverAnswer;
}

void TestTokenClient::aServerThatIsSilentIsGivenUp()
{
    QFETCH(Ending, ending);
    const FakeHttpServer server(ended(ending));
    TokenClientLimits limits = quick({10ms});
    limits.answer = 200ms;
    TokenClient client(limits);
    const OAuthFailure failure = failureOf(answerOf(client.requestTokens(refreshAt(addressOf(server)))));
    QCOMPARE(failure.kind, Kind::Unreachable);
    QCOMPARE(failure.code, u"oauth.no-answer"_s);
    QCOMPARE(server.requests().size(), 2);
}

void TestTokenClient::aServerThatIsDownIsTold()
{
    QUrl address;
    {
        const FakeHttpServer server(ended(Ending::Answer));
        address = addressOf(server);
    }
    TokenClient client(quick({10ms}));
    const OAuthFailure failure = failureOf(answerOf(client.requestTokens(refreshAt(address))));
    QCOMPARE(failure.kind, Kind::Unreachable);
    QCOMPARE(failure.code, u"oauth.connection-refused"_s);
}

void TestTokenClient::aConnectionThatBreaksIsTold_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::newRow("in the request") << Ending::DropAfter;
    QTest::newRow("in the answer's header") << Ending::CutAnswer;
}

void TestTokenClient::aConnectionThatBreaksIsTold()
{
    QFETCH(Ending, ending);
    const FakeHttpServer server(ended(ending));
    TokenClient client(quick());
    const OAuthFailure failure = failureOf(answerOf(client.requestTokens(refreshAt(addressOf(server)))));
    QCOMPARE(failure.kind, Kind::Unreachable);
    QCOMPARE(failure.code, u"oauth.connection-lost"_s);
}

void TestTokenClient::whatMayPassIsRepeated_data()
{
    QTest::addColumn<QList<HttpScript>>("scripts");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("requests");
    const HttpScript good = keptAlive(200, jsonHeader, goodTokens);
    const HttpScript busy = keptAlive(503, htmlHeader, "<p>Busy</p>");
    QTest::newRow("a page of a busy server") << QList{busy, busy, good} << u"no failure"_s << 3;
    QTest::newRow("an object of a failing server")
        << QList{keptAlive(500, jsonHeader, R"({"error": "server_error"})"), good} << u"no failure"_s << 2;
    QTest::newRow("busy for too long") << QList{busy, busy, busy, good} << u"http.503"_s << 3;
    QTest::newRow("a pause that is too long")
        << QList{keptAlive(503, htmlHeader + "Retry-After: 60\r\n", {}), good} << u"http.503"_s << 1;
    QTest::newRow("refused after a failure")
        << QList{busy, keptAlive(400, jsonHeader, refused), good} << u"AADSTS50173"_s << 2;
    QTest::newRow("too many requests") << QList{keptAlive(429, htmlHeader, {}), good} << u"http.429"_s << 1;
}

void TestTokenClient::whatMayPassIsRepeated()
{
    QFETCH(QList<HttpScript>, scripts);
    QFETCH(QString, code);
    QFETCH(int, requests);
    const FakeHttpServer server(scripts.constFirst(), scripts.sliced(1));
    TokenClient client(quick({1ms, 2ms}));
    const auto answer = answerOf(client.requestTokens(refreshAt(addressOf(server))));
    QCOMPARE(failureOf(answer).code, code);
    QCOMPARE(server.requests().size(), requests);
    for (const HttpReceived &request : server.requests())
        QCOMPARE(request.bodySize, server.requests().constFirst().bodySize);
}

void TestTokenClient::cancellingEndsItAtOnce_data()
{
    QTest::addColumn<HttpScript>("script");
    QTest::newRow("while the server is silent") << ended(Ending::NeverAnswer);
    QTest::newRow("in the pause before another attempt") << keptAlive(503, htmlHeader, {});
}

void TestTokenClient::cancellingEndsItAtOnce()
{
    QFETCH(HttpScript, script);
    const FakeHttpServer server(script);
    TokenClientLimits limits = quick({1h});
    limits.longestPause = 2h;
    TokenClient client(limits);
    const auto future = client.requestTokens(refreshAt(addressOf(server)));
    const auto document = client.fetch(addressOf(server), 1024);
    QTRY_COMPARE(server.requests().size(), 2);
    QVERIFY(!future.isFinished());
    client.cancel();
    QVERIFY(future.isFinished());
    QCOMPARE(failureOf(future.result()).kind, Kind::Cancelled);
    QVERIFY(document.isFinished());
    client.cancel();
    QCOMPARE(future.resultCount(), 1);
}

void TestTokenClient::theEndOfTheClientAnswersWhatIsOpen()
{
    const FakeHttpServer server(ended(Ending::NeverAnswer));
    auto client = std::make_unique<TokenClient>(quick());
    const auto future = client->requestTokens(refreshAt(addressOf(server)));
    QTRY_COMPARE(server.requests().size(), 1);
    const auto unsent = client->requestTokens(refreshAt(addressOf(server)));
    client.reset();
    QVERIFY(future.isFinished() && unsent.isFinished());
    QCOMPARE(failureOf(future.result()).kind, Kind::Cancelled);
    QCOMPARE(failureOf(unsent.result()).kind, Kind::Cancelled);
}

void TestTokenClient::theClientMayGoWithItsAnswer()
{
    const FakeHttpServer server(keptAlive(200, jsonHeader, goodTokens));
    auto client = std::make_unique<TokenClient>(quick());
    bool isAnswered = false;
    client->requestTokens(refreshAt(addressOf(server))).then([&](const Expected<TokenAnswer, OAuthFailure> &answer) {
        isAnswered = answer.has_value();
        client.reset();
    });
    QTRY_VERIFY(!client);
    QVERIFY(isAnswered);
}

void TestTokenClient::theClientMayGoWhileItIsCancelled()
{
    const FakeHttpServer server(ended(Ending::NeverAnswer));
    auto client = std::make_unique<TokenClient>(quick());
    const auto gone = client->requestTokens(refreshAt(addressOf(server))).then([&](const auto &) { client.reset(); });
    const auto other = client->requestTokens(refreshAt(addressOf(server)));
    client->cancel();
    QVERIFY(!client);
    QVERIFY(gone.isFinished() && other.isFinished());
    QCOMPARE(failureOf(other.result()).kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestTokenClient)
#include "tst_tokenclient.moc"
