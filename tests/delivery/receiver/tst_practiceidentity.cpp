// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The practice receiver's identity provider as the console's own client and a browser see it.

#include "delivery/oauth/jsonwebtoken.h"
#include "delivery/oauth/loopbacklistener.h"
#include "delivery/receiver/practiceaccount.h"
#include "tests/delivery/receiver/practicesignin.h"
#include "tests/delivery/receiver/receiverfixture.h"
#include "tests/delivery/support/waitforanswer.h"

#include <QUrlQuery>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString codeOf(const Expected<Tokens, OAuthFailure> &answer)
{
    return answer ? QString() : answer.error().code;
}

QUrl without(const QUrl &url, const QString &parameter)
{
    QUrlQuery query(url);
    query.removeAllQueryItems(parameter);
    QUrl result = url;
    result.setQuery(query);
    return result;
}

QUrl with(const QUrl &url, const QString &parameter, const QString &value)
{
    QUrl result = without(url, parameter);
    result.setQuery(result.query(QUrl::FullyEncoded) + u'&' + parameter + u'='
                    + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return result;
}

} // namespace

class TestPracticeIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void signsInForBothApplications_data();
    void signsInForBothApplications();
    void refreshTokensRotate();
    void aCodeIsGoodOnceAndForItsOwner();
    void thePageIsShownAgainAfterAWrongPassword();
    void thePageKnowsTheUserNameAndEscapesIt();
    void cancellingIsTold();
    void clientProblemsStayOnThePage_data();
    void clientProblemsStayOnThePage();
    void otherProblemsAreRedirected_data();
    void otherProblemsAreRedirected();
    void aDeviceIsAuthorized();
    void aDeviceCodeCanBeDeclined();
    void theCallbackSaysWhatToDo();
    void refusesStrangersAndWhatIsTooLarge();
    void otherTenantsAreNotFound();

private:
    QUrl authority() const { return m_fixture->receiver.identityAuthority(); }

    std::unique_ptr<ReceiverFixture> m_fixture;
    std::unique_ptr<PracticeSignIn> m_signIn;
};

void TestPracticeIdentity::init()
{
    m_fixture = std::make_unique<ReceiverFixture>();
    QVERIFY(m_fixture->isStarted);
    m_signIn = std::make_unique<PracticeSignIn>(authority());
}

void TestPracticeIdentity::cleanup()
{
    m_signIn.reset();
    m_fixture.reset();
}

void TestPracticeIdentity::signsInForBothApplications_data()
{
    QTest::addColumn<MicrosoftApplication>("application");
    QTest::addColumn<QString>("audience");
    QTest::addColumn<QString>("permission");
    QTest::newRow("Email (SMTP)") << MicrosoftApplication::Email << u"https://outlook.office.com"_s << u"SMTP.Send"_s;
    QTest::newRow("Microsoft Exchange") << MicrosoftApplication::Exchange << u"https://outlook.office365.com"_s
                                        << u"EWS.AccessAsUser.All"_s;
}

void TestPracticeIdentity::signsInForBothApplications()
{
    QFETCH(MicrosoftApplication, application);
    const AuthorizationRequest request = m_signIn->request(application);
    const auto tokens = m_signIn->tokens(m_signIn->codeGrant(request));
    QVERIFY2(tokens, qPrintable(codeOf(tokens)));
    QCOMPARE(tokens->scopes, request.scopes.mid(0, 1));
    QVERIFY(!tokens->refresh.isEmpty());
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(tokens->expires);
    QVERIFY2(left > 200 && left <= 300, qPrintable(QString::number(left)));

    const auto token = parseJsonWebToken(tokens->access.reveal());
    QVERIFY(token);
    const auto claim = [&](QLatin1StringView name) { return token->claims.value(name).toString(); };
    QTEST(claim("aud"_L1), "audience");
    QTEST(claim("scp"_L1), "permission");
    QCOMPARE(claim("upn"_L1), practiceUsername());
    QCOMPARE(claim("appid"_L1), request.clientId);

    const auto user = m_signIn->user(request, *tokens);
    QVERIFY2(user, qPrintable(user ? QString() : user.error().code));
    QCOMPARE(*user, (SignedInUser{practiceTenantId(), practiceObjectId(), practiceUsername(), practiceName()}));
}

void TestPracticeIdentity::refreshTokensRotate()
{
    const AuthorizationRequest request = m_signIn->request();
    const auto first = m_signIn->tokens(m_signIn->codeGrant(request));
    QVERIFY2(first, qPrintable(codeOf(first)));
    const auto second = m_signIn->tokens(m_signIn->refreshGrant(request, first->refresh));
    QVERIFY2(second, qPrintable(codeOf(second)));
    QVERIFY(!second->refresh.isEmpty() && second->refresh != first->refresh);
    QVERIFY(second->access != first->access);

    TokenRequest foreign = m_signIn->refreshGrant(request, second->refresh);
    foreign.client.id = u"11111111-2222-3333-4444-555555555555"_s;
    QCOMPARE(codeOf(m_signIn->tokens(foreign)), u"AADSTS700005"_s);
    TokenRequest wider = m_signIn->refreshGrant(request, second->refresh);
    wider.scopes << documentedEwsScope();
    QCOMPARE(codeOf(m_signIn->tokens(wider)), u"AADSTS65001"_s);
    QVERIFY(m_signIn->tokens(m_signIn->refreshGrant(request, second->refresh)));

    const auto old = m_signIn->tokens(m_signIn->refreshGrant(request, first->refresh));
    QCOMPARE(codeOf(old), u"AADSTS50173"_s);
    QCOMPARE(old.error().error, u"invalid_grant"_s);
    QVERIFY(!old.error().traceId.isEmpty() && !old.error().correlationId.isEmpty());
    QCOMPARE(codeOf(m_signIn->tokens(m_signIn->refreshGrant(request, Secret("made up")))), u"AADSTS70000"_s);
}

void TestPracticeIdentity::aCodeIsGoodOnceAndForItsOwner()
{
    const TokenRequest right = m_signIn->codeGrant(m_signIn->request());
    const auto altered = [&](const std::function<void(TokenRequest &, CodeGrant &)> &change) {
        TokenRequest request = right;
        change(request, std::get<CodeGrant>(request.grant));
        return codeOf(m_signIn->tokens(request));
    };
    QCOMPARE(altered([](TokenRequest &, CodeGrant &grant) { grant.verifier = makePkce().verifier; }),
             u"AADSTS501481"_s);
    QCOMPARE(altered([](TokenRequest &, CodeGrant &grant) { grant.verifier = {}; }), u"AADSTS900144"_s);
    QCOMPARE(altered([](TokenRequest &, CodeGrant &grant) { grant.redirectUri.setPort(1); }), u"AADSTS500112"_s);
    QCOMPARE(altered([](TokenRequest &, CodeGrant &grant) { grant.code = Secret("made up"); }), u"AADSTS70008"_s);
    QCOMPARE(altered([](TokenRequest &request, CodeGrant &) { request.client.id = u"another"_s; }), u"AADSTS700005"_s);
    QCOMPARE(altered([](TokenRequest &, CodeGrant &) {}), QString());
    QCOMPARE(altered([](TokenRequest &, CodeGrant &) {}), u"AADSTS54005"_s);
}

void TestPracticeIdentity::thePageIsShownAgainAfterAWrongPassword()
{
    const AuthorizationRequest request = m_signIn->request();
    const PageReply again =
        m_signIn->browser.post(request.url(), "action=sign-in&username=anna%40practice.example&password=wrong");
    QCOMPARE(again.status, 200);
    QVERIFY(again.body.contains("role=\"alert\""));
    QVERIFY(again.body.contains("value=\"anna@practice.example\""));
    QVERIFY(!again.body.contains("wrong\""));
    QVERIFY(m_signIn->redirect(request).query().contains("code="_L1));
}

void TestPracticeIdentity::thePageKnowsTheUserNameAndEscapesIt()
{
    const PageReply page =
        m_signIn->browser.get(m_signIn->request(MicrosoftApplication::Email, u"\"><script>a</script>"_s).url());
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("value=\"&quot;&gt;&lt;script&gt;a&lt;/script&gt;\""));
    QVERIFY(!page.body.contains("<script"));
    QVERIFY(page.body.contains("https://outlook.office.com/SMTP.Send"));
    QVERIFY(!page.body.contains("role=\"alert\""));
    QVERIFY(page.headerNamed("Content-Security-Policy").startsWith("default-src 'none'; style-src 'sha256-"));
    QCOMPARE(page.headerNamed("Cache-Control"), "no-store"_ba);
}

void TestPracticeIdentity::cancellingIsTold()
{
    const AuthorizationRequest request = m_signIn->request();
    const auto answer =
        AuthorizationAnswer(request).take(m_signIn->browser.post(request.url(), "action=cancel").location);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, OAuthFailure::Kind::Cancelled);
    QCOMPARE(answer.error().code, u"access_denied"_s);
}

void TestPracticeIdentity::clientProblemsStayOnThePage_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("value"); // empty: it is left out
    QTest::addColumn<QByteArray>("said");
    const QString redirect = u"redirect_uri"_s;
    const QString path = u"/oauth2/client/smtpMicrosoft/authorize-callback"_s;
    QTest::newRow("no client") << u"client_id"_s << QString() << "AADSTS900144"_ba;
    QTest::newRow("a client that is none") << u"client_id"_s << u"<b>"_s << "identifier '&lt;b&gt;'"_ba;
    QTest::newRow("no redirect URI") << redirect << QString() << "AADSTS900144"_ba;
    QTest::newRow("another site") << redirect << u"https://evil.example"_s + path << "AADSTS50011"_ba;
    QTest::newRow("a look-alike") << redirect << u"http://localhost.evil.example"_s + path << "AADSTS50011"_ba;
    QTest::newRow("a user name before the host")
        << redirect << u"http://localhost@evil.example"_s + path << "AADSTS50011"_ba;
    QTest::newRow("another path") << redirect << u"http://localhost/callback"_s << "AADSTS50011"_ba;
    QTest::newRow("a query") << redirect << u"http://localhost"_s + path + u"?a=b"_s << "AADSTS50011"_ba;
    QTest::newRow("another scheme") << redirect << u"javascript:alert(1)//localhost"_s + path << "AADSTS50011"_ba;
}

void TestPracticeIdentity::clientProblemsStayOnThePage()
{
    QFETCH(QString, parameter);
    QFETCH(QString, value);
    QFETCH(QByteArray, said);
    const QUrl url = m_signIn->request().url();
    const PageReply page =
        m_signIn->browser.post(value.isEmpty() ? without(url, parameter) : with(url, parameter, value), signInForm());
    QCOMPARE(page.status, 400);
    QVERIFY(page.location.isEmpty());
    QVERIFY2(page.body.contains(said), page.body.constData());
}

void TestPracticeIdentity::otherProblemsAreRedirected_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("value"); // empty: it is left out
    QTest::addColumn<QString>("code");
    QTest::newRow("no challenge") << u"code_challenge"_s << QString() << u"AADSTS9002325"_s;
    QTest::newRow("a plain challenge") << u"code_challenge_method"_s << u"plain"_s << u"AADSTS9002325"_s;
    QTest::newRow("no scope") << u"scope"_s << QString() << u"AADSTS900144"_s;
    QTest::newRow("scopes of two resources")
        << u"scope"_s << u"https://a.example/A https://b.example/B"_s << u"AADSTS28000"_s;
    QTest::newRow("a token instead of a code") << u"response_type"_s << u"token"_s << u"AADSTS700051"_s;
    QTest::newRow("an answer by a form") << u"response_mode"_s << u"form_post"_s << u"invalid_request"_s;
    QTest::newRow("a hint and a choice") << u"login_hint"_s << u"a@b.example"_s << u"invalid_request"_s;
    QTest::newRow("without a page") << u"prompt"_s << u"none"_s << u"AADSTS50058"_s;
}

void TestPracticeIdentity::otherProblemsAreRedirected()
{
    QFETCH(QString, parameter);
    QFETCH(QString, value);
    const AuthorizationRequest request = m_signIn->request();
    const QUrl url = value.isEmpty() ? without(request.url(), parameter) : with(request.url(), parameter, value);
    const auto answer = AuthorizationAnswer(request).take(m_signIn->browser.get(url).location);
    QVERIFY(!answer);
    QTEST(answer.error().code, "code");
}

void TestPracticeIdentity::aDeviceIsAuthorized()
{
    const DeviceRequest request = m_signIn->deviceRequest();
    auto device = answerOf(m_signIn->client.authorizeDevice(request));
    QVERIFY(device);
    QCOMPARE(device->interval, 5s);
    device->interval = 20ms; // too fast, which the client is told
    auto waiting = m_signIn->client.awaitDevice(request, *device);
    const auto answerTo = [&](const QString &code) {
        return m_signIn->browser.post(device->verificationUri, signInForm("&userCode=" + code.toUtf8())).body;
    };
    QVERIFY(m_signIn->browser.get(device->verificationUri).body.contains("name=\"userCode\""));
    QVERIFY(answerTo(u"XXXX-XXXX"_s).contains("role=\"alert\""));
    QVERIFY(!waiting.isFinished());
    QVERIFY(answerTo(device->userCode.toLower().remove(u'-')).contains("Signed in"));
    const auto answer = answerOf(waiting);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code));
    QVERIFY(!answer->tokens.access.isEmpty() && !answer->tokens.refresh.isEmpty());
    QVERIFY(answerTo(device->userCode).contains("role=\"alert\""));
    const auto again = answerOf(m_signIn->client.awaitDevice(request, *device));
    QCOMPARE(again.error().error, u"expired_token"_s);
}

void TestPracticeIdentity::aDeviceCodeCanBeDeclined()
{
    const DeviceRequest request = m_signIn->deviceRequest();
    auto device = answerOf(m_signIn->client.authorizeDevice(request));
    QVERIFY(device);
    device->interval = 20ms;
    m_signIn->browser.post(device->verificationUri, "action=cancel&userCode=" + device->userCode.toUtf8());
    const auto answer = answerOf(m_signIn->client.awaitDevice(request, *device));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"authorization_declined"_s);
}

void TestPracticeIdentity::theCallbackSaysWhatToDo()
{
    const QUrl redirect = m_signIn->redirect(m_signIn->request());
    QCOMPARE(redirect.authority(), authority().authority());
    QVERIFY(!LoopbackListener(redirect).listen()); // the console leaves the address to the provider
    const PageReply page = m_signIn->browser.get(redirect);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("Signed in") && page.body.contains("address bar"));
    const PageReply failed =
        m_signIn->browser.get(with(without(redirect, u"code"_s), u"error_description"_s, u"<i>"_s));
    QVERIFY(failed.body.contains("Not signed in") && failed.body.contains("&lt;i&gt;"));
}

void TestPracticeIdentity::refusesStrangersAndWhatIsTooLarge()
{
    PageClient &browser = m_signIn->browser;
    const QUrl page = m_signIn->request().url();
    QCOMPARE(browser.get(page, "evil.example").status, 403);
    QCOMPARE(browser.get(page, "localhost:1\"><script>").status, 400);
    QCOMPARE(browser.post(page, signInForm(), "https://evil.example").status, 403);
    QCOMPARE(browser.post(page, signInForm(), authority().toEncoded()).status, 302);
    QCOMPARE(browser.get(with(page, u"extra"_s, QString(20'000, u'x'))).status, 414);
    QCOMPARE(browser.post(page, QByteArray(100'000, 'x')).status, 413);
    QCOMPARE(browser.get(m_signIn->provider.tokenEndpoint).status, 405);
    QCOMPARE(browser.get(QUrl(authority().toString() + u"/elsewhere"_s)).status, 404);
    QCOMPARE(browser.get(authority()).status, 200);
}

void TestPracticeIdentity::otherTenantsAreNotFound()
{
    SystemConfiguration system = m_signIn->system;
    const auto issuerFor = [&](const QString &tenant) {
        system.microsoftTenant = tenant;
        const QUrl address = *discoveryAddress(system);
        const auto document = answerOf(m_signIn->client.fetch(address, maximumDiscoveryDocument));
        return document ? parseDiscoveryDocument(document->document, address)->issuer : document.error().code;
    };
    QVERIFY(issuerFor(u"organizations"_s).endsWith("/{tenantid}/v2.0"_L1));
    QVERIFY(issuerFor(u"practice.example"_s).endsWith(practiceTenantId() + u"/v2.0"_s));
    QVERIFY(issuerFor(practiceTenantId()).endsWith(practiceTenantId() + u"/v2.0"_s));
    QCOMPARE(issuerFor(u"contoso.com"_s), u"AADSTS90002"_s);
}

QTEST_GUILESS_MAIN(TestPracticeIdentity)

#include "tst_practiceidentity.moc"
