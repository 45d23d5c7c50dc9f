// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/exchangerunner.h"
#include "tests/delivery/support/smtprunner.h"

#include <QtTest>

#include <algorithm>

using namespace console;
using namespace Qt::StringLiterals;

// How a delivery to Exchange signs in.
class TestExchangeSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSchemeIsLearntFromTheServer_data();
    void theSchemeIsLearntFromTheServer();
    void aServerThatAsksForNothingIsFine();
    void oneNtlmExchangeForTheWholeDelivery();
    void anAccountWithoutADomainIsOneOfTheServer();
    void refusals_data();
    void refusals();
    void anOfferThatCannotBeTaken_data();
    void anOfferThatCannotBeTaken();
    void aTokenIsSentAtOnce();
    void aRefusedTokenIsRenewedOnce();
    void aRenewedTokenThatIsRefusedToo();
    void aTokenIsNeverSentOverHttp();
    void secretsStayOutOfTheTranscript();

private:
    static ExchangeScript script(ExchangeScript::Demand demand, const QList<QByteArray> &challenges)
    {
        return {.demand = demand, .challenges = challenges, .answers = usualAnswers()};
    }
};

void TestExchangeSignIn::theSchemeIsLearntFromTheServer_data()
{
    using Demand = ExchangeScript::Demand;
    QTest::addColumn<Demand>("demand");
    QTest::addColumn<QList<QByteArray>>("challenges");
    QTest::addColumn<QString>("mechanism");
    const QList<QByteArray> all{"Negotiate", "NTLM", "Basic realm=\"mail.example\""};
    QTest::newRow("Basic of three") << Demand::Basic << all << u"Basic"_s;
    QTest::newRow("NTLM of two") << Demand::Ntlm << all.first(2) << u"NTLM"_s;
}

void TestExchangeSignIn::theSchemeIsLearntFromTheServer()
{
    QFETCH(ExchangeScript::Demand, demand);
    QFETCH(QList<QByteArray>, challenges);
    QFETCH(QString, mechanism);
    ExchangeScript exchange = script(demand, challenges);
    exchange.credentials = {"CORP\\svc-scan:s3cr3t-pass"};
    const FakeExchange server(exchange);
    ExchangeRunner runner;
    const DeliveryResult result = runner.send(runner.planFor(server));
    QVERIFY(std::holds_alternative<Delivered>(result.outcome));
    QCOMPARE(factsOf(result, Stage::SignIn, u"mechanism"_s), QStringList{mechanism});
    QCOMPARE(factsOf(result, Stage::SignIn, u"account"_s), QStringList{u"CORP\\svc-scan"_s});
    const QString offered = factsOf(result, Stage::SignIn, u"offered"_s).first();
    QCOMPARE(offered, challenges.size() == 3 ? u"Negotiate, NTLM, Basic"_s : u"Negotiate, NTLM"_s);
    // The first request asks without credentials, and none of the mail is sent with it.
    QCOMPARE(server.refused().size(), 1);
    QCOMPARE(server.refused().first().operation, "GetServerTimeZones");
    QVERIFY(server.refused().first().header("Authorization").isEmpty());
}

void TestExchangeSignIn::aServerThatAsksForNothingIsFine()
{
    const FakeExchange server(script(ExchangeScript::Demand::Nothing, {}));
    ExchangeRunner runner;
    const DeliveryResult result = runner.send(runner.planFor(server));
    QVERIFY(std::holds_alternative<Delivered>(result.outcome));
    QCOMPARE(factsOf(result, Stage::SignIn, u"mechanism"_s), QStringList{u"none"_s});
    QVERIFY(factsOf(result, Stage::SignIn, u"account"_s).isEmpty());
    QVERIFY(server.requests().first().header("Authorization").isEmpty());
}

void TestExchangeSignIn::oneNtlmExchangeForTheWholeDelivery()
{
    const FakeExchange server(script(ExchangeScript::Demand::Ntlm, {"NTLM"}));
    ExchangeRunner runner;
    const DeliveryResult result = runner.send(runner.planFor(server));
    QVERIFY(std::holds_alternative<Delivered>(result.outcome));
    QCOMPARE(server.ntlmAccounts(), QStringList{u"CORP\\svc-scan"_s});
    const QList<ExchangeRequest> requests = server.requests();
    QCOMPARE(requests.size(), 3);
    for (const ExchangeRequest &request : requests) {
        QCOMPARE(request.connection, requests.first().connection);
        QVERIFY(!request.body.isEmpty());
    }
}

void TestExchangeSignIn::anAccountWithoutADomainIsOneOfTheServer()
{
    const FakeExchange server(script(ExchangeScript::Demand::Ntlm, {"NTLM"}));
    ExchangeRunner runner;
    ExchangePlan plan = runner.planFor(server);
    plan.username = u"scanner"_s;
    QVERIFY(std::holds_alternative<Delivered>(runner.send(plan).outcome));
    QCOMPARE(server.ntlmAccounts(), QStringList{u".\\scanner"_s});
}

void TestExchangeSignIn::refusals_data()
{
    using Demand = ExchangeScript::Demand;
    QTest::addColumn<Demand>("demand");
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QString>("code");
    QTest::newRow("a wrong password") << Demand::Basic << QByteArray("Basic realm=\"a\"") << u"http.401"_s;
    QTest::newRow("a wrong password, or Extended Protection")
        << Demand::Ntlm << QByteArray("NTLM") << u"ews.extended-protection"_s;
    QTest::newRow("no Kerberos ticket") << Demand::Basic << QByteArray("Negotiate") << u"ews.negotiate-no-ticket"_s;
}

void TestExchangeSignIn::refusals()
{
    QFETCH(ExchangeScript::Demand, demand);
    QFETCH(QByteArray, challenge);
    QFETCH(QString, code);
    ExchangeScript exchange = script(demand, {challenge});
    exchange.credentials = {"somebody:else"};
    exchange.refusesNtlm = true;
    const FakeExchange server(exchange);
    ExchangeRunner runner;
    const DeliveryResult result = runner.send(runner.planFor(server));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->code, code);
    QCOMPARE(failure->stage, Stage::SignIn);
    QCOMPARE(failure->cause, Cause::SignInRefused);
    QCOMPARE(failure->subject, u"CORP\\svc-scan"_s);
    QCOMPARE(factsOf(result, Stage::SignIn, u"mechanism"_s),
             QStringList{QString::fromLatin1(challenge.split(' ').first())});
    QVERIFY(server.requests().isEmpty());
    QVERIFY(server.refused().size() <= 3); // a password is tried once, so that no account is locked
}

void TestExchangeSignIn::anOfferThatCannotBeTaken_data()
{
    QTest::addColumn<bool>("usesTls");
    QTest::addColumn<QList<QByteArray>>("challenges");
    QTest::addColumn<QString>("code");
    QTest::newRow("Basic over http") << false << QList<QByteArray>{"Basic realm=\"a\""} << u"ews.basic-over-http"_s;
    QTest::newRow("a scheme that nobody knows")
        << true << QList<QByteArray>{"Digest realm=\"a\""} << u"ews.no-scheme"_s;
    QTest::newRow("nothing") << true << QList<QByteArray>{} << u"ews.no-scheme"_s;
}

void TestExchangeSignIn::anOfferThatCannotBeTaken()
{
    QFETCH(bool, usesTls);
    QFETCH(QList<QByteArray>, challenges);
    QFETCH(QString, code);
    ExchangeScript exchange = script(ExchangeScript::Demand::Basic, challenges);
    exchange.usesTls = usesTls;
    const FakeExchange server(exchange);
    ExchangeRunner runner;
    const DeliveryResult result = runner.send(runner.planFor(server));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->code, code);
    QCOMPARE(failure->cause, Cause::NotOffered);
    QCOMPARE(failure->stage, Stage::SignIn);
    QCOMPARE(factsOf(result, Stage::SignIn, u"offered"_s).size(), 1);
    QCOMPARE(server.refused().size(), 1);
    QVERIFY(!server.refused().first().head.contains("Authorization"));
}

static ExchangePlan oauthPlan(ExchangeRunner &runner, const FakeExchange &server)
{
    ExchangePlan plan = runner.planFor(server);
    plan.authentication = ExchangeAuthentication::Microsoft365;
    plan.username.clear();
    runner.secret = Secret(QByteArray("s3cr3t-old"));
    return plan;
}

void TestExchangeSignIn::aTokenIsSentAtOnce()
{
    ExchangeScript exchange = script(ExchangeScript::Demand::Bearer, {"Bearer"});
    exchange.credentials = {"s3cr3t-old"};
    const FakeExchange server(exchange);
    ExchangeRunner runner;
    const DeliveryResult result = runner.send(oauthPlan(runner, server));
    QVERIFY(std::holds_alternative<Delivered>(result.outcome));
    QVERIFY(server.refused().isEmpty());
    QCOMPARE(factsOf(result, Stage::SignIn, u"mechanism"_s), QStringList{u"Bearer"_s});
}

void TestExchangeSignIn::aRefusedTokenIsRenewedOnce()
{
    ExchangeScript exchange = script(ExchangeScript::Demand::Bearer, {"Bearer"});
    exchange.credentials = {"s3cr3t-new"};
    const FakeExchange server(exchange);
    ExchangeRunner runner;
    int renewals = 0;
    runner.renewAccessToken = [&]() -> std::optional<Secret> {
        ++renewals;
        return Secret(QByteArray("s3cr3t-new"));
    };
    const DeliveryResult result = runner.send(oauthPlan(runner, server));
    QVERIFY(std::holds_alternative<Delivered>(result.outcome));
    QCOMPARE(renewals, 1);
    QCOMPARE(server.refused().size(), 1);
}

void TestExchangeSignIn::aRenewedTokenThatIsRefusedToo()
{
    ExchangeScript exchange = script(ExchangeScript::Demand::Bearer, {"Bearer"});
    exchange.credentials = {"another"};
    exchange.unauthorizedHeaders = "x-ms-diagnostics: 2000003;reason=\"The audience claim value is "
                                   "invalid.\";error_category=\"invalid_resource\"\r\n";
    const FakeExchange server(exchange);
    ExchangeRunner runner;
    int renewals = 0;
    runner.renewAccessToken = [&]() -> std::optional<Secret> {
        ++renewals;
        return Secret(QByteArray("s3cr3t-new"));
    };
    const DeliveryResult result = runner.send(oauthPlan(runner, server));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->code, u"ews.token-2000003"_s);
    QCOMPARE(failure->stage, Stage::SignIn);
    QVERIFY(failure->technical.contains("audience"_L1));
    QCOMPARE(renewals, 1);
    QCOMPARE(server.refused().size(), 2);
}

void TestExchangeSignIn::aTokenIsNeverSentOverHttp()
{
    ExchangeScript exchange = script(ExchangeScript::Demand::Bearer, {"Bearer"});
    exchange.usesTls = false;
    const FakeExchange server(exchange);
    ExchangeRunner runner;
    const DeliveryResult result = runner.send(oauthPlan(runner, server));
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY(failure);
    QCOMPARE(failure->code, u"ews.token-over-http"_s);
    QCOMPARE(failure->cause, Cause::NotOffered);
    QVERIFY(server.refused().isEmpty());
    QVERIFY(server.requests().isEmpty());
}

void TestExchangeSignIn::secretsStayOutOfTheTranscript()
{
    ExchangeScript exchange = script(ExchangeScript::Demand::Bearer, {"Bearer"});
    exchange.credentials = {"s3cr3t-new"};
    const FakeExchange server(exchange);
    ExchangeRunner runner;
    runner.renewAccessToken = [] { return std::optional(Secret(QByteArray("s3cr3t-new"))); };
    QVERIFY(std::holds_alternative<Delivered>(runner.send(oauthPlan(runner, server)).outcome));
    QVERIFY(runner.transcript().size() > 10);
    for (const TranscriptLine &line : runner.transcript())
        QVERIFY2(!line.text.contains("s3cr3t"_L1), qPrintable(line.text));
    const auto says = [&](TranscriptLine::Direction direction, QLatin1StringView text) {
        return std::any_of(runner.transcript().begin(), runner.transcript().end(), [&](const TranscriptLine &line) {
            return line.direction == direction && line.text.contains(text);
        });
    };
    QVERIFY(says(TranscriptLine::Direction::Sent, "GetServerTimeZones"_L1));
    QVERIFY(says(TranscriptLine::Direction::Received, "NoError"_L1));
}

QTEST_GUILESS_MAIN(TestExchangeSignIn)

#include "tst_exchangesignin.moc"
