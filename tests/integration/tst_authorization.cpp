// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Microsoft Exchange with Microsoft 365 OAuth 2.0, from the sign-in in the real browser at oidc-provider to the scan
// that arrives: with-oidc.sh.

#include "delivery/secrets/vaultsecretstore.h"
#include "tests/delivery/support/fakeexchange.h"
#include "tests/delivery/support/waitforanswer.h"
#include "tests/integration/authorizationround.h"
#include "tests/integration/oidcbrowser.h"
#include "tests/integration/providertokens.h"
#include "tests/integration/signinperson.h"

#include <QTcpServer>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QHash<QByteArray, QByteArray> person{{"login", "anna@scans.example"}, {"password", "any"}};

ExchangeScript askingTheProvider()
{
    return {
        .demand = ExchangeScript::Demand::Bearer,
        .challenges = {"Bearer realm=\"\""},
        .judge = isGoodAccessToken,
        .answers = usualAnswers(),
    };
}

ExchangeSettings settingsFor(const FakeExchange &server)
{
    return {ExchangeAuthentication::Microsoft365, server.url().toString(), {}, false};
}

int mailsAt(const FakeExchange &server)
{
    return static_cast<int>(server.operations().count(u"CreateItem"_s));
}

} // namespace

class TestAuthorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeRound_data();
    void theWholeRound();
    void aTokenIsRefreshedBeforeItIsOver();
    void aPersonSignsInElsewhere_data();
    void aPersonSignsInElsewhere();
    void theCheckFindsEverything();
};

void TestAuthorization::theWholeRound_data()
{
    QTest::addColumn<bool>("isInVault");
    QTest::newRow("in memory") << false;
    QTest::newRow("with the vault") << true;
}

void TestAuthorization::theWholeRound()
{
    QFETCH(bool, isInVault);
    const QTemporaryDir folder;
    std::unique_ptr<SecretStore> vault;
    if (isInVault) {
        vault = std::make_unique<VaultSecretStore>(folder.filePath(u"vault"_s), QUuid::createUuid());
        QVERIFY(answerOf(vault->unlock(Secret("a passphrase"))));
    }
    const FakeExchange server(askingTheProvider());
    AuthorizedConnector connector(settingsFor(server), vault.get());
    connector.system.trustedCertificates << server.fingerprint();
    goRound(connector, [&] { return mailsAt(server); });
}

void TestAuthorization::aTokenIsRefreshedBeforeItIsOver()
{
    const FakeExchange server(askingTheProvider());
    AuthorizedConnector connector(settingsFor(server));
    connector.system.trustedCertificates << server.fingerprint();
    connector.system.exchangeOAuth2ClientId = u"console-hasty"_s;
    const auto job = connector.job();
    const AuthorizationJob::Result result = SignInPerson(connector.system.trustedCertificates).signIn(*job);
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    connector.save(*result);
    QTRY_VERIFY(!isGoodAccessToken(result->accessToken.reveal()));

    QCOMPARE(verdictOf(connector.send()), u"delivered"_s);
    QCOMPARE(server.refused().size(), 0);
    QVERIFY(connector.stored(u"accessToken"_s) != result->accessToken);
    QVERIFY(connector.stored(u"refreshToken"_s) != result->refreshToken);

    // Nobody asks the server where the provider has refused.
    QVERIFY(revokeRefreshToken(connector.stored(u"refreshToken"_s).reveal()));
    const DeliveryResult refused = connector.send();
    QCOMPARE(verdictOf(refused), u"Prepare sign-in-refused"_s);
    QCOMPARE(std::get<Failure>(refused.outcome).code, u"invalid_grant"_s);
    QCOMPARE(connector.record()->failure, u"invalid_grant"_s);
    QCOMPARE(mailsAt(server), 1);
}

void TestAuthorization::aPersonSignsInElsewhere_data()
{
    QTest::addColumn<AuthorizationWay>("way");
    QTest::newRow("in the system's browser") << AuthorizationWay::SystemBrowser;
    QTest::newRow("with a device code") << AuthorizationWay::DeviceCode;
}

void TestAuthorization::aPersonSignsInElsewhere()
{
    QFETCH(AuthorizationWay, way);
    const FakeExchange server(askingTheProvider());
    AuthorizedConnector connector(settingsFor(server));
    connector.system.trustedCertificates << server.fingerprint();
    if (way == AuthorizationWay::DeviceCode) {
        connector.system.exchangeOAuth2ClientId = u"device"_s;
        connector.removeClientSecrets();
    }
    const auto job = connector.job(way);
    QSignalSpy finished(job.get(), &AuthorizationJob::finished);
    connect(job.get(), &AuthorizationJob::signInNeeded, this, [&](const QUrl &address) {
        job->takeText(u"  "_s + OidcBrowser().visit(address, person).toString(QUrl::FullyEncoded) + u'\n');
    });
    connect(job.get(), &AuthorizationJob::codeNeeded, this, [](const DeviceCode &code) {
        QHash<QByteArray, QByteArray> fields = person;
        fields.insert("user_code", code.userCode.toUtf8());
        OidcBrowser().visit(code.address, fields);
    });
    job->start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    const auto result = finished.first().first().value<AuthorizationJob::Result>();
    QVERIFY2(result, result ? "" : qPrintable(result.error().code + u' ' + result.error().technical));
    connector.save(*result);
    QCOMPARE(verdictOf(connector.send()), u"delivered"_s);
    QVERIFY(expireAccessToken(result->accessToken.reveal()));
    QCOMPARE(verdictOf(connector.send()), u"delivered"_s);
    QCOMPARE(mailsAt(server), 2);
}

void TestAuthorization::theCheckFindsEverything()
{
    AuthorizedConnector connector(SmtpSettings{SmtpAuthentication::Microsoft365, u"anna@scans.example"_s});
    QTcpServer mailServer;
    QVERIFY(mailServer.listen(QHostAddress::LocalHost));
    connector.system.smtpMicrosoft = {u"127.0.0.1"_s, mailServer.serverPort()};
    const auto check = connector.service().createCheck({MicrosoftApplication::Email, {}, connector.system});
    QSignalSpy finished(check.get(), &AuthorizationCheck::finished);
    check->start();
    QVERIFY(finished.wait(20'000));
    for (const AuthorizationCheckStep &step : check->steps()) {
        const QString code = step.failure ? step.failure->code : QString();
        QVERIFY2(step.state == AuthorizationCheckStep::State::Passed, qPrintable(step.name + u' ' + code));
    }
}

QTEST_MAIN(TestAuthorization)
#include "tst_authorization.moc"
