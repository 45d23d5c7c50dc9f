// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/httprun.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <poll.h>
#include <sys/socket.h>
#include <thread>

using namespace console;
using namespace Qt::StringLiterals;

class TestHttpExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsShareAConnection();
    void aConnectionThatWasClosedIsMadeAnew();
    void itsOwnHeadersGoOut();
    void theAnswerIsCutAtItsLimit_data();
    void theAnswerIsCutAtItsLimit();
    void headersOfTheAnswerAreFound();
    void aHeaderWithoutEndIsNotKept();
    void aRequestHasItsOwnStage();
    void whatMayHaveBeenTakenIsNotSentTwice();
    void aSlowUploadIsNotAStalledOne();
    void aStopEndsItAtOnce_data();
    void aStopEndsItAtOnce();
    void aStopEndsTheHandshake();
    void aStopThatComesWithTheAnswerIsTooLate();
};

void TestHttpExchange::requestsShareAConnection()
{
    const FakeHttpServer server(keptAlive(200));
    HttpRun run;
    for (const QByteArray text : {"one", "two", "three"}) {
        const auto answer = run.post(requestTo(server), text);
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->uploaded, text.size());
    }
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.connections(), 1);
    const QList<Fact> facts = run.finish(Stage::Connect);
    QCOMPARE(facts, (QList<Fact>{{u"address"_s, u"127.0.0.1:%1"_s.arg(server.port())}}));
}

void TestHttpExchange::aConnectionThatWasClosedIsMadeAnew()
{
    const FakeHttpServer server({});
    HttpRun run;
    for (int round = 0; round < 2; ++round) {
        QVERIFY(run.post(requestTo(server)));
    }
    QCOMPARE(server.connections(), 2);
    QCOMPARE(run.finish(Stage::Connect).size(), 1);
}

void TestHttpExchange::itsOwnHeadersGoOut()
{
    const FakeHttpServer server({});
    HttpRun run;
    HttpRequest request = requestTo(server);
    request.headers = {"X-AnchorMailbox: john.doe@company.com", "Accept: text/xml"};
    QVERIFY(run.post(request));
    const HttpReceived received = server.requests().first();
    QCOMPARE(received.value("X-AnchorMailbox"), "john.doe@company.com");
    QCOMPARE(received.value("Accept"), "text/xml");
    QCOMPARE(received.value("Content-Type"), "text/xml; charset=utf-8");
    QCOMPARE(received.value("Content-Length"), "4");
    QCOMPARE(received.value("Expect"), QByteArray());
    QCOMPARE(received.value("Authorization"), QByteArray());
    QVERIFY(run.isTranscribed(u"X-AnchorMailbox: john.doe@company.com"_s));
    QVERIFY(run.isTranscribed(u"[4 bytes of text/xml]"_s));
}

void TestHttpExchange::theAnswerIsCutAtItsLimit_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("shorter than the limit") << qsizetype(999) << false;
    QTest::newRow("as long as the limit") << qsizetype(1000) << false;
    QTest::newRow("one byte more") << qsizetype(1001) << true;
    QTest::newRow("much more") << qsizetype(500'000) << true;
}

void TestHttpExchange::theAnswerIsCutAtItsLimit()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, isCut);
    const QByteArray text = QByteArray("0123456789").repeated(size / 10 + 1).first(size);
    const FakeHttpServer server(keptAlive(200, {}, text));
    HttpRun run;
    HttpRequest request = requestTo(server);
    request.answerLimit = 1000;
    const auto answer = run.post(request);
    QVERIFY(answer);
    QCOMPARE(answer->body, text.first(std::min(size, qsizetype(1000))));
    QCOMPARE(answer->isCut, isCut);
}

void TestHttpExchange::headersOfTheAnswerAreFound()
{
    const FakeHttpServer server(keptAlive(401,
                                          "WWW-Authenticate: Negotiate\r\nwww-authenticate:NTLM\r\n"
                                          "X-FEServer:  EXCH01 \r\nEmpty:\r\n"));
    HttpRun run;
    const auto answer = run.post(requestTo(server));
    QVERIFY(answer);
    QCOMPARE(answer->allHeaders("WWW-Authenticate"), (QList<QByteArray>{"Negotiate", "NTLM"}));
    QCOMPARE(answer->header("www-Authenticate"), "Negotiate");
    QCOMPARE(answer->header("X-FEServer"), "EXCH01");
    QCOMPARE(answer->header("Empty"), QByteArray());
    QCOMPARE(answer->header("X-FE"), QByteArray());
    QCOMPARE(answer->allHeaders("Retry-After"), QList<QByteArray>());
}

void TestHttpExchange::aHeaderWithoutEndIsNotKept()
{
    const QByteArray line = "X-Filling: " + QByteArray(1000, 'x') + "\r\n";
    const FakeHttpServer server(keptAlive(200, "X-First: 1\r\n" + line.repeated(200) + "X-Last: 1\r\n"));
    HttpRun run;
    const auto answer = run.post(requestTo(server));
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->header("X-First"), "1");
    QCOMPARE(answer->header("X-Last"), QByteArray());
    QVERIFY(answer->headers.size() < 70);
}

void TestHttpExchange::aRequestHasItsOwnStage()
{
    HttpScript silent;
    silent.ending = HttpScript::Ending::NeverAnswer;
    const FakeHttpServer server(keptAlive(200), {silent});
    HttpRun run;
    HttpRequest request = requestTo(server);
    request.stage = Stage::SignIn;
    QVERIFY(run.post(request));
    const auto answer = run.post(request);
    QVERIFY(!answer);
    const auto failure = std::get<Failure>(answer.error());
    QCOMPARE(failure.stage, Stage::SignIn);
    QCOMPARE(failure.cause, Cause::TimedOut);
    QCOMPARE(failure.code, u"http.no-answer"_s);
}

// libcurl would repeat it over a new connection.
void TestHttpExchange::whatMayHaveBeenTakenIsNotSentTwice()
{
    HttpScript drop;
    drop.ending = HttpScript::Ending::DropAfter;
    drop.bytes = 4;
    const FakeHttpServer server(keptAlive(200), {drop});
    HttpRun run;
    QVERIFY(run.post(requestTo(server)));
    const auto answer = run.post(requestTo(server));
    QVERIFY(!answer);
    const auto failure = std::get<Failure>(answer.error());
    QCOMPARE(failure.stage, Stage::Deliver);
    QCOMPARE(failure.cause, Cause::ConnectionReset);
    QCOMPARE(server.requests().size(), 2);
}

void TestHttpExchange::aSlowUploadIsNotAStalledOne()
{
    // What libcurl is given at once takes longer than the limit.
    constexpr qint64 size = 8 * 1024 * 1024;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const int narrow = 64 * 1024;
    QCOMPARE(::setsockopt(int(server.socketDescriptor()), SOL_SOCKET, SO_RCVBUF, &narrow, sizeof narrow), 0);
    std::optional<Expected<HttpAnswer, Ended>> answer;
    std::jthread exchanging([&, port = server.serverPort()] {
        HttpRun run({.upload = std::chrono::milliseconds(1200)});
        HttpRequest request;
        request.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(port));
        answer = run.post(request, QByteArray(size, 'x'));
    });
    QVERIFY(server.waitForNewConnection(5000));
    QTcpSocket *socket = server.nextPendingConnection();
    socket->setReadBufferSize(narrow);
    qint64 received = 0;
    QTimer slowly;
    connect(&slowly, &QTimer::timeout, this, [&] { received += socket->read(narrow).size(); });
    slowly.start(50);
    QTRY_VERIFY_WITH_TIMEOUT(received > size / 2, 20000);
    connect(socket, &QTcpSocket::readyRead, this, [&] { received += socket->readAll().size(); });
    QTRY_VERIFY_WITH_TIMEOUT(received > size, 20000);
    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(socket->waitForBytesWritten());
    exchanging.join();
    QVERIFY(*answer);
    QCOMPARE((*answer)->uploaded, size);
}

void TestHttpExchange::aStopEndsItAtOnce_data()
{
    QTest::addColumn<HttpScript::Ending>("ending");
    QTest::newRow("while the body is sent") << HttpScript::Ending::Stall;
    QTest::newRow("while the answer is waited for") << HttpScript::Ending::NeverAnswer;
}

void TestHttpExchange::aStopEndsItAtOnce()
{
    QFETCH(HttpScript::Ending, ending);
    HttpScript script;
    script.ending = ending;
    const FakeHttpServer server(script);
    std::stop_source stop;
    QElapsedTimer sinceStop;
    std::jthread canceller([&] {
        while (server.requests().isEmpty())
            std::this_thread::yield();
        sinceStop.start();
        stop.request_stop();
    });
    HttpRun run({}, stop.get_token());
    const auto answer = run.post(requestTo(server), QByteArray(32 * 1024 * 1024, 'x'));
    QVERIFY(!answer);
    QVERIFY(std::holds_alternative<Cancelled>(answer.error()));
    QVERIFY2(sinceStop.elapsed() < 1000, qPrintable(QString::number(sinceStop.elapsed())));
}

void TestHttpExchange::aStopEndsTheHandshake()
{
    QTcpServer silent; // its backlog takes the connection, and nobody answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    std::stop_source stop;
    QElapsedTimer sinceStop;
    std::jthread canceller([&] {
        pollfd waiting{int(silent.socketDescriptor()), POLLIN, 0};
        ::poll(&waiting, 1, 5000);
        sinceStop.start();
        stop.request_stop();
    });
    HttpRun run({}, stop.get_token());
    const auto connected = run.connect(QUrl(u"https://127.0.0.1:%1/"_s.arg(silent.serverPort())));
    QVERIFY(!connected);
    QVERIFY(std::holds_alternative<Cancelled>(connected.error()));
    QVERIFY2(sinceStop.elapsed() < 1000, qPrintable(QString::number(sinceStop.elapsed())));
}

// What a server has taken is not called cancelled.
void TestHttpExchange::aStopThatComesWithTheAnswerIsTooLate()
{
    const FakeHttpServer server(keptAlive(200));
    std::stop_source stop;
    const auto onLine = [&](const TranscriptLine &line) {
        if (line.text.startsWith("HTTP/1.1 200"_L1))
            stop.request_stop();
    };
    DeliveryContext context(stop.get_token(), {[](const auto &) {}, [](auto, auto) {}, onLine});
    HttpExchange exchange(context, {}, quickLimits);
    const auto post = [&] {
        StreamedBody body;
        body.append("text");
        return exchange.post(requestTo(server), body);
    };
    const auto answer = post();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    const auto next = post();
    QVERIFY(!next && std::holds_alternative<Cancelled>(next.error()));
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestHttpExchange)

#include "tst_httpexchange.moc"
