// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/oauth/servicerun.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = OAuthFailure::Kind;

namespace {

const QString accessSlot = u"accessToken"_s;
const QString refreshSlot = u"refreshToken"_s;

} // namespace

class TestOAuthService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenThatLastsIsGivenAsItIs_data();
    void aTokenThatLastsIsGivenAsItIs();
    void aRefreshAsksForTheSameAgain();
    void aRefreshAsksForNothingThatWasNotGranted();
    void aRecordTellsOfTheRefresh();
    void withoutARecordNoneIsMade();
    void aTokenWithoutARefreshTokenIsGivenAsItIs();
    void withoutAnyTokenThereIsNone();
    void aRefusedTokenIsReplaced();
    void whoeverWasRefusedAnOlderTokenGetsTheStoredOne();
    void manyAskAndOneRequestIsSent();
    void whoeverAsksForAnotherApplicationIsAskedForApart();
    void connectorsDoNotWaitForEachOther();
    void aRefusalOfTheTokenEndsTheAuthorization_data();
    void aRefusalOfTheTokenEndsTheAuthorization();
    void whatPassesDoesNotEndTheAuthorization_data();
    void whatPassesDoesNotEndTheAuthorization();
    void whatIsMissingIsTold_data();
    void whatIsMissingIsTold();
    void theProviderIsAskedForItsAddressesOnce();
    void theEndOfTheServiceAnswersWhoWaits_data();
    void theEndOfTheServiceAnswersWhoWaits();
    void theServiceMayGoWithItsAnswer_data();
    void theServiceMayGoWithItsAnswer();
    void noSecretIsInAFailure();
};

void TestOAuthService::aTokenThatLastsIsGivenAsItIs_data()
{
    QTest::addColumn<std::chrono::seconds>("lifetime");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("an hour") << 3600s << QByteArray("access-0");
    QTest::newRow("six minutes") << 360s << QByteArray("access-0");
    QTest::newRow("four minutes") << 240s << QByteArray("access-1");
    QTest::newRow("it has expired") << -60s << QByteArray("access-1");
}

void TestOAuthService::aTokenThatLastsIsGivenAsItIs()
{
    QFETCH(std::chrono::seconds, lifetime);
    QFETCH(QByteArray, token);
    ServiceRun run;
    run.authorize(lifetime);
    QCOMPARE(run.token(), ServiceRun::Token(Secret(token)));
    QCOMPARE(run.provider.requests().isEmpty(), token == "access-0");
    QCOMPARE(run.stored(accessSlot), token);
}

void TestOAuthService::aRefreshAsksForTheSameAgain()
{
    ServiceRun run;
    run.store.put(QUuid(), u"microsoftEmailClientSecret"_s, "s~+/");
    run.authorize(-1s);
    QVERIFY(run.token());
    const auto form = run.provider.requests(ScriptedProvider::tokenPath).constFirst().form;
    QCOMPARE(form.value("grant_type"), QByteArray("refresh_token"));
    QCOMPARE(form.value("refresh_token"), QByteArray("refresh-0"));
    QCOMPARE(form.value("client_id"), signInClient.toLatin1());
    QCOMPARE(form.value("client_secret"), QByteArray("s~+/"));
    QCOMPARE(form.value("scope"), QByteArray("https://outlook.office.com/SMTP.Send openid profile offline_access"));
}

void TestOAuthService::aRefreshAsksForNothingThatWasNotGranted()
{
    ServiceRun run;
    run.authorize(-1s);
    TokenRecord record = run.record();
    record.missingScopes = {u"profile"_s};
    run.setRecord(record);
    QVERIFY(run.token());
    const auto form = run.provider.requests(ScriptedProvider::tokenPath).constFirst().form;
    QCOMPARE(form.value("scope"), QByteArray("https://outlook.office.com/SMTP.Send openid offline_access"));
}

void TestOAuthService::aRecordTellsOfTheRefresh()
{
    ServiceRun run;
    run.authorize(-1s);
    const TokenRecord before = run.record();
    QSignalSpy changed(run.workspace.get(), &Workspace::tokenRecordChanged);
    run.provider.more = {{"scope"_L1, u"https://outlook.office.com/SMTP.Send"_s}};
    QVERIFY(run.token());
    const TokenRecord after = run.record();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(after.username, before.username);
    QCOMPARE(after.authorized, before.authorized);
    QVERIFY(after.refreshIssued > before.refreshIssued);
    QVERIFY(after.accessIssued > before.accessIssued);
    QVERIFY(after.accessExpires > QDateTime::currentDateTimeUtc().addSecs(3500));
    QCOMPARE(after.scopes, QStringList{u"https://outlook.office.com/SMTP.Send"_s});
    QCOMPARE(after.missingScopes, QStringList());
}

void TestOAuthService::withoutARecordNoneIsMade()
{
    ServiceRun run;
    run.put(refreshSlot, "refresh-0");
    QCOMPARE(run.token(), ServiceRun::Token(Secret("access-1")));
    QCOMPARE(run.stored(refreshSlot), QByteArray("refresh-1"));
    QVERIFY(!run.workspace->tokenRecord(run.connectorId)); // somebody has to sign in
}

void TestOAuthService::aTokenWithoutARefreshTokenIsGivenAsItIs()
{
    ServiceRun run;
    run.put(accessSlot, "access-0");
    QCOMPARE(run.token(), ServiceRun::Token(Secret("access-0"))); // nothing is known of it
    run.authorize(-60s);
    run.put(refreshSlot, {});
    QCOMPARE(run.token(), ServiceRun::Token(Secret("access-0")));
    QCOMPARE(codeOf(run.renewed("access-0")), u"oauth.no-authorization"_s);
    QVERIFY(run.provider.requests().isEmpty());
}

void TestOAuthService::withoutAnyTokenThereIsNone()
{
    ServiceRun run;
    const auto none = run.token();
    QCOMPARE(codeOf(none), u"oauth.no-authorization"_s);
    QCOMPARE(none.error().kind, Kind::NotReady);
    QVERIFY(run.provider.requests().isEmpty());
}

void TestOAuthService::aRefusedTokenIsReplaced()
{
    ServiceRun run;
    run.authorize(3600s);
    QCOMPARE(run.renewed("access-0"), ServiceRun::Token(Secret("access-1")));
    QCOMPARE(run.token(), ServiceRun::Token(Secret("access-1")));
    QCOMPARE(run.provider.requests(ScriptedProvider::tokenPath).size(), 1);
}

void TestOAuthService::whoeverWasRefusedAnOlderTokenGetsTheStoredOne()
{
    ServiceRun run;
    run.authorize(3600s);
    QCOMPARE(run.renewed("access-of-yesterday"), ServiceRun::Token(Secret("access-0")));
    QVERIFY(run.provider.requests().isEmpty());
}

void TestOAuthService::manyAskAndOneRequestIsSent()
{
    ServiceRun run;
    run.authorize(-1s);
    QList<QFuture<ServiceRun::Token>> asked;
    for (int i = 0; i < 5; ++i)
        asked << run.ask() << run.service->renewedAccessToken(run.connectorId, run.subject, Secret("access-0"));
    QTRY_VERIFY(!run.provider.requests().isEmpty());
    asked << run.ask();
    for (const auto &future : asked)
        QCOMPARE(answerOf(future), ServiceRun::Token(Secret("access-1")));
    QCOMPARE(run.usedTokens(), QList<QByteArray>{"refresh-0"});
    QCOMPARE(run.store.changes.count(u"write accessToken"_s), 1);
}

void TestOAuthService::whoeverAsksForAnotherApplicationIsAskedForApart()
{
    ServiceRun run;
    run.authorize(-1s);
    const auto first = run.ask();
    AuthorizationSubject other = run.subject;
    other.system.microsoftEmailClientId = u"another-client"_s;
    const auto second = run.service->renewedAccessToken(run.connectorId, other, Secret("access-1"));
    QCOMPARE(answerOf(first), ServiceRun::Token(Secret("access-1")));
    QCOMPARE(answerOf(second), ServiceRun::Token(Secret("access-2")));
    const auto requests = run.provider.requests(ScriptedProvider::tokenPath);
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.at(1).form.value("client_id"), QByteArray("another-client"));
}

void TestOAuthService::connectorsDoNotWaitForEachOther()
{
    ServiceRun run;
    run.authorize(-1s);
    run.provider.next(ScriptedProvider::tokenPath, {{.isSilent = true}});
    const auto waiting = run.ask();
    QTRY_COMPARE(run.usedTokens().size(), 1);
    const QUuid other = QUuid::createUuid();
    run.store.put(other, refreshSlot, "refresh-of-another");
    QVERIFY(answerOf(run.service->accessToken(other, run.subject)));
    QVERIFY(!waiting.isFinished());
}

void TestOAuthService::aRefusalOfTheTokenEndsTheAuthorization_data()
{
    QTest::addColumn<ProviderAnswer>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("it was revoked") << providerError("invalid_grant", "AADSTS50173: It was revoked.")
                                    << u"AADSTS50173"_s;
    QTest::newRow("somebody has to sign in")
        << providerError("interaction_required", "AADSTS50076: Use multi-factor authentication.") << u"AADSTS50076"_s;
    QTest::newRow("nobody has consented") << providerError("consent_required") << u"consent_required"_s;
}

void TestOAuthService::aRefusalOfTheTokenEndsTheAuthorization()
{
    QFETCH(ProviderAnswer, answer);
    QFETCH(QString, code);
    ServiceRun run;
    run.authorize(-1s);
    run.provider.next(ScriptedProvider::tokenPath, {answer});
    const auto refused = run.token();
    QCOMPARE(codeOf(refused), code);
    QCOMPARE(refused.error().kind, Kind::Refused);
    QCOMPARE(run.record().failure, code);
    QCOMPARE(run.stored(refreshSlot), QByteArray("refresh-0"));

    QCOMPARE(codeOf(run.token()), code); // it is not asked again
    QCOMPARE(run.usedTokens().size(), 1);

    run.authorize(3600s);
    QVERIFY(run.token());
    run.authorize(-1s);
    QVERIFY(run.token());
    QCOMPARE(run.record().failure, QString());
}

void TestOAuthService::whatPassesDoesNotEndTheAuthorization_data()
{
    QTest::addColumn<ProviderAnswer>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("another client secret")
        << providerError("invalid_client", "AADSTS7000215: It is wrong.", 401) << u"AADSTS7000215"_s;
    QTest::newRow("an application that is not there")
        << providerError("unauthorized_client", "AADSTS700016: It is not there.") << u"AADSTS700016"_s;
    QTest::newRow("a busy server") << ProviderAnswer{503, "<p>Busy</p>", "text/html"} << u"http.503"_s;
    QTest::newRow("a busy server that says invalid_grant")
        << providerError("invalid_grant", {}, 503) << u"invalid_grant"_s;
    QTest::newRow("too many requests") << providerError("throttled", {}, 429) << u"throttled"_s;
    QTest::newRow("the provider's own failure") << providerError("server_error") << u"server_error"_s;
    QTest::newRow("a page") << ProviderAnswer{200, "<p>Sign in</p>", "text/html"} << u"oauth.not-json"_s;
    QTest::newRow("10 MiB") << ProviderAnswer{200, QByteArray(10 * 1024 * 1024, ' ')} << u"oauth.too-large"_s;
    QTest::newRow("nothing") << ProviderAnswer{.isSilent = true} << u"oauth.no-answer"_s;
}

void TestOAuthService::whatPassesDoesNotEndTheAuthorization()
{
    QFETCH(ProviderAnswer, answer);
    QFETCH(QString, code);
    ServiceRun run;
    run.limits.answer = 1s;
    run.restart();
    run.authorize(-1s);
    const TokenRecord before = run.record();
    run.provider.next(ScriptedProvider::tokenPath, {answer});
    QCOMPARE(codeOf(run.token()), code);
    QCOMPARE(run.record(), before);
    QCOMPARE(run.store.changes, QStringList());
    QCOMPARE(run.token(), ServiceRun::Token(Secret("access-1")));
}

void TestOAuthService::whatIsMissingIsTold_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<std::function<void(ServiceRun &)>>("change");
    using Change = std::function<void(ServiceRun &)>;
    QTest::newRow("no client ID") << u"oauth.no-client-id"_s
                                  << Change([](auto &run) { run.subject.system.microsoftEmailClientId.clear(); });
    QTest::newRow("no tenant") << u"oauth.no-tenant"_s
                               << Change([](auto &run) { run.subject.system.microsoftTenant.clear(); });
    const auto locked = [](const QString &slot) {
        return Change([slot](ServiceRun &run) { run.store.failing << u"read "_s + slot; });
    };
    QTest::newRow("the access token is locked") << u"secret.locked"_s << locked(accessSlot);
    QTest::newRow("the refresh token is locked") << u"secret.locked"_s << locked(refreshSlot);
    QTest::newRow("the client secret is locked") << u"secret.locked"_s << locked(u"microsoftEmailClientSecret"_s);
}

void TestOAuthService::whatIsMissingIsTold()
{
    QFETCH(QString, code);
    QFETCH(std::function<void(ServiceRun &)>, change);
    ServiceRun run;
    run.authorize(-1s);
    const TokenRecord before = run.record();
    change(run);
    const auto failed = run.token();
    QCOMPARE(codeOf(failed), code);
    QCOMPARE(failed.error().kind, Kind::NotReady);
    QCOMPARE(run.usedTokens(), QList<QByteArray>());
    QCOMPARE(run.record(), before);
}

void TestOAuthService::theProviderIsAskedForItsAddressesOnce()
{
    ServiceRun run;
    run.authorize(-1s);
    run.provider.next(ScriptedProvider::discoveryPath, {{503, "{}"}});
    QCOMPARE(codeOf(run.token()), u"http.503"_s); // what failed is asked for again
    for (const char *refused : {"access-0", "access-1", "access-2"})
        QVERIFY(run.renewed(refused));
    QCOMPARE(run.usedTokens().size(), 3);
    QCOMPARE(run.provider.requests(ScriptedProvider::discoveryPath).size(), 2);
}

void TestOAuthService::theEndOfTheServiceAnswersWhoWaits_data()
{
    QTest::addColumn<QString>("silentAt");
    QTest::newRow("while the store is read") << QString();
    QTest::newRow("while the provider is asked") << ScriptedProvider::discoveryPath;
    QTest::newRow("while the token is asked for") << ScriptedProvider::tokenPath;
}

void TestOAuthService::theEndOfTheServiceAnswersWhoWaits()
{
    QFETCH(QString, silentAt);
    ServiceRun run;
    run.authorize(-1s);
    run.store.isHeld = silentAt.isEmpty();
    run.provider.next(silentAt, {{.isSilent = true}});
    const auto waiting = run.ask();
    if (!silentAt.isEmpty())
        QTRY_COMPARE(run.provider.requests(silentAt).size(), 1);
    run.service.reset();
    QVERIFY(waiting.isFinished());
    QCOMPARE(waiting.result().error().kind, Kind::Cancelled);
    QCOMPARE(run.store.changes, QStringList());
}

void TestOAuthService::theServiceMayGoWithItsAnswer_data()
{
    QTest::addColumn<std::chrono::seconds>("lifetime");
    QTest::newRow("of a token that is good") << 3600s;
    QTest::newRow("of a refresh") << -1s;
}

void TestOAuthService::theServiceMayGoWithItsAnswer()
{
    QFETCH(std::chrono::seconds, lifetime);
    ServiceRun run;
    run.authorize(lifetime);
    const auto gone = run.ask().then([&](const ServiceRun::Token &) { run.service.reset(); });
    const auto other = run.ask();
    QTRY_VERIFY(gone.isFinished());
    QVERIFY(!run.service);
    QVERIFY(answerOf(other));
}

void TestOAuthService::noSecretIsInAFailure()
{
    ServiceRun run;
    run.store.put(QUuid(), u"microsoftEmailClientSecret"_s, "s~+/secret");
    run.authorize(-1s);
    run.provider.next(ScriptedProvider::tokenPath,
                      {providerError("invalid_client", "refresh-0 of s~+/secret is not access-0")});
    const auto failed = run.token();
    QVERIFY(!failed);
    const QString told = failed.error().code + failed.error().error + failed.error().technical;
    QVERIFY2(!told.contains(u"refresh-0"_s) && !told.contains(u"s~+/secret"_s), qPrintable(told));
}

QTEST_GUILESS_MAIN(TestOAuthService)
#include "tst_oauthservice.moc"
