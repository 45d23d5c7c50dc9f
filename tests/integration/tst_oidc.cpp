// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/authorizationanswer.h"
#include "delivery/oauth/idtoken.h"
#include "delivery/oauth/jsonwebkeys.h"
#include "delivery/oauth/tokenclient.h"
#include "tests/delivery/support/waitforanswer.h"
#include "tests/integration/oidcbrowser.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = OAuthFailure::Kind;

namespace {

const QHash<QByteArray, QByteArray> person{{"login", "anna@scans.example"}, {"password", "any"}};

struct SignIn
{
    AuthorizationRequest request;
    Secret code;
};

OAuthFailure failureOf(const Expected<TokenAnswer, OAuthFailure> &answer)
{
    return answer ? OAuthFailure{Kind::Malformed, u"no failure"_s, {}} : answer.error();
}

} // namespace

// Against oidc-provider, by its real pages: with-oidc.sh.
class TestOidc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPersonIsSignedIn();
    void theRefreshTokenRotates();
    void aRevokedTokenIsRefused();
    void whatDoesNotBelongToTheCodeIsRefused_data();
    void whatDoesNotBelongToTheCodeIsRefused();
    void aCodeIsGoodOnce();
    void aDeviceIsSignedIn();
    void aServerThatNobodyTrustsIsNotAsked();

private:
    SignIn signIn();
    TokenRequest tokenRequest(const SignIn &done) const;
    Expected<TokenAnswer, OAuthFailure> refresh(const Secret &token);

    SystemConfiguration m_system;
    OAuthProvider m_provider;
    Secret m_secret;
    TokenClient m_client;
};

void TestOidc::initTestCase()
{
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    QVERIFY(trusting.addCaCertificates(qEnvironmentVariable("CONSOLE_OIDC_CERTIFICATE")));
    QSslConfiguration::setDefaultConfiguration(trusting);

    m_secret = Secret(qgetenv("CONSOLE_OIDC_SECRET"));
    m_system.managementUrl = u"https://management.example"_s;
    m_system.microsoftEmailClientId = u"console"_s;
    m_system.microsoftAuthority = qEnvironmentVariable("CONSOLE_OIDC_AUTHORITY");
    m_system.microsoftTenant = qEnvironmentVariable("CONSOLE_OIDC_TENANT");
    const auto address = discoveryAddress(m_system);
    QVERIFY(address);
    const auto document = answerOf(m_client.fetch(*address, maximumDiscoveryDocument));
    QVERIFY2(document, document ? "" : qPrintable(document.error().technical));
    QVERIFY(document->clockSkew && std::abs(*document->clockSkew) < 60);
    const auto provider = parseDiscoveryDocument(document->document, *address);
    QVERIFY2(provider, provider ? "" : qPrintable(provider.error().technical));
    m_provider = *provider;
}

SignIn TestOidc::signIn()
{
    const auto request =
        makeAuthorizationRequest(MicrosoftApplication::Email, m_system, m_provider, u"anna@scans.example"_s);
    if (!request)
        qFatal("There is no request: %s", qPrintable(request.error().technical));
    const QUrl redirected = OidcBrowser().visit(request->url(), person);
    const auto code = AuthorizationAnswer(*request).take(redirected);
    if (!code)
        qFatal("There is no code: %s", qPrintable(code.error().technical));
    return {*request, *code};
}

TokenRequest TestOidc::tokenRequest(const SignIn &done) const
{
    return {m_provider.tokenEndpoint,
            {done.request.clientId, m_secret},
            CodeGrant{done.code, done.request.redirectUri, done.request.pkce.verifier},
            done.request.scopes};
}

Expected<TokenAnswer, OAuthFailure> TestOidc::refresh(const Secret &token)
{
    return answerOf(m_client.requestTokens({m_provider.tokenEndpoint,
                                            {u"console"_s, m_secret},
                                            RefreshGrant{token},
                                            {u"https://outlook.office.com/SMTP.Send"_s, u"openid"_s}}));
}

void TestOidc::aPersonIsSignedIn()
{
    const SignIn done = signIn();
    const auto answer = answerOf(m_client.requestTokens(tokenRequest(done)));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().technical));
    QVERIFY(answer->tokens.scopes.contains("https://outlook.office.com/SMTP.Send"_L1));
    QVERIFY(!answer->tokens.refresh.isEmpty());
    QVERIFY(answer->tokens.expires > QDateTime::currentDateTimeUtc().addSecs(60));

    const auto document = answerOf(m_client.fetch(m_provider.keysAddress, maximumKeysDocument));
    QVERIFY(document);
    const auto keys = parseJsonWebKeys(document->document);
    QVERIFY(keys);
    const auto user = verifyIdToken(answer->tokens.identity.reveal(), *keys,
                                    {done.request.clientId, m_provider.issuer, m_system.microsoftTenant,
                                     done.request.nonce, QDateTime::currentDateTimeUtc()});
    QVERIFY2(user, user ? "" : qPrintable(user.error().code));
    QCOMPARE(user->username, u"anna@scans.example"_s);
    QCOMPARE(user->tenantId, m_system.microsoftTenant);
}

void TestOidc::theRefreshTokenRotates()
{
    const auto first = answerOf(m_client.requestTokens(tokenRequest(signIn())));
    QVERIFY(first);
    const auto second = refresh(first->tokens.refresh);
    QVERIFY2(second, second ? "" : qPrintable(second.error().technical));
    QVERIFY(!second->tokens.refresh.isEmpty());
    QVERIFY(second->tokens.refresh != first->tokens.refresh);
    QVERIFY(second->tokens.access != first->tokens.access);
    const auto third = refresh(second->tokens.refresh);
    QVERIFY(third);
    // Who uses one again takes all of them away (RFC 9700 4.14.2).
    QCOMPARE(failureOf(refresh(first->tokens.refresh)).code, u"invalid_grant"_s);
    QCOMPARE(failureOf(refresh(third->tokens.refresh)).code, u"invalid_grant"_s);
}

void TestOidc::aRevokedTokenIsRefused()
{
    const auto answer = answerOf(m_client.requestTokens(tokenRequest(signIn())));
    QVERIFY(answer);
    const QUrl endpoint(m_provider.tokenEndpoint.toString() + "/revocation"_L1);
    QVERIFY(revokeToken(endpoint,
                        "client_id=console&client_secret=" + m_secret.reveal().toPercentEncoding()
                            + "&token=" + answer->tokens.refresh.reveal()));
    const OAuthFailure failure = failureOf(refresh(answer->tokens.refresh));
    QCOMPARE(failure.kind, Kind::Refused);
    QCOMPARE(failure.code, u"invalid_grant"_s);
}

void TestOidc::whatDoesNotBelongToTheCodeIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    QTest::newRow("another verifier") << u"verifier"_s << u"invalid_grant"_s;
    QTest::newRow("another redirect URI") << u"redirect"_s << u"invalid_grant"_s;
    QTest::newRow("another secret") << u"secret"_s << u"invalid_client"_s;
    QTest::newRow("no secret") << u"public"_s << u"invalid_client"_s;
    QTest::newRow("another client") << u"client"_s << u"invalid_client"_s;
}

void TestOidc::whatDoesNotBelongToTheCodeIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, code);
    TokenRequest request = tokenRequest(signIn());
    auto &grant = std::get<CodeGrant>(request.grant);
    if (field == "verifier"_L1)
        grant.verifier = makePkce().verifier;
    else if (field == "redirect"_L1)
        grant.redirectUri.setPath(grant.redirectUri.path() + u'/');
    else if (field == "secret"_L1)
        request.client.secret = Secret("s~+/");
    else if (field == "public"_L1)
        request.client.secret = {};
    else
        request.client.id = u"nobody"_s;
    const OAuthFailure failure = failureOf(answerOf(m_client.requestTokens(request)));
    QCOMPARE(failure.kind, Kind::Refused);
    QCOMPARE(failure.code, code);
}

void TestOidc::aCodeIsGoodOnce()
{
    const TokenRequest request = tokenRequest(signIn());
    QVERIFY(answerOf(m_client.requestTokens(request)));
    QCOMPARE(failureOf(answerOf(m_client.requestTokens(request))).code, u"invalid_grant"_s);
}

void TestOidc::aDeviceIsSignedIn()
{
    const DeviceRequest request{m_provider.deviceAuthorizationEndpoint,
                                m_provider.tokenEndpoint,
                                {u"device"_s, {}},
                                {u"https://outlook.office.com/SMTP.Send"_s, u"openid"_s}};
    auto authorization = answerOf(m_client.authorizeDevice(request));
    QVERIFY2(authorization, authorization ? "" : qPrintable(authorization.error().technical));
    authorization->interval = 50ms;
    const auto future = m_client.awaitDevice(request, *authorization);
    QHash<QByteArray, QByteArray> fields = person;
    fields.insert("user_code", authorization->userCode.toUtf8());
    OidcBrowser().visit(authorization->verificationUri, fields);
    const auto answer = answerOf(future);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().technical));
    QVERIFY(!answer->tokens.access.isEmpty());
    QVERIFY(!answer->tokens.refresh.isEmpty());
}

void TestOidc::aServerThatNobodyTrustsIsNotAsked()
{
    const QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    QSslConfiguration usual = trusting;
    usual.setCaCertificates({});
    QSslConfiguration::setDefaultConfiguration(usual);
    TokenClient client; // of its own: it has no connection yet
    const auto document = answerOf(client.fetch(m_provider.keysAddress, maximumKeysDocument));
    QSslConfiguration::setDefaultConfiguration(trusting);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, Kind::Unreachable);
    QCOMPARE(document.error().code, u"tls.unknown-issuer"_s);
}

QTEST_GUILESS_MAIN(TestOidc)
#include "tst_oidc.moc"
