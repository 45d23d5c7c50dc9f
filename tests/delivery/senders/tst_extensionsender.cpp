// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/extension/extensionsender.h"
#include "delivery/transport/sourcefile.h"
#include "tests/delivery/support/fakehttpserver.h"
#include "tests/delivery/support/runsender.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <thread>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// Short, so that a test of waiting does not wait.
const TransferLimits quick{std::chrono::milliseconds(2000), std::chrono::milliseconds(400),
                           std::chrono::milliseconds(400)};

} // namespace

class TestExtensionSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequestIsTheSpecifications();
    void twoHundredsAreDelivered_data();
    void twoHundredsAreDelivered();
    void otherStatusesAreFailures_data();
    void otherStatusesAreFailures();
    void anEndpointMayAskToWait_data();
    void anEndpointMayAskToWait();
    void theAnswerIsKeptToItsLimitAndRedacted();
    void anEarlyRefusalIsReportedAndNotTheBrokenPipe();
    void aRedirectIsNotFollowed();
    void connectionsThatFailNameStageAndCause_data();
    void connectionsThatFailNameStageAndCause();
    void anEndpointThatIsDownIsRefused();
    void anUnknownHostFailsAtResolve();
    void anUntrustedCertificateFailsAtTls();
    void plainHttpAtAnHttpsAddressFailsAtTls();
    void cancelEndsItAtOnce_data();
    void cancelEndsItAtOnce();
    void aDocumentThatChangesIsNeverSentWhole_data();
    void aDocumentThatChangesIsNeverSentWhole();
    void secretsStayOutOfTheTranscript();

private:
    PlannedDocument document(const QString &name, qint64 size);
    static ExtensionPlan planFor(const QString &url, const QList<PlannedDocument> &documents);
    static DeliveryResult run(const ExtensionPlan &plan, const std::stop_token &stop = {},
                              const std::function<void(qint64)> &onProgress = {},
                              QList<TranscriptLine> *transcript = nullptr);

    QTemporaryDir m_folder;
};

PlannedDocument TestExtensionSender::document(const QString &name, qint64 size)
{
    const QString path = m_folder.filePath(name);
    makeFile(path, size);
    return *plannedDocument(path, name, u"application/pdf"_s);
}

ExtensionPlan TestExtensionSender::planFor(const QString &url, const QList<PlannedDocument> &documents)
{
    return {QUrl(url), {{u"userEmail"_s, u"john.doe@company.com"_s}, {u"custom_Site"_s, u"Größe \"A\""_s}}, documents};
}

DeliveryResult TestExtensionSender::run(const ExtensionPlan &plan, const std::stop_token &stop,
                                        const std::function<void(qint64)> &onProgress,
                                        QList<TranscriptLine> *transcript)
{
    ExtensionSender sender(plan, {}, quick);
    return runSender(sender, plan.stages(), stop, onProgress, transcript);
}

static QString address(const FakeHttpServer &server, const QString &scheme = u"http"_s)
{
    return u"%1://127.0.0.1:%2/api/scan"_s.arg(scheme).arg(server.port());
}

void TestExtensionSender::theRequestIsTheSpecifications()
{
    const FakeHttpServer server({});
    const PlannedDocument one = document(u"one \"1\".pdf"_s, 3'000'000);
    const PlannedDocument two = document(u"zwei ä.pdf"_s, 17);
    const DeliveryResult result = run(planFor(address(server), {one, two}));
    QVERIFY(std::holds_alternative<Delivered>(result.outcome));
    QCOMPARE(factsOf(result, Stage::Deliver, u"transferred"_s), QStringList{u"3000017"_s});
    QVERIFY(factsOf(result, Stage::Deliver, u"throughput"_s).value(0).toLongLong() > 0);

    const QByteArray all = server.received();
    const QString header = QString::fromUtf8(all.left(all.indexOf("\r\n\r\n")));
    QVERIFY(header.startsWith("POST /api/scan HTTP/1.1\r\n"_L1));
    const QByteArray body = server.receivedBody();
    QVERIFY(header.contains(u"Content-Length: %1"_s.arg(body.size())));
    QVERIFY(!header.contains("Expect"_L1));
    QVERIFY(!header.contains("chunked"_L1));
    static const QRegularExpression type(u"Content-Type: multipart/form-data; boundary=(\\S+)"_s);
    const QByteArray boundary = type.match(header).captured(1).toLatin1();
    QVERIFY(!boundary.isEmpty());
    const auto part = [&](const QByteArray &head, const QByteArray &content) {
        return "--" + boundary + "\r\n" + head + "\r\n\r\n" + content + "\r\n";
    };
    QCOMPARE(body,
             part("Content-Disposition: form-data; name=\"userEmail\"", "john.doe@company.com")
                 + part("Content-Disposition: form-data; name=\"custom_Site\"",
                        QByteArray("Gr\xc3\xb6\xc3\x9f"
                                   "e \"A\""))
                 + part("Content-Disposition: form-data; name=\"file1\"; filename=\"one %221%22.pdf\"\r\nContent-Type: "
                        "application/pdf",
                        contentOf(one.path))
                 + part(QByteArray("Content-Disposition: form-data; name=\"file2\"; filename=\"zwei \xc3\xa4.pdf\"\r\n")
                            + "Content-Type: application/pdf",
                        contentOf(two.path))
                 + "--" + boundary + "--\r\n");
}

void TestExtensionSender::twoHundredsAreDelivered_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("warnings");
    QTest::newRow("200 is the contract") << 200 << QStringList();
    QTest::newRow("202 is delivered, with a warning") << 202 << QStringList{u"http.status-not-200"_s};
    QTest::newRow("204 is delivered, with a warning") << 204 << QStringList{u"http.status-not-200"_s};
}

void TestExtensionSender::twoHundredsAreDelivered()
{
    QFETCH(int, status);
    QFETCH(QStringList, warnings);
    HttpScript script;
    script.status = status;
    const FakeHttpServer server(script);
    const DeliveryResult result = run(planFor(address(server), {document(u"scan.pdf"_s, 1000)}));
    const auto *delivered = std::get_if<Delivered>(&result.outcome);
    QVERIFY(delivered);
    QCOMPARE(delivered->receipt.warnings, warnings);
    for (const StageReport &report : result.stages)
        QCOMPARE(report.state, StageState::Passed);
}

void TestExtensionSender::otherStatusesAreFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Cause>("cause");
    for (const int status : {400, 401, 403, 404, 405, 413, 415})
        QTest::addRow("%d is a refusal", status) << status << Cause::Rejected;
    for (const int status : {500, 502, 503, 504})
        QTest::addRow("%d is a fault of the server", status) << status << Cause::ServerFailed;
}

void TestExtensionSender::otherStatusesAreFailures()
{
    QFETCH(int, status);
    QFETCH(Cause, cause);
    HttpScript script;
    script.status = status;
    script.body = "the endpoint's own words";
    const FakeHttpServer server(script);
    const DeliveryResult result = run(planFor(address(server), {document(u"scan.pdf"_s, 1000)}));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::Deliver);
    QCOMPARE(failure->cause, cause);
    QCOMPARE(failure->code, u"http.%1"_s.arg(status));
    QCOMPARE(failure->response, u"the endpoint's own words"_s);
    QCOMPARE(result.stages.last().state, StageState::NotReached);
}

void TestExtensionSender::anEndpointMayAskToWait_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    const QByteArray date =
        QLocale::c()
            .toString(QDateTime::currentDateTimeUtc().addSecs(3600), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
            .toLatin1();
    QTest::newRow("too many requests, and no word of when") << 429 << QByteArray() << 0 << 0;
    QTest::newRow("too many requests") << 429 << QByteArray("Retry-After: 17\r\n") << 17 << 17;
    QTest::newRow("unavailable for a while") << 503 << QByteArray("retry-after: 5\r\n") << 5 << 5;
    QTest::newRow("unavailable until a time") << 503 << "Retry-After: " + date + "\r\n" << 3500 << 3600;
    QTest::newRow("for longer than anybody waits")
        << 503 << QByteArray("Retry-After: 99999999999\r\n") << 86'400 << 86'400;
}

void TestExtensionSender::anEndpointMayAskToWait()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    QFETCH(int, least);
    QFETCH(int, most);
    HttpScript script;
    script.status = status;
    script.headers = headers;
    const FakeHttpServer server(script);
    const DeliveryResult result = run(planFor(address(server), {document(u"scan.pdf"_s, 1000)}));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->cause, Cause::Throttled);
    QVERIFY2(failure->retryAfter >= least && failure->retryAfter <= most,
             qPrintable(QString::number(failure->retryAfter)));
}

void TestExtensionSender::theAnswerIsKeptToItsLimitAndRedacted()
{
    HttpScript script;
    script.status = 400;
    script.body = R"({"access_token":"s3cr3t-token-value"})" + QByteArray(200'000, 'x');
    const FakeHttpServer server(script);
    const DeliveryResult result = run(planFor(address(server), {document(u"scan.pdf"_s, 1000)}));
    const QString response = std::get<Failure>(result.outcome).response;
    QVERIFY(response.size() <= 4096);
    QVERIFY(response.size() > 3500);
    QVERIFY(!response.contains("s3cr3t"_L1));
}

void TestExtensionSender::anEarlyRefusalIsReportedAndNotTheBrokenPipe()
{
    HttpScript script;
    script.ending = HttpScript::Ending::AnswerEarly;
    script.status = 413;
    script.body = "too large";
    const FakeHttpServer server(script);
    const DeliveryResult result = run(planFor(address(server), {document(u"large.pdf"_s, 64 * 1024 * 1024)}));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->code, u"http.413"_s);
    QVERIFY(server.received().size() < 64 * 1024 * 1024);
}

void TestExtensionSender::aRedirectIsNotFollowed()
{
    const FakeHttpServer elsewhere({});
    HttpScript script;
    script.status = 307;
    script.headers = "Location: " + address(elsewhere).toLatin1() + "?code=s3cr3t\r\n";
    const FakeHttpServer server(script);
    const DeliveryResult result = run(planFor(address(server), {document(u"scan.pdf"_s, 1000)}));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->cause, Cause::Redirected);
    QVERIFY(failure->subject.startsWith(address(elsewhere)));
    QVERIFY(!failure->subject.contains("s3cr3t"_L1));
    QCOMPARE(elsewhere.connections(), 0);
}

void TestExtensionSender::connectionsThatFailNameStageAndCause_data()
{
    QTest::addColumn<HttpScript::Ending>("ending");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Cause>("cause");
    using Ending = HttpScript::Ending;
    const qint64 large = 64 * 1024 * 1024;
    QTest::newRow("it hangs while the scan is sent") << Ending::Stall << large << Stage::Deliver << Cause::TimedOut;
    QTest::newRow("it takes all and says nothing")
        << Ending::NeverAnswer << qint64(1000) << Stage::Confirm << Cause::TimedOut;
    QTest::newRow("it resets half-way") << Ending::DropAfter << large << Stage::Deliver << Cause::ConnectionReset;
    QTest::newRow("it hangs up in the middle of the answer")
        << Ending::CutAnswer << qint64(1000) << Stage::Deliver << Cause::ConnectionReset;
}

void TestExtensionSender::connectionsThatFailNameStageAndCause()
{
    QFETCH(HttpScript::Ending, ending);
    QFETCH(qint64, size);
    QFETCH(Stage, stage);
    QFETCH(Cause, cause);
    HttpScript script;
    script.ending = ending;
    script.bytes = size / 2;
    const FakeHttpServer server(script);
    const DeliveryResult result = run(planFor(address(server), {document(u"scan.pdf"_s, size)}));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->cause, cause);
    QCOMPARE(failure->stage, stage);
}

void TestExtensionSender::anEndpointThatIsDownIsRefused()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const int port = server.serverPort();
    server.close();
    const DeliveryResult result = run(planFor(u"http://127.0.0.1:%1/"_s.arg(port), {document(u"scan.pdf"_s, 1000)}));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::Connect);
    QCOMPARE(failure->cause, Cause::ConnectionRefused);
    QCOMPARE(failure->code, u"errno.ECONNREFUSED"_s);
    QCOMPARE(failure->subject, u"127.0.0.1:%1"_s.arg(port));
}

void TestExtensionSender::anUnknownHostFailsAtResolve()
{
    const DeliveryResult result = run(planFor(u"http://endpoint.invalid/"_s, {document(u"scan.pdf"_s, 1000)}));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::Resolve);
    QCOMPARE(failure->cause, Cause::HostNotFound);
}

void TestExtensionSender::anUntrustedCertificateFailsAtTls()
{
    HttpScript script;
    script.usesTls = true;
    const FakeHttpServer server(script);
    const DeliveryResult result = run(planFor(address(server, u"https"_s), {document(u"scan.pdf"_s, 1000)}));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::Tls);
    QCOMPARE(failure->cause, Cause::CertificateUntrusted);
    QCOMPARE(server.received(), QByteArray());
}

void TestExtensionSender::plainHttpAtAnHttpsAddressFailsAtTls()
{
    const FakeHttpServer server({});
    const DeliveryResult result = run(planFor(address(server, u"https"_s), {document(u"scan.pdf"_s, 1000)}));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->stage, Stage::Tls);
}

void TestExtensionSender::cancelEndsItAtOnce_data()
{
    QTest::addColumn<HttpScript::Ending>("ending");
    QTest::newRow("while the scan is sent") << HttpScript::Ending::Stall;
    QTest::newRow("while the answer is waited for") << HttpScript::Ending::NeverAnswer;
}

void TestExtensionSender::cancelEndsItAtOnce()
{
    QFETCH(HttpScript::Ending, ending);
    HttpScript script;
    script.ending = ending;
    const FakeHttpServer server(script);
    const ExtensionPlan plan = planFor(address(server), {document(u"scan.pdf"_s, 32 * 1024 * 1024)});
    std::stop_source stop;
    QElapsedTimer sinceStop;
    std::jthread canceller([&] {
        while (server.connections() == 0)
            std::this_thread::yield();
        sinceStop.start();
        stop.request_stop();
    });
    ExtensionSender sender(plan, {}, TransferLimits{});
    const DeliveryResult result = runSender(sender, plan.stages(), stop.get_token());
    QVERIFY(std::holds_alternative<Cancelled>(result.outcome));
    QVERIFY2(sinceStop.elapsed() < 2000, qPrintable(QString::number(sinceStop.elapsed())));
}

void TestExtensionSender::aDocumentThatChangesIsNeverSentWhole_data()
{
    QTest::addColumn<qint64>("newSize");
    QTest::newRow("it grows") << qint64(40 * 1024 * 1024);
    QTest::newRow("it shrinks") << qint64(12 * 1024 * 1024);
}

void TestExtensionSender::aDocumentThatChangesIsNeverSentWhole()
{
    QFETCH(qint64, newSize);
    const FakeHttpServer server({});
    const PlannedDocument changing = document(u"scan.pdf"_s, 32 * 1024 * 1024);
    const DeliveryResult result = run(planFor(address(server), {changing}), {}, [&](qint64 done) {
        if (done > 0)
            QFile::resize(changing.path, newSize);
    });
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->cause, Cause::DocumentChanged);
    QCOMPARE(failure->stage, Stage::Deliver);
    QVERIFY(!server.receivedBody().endsWith("--\r\n"));
}

void TestExtensionSender::secretsStayOutOfTheTranscript()
{
    HttpScript script;
    script.headers = "Set-Cookie: session=s3cr3t-cookie\r\nServer: nginx/1.22\r\n";
    script.body = R"({"id": 7, "access_token": "s3cr3t-token"})";
    const FakeHttpServer server(script);
    QList<TranscriptLine> transcript;
    ExtensionPlan plan = planFor(address(server) + u"?code=s3cr3t-key"_s, {document(u"scan.pdf"_s, 1000)});
    const DeliveryResult result = run(plan, {}, {}, &transcript);
    QVERIFY(std::holds_alternative<Delivered>(result.outcome));
    QCOMPARE(factsOf(result, Stage::Deliver, u"server"_s), QStringList{u"nginx/1.22"_s});
    QVERIFY(server.received().contains("code=s3cr3t-key"));
    QVERIFY(transcript.size() > 5);
    for (const TranscriptLine &line : transcript)
        QVERIFY2(!line.text.contains("s3cr3t"_L1), qPrintable(line.text));
    QVERIFY(std::any_of(transcript.begin(), transcript.end(), [](const TranscriptLine &line) {
        return line.direction == TranscriptLine::Direction::Received && line.text.startsWith("{\"id\": 7"_L1);
    }));
}

QTEST_GUILESS_MAIN(TestExtensionSender)

#include "tst_extensionsender.moc"
