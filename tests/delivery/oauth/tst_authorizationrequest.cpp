// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/authorizationrequest.h"

#include <QRegularExpression>
#include <QUrlQuery>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QString clientId = u"6731de76-14a6-49ae-97bc-6eba6914391e"_s;

OAuthProvider provider()
{
    OAuthProvider provider;
    provider.issuer = u"https://login.example/{tenantid}/v2.0"_s;
    provider.authorizationEndpoint = QUrl(u"https://login.example/organizations/oauth2/v2.0/authorize"_s);
    return provider;
}

SystemConfiguration readySystem()
{
    SystemConfiguration system;
    system.managementUrl = u"https://management"_s;
    system.microsoftEmailClientId = u" "_s + clientId + u' ';
    system.exchangeOAuth2ClientId = u"exchange-client"_s;
    return system;
}

} // namespace

class TestAuthorizationRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAddressIsExact();
    void eachConnectorTypeAsksForItsOwn_data();
    void eachConnectorTypeAsksForItsOwn();
    void anAccountIsHintedAtOrSelected();
    void everyCharacterArrives();
    void aQueryOfTheEndpointStays();
    void eachRequestIsAnother();
    void whatIsNotReady_data();
    void whatIsNotReady();
};

void TestAuthorizationRequest::theAddressIsExact()
{
    const AuthorizationRequest request{
        .provider = provider(),
        .clientId = clientId,
        .redirectUri = QUrl(u"https://management/oauth2/client/smtpMicrosoft/authorize-callback"_s),
        .scopes = {u"https://outlook.office.com/SMTP.Send"_s, u"openid"_s, u"offline_access"_s},
        .loginHint = u"scan+office@contoso.com"_s,
        .pkce = {Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"},
        .state = "state-1",
        .nonce = "nonce_2",
    };
    QCOMPARE(QString::fromLatin1(request.url().toEncoded()),
             u"https://login.example/organizations/oauth2/v2.0/authorize?client_id=6731de76-14a6-49ae-97bc-6eba6914391e"
             "&response_type=code"
             "&redirect_uri=https%3A%2F%2Fmanagement%2Foauth2%2Fclient%2FsmtpMicrosoft%2Fauthorize-callback"
             "&response_mode=query"
             "&scope=https%3A%2F%2Foutlook.office.com%2FSMTP.Send%20openid%20offline_access"
             "&state=state-1&nonce=nonce_2&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
             "&code_challenge_method=S256&login_hint=scan%2Boffice%40contoso.com"_s);
}

void TestAuthorizationRequest::eachConnectorTypeAsksForItsOwn_data()
{
    QTest::addColumn<MicrosoftApplication>("application");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("redirect");
    QTest::addColumn<QString>("scope");
    QTest::newRow("Email (SMTP)") << MicrosoftApplication::Email << clientId
                                  << u"https://management/oauth2/client/smtpMicrosoft/authorize-callback"_s
                                  << u"https://outlook.office.com/SMTP.Send openid profile offline_access"_s;
    QTest::newRow("Microsoft Exchange")
        << MicrosoftApplication::Exchange << u"exchange-client"_s
        << u"https://management/oauth2/client/exchangeMicrosoft/authorize-callback"_s
        << u"https://outlook.office365.com/EWS.AccessAsUser.All offline_access openid profile"_s;
}

void TestAuthorizationRequest::eachConnectorTypeAsksForItsOwn()
{
    QFETCH(MicrosoftApplication, application);
    SystemConfiguration system = readySystem();
    system.exchangeOAuth2Scope = documentedEwsScope();
    const auto request = makeAuthorizationRequest(application, system, provider(), {});
    QVERIFY(request);
    const QUrlQuery query(request->url());
    const auto value = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    QTEST(value(u"client_id"_s), "client");
    QTEST(value(u"redirect_uri"_s), "redirect");
    QTEST(value(u"scope"_s), "scope");
    QCOMPARE(value(u"code_challenge"_s).toLatin1(), pkceChallenge(request->pkce.verifier.reveal()));
}

void TestAuthorizationRequest::anAccountIsHintedAtOrSelected()
{
    const auto queryFor = [](const QString &username) {
        return QUrlQuery(
            makeAuthorizationRequest(MicrosoftApplication::Email, readySystem(), provider(), username)->url());
    };
    const QUrlQuery known = queryFor(u" scan@contoso.com "_s);
    QCOMPARE(known.queryItemValue(u"login_hint"_s, QUrl::FullyDecoded), u"scan@contoso.com"_s);
    QVERIFY(!known.hasQueryItem(u"prompt"_s));

    const QUrlQuery unknown = queryFor(u"  "_s);
    QCOMPARE(unknown.queryItemValue(u"prompt"_s), u"select_account"_s);
    QVERIFY(!unknown.hasQueryItem(u"login_hint"_s));
}

void TestAuthorizationRequest::everyCharacterArrives()
{
    const QString username = u"a&b=c#d+e%41f?g/h \"<>`{}|\\^é€😀"_s;
    const auto request = makeAuthorizationRequest(MicrosoftApplication::Email, readySystem(), provider(), username);
    QVERIFY(request);
    const QByteArray address = request->url().toEncoded();
    QCOMPARE(QByteArray::fromPercentEncoding(address.mid(address.indexOf("&login_hint=") + 12)), username.toUtf8());
    QCOMPARE(address.count('&'), 9);
    QVERIFY(!request->url().hasFragment());
}

void TestAuthorizationRequest::aQueryOfTheEndpointStays()
{
    OAuthProvider other = provider();
    other.authorizationEndpoint = QUrl(u"https://login.example/authorize?policy=a%26b"_s);
    const auto request = makeAuthorizationRequest(MicrosoftApplication::Email, readySystem(), other, {});
    QVERIFY(request);
    QVERIFY(request->url().toEncoded().startsWith("https://login.example/authorize?policy=a%26b&client_id="));
}

void TestAuthorizationRequest::eachRequestIsAnother()
{
    const auto make = [] {
        return *makeAuthorizationRequest(MicrosoftApplication::Email, readySystem(), provider(), {});
    };
    const AuthorizationRequest one = make();
    const AuthorizationRequest other = make();
    QVERIFY(one.state != other.state);
    QVERIFY(one.nonce != other.nonce);
    QVERIFY(one.state != one.nonce);
    QVERIFY(one.pkce.challenge != other.pkce.challenge);
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    QVERIFY(form.match(QString::fromLatin1(one.state)).hasMatch());
    QVERIFY(form.match(QString::fromLatin1(one.nonce)).hasMatch());
}

void TestAuthorizationRequest::whatIsNotReady_data()
{
    QTest::addColumn<MicrosoftApplication>("application");
    QTest::addColumn<SystemConfiguration>("system");
    QTest::addColumn<QString>("code");
    using Change = std::function<void(SystemConfiguration &)>;
    const auto add = [](const char *row, MicrosoftApplication application, const Change &change, const QString &code) {
        SystemConfiguration system = readySystem();
        change(system);
        QTest::newRow(row) << application << system << code;
    };
    using enum MicrosoftApplication;
    add(
        "no client ID for mail", Email, [](auto &system) { system.microsoftEmailClientId = u" "_s; },
        u"oauth.no-client-id"_s);
    add(
        "no client ID for Exchange", Exchange, [](auto &system) { system.exchangeOAuth2ClientId.clear(); },
        u"oauth.no-client-id"_s);
    add(
        "no scope for Exchange", Exchange, [](auto &system) { system.exchangeOAuth2Scope = u" "_s; },
        u"oauth.no-scope"_s);
    add(
        "no management address", Email, [](auto &system) { system.managementUrl.clear(); },
        u"oauth.no-management-url"_s);
    add(
        "a management address without protection", Email,
        [](auto &system) { system.managementUrl = u"http://management"_s; }, u"oauth.management-url"_s);
    add(
        "a management address that is none", Exchange, [](auto &system) { system.managementUrl = u"management"_s; },
        u"oauth.management-url"_s);
}

void TestAuthorizationRequest::whatIsNotReady()
{
    QFETCH(MicrosoftApplication, application);
    QFETCH(SystemConfiguration, system);
    QFETCH(QString, code);
    const auto request = makeAuthorizationRequest(application, system, provider(), u"scan@contoso.com"_s);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, OAuthFailure::Kind::NotReady);
    QCOMPARE(request.error().code, code);
}

QTEST_GUILESS_MAIN(TestAuthorizationRequest)

#include "tst_authorizationrequest.moc"
