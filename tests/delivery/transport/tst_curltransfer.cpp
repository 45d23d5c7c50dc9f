// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/curltransfer.h"
#include "tests/delivery/support/fakehttpserver.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// Asks for one page, in a delivery of its own each time.
class PageTransfer : private CurlTransfer
{
public:
    PageTransfer(const FakeHttpServer &server, const QString &scheme, const QStringList &trusted)
        : CurlTransfer(trusted, {})
        , m_url(u"%1://127.0.0.1:%2/"_s.arg(scheme).arg(server.port()).toLatin1())
    {
    }

    DeliveryResult run()
    {
        DeliveryContext delivery({}, {[](const auto &) {}, [](auto, auto) {}, [](const auto &) {}});
        configure(m_url, u"server"_s);
        m_delivery = &delivery;
        startDelivery();
        const CURLcode result = perform(delivery);
        if (result == CURLE_OK)
            return delivery.finish(Checked{});
        return delivery.finish(
            std::visit([](const auto &ended) { return Outcome(ended); }, endOf(result, Stage::Prepare)));
    }

    void configureSignIn()
    {
        configure(m_url, u"server"_s);
        set(CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BASIC));
        set(CURLOPT_USERNAME, "anna");
        set(CURLOPT_PASSWORD, "s3cr3t");
    }

    using CurlTransfer::forget;

    CURLcode runAsItIs()
    {
        DeliveryContext delivery({}, {[](const auto &) {}, [](auto, auto) {}, [](const auto &) {}});
        m_delivery = &delivery;
        set(CURLOPT_URL, m_url.constData());
        return perform(delivery);
    }

private:
    void onConversation(curl_infotype, QByteArrayView) override { }
    bool onConnected() override
    {
        m_delivery->begin(Stage::Deliver);
        return true;
    }

    const QByteArray m_url;
    DeliveryContext *m_delivery = nullptr;
};

QStringList stagesOf(const DeliveryResult &result)
{
    QStringList names;
    for (const StageReport &report : result.stages)
        names << stageName(report.stage) + u' ' + stageStateName(report.state);
    return names;
}

QStringList factsOf(const DeliveryResult &result, Stage stage)
{
    QStringList names;
    for (const StageReport &report : result.stages) {
        if (report.stage != stage)
            continue;
        for (const Fact &fact : report.facts)
            names << fact.name;
    }
    return names;
}

} // namespace

class TestCurlTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDeliveryIsToldOfItsConnection_data();
    void eachDeliveryIsToldOfItsConnection();
    void aConnectionThatWasClosedIsReportedAsANewOne();
    void aServerThatIsGoneIsRefusedThoughItWasThere();
    void whatIsForgottenIsNotSaidAgain();
};

void TestCurlTransfer::eachDeliveryIsToldOfItsConnection_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QStringList>("stages");
    QTest::addColumn<QStringList>("tlsFacts");
    QTest::newRow("in clear") << u"http"_s << QStringList{u"Resolve passed"_s, u"Connect passed"_s, u"Deliver passed"_s}
                              << QStringList();
    QTest::newRow("over TLS") << u"https"_s
                              << QStringList{u"Resolve passed"_s, u"Connect passed"_s, u"Tls passed"_s,
                                             u"Deliver passed"_s}
                              << QStringList{u"protocol"_s, u"cipher"_s,      u"certificate"_s, u"issuer"_s,
                                             u"daysLeft"_s, u"fingerprint"_s, u"chain"_s,       u"trusted"_s};
}

void TestCurlTransfer::eachDeliveryIsToldOfItsConnection()
{
    QFETCH(QString, scheme);
    QFETCH(QStringList, stages);
    QFETCH(QStringList, tlsFacts);
    HttpScript script = keptAlive(200);
    script.usesTls = scheme == "https"_L1;
    script.certificate = makeTestCertificate({});
    const FakeHttpServer server(script);
    PageTransfer transfer(server, scheme, {script.certificate->fingerprint()});

    const DeliveryResult first = transfer.run();
    QCOMPARE(stagesOf(first), stages);
    QCOMPARE(factsOf(first, Stage::Resolve), QStringList{u"address"_s});
    QCOMPARE(factsOf(first, Stage::Connect), QStringList{u"address"_s});
    QCOMPARE(factsOf(first, Stage::Tls), tlsFacts);
    const DeliveryResult second = transfer.run();
    QCOMPARE(stagesOf(second), stages);
    QCOMPARE(factsOf(second, Stage::Resolve), QStringList{u"address"_s});
    QCOMPARE(factsOf(second, Stage::Connect), (QStringList{u"reused"_s, u"address"_s}));
    QCOMPARE(factsOf(second, Stage::Tls), tlsFacts);
    QCOMPARE(first.certificates.size(), tlsFacts.isEmpty() ? 0 : 1);
    QCOMPARE(second.certificates, first.certificates);
    QCOMPARE(server.connections(), 1);
}

void TestCurlTransfer::aConnectionThatWasClosedIsReportedAsANewOne()
{
    const FakeHttpServer server({});
    PageTransfer transfer(server, u"http"_s, {});
    for (int round = 0; round < 2; ++round) {
        const DeliveryResult result = transfer.run();
        QCOMPARE(stagesOf(result), (QStringList{u"Resolve passed"_s, u"Connect passed"_s, u"Deliver passed"_s}));
        QCOMPARE(factsOf(result, Stage::Connect), QStringList{u"address"_s});
    }
    QCOMPARE(server.connections(), 2);
}

void TestCurlTransfer::aServerThatIsGoneIsRefusedThoughItWasThere()
{
    auto server = std::make_unique<FakeHttpServer>(HttpScript{});
    PageTransfer transfer(*server, u"http"_s, {});
    QVERIFY(std::holds_alternative<Checked>(transfer.run().outcome));
    server.reset();
    const auto failure = std::get<Failure>(transfer.run().outcome);
    QCOMPARE(failure.stage, Stage::Connect);
    QCOMPARE(failure.cause, Cause::ConnectionRefused);
}

void TestCurlTransfer::whatIsForgottenIsNotSaidAgain()
{
    const FakeHttpServer server(keptAlive(200));
    PageTransfer transfer(server, u"http"_s, {});
    transfer.configureSignIn();
    QCOMPARE(transfer.runAsItIs(), CURLE_OK);
    transfer.forget();
    QCOMPARE(transfer.runAsItIs(), CURLE_OK);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().first().value("Authorization").startsWith("Basic "));
    QVERIFY(server.requests().last().value("Authorization").isEmpty());
    QCOMPARE(server.connections(), 1);
}

QTEST_GUILESS_MAIN(TestCurlTransfer)

#include "tst_curltransfer.moc"
