// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said where an authorization or a token is not had: of every code that the sources name, of every error of the
// standards, and by a delivery in the same words.

#include "tests/ui/text/mailfailures.h"
#include "ui/text/authorizationchecktext.h"
#include "ui/text/authorizationtext.h"
#include "ui/text/oauthexplanation.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace console;
using namespace console::mailtest;
using Kind = OAuthFailure::Kind;
using Step = AuthorizationCheckStep;

namespace {

const QString clientId = QStringLiteral("6f0c5e5e-3d5a-4b7f-9a51-0d6f3e0a7b11");
const QString ours = QStringLiteral("https://management.example/oauth2/client/smtpMicrosoft/authorize-callback");

AuthorizationSubject subjectOf(MicrosoftApplication application)
{
    SystemConfiguration system = corp;
    system.managementUrl = u"https://management.example"_s;
    system.microsoftTenant = u"contoso.com"_s;
    system.microsoftEmailClientId = clientId;
    system.exchangeOAuth2ClientId = clientId;
    return {application, u"scan@contoso.com"_s, system};
}

const AuthorizationSubject email = subjectOf(MicrosoftApplication::Email);

OAuthFailure refused(const QString &code, const QString &technical = u"The last words."_s)
{
    return {Kind::Refused, code, technical};
}

QString codesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Whatever the sources name, so that a new code is noticed that nobody explains.
QStringList codesOfOurs()
{
    static const QRegularExpression code(u"\"((?:oauth|browser)\\.[a-z-]+)\""_s);
    QStringList codes;
    for (const QString &folder : {u"delivery/oauth"_s, u"ui/authorization"_s, u"ui/authorize"_s}) {
        QDirIterator files(QStringLiteral(CONSOLE_SOURCE_DIR) + u'/' + folder, {u"*.cpp"_s}, QDir::Files);
        while (files.hasNext()) {
            auto matches = code.globalMatch(codesOf(files.next()));
            while (matches.hasNext())
                codes << matches.next().captured(1);
        }
    }
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

} // namespace

class TestOAuthExplanations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsExplained_data();
    void everyCodeIsExplained();
    void theRedirectUrisAreCompared_data();
    void theRedirectUrisAreCompared();
    void anUnknownErrorIsToldInTheProvidersWords();
    void anUnknownNumberKeepsTheRemedyOfItsError();
    void valuesAreFilledIn();
    void theAdministratorsConsentHasAnAddress();
    void aCertificateIsThatOfTheAddress();
    void aPauseIsTold();
    void detailsHoldWhatTheSupportAsksFor();
    void aDeliverySaysTheSame_data();
    void aDeliverySaysTheSame();
    void otherConnectorsHaveNoTokens();
    void everyStepOfTheCheckIsNamed();
    void stepsSayWhatWasFound_data();
    void stepsSayWhatWasFound();
};

void TestOAuthExplanations::everyCodeIsExplained_data()
{
    QTest::addColumn<QString>("code");
    const QStringList own = codesOfOurs();
    QVERIFY2(own.size() > 40, qPrintable(QString::number(own.size())));
    const QStringList standard{u"access_denied"_s,
                               u"account_selection_required"_s,
                               u"authorization_declined"_s,
                               u"authorization_pending"_s,
                               u"bad_verification_code"_s,
                               u"code_expired"_s,
                               u"consent_required"_s,
                               u"expired_token"_s,
                               u"interaction_required"_s,
                               u"invalid_client"_s,
                               u"invalid_grant"_s,
                               u"invalid_request"_s,
                               u"invalid_resource"_s,
                               u"invalid_scope"_s,
                               u"login_required"_s,
                               u"server_error"_s,
                               u"slow_down"_s,
                               u"temporarily_unavailable"_s,
                               u"unauthorized_client"_s,
                               u"unsupported_grant_type"_s,
                               u"unsupported_response_type"_s};
    const QStringList others{u"http.429"_s,       u"http.503"_s,          u"tls.expired"_s,     u"tls.not-yet-valid"_s,
                             u"tls.other-host"_s, u"tls.invalid"_s,       u"tls.self-signed"_s, u"tls.unknown-issuer"_s,
                             u"tls.revoked"_s,    u"secret.missing"_s,    u"secret.locked"_s,   u"secret.denied"_s,
                             u"secret.damaged"_s, u"secret.unavailable"_s};
    for (const QString &code : own + standard + others)
        QTest::newRow(qPrintable(code)) << code;
}

void TestOAuthExplanations::everyCodeIsExplained()
{
    QFETCH(QString, code);
    for (const auto application : {MicrosoftApplication::Email, MicrosoftApplication::Exchange}) {
        const auto explanation = text::explainOAuth(refused(code), subjectOf(application));
        QVERIFY2(faultOf(explanation).isEmpty(), qUtf8Printable(faultOf(explanation)));
        QVERIFY2(!isUnknown(explanation), qUtf8Printable(explanation.title));
        QVERIFY2(!allOf(explanation).contains(".."_L1), qUtf8Printable(allOf(explanation)));
    }
}

void TestOAuthExplanations::theRedirectUrisAreCompared_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sent");
    QTest::newRow("Microsoft names the one that was sent")
        << u"AADSTS50011: The redirect URI 'https://old.example/callback' specified in the request does not match the "
           "redirect URIs configured for the application"_s
        << u"https://old.example/callback"_s;
    QTest::newRow("Microsoft names none") << u"AADSTS50011: The reply URL does not match"_s << ours;
}

void TestOAuthExplanations::theRedirectUrisAreCompared()
{
    QFETCH(QString, words);
    QFETCH(QString, sent);
    const auto explanation = text::explainOAuth(refused(u"AADSTS50011"_s, words), email);
    QVERIFY2(explanation.meaning.contains(u"sent ‘%1’, and ‘%2’ is the one"_s.arg(sent, ours)),
             qUtf8Printable(explanation.meaning));
    QCOMPARE(explanation.command, ours);
    QVERIFY(explanation.remedy.contains(text::replyUrlTroubleshooting()));
}

void TestOAuthExplanations::anUnknownErrorIsToldInTheProvidersWords()
{
    const auto explanation = text::explainOAuth(refused(u"odd_error"_s, u"Something else."_s), email);
    QVERIFY(isUnknown(explanation));
    QVERIFY2(explanation.title.contains(u"‘odd_error’"_s), qUtf8Printable(explanation.title));
    QVERIFY2(explanation.meaning.contains(u"said: ‘Something else’"_s), qUtf8Printable(explanation.meaning));
    QVERIFY2(faultOf(explanation).isEmpty(), qUtf8Printable(faultOf(explanation)));
}

void TestOAuthExplanations::anUnknownNumberKeepsTheRemedyOfItsError()
{
    OAuthFailure failure = refused(u"AADSTS999999"_s, u"AADSTS999999: It is over"_s);
    failure.error = u"invalid_grant"_s;
    const auto explanation = text::explainOAuth(failure, email);
    QVERIFY(isUnknown(explanation));
    QVERIFY2(explanation.remedy.contains("Authorize the connector again"_L1), qUtf8Printable(explanation.remedy));
    QVERIFY(explanation.remedy.contains("error?code=999999"_L1));
}

void TestOAuthExplanations::valuesAreFilledIn()
{
    const auto unreachable = text::explainOAuth(refused(u"oauth.host-not-found"_s), email);
    QVERIFY2(unreachable.meaning.contains(u"‘https://login.microsoftonline.com’"_s),
             qUtf8Printable(unreachable.meaning));
    QCOMPARE(unreachable.command, u"getent hosts 'login.microsoftonline.com'"_s);
    const auto other = text::explainOAuth(refused(u"oauth.other-tenant"_s), email);
    QVERIFY2(other.meaning.contains(u"‘contoso.com’"_s), qUtf8Printable(other.meaning));
    const auto missing =
        text::explainOAuth(refused(u"oauth.no-client-id"_s), subjectOf(MicrosoftApplication::Exchange));
    QVERIFY2(missing.remedy.contains(u"‘Microsoft 365 for Exchange’"_s), qUtf8Printable(missing.remedy));
    const auto page = text::explainOAuth(refused(u"browser.blocked"_s), email, QUrl(u"http://login.example:81/x?y"_s));
    QVERIFY2(page.meaning.contains(u"‘http://login.example:81’"_s), qUtf8Printable(page.meaning));
}

void TestOAuthExplanations::theAdministratorsConsentHasAnAddress()
{
    const QString address = u"https://login.microsoftonline.com/contoso.com/adminconsent?client_id="_s + clientId;
    for (const QString &code : {u"AADSTS65001"_s, u"AADSTS90094"_s, u"consent_required"_s})
        QCOMPARE(text::explainOAuth(refused(code), email).command, address);
    AuthorizationSubject elsewhere = email;
    elsewhere.system.microsoftAuthority = u"https://login.example"_s;
    QCOMPARE(text::explainOAuth(refused(u"consent_required"_s), elsewhere).command, QString());
}

void TestOAuthExplanations::aCertificateIsThatOfTheAddress()
{
    const auto expired = text::explainOAuth(refused(u"tls.expired"_s), email);
    QVERIFY2(expired.meaning.contains(u"‘login.microsoftonline.com’"_s), qUtf8Printable(expired.meaning));
    QVERIFY2(expired.command.contains("'login.microsoftonline.com:443'"_L1), qUtf8Printable(expired.command));
    const QUrl page(u"https://login.example:8443/"_s);
    const auto shown = text::explainOAuth(refused(u"browser.certificate"_s, u"tls.self-signed: no"_s), email, page);
    QCOMPARE(shown.title, text::explainOAuth(refused(u"tls.self-signed"_s), email).title);
    QVERIFY2(shown.meaning.contains(u"‘login.example’"_s), qUtf8Printable(shown.meaning));
}

void TestOAuthExplanations::aPauseIsTold()
{
    OAuthFailure failure{Kind::Temporary, u"http.429"_s, u"HTTP 429"_s};
    failure.retryAfter = 30;
    const QString remedy = text::explainOAuth(failure, email).remedy;
    QVERIFY2(remedy.contains("30 second"_L1), qUtf8Printable(remedy));
}

void TestOAuthExplanations::detailsHoldWhatTheSupportAsksFor()
{
    OAuthFailure failure = refused(u"AADSTS50011"_s, u"AADSTS50011: No"_s);
    failure.error = u"invalid_request"_s;
    failure.traceId = u"0c6ee6a5-0000-4000-8000-000000000001"_s;
    failure.correlationId = u"88e4ba6b-0000-4000-8000-000000000002"_s;
    QCOMPARE(text::oauthDetails(failure),
             u"AADSTS50011\ninvalid_request\nAADSTS50011: No\nTrace ID: 0c6ee6a5-0000-4000-8000-000000000001\n"
             "Correlation ID: 88e4ba6b-0000-4000-8000-000000000002"_s);
    QCOMPARE(text::oauthDetails({Kind::Cancelled, u"oauth.cancelled"_s, {}}), u"oauth.cancelled"_s);
}

void TestOAuthExplanations::aDeliverySaysTheSame_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("command");
    const QString authorize = u"scanctl authorize 'Anna'\\''s mails'"_s;
    const auto row = [](const char *name, Cause cause, const QString &code, const QString &command,
                        const QString &answered = {}) {
        QTest::newRow(name) << Failure{Stage::Prepare, cause, answered.isEmpty() ? code : answered, u"refreshToken"_s,
                                       u"The last words."_s}
                            << code << command;
    };
    row("nothing is stored", Cause::SecretMissing, u"oauth.no-authorization"_s, authorize);
    row("the refresh token was revoked", Cause::SignInRefused, u"invalid_grant"_s, authorize);
    row("the same, below our own codes", Cause::SignInRefused, u"invalid_grant"_s, authorize, u"oauth.invalid_grant"_s);
    row("a number of Microsoft's", Cause::SignInRefused, u"AADSTS700082"_s, authorize);
    row("the sign-in service does not answer", Cause::TimedOut, u"oauth.no-answer"_s,
        u"nc -vz 'login.microsoftonline.com' 443"_s);
    row("its certificate has expired", Cause::CertificateUntrusted, u"tls.expired"_s,
        u"openssl s_client -connect 'login.microsoftonline.com:443' -servername 'login.microsoftonline.com' </dev/null"_s);
    row("it has a fault", Cause::ServerFailed, u"http.503"_s, QString());
}

void TestOAuthExplanations::aDeliverySaysTheSame()
{
    QFETCH(Failure, failure);
    QFETCH(QString, code);
    QFETCH(QString, command);
    for (const Connector &connector : {onlineMail, onlineExchange}) {
        const auto explanation = text::explain(failure, connector, email.system);
        QVERIFY2(faultOf(explanation).isEmpty(), qUtf8Printable(faultOf(explanation)));
        const auto subject = authorizationSubjectOf(connector, email.system);
        QVERIFY(subject);
        auto said = text::explainOAuth(refused(code), *subject);
        QCOMPARE(explanation.command, command);
        said.command = command; // the authorization does not know the connector's name
        QCOMPARE(explanation, said);
    }
}

// The same status before anything is sent has another meaning there.
void TestOAuthExplanations::otherConnectorsHaveNoTokens()
{
    const Failure failure{Stage::Connect, Cause::ServerFailed, u"http.503"_s, u"https://mail.corp.example"_s, {}};
    const auto explanation = text::explain(failure, exchange, corp);
    QVERIFY2(!allOf(explanation).contains("sign-in service"_L1), qUtf8Printable(allOf(explanation)));
}

void TestOAuthExplanations::everyStepOfTheCheckIsNamed()
{
    QStringList titles;
    for (int subject = 0; subject <= static_cast<int>(Step::Subject::DeliveryAddress); ++subject) {
        Step step;
        step.subject = static_cast<Step::Subject>(subject);
        step.name = u"login.example:443"_s;
        titles << text::checkStepTitle(step);
        QCOMPARE(text::checkStepDetail(step, email), QString());
        step.state = Step::State::Passed;
        QVERIFY2(fault(text::checkStepDetail(step, email)).isEmpty(),
                 qUtf8Printable(fault(text::checkStepDetail(step, email))));
    }
    for (const QString &title : std::as_const(titles))
        QVERIFY2(fault(title).isEmpty(), qUtf8Printable(fault(title)));
    QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), titles.size());
    QVERIFY(titles.at(static_cast<int>(Step::Subject::SignInAddress)).contains("login.example:443"_L1));
}

void TestOAuthExplanations::stepsSayWhatWasFound_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, Step::Subject subject, Step::State state, const QString &detail,
                        const QString &code, const QString &words) {
        Step step{subject, u"login.example:443"_s, state, detail, {}};
        if (!code.isEmpty())
            step.failure = refused(code);
        QTest::newRow(name) << step << words;
    };
    using Subject = Step::Subject;
    using State = Step::State;
    row("who answers", Subject::Discovery, State::Passed, u"https://login.example"_s, {},
        u"as ‘https://login.example’"_s);
    row("the protocol", Subject::DeliveryAddress, State::Passed, u"TLS 1.3"_s, {}, u"Reached, TLS 1.3"_s);
    row("a public client", Subject::Configuration, State::Passed, u"public client"_s, {}, u"Without a client secret"_s);
    row("the right clock", Subject::Clock, State::Passed, u"0"_s, {}, u"Agrees"_s);
    row("a clock that is behind", Subject::Clock, State::Passed, u"-3"_s, {}, u"3 second"_s);
    row("a wrong clock", Subject::Clock, State::Failed, u"3600"_s, u"oauth.clock"_s, u"Differs by 3600 second(s)"_s);
    row("what is missing", Subject::Configuration, State::Failed, {}, u"oauth.no-client-id"_s,
        u"Enter the client ID"_s);
    row("an address without a name", Subject::SignInAddress, State::Failed, {}, u"oauth.host-not-found"_s,
        u"no address here"_s);
    row("a firewall that refuses", Subject::DeliveryAddress, State::Failed, {}, u"oauth.connection-refused"_s,
        u"A firewall has to permit it"_s);
    row("a firewall that drops", Subject::DeliveryAddress, State::Failed, {}, u"oauth.no-answer"_s, u"drops"_s);
    row("a certificate", Subject::DeliveryAddress, State::Failed, {}, u"tls.self-signed"_s, u"login.example:443"_s);
    row("anything else", Subject::DeliveryAddress, State::Failed, {}, u"oauth.connection-lost"_s, u"The last words"_s);
}

void TestOAuthExplanations::stepsSayWhatWasFound()
{
    QFETCH(Step, step);
    QFETCH(QString, words);
    const QString detail = text::checkStepDetail(step, email);
    QVERIFY2(detail.contains(words), qUtf8Printable(detail));
    QVERIFY2(fault(detail).isEmpty(), qUtf8Printable(fault(detail)));
    QVERIFY2(!detail.contains(".."_L1), qUtf8Printable(detail));
}

QTEST_GUILESS_MAIN(TestOAuthExplanations)
#include "tst_oauthexplanations.moc"
