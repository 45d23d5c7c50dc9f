// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/oauthjob.h"
#include "tests/delivery/oauth/recordingstore.h"
#include "tests/delivery/oauth/scriptedprovider.h"
#include "tests/delivery/oauth/signinrun.h"

#include <QTcpServer>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = OAuthFailure::Kind;
using Way = AuthorizationWay;

namespace {

constexpr std::pair<const char *, Way> ways[] = {
    {"in the embedded browser", Way::EmbeddedBrowser},
    {"in the system's browser", Way::SystemBrowser},
    {"with a device code", Way::DeviceCode},
};

QUrl changed(QUrl url, const std::function<void(QUrl &)> &change)
{
    change(url);
    return url;
}

} // namespace

class TestOAuthJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignInSucceeds_data();
    void aSignInSucceeds();
    void theClientSecretIsSentWhereOneIsStored_data();
    void theClientSecretIsSentWhereOneIsStored();
    void whatIsMissingIsToldBeforeAnybodyIsAsked_data();
    void whatIsMissingIsToldBeforeAnybodyIsAsked();
    void aStoreThatFailsIsTold();
    void aCodeNeedsNoManagementAddress();
    void aProviderWithoutCodesIsTold();
    void anAnswerOfAnotherIsIgnored_data();
    void anAnswerOfAnotherIsIgnored();
    void aSecondRedirectIsIgnored();
    void aRefusalAtTheRedirectEndsIt_data();
    void aRefusalAtTheRedirectEndsIt();
    void whatWasNotGrantedIsRecorded();
    void cancellingEndsIt_data();
    void cancellingEndsIt();
    void deletingEndsItSilently_data();
    void deletingEndsItSilently();
    void aListenerMayDeleteIt_data();
    void aListenerMayDeleteIt();
    void nobodyIsWaitedForForEver_data();
    void nobodyIsWaitedForForEver();
};

void TestOAuthJob::aSignInSucceeds_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<MicrosoftApplication>("application");
    for (const auto &[name, way] : ways) {
        QTest::addRow("for Email (SMTP), %s", name) << way << MicrosoftApplication::Email;
        QTest::addRow("for Microsoft Exchange, %s", name) << way << MicrosoftApplication::Exchange;
    }
}

void TestOAuthJob::aSignInSucceeds()
{
    QFETCH(Way, way);
    QFETCH(MicrosoftApplication, application);
    SignInRun run(way, application);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto result = run.signIn();
    QVERIFY2(result, qPrintable(result ? QString() : result.error().technical));
    const QString resource = application == MicrosoftApplication::Email
        ? u"https://outlook.office.com/SMTP.Send"_s
        : u"https://outlook.office365.com/EWS.AccessAsUser.All"_s;
    QCOMPARE(result->accessToken, Secret("access-1"));
    QCOMPARE(result->refreshToken, Secret("refresh-1"));
    const TokenRecord &record = result->record;
    QCOMPARE(record.username, u"scan@contoso.onmicrosoft.com"_s);
    QCOMPARE(record.name, u"Scan Émile"_s);
    QCOMPARE(record.tenantId, signInTenant);
    QCOMPARE(record.clientId, signInClient);
    QVERIFY(record.scopes.contains(resource) && record.scopes.contains(u"openid"_s));
    QCOMPARE(record.missingScopes, QStringList());
    QVERIFY(record.authorized >= before && record.authorized <= QDateTime::currentDateTimeUtc());
    QVERIFY(record.refreshIssued >= before && record.accessIssued >= before);
    QVERIFY(record.accessExpires >= before.addSecs(3600) && record.accessExpires <= before.addSecs(3660));
    QCOMPARE(record.failure, QString());
    QCOMPARE(run.store.changes, QStringList()); // nothing is stored by it
    QCOMPARE(run.finished.size(), 1);
}

void TestOAuthJob::theClientSecretIsSentWhereOneIsStored_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QByteArray>("secret");
    for (const auto &[name, way] : ways) {
        QTest::addRow("one is stored, %s", name) << way << QByteArray("s~+/");
        QTest::addRow("none is stored, %s", name) << way << QByteArray();
    }
}

void TestOAuthJob::theClientSecretIsSentWhereOneIsStored()
{
    QFETCH(Way, way);
    QFETCH(QByteArray, secret);
    SignInRun run(way);
    if (!secret.isEmpty())
        run.store.put(QUuid(), u"microsoftEmailClientSecret"_s, secret);
    run.store.put(QUuid(), u"exchangeOAuth2ClientSecret"_s, "of-another");
    QVERIFY(run.signIn());
    const auto form = run.provider.requests(ScriptedProvider::tokenPath).constLast().form;
    QCOMPARE(form.value("client_secret"), secret);
    QCOMPARE(form.contains("client_secret"), !secret.isEmpty());
}

void TestOAuthJob::whatIsMissingIsToldBeforeAnybodyIsAsked_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("code");
    QTest::addColumn<SystemConfiguration>("system");
    const auto add = [](const char *row, Way way, const QString &code, const auto &change) {
        SystemConfiguration system = ScriptedProvider().system();
        change(system);
        QTest::newRow(row) << way << code << system;
    };
    const auto noClient = [](auto &system) { system.microsoftEmailClientId.clear(); };
    add("no client ID, with a browser", Way::EmbeddedBrowser, u"oauth.no-client-id"_s, noClient);
    add("no client ID, with a code", Way::DeviceCode, u"oauth.no-client-id"_s, noClient);
    add("no management address", Way::SystemBrowser, u"oauth.no-management-url"_s,
        [](auto &system) { system.managementUrl.clear(); });
    add("no tenant", Way::DeviceCode, u"oauth.no-tenant"_s, [](auto &system) { system.microsoftTenant.clear(); });
    add("personal accounts", Way::EmbeddedBrowser, u"oauth.tenant-personal"_s,
        [](auto &system) { system.microsoftTenant = u"consumers"_s; });
    add("an authority without protection", Way::EmbeddedBrowser, u"oauth.authority"_s,
        [](auto &system) { system.microsoftAuthority = u"http://login.example"_s; });
}

void TestOAuthJob::whatIsMissingIsToldBeforeAnybodyIsAsked()
{
    QFETCH(Way, way);
    QFETCH(QString, code);
    QFETCH(SystemConfiguration, system);
    SignInRun run(way, MicrosoftApplication::Email, system);
    const auto result = run.signIn();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::NotReady);
    QCOMPARE(result.error().code, code);
    QCOMPARE(run.provider.requests(), QList<ProviderRequest>());
}

void TestOAuthJob::aStoreThatFailsIsTold()
{
    SignInRun run(Way::EmbeddedBrowser);
    run.store.failing << u"read microsoftEmailClientSecret"_s;
    const auto result = run.signIn();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::NotReady);
    QCOMPARE(result.error().code, u"secret.locked"_s);
    QCOMPARE(run.provider.requests(), QList<ProviderRequest>());
}

void TestOAuthJob::aCodeNeedsNoManagementAddress()
{
    SignInRun run(Way::DeviceCode);
    run.restart([](SystemConfiguration &system) { system.managementUrl.clear(); });
    QVERIFY(run.signIn());
}

void TestOAuthJob::aProviderWithoutCodesIsTold()
{
    SignInRun run(Way::DeviceCode);
    run.provider.discovery.remove(u"device_authorization_endpoint"_s);
    const auto result = run.signIn();
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"oauth.no-device-code"_s);
}

void TestOAuthJob::anAnswerOfAnotherIsIgnored_data()
{
    QTest::addColumn<std::function<void(QUrl &)>>("change");
    QTest::addColumn<QString>("code");
    using Change = std::function<void(QUrl &)>;
    QTest::newRow("another state") << Change([](QUrl &url) { url.setQuery(u"code=code-1&state=abc"_s); })
                                   << u"oauth.state"_s;
    QTest::newRow("no state") << Change([](QUrl &url) { url.setQuery(u"code=code-1"_s); }) << u"oauth.no-state"_s;
    QTest::newRow("a look-alike host") << Change([](QUrl &url) { url.setHost(u"management.example"_s); })
                                       << u"oauth.not-redirect"_s;
    QTest::newRow("another path") << Change([](QUrl &url) { url.setPath(u"/oauth2"_s); }) << u"oauth.not-redirect"_s;
    QTest::newRow("without protection") << Change([](QUrl &url) { url.setScheme(u"http"_s); })
                                        << u"oauth.not-redirect"_s;
    QTest::newRow("an answer without end")
        << Change([](QUrl &url) { url.setQuery(u"state="_s + QString(64 * 1024, u'a')); }) << u"oauth.answer"_s;
    QTest::newRow("a refusal of another")
        << Change([](QUrl &url) { url.setQuery(u"error=access_denied&state=abc"_s); }) << u"oauth.state"_s;
}

void TestOAuthJob::anAnswerOfAnotherIsIgnored()
{
    QFETCH(std::function<void(QUrl &)>, change);
    QFETCH(QString, code);
    SignInRun run(Way::SystemBrowser);
    const QUrl right = run.untilSignIn();
    const QUrl wrong = changed(right, change);
    QCOMPARE(run.job->isRedirect(wrong), code != "oauth.not-redirect"_L1);
    run.job->takeRedirect(wrong);
    run.job->takeText(wrong.toString(QUrl::FullyEncoded));
    run.job->takeText(u"a text"_s);
    QCOMPARE(run.ignoredCodes(), (QStringList{code, code, u"oauth.not-redirect"_s}));
    QVERIFY(run.provider.requests(ScriptedProvider::tokenPath).isEmpty());
    run.job->takeText(u"  "_s + right.toString(QUrl::FullyEncoded) + u"\n"_s);
    QVERIFY(run.result());
}

void TestOAuthJob::aSecondRedirectIsIgnored()
{
    SignInRun run(Way::EmbeddedBrowser);
    const QUrl redirect = run.untilSignIn();
    run.job->takeRedirect(redirect);
    run.job->takeRedirect(redirect);
    QCOMPARE(run.ignoredCodes(), QStringList{u"oauth.second-redirect"_s});
    QVERIFY(run.result());
    run.job->takeRedirect(redirect);
    QCOMPARE(run.ignoredCodes().size(), 1);
    QCOMPARE(run.provider.requests(ScriptedProvider::tokenPath).size(), 1);
    QCOMPARE(run.redeeming.size(), 1);
}

void TestOAuthJob::aRefusalAtTheRedirectEndsIt_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("error");
    QTest::newRow("the person went back")
        << u"error=access_denied&error_subcode=cancel"_s << Kind::Cancelled << u"access_denied"_s << u"access_denied"_s;
    QTest::newRow("an administrator has to consent")
        << u"error=consent_required&error_description=AADSTS65001:%20Nobody%20consented."_s << Kind::Refused
        << u"AADSTS65001"_s << u"consent_required"_s;
    QTest::newRow("the provider is down") << u"error=temporarily_unavailable"_s << Kind::Temporary
                                          << u"temporarily_unavailable"_s << u"temporarily_unavailable"_s;
    QTest::newRow("neither code nor error")
        << u"session_state=1"_s << Kind::Malformed << u"oauth.no-code"_s << QString();
}

void TestOAuthJob::aRefusalAtTheRedirectEndsIt()
{
    QFETCH(QString, answer);
    SignInRun run(Way::EmbeddedBrowser);
    QUrl redirect = run.untilSignIn();
    redirect.setQuery(answer + u"&state="_s + run.state());
    run.job->takeRedirect(redirect);
    const auto result = run.result();
    QVERIFY(!result);
    QTEST(result.error().kind, "kind");
    QTEST(result.error().code, "code");
    QTEST(result.error().error, "error");
    QCOMPARE(run.ignoredCodes(), QStringList());
}

void TestOAuthJob::whatWasNotGrantedIsRecorded()
{
    SignInRun run(Way::EmbeddedBrowser);
    run.provider.more = {{"scope"_L1, u"User.Read openid"_s}, {"refresh_token"_L1, QJsonValue()}};
    const auto result = run.signIn();
    QVERIFY(result);
    QVERIFY(result->refreshToken.isEmpty());
    QCOMPARE(result->record.scopes, (QStringList{u"User.Read"_s, u"openid"_s}));
    QCOMPARE(result->record.missingScopes,
             (QStringList{u"https://outlook.office.com/SMTP.Send"_s, u"offline_access"_s}));
    QVERIFY(result->record.refreshIssued.isNull());
}

void TestOAuthJob::cancellingEndsIt_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<SignInRun::Moment>("moment");
    for (const auto &[way, value] : ways) {
        for (const auto &[name, moment] : SignInRun::moments)
            QTest::addRow("%s, %s", name, way) << value << moment;
    }
}

void TestOAuthJob::cancellingEndsIt()
{
    QFETCH(Way, way);
    QFETCH(SignInRun::Moment, moment);
    SignInRun run(way);
    run.reach(moment);
    run.job->cancel();
    QCOMPARE(run.finished.size(), 0); // it is told later
    run.job->cancel();
    run.job->start();
    const auto result = run.result();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Cancelled);
    QTest::qWait(20); // nothing follows
    QCOMPARE(run.finished.size(), 1);
    QCOMPARE(run.store.changes, QStringList());
}

void TestOAuthJob::deletingEndsItSilently_data()
{
    cancellingEndsIt_data();
}

void TestOAuthJob::deletingEndsItSilently()
{
    QFETCH(Way, way);
    QFETCH(SignInRun::Moment, moment);
    SignInRun run(way);
    run.reach(moment);
    run.job.reset();
    QTest::qWait(20);
    QCOMPARE(run.finished.size(), 0);
}

void TestOAuthJob::aListenerMayDeleteIt_data()
{
    QTest::addColumn<Way>("way");
    for (const auto &[name, way] : ways)
        QTest::newRow(name) << way;
}

void TestOAuthJob::aListenerMayDeleteIt()
{
    QFETCH(Way, way);
    for (const auto signal : {SignInRun::Signal::Needed, SignInRun::Signal::Ignored, SignInRun::Signal::Redeeming,
                              SignInRun::Signal::Finished}) {
        if (way == Way::DeviceCode && signal == SignInRun::Signal::Ignored)
            continue;
        SignInRun run(way);
        run.deleteAt(signal);
        run.job->start();
        QTRY_VERIFY(!run.job || run.needed);
        if (run.job && way != Way::DeviceCode) {
            const QUrl redirect = run.provider.signIn(run.address);
            run.job->takeText(u"a text"_s);
            if (run.job)
                run.job->takeRedirect(redirect);
        }
        QTRY_VERIFY(!run.job);
    }
}

void TestOAuthJob::nobodyIsWaitedForForEver_data()
{
    aListenerMayDeleteIt_data();
}

void TestOAuthJob::nobodyIsWaitedForForEver()
{
    QFETCH(Way, way);
    SignInRun run(way);
    run.limits.signIn = 50ms;
    run.restart();
    run.provider.next(ScriptedProvider::tokenPath, {{.isSilent = true}});
    run.job->start();
    const auto result = run.result();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Unreachable);
    QCOMPARE(result.error().code, u"oauth.no-sign-in"_s);
}

QTEST_GUILESS_MAIN(TestOAuthJob)
#include "tst_oauthjob.moc"
