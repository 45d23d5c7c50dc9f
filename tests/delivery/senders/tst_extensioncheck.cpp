// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/extension/extensionsender.h"
#include "delivery/transport/addresslookup.h"
#include "tests/delivery/support/fakehttpserver.h"

#include <QTcpServer>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestExtensionCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndpointIsConnectedToAndAskedNothing();
    void anUntrustedCertificateFailsAsADeliveryWould();
    void nobodyListening();
    void allAddressesOfANameAreTold();
    void aNameThatNobodyHas();
    void aServerThatDoesNotSpeakTlsTimesOut();
    void aStopEndsIt();
};

static DeliveryResult check(const QString &url, const std::stop_token &stop = {})
{
    const ExtensionPlan plan{QUrl(url), {{u"userEmail"_s, u"john.doe@company.com"_s}}, {}};
    ExtensionSender sender(plan, {}, {.connect = std::chrono::milliseconds(500)});
    DeliveryContext context(stop, {[](const auto &) {}, [](auto, auto) {}, [](const auto &) {}});
    context.setStages(plan.stages());
    context.begin(Stage::Prepare);
    return context.finish(sender.check(context));
}

static StageReport stageOf(const DeliveryResult &result, Stage stage)
{
    for (const StageReport &report : result.stages) {
        if (report.stage == stage)
            return report;
    }
    return {};
}

void TestExtensionCheck::theEndpointIsConnectedToAndAskedNothing()
{
    const FakeHttpServer server({});
    const DeliveryResult result = check(u"http://127.0.0.1:%1/api"_s.arg(server.port()));
    QVERIFY(std::holds_alternative<Checked>(result.outcome));
    QTRY_COMPARE(server.connections(), 1);
    QCOMPARE(server.received(), QByteArray());
    QCOMPARE(stageOf(result, Stage::Resolve).state, StageState::Passed);
    QCOMPARE(stageOf(result, Stage::Connect).state, StageState::Passed);
    QCOMPARE(stageOf(result, Stage::Connect).facts,
             (QList<Fact>{{u"address"_s, u"127.0.0.1:%1"_s.arg(server.port())}}));
    QCOMPARE(result.stages.last().stage, Stage::Connect); // what a check does not go through is no part of it
}

void TestExtensionCheck::anUntrustedCertificateFailsAsADeliveryWould()
{
    HttpScript script;
    script.usesTls = true;
    const FakeHttpServer server(script);
    const DeliveryResult result = check(u"https://localhost:%1/api"_s.arg(server.port()));
    const auto failure = std::get<Failure>(result.outcome);
    QCOMPARE(failure.stage, Stage::Tls);
    QCOMPARE(failure.cause, Cause::CertificateUntrusted);
    QCOMPARE(stageOf(result, Stage::Tls).state, StageState::Failed);
}

void TestExtensionCheck::nobodyListening()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const int port = closed.serverPort();
    closed.close();
    const auto failure = std::get<Failure>(check(u"http://127.0.0.1:%1/"_s.arg(port)).outcome);
    QCOMPARE(failure.stage, Stage::Connect);
    QCOMPARE(failure.cause, Cause::ConnectionRefused);
}

// Where there are two, one of them is tried in vain: the server listens at the other.
void TestExtensionCheck::allAddressesOfANameAreTold()
{
    const FakeHttpServer server({});
    const DeliveryResult result = check(u"http://scan.localhost:%1/api"_s.arg(server.port()));
    QVERIFY(std::holds_alternative<Checked>(result.outcome));
    const auto known =
        lookUpAddresses(u"scan.localhost"_s, std::chrono::steady_clock::now() + std::chrono::seconds(20), {});
    QVERIFY(known);
    QCOMPARE(stageOf(result, Stage::Resolve).facts, (QList<Fact>{{u"address"_s, known->join(", "_L1)}}));
    QCOMPARE(stageOf(result, Stage::Connect).facts,
             (QList<Fact>{{u"address"_s, u"127.0.0.1:%1"_s.arg(server.port())}}));
}

void TestExtensionCheck::aNameThatNobodyHas()
{
    const auto failure = std::get<Failure>(check(u"http://nobody.invalid/"_s).outcome);
    QCOMPARE(failure.code, u"curl.6"_s);
    QVERIFY2(failure.technical.startsWith("Could not resolve host: nobody.invalid ("_L1),
             qPrintable(failure.technical));
    QCOMPARE(failure.stage, Stage::Resolve);
    QCOMPARE(failure.cause, Cause::HostNotFound);
}

void TestExtensionCheck::aServerThatDoesNotSpeakTlsTimesOut()
{
    QTcpServer silent; // its backlog takes the connection, and nobody answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const auto failure = std::get<Failure>(check(u"https://127.0.0.1:%1/"_s.arg(silent.serverPort())).outcome);
    QCOMPARE(failure.stage, Stage::Tls);
    QCOMPARE(failure.cause, Cause::TimedOut);
}

void TestExtensionCheck::aStopEndsIt()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    std::stop_source stop;
    stop.request_stop();
    const DeliveryResult result = check(u"https://127.0.0.1:%1/"_s.arg(silent.serverPort()), stop.get_token());
    QVERIFY(std::holds_alternative<Cancelled>(result.outcome));
}

QTEST_GUILESS_MAIN(TestExtensionCheck)

#include "tst_extensioncheck.moc"
