// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/httprun.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// [MS-NLMP] 2.2.1.2 CHALLENGE_MESSAGE, with the domain's name and the end of the list as target information.
QByteArray ntlmChallenge()
{
    const QByteArray target = QByteArray::fromHex("020008004300"
                                                  "4f0052005000"
                                                  "00000000");
    return QByteArray("NTLMSSP\0", 8) + QByteArray::fromHex("02000000")
        + QByteArray::fromHex("0000000038000000") // no target name
        + QByteArray::fromHex("01028800") // Unicode, NTLM, extended session security, target information
        + "12345678" + QByteArray(8, '\0') + QByteArray::fromHex("1000100038000000") + QByteArray(8, '\0') + target;
}

} // namespace

class TestHttpExchangeSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSchemeSignsIn_data();
    void eachSchemeSignsIn();
    void ntlmSendsTheBodyOnceAfterTheHandshake();
    void ntlmThatIsRefusedIsAnswered();
    void anNtlmConnectionIsKept();
    void negotiateWithoutATicketIsAnswered();
    void theAnswerBehindAChallengeIsTheOne();
    void secretsStayOutOfTheTranscript_data();
    void secretsStayOutOfTheTranscript();
};

void TestHttpExchangeSignIn::eachSchemeSignsIn_data()
{
    QTest::addColumn<HttpSignIn>("signIn");
    QTest::addColumn<QByteArray>("authorization");
    using Scheme = HttpSignIn::Scheme;
    QTest::newRow("Basic") << HttpSignIn{Scheme::Basic, u"CORP\\jöhn"_s, Secret("pass:wörd")}
                           << "Basic " + QByteArray("CORP\\jöhn:pass:wörd").toBase64();
    QTest::newRow("Bearer") << HttpSignIn{Scheme::Bearer, {}, Secret("eyJ0b2tlbg.e30.c2ln")}
                            << QByteArray("Bearer eyJ0b2tlbg.e30.c2ln");
}

void TestHttpExchangeSignIn::eachSchemeSignsIn()
{
    QFETCH(HttpSignIn, signIn);
    QFETCH(QByteArray, authorization);
    const FakeHttpServer server(keptAlive(200));
    HttpRun run;
    HttpRequest request = requestTo(server);
    request.signIn = signIn;
    QVERIFY(run.post(request));
    QVERIFY(run.post(requestTo(server)));
    QCOMPARE(server.requests().at(0).value("Authorization"), authorization);
    QCOMPARE(server.requests().at(0).bodySize, 4);
    QCOMPARE(server.requests().at(1).value("Authorization"), QByteArray()); // it is the request's own
}

void TestHttpExchangeSignIn::ntlmSendsTheBodyOnceAfterTheHandshake()
{
    const QByteArray challenge = "WWW-Authenticate: NTLM " + ntlmChallenge().toBase64() + "\r\n";
    const FakeHttpServer server(keptAlive(401, challenge, "sign in"), {keptAlive(200, {}, "<done/>")});
    HttpRun run;
    HttpRequest request = requestTo(server);
    request.signIn = {HttpSignIn::Scheme::Ntlm, u"CORP\\john"_s, Secret("password")};
    const QByteArray text(100'000, 'x');
    const auto answer = run.post(request, text);
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, "<done/>");
    QCOMPARE(answer->uploaded, text.size());
    QTRY_COMPARE(server.requests().size(), 2);
    const QList<HttpReceived> requests = server.requests();
    QCOMPARE(requests.at(0).value("Content-Length"), "0");
    QCOMPARE(requests.at(0).bodySize, 0);
    QCOMPARE(requests.at(1).bodySize, text.size());
    QCOMPARE(server.connections(), 1);
    const auto message = [&](int index) {
        const QByteArray value = requests.at(index).value("Authorization");
        return value.startsWith("NTLM ") ? QByteArray::fromBase64(value.mid(5)) : QByteArray();
    };
    QVERIFY(message(0).startsWith(QByteArray("NTLMSSP\0\1", 9)));
    QVERIFY(message(1).startsWith(QByteArray("NTLMSSP\0\3", 9)));
    QVERIFY(message(1).contains("j\0o\0h\0n\0"_ba) || message(1).contains("john"));
    QVERIFY(run.isTranscribed(u"[100000 bytes of text/xml]"_s));
}

void TestHttpExchangeSignIn::ntlmThatIsRefusedIsAnswered()
{
    const QByteArray challenge = "WWW-Authenticate: NTLM " + ntlmChallenge().toBase64() + "\r\n";
    const FakeHttpServer server(keptAlive(401, challenge), {keptAlive(401, "WWW-Authenticate: NTLM\r\n", "no")});
    HttpRun run;
    HttpRequest request = requestTo(server);
    request.signIn = {HttpSignIn::Scheme::Ntlm, u"CORP\\john"_s, Secret("password")};
    const auto answer = run.post(request);
    QVERIFY(answer);
    QCOMPARE(answer->status, 401);
    QCOMPARE(answer->body, "no");
    QCOMPARE(server.requests().size(), 2);
}

void TestHttpExchangeSignIn::anNtlmConnectionIsKept()
{
    const QByteArray challenge = "WWW-Authenticate: NTLM " + ntlmChallenge().toBase64() + "\r\n";
    const FakeHttpServer server(keptAlive(401, challenge), {keptAlive(200)});
    HttpRun run;
    HttpRequest request = requestTo(server);
    request.signIn = {HttpSignIn::Scheme::Ntlm, u"CORP\\john"_s, Secret("password")};
    for (int round = 0; round < 3; ++round) {
        const auto answer = run.post(request);
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->uploaded, 4);
    }
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.requests().size(), 4); // one handshake
    for (const HttpReceived &received : server.requests().mid(1))
        QCOMPARE(received.bodySize, 4);
}

void TestHttpExchangeSignIn::negotiateWithoutATicketIsAnswered()
{
    qputenv("KRB5CCNAME", "FILE:/nonexistent");
    const FakeHttpServer server(keptAlive(401, "WWW-Authenticate: Negotiate\r\n", "sign in"));
    HttpRun run;
    HttpRequest request = requestTo(server);
    request.signIn = {HttpSignIn::Scheme::Negotiate, {}, {}};
    const auto answer = run.post(request);
    QVERIFY(answer);
    QCOMPARE(answer->status, 401);
}

void TestHttpExchangeSignIn::theAnswerBehindAChallengeIsTheOne()
{
    const QByteArray challenge = "X-Step: one\r\nWWW-Authenticate: NTLM " + ntlmChallenge().toBase64() + "\r\n";
    const FakeHttpServer server(keptAlive(401, challenge), {keptAlive(503, "Retry-After: 30\r\n")});
    HttpRun run;
    HttpRequest request = requestTo(server);
    request.signIn = {HttpSignIn::Scheme::Ntlm, u"john"_s, Secret("password")};
    const auto answer = run.post(request);
    QVERIFY(answer);
    QCOMPARE(answer->status, 503);
    QCOMPARE(answer->header("Retry-After"), "30");
    QCOMPARE(answer->header("X-Step"), QByteArray());
}

void TestHttpExchangeSignIn::secretsStayOutOfTheTranscript_data()
{
    QTest::addColumn<HttpSignIn::Scheme>("scheme");
    QTest::newRow("Basic") << HttpSignIn::Scheme::Basic;
    QTest::newRow("NTLM") << HttpSignIn::Scheme::Ntlm;
    QTest::newRow("Bearer") << HttpSignIn::Scheme::Bearer;
}

void TestHttpExchangeSignIn::secretsStayOutOfTheTranscript()
{
    QFETCH(HttpSignIn::Scheme, scheme);
    const QByteArray challenge = ntlmChallenge().toBase64();
    const FakeHttpServer server(keptAlive(401, "WWW-Authenticate: NTLM " + challenge + "\r\n"), {keptAlive(200)});
    HttpRun run;
    HttpRequest request = requestTo(server);
    request.signIn = {scheme, u"john"_s, Secret("s3cr3t-password")};
    QVERIFY(run.post(request));
    const QList<HttpReceived> requests = server.requests();
    QVERIFY(run.isTranscribed(u"Authorization: "_s));
    QVERIFY(!run.isTranscribed(u"s3cr3t"_s));
    QVERIFY(!run.isTranscribed(QString::fromLatin1(challenge)));
    for (const HttpReceived &received : requests) {
        const QString credentials = QString::fromLatin1(received.value("Authorization")).section(u' ', 1);
        QVERIFY(!credentials.isEmpty());
        QVERIFY(!run.isTranscribed(credentials));
    }
}

QTEST_GUILESS_MAIN(TestHttpExchangeSignIn)

#include "tst_httpexchange_signin.moc"
