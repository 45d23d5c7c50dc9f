// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/oauthcheck.h"
#include "delivery/secrets/memorysecretstore.h"
#include "tests/delivery/oauth/discoveryserver.h"
#include "tests/delivery/support/fakehttpserver.h"

#include <QScopeGuard>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = AuthorizationCheckStep::State;
using Subject = AuthorizationCheckStep::Subject;

namespace {

class LockedStore : public MemorySecretStore
{
public:
    QFuture<ReadAnswer> read(const SecretKey &) override
    {
        return QtFuture::makeReadyFuture(ReadAnswer(secretFailure(SecretFailure::Code::Locked)));
    }
};

// "Discovery failed oauth.not-json"
QString wordsOf(const AuthorizationCheckStep &step)
{
    const QMap<State, QString> states{{State::Running, u"runs"_s},
                                      {State::Passed, u"passed"_s},
                                      {State::Warning, u"warns"_s},
                                      {State::Failed, u"failed"_s}};
    const QString state = states.value(step.state);
    return step.failure ? state + u' ' + step.failure->code : state;
}

} // namespace

class TestOAuthCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theStepsAreKnownFromTheBeginning();
    void theServerOfAnExchangeConnectorIsTried();
    void everythingIsThere();
    void everythingIsThereOverHttps();
    void aCertificateIsVerified();
    void whatIsNotConfiguredIsTold_data();
    void whatIsNotConfiguredIsTold();
    void aStoreThatIsLockedIsTold();
    void aClientSecretThatExpiresIsTold_data();
    void aClientSecretThatExpiresIsTold();
    void theClockIsCompared_data();
    void theClockIsCompared();
    void whatIsNoDocumentIsTold_data();
    void whatIsNoDocumentIsTold();
    void aProviderThatIsDownIsTold();
    void whoSaysNothingIsGivenUp();
    void anAddressOfADeliveryThatIsDownIsTold();
    void theSystemsProxyIsUsed();
    void deletingItCancelsIt();

private:
    void run();
    AuthorizationCheckStep step(Subject subject) const;
    QString words(Subject subject) const { return wordsOf(step(subject)); }

    AuthorizationSubject m_subject;
    MemorySecretStore m_secrets;
    OAuthCheckLimits m_limits;
    DiscoveryServer m_mailServer; // of which nothing but a connection is wanted
    QList<AuthorizationCheckStep> m_steps;
};

void TestOAuthCheck::init()
{
    m_subject = {};
    m_subject.system.managementUrl = u"https://management.example"_s;
    m_subject.system.microsoftEmailClientId = u"6731de76-14a6-49ae-97bc-6eba6914391e"_s;
    m_subject.system.microsoftTenant = u"organizations"_s;
    m_subject.system.smtpMicrosoft = {u"localhost"_s, m_mailServer.port()};
    m_limits = {};
    m_secrets.remove({{}, u"microsoftEmailClientSecret"_s});
}

void TestOAuthCheck::run()
{
    OAuthCheck check(m_subject, &m_secrets, m_limits);
    QSignalSpy changed(&check, &AuthorizationCheck::stepsChanged);
    QSignalSpy finished(&check, &AuthorizationCheck::finished);
    check.start();
    QVERIFY(changed.isEmpty());
    QVERIFY(finished.wait(20'000));
    QVERIFY(check.isFinished());
    QCOMPARE(changed.size(), check.steps().size());
    m_steps = check.steps();
}

AuthorizationCheckStep TestOAuthCheck::step(Subject subject) const
{
    for (const AuthorizationCheckStep &each : m_steps) {
        if (each.subject == subject)
            return each;
    }
    return {};
}

void TestOAuthCheck::theStepsAreKnownFromTheBeginning()
{
    m_subject.application = MicrosoftApplication::Exchange;
    const OAuthCheck check(m_subject, &m_secrets);
    QStringList names;
    for (const AuthorizationCheckStep &each : check.steps()) {
        QCOMPARE(each.state, State::Running);
        names << each.name;
    }
    QCOMPARE(names,
             (QStringList{{},
                          {},
                          {},
                          u"login.microsoftonline.com:443"_s,
                          u"aadcdn.msauth.net:443"_s,
                          u"aadcdn.msftauth.net:443"_s,
                          u"outlook.office365.com:443"_s}));
    QVERIFY(!check.isFinished());
}

void TestOAuthCheck::theServerOfAnExchangeConnectorIsTried()
{
    m_subject.application = MicrosoftApplication::Exchange;
    m_subject.webServicesUrl = u"https://mail.example/EWS/Exchange.asmx"_s;
    const OAuthCheck check(m_subject, &m_secrets);
    QCOMPARE(check.steps().constLast().subject, Subject::DeliveryAddress);
    QCOMPARE(check.steps().constLast().name, u"mail.example:443"_s);
}

void TestOAuthCheck::everythingIsThere()
{
    const DiscoveryServer server;
    m_subject.system.microsoftAuthority = server.origin();
    run();
    for (const AuthorizationCheckStep &each : m_steps)
        QCOMPARE(wordsOf(each), u"passed"_s);
    QCOMPARE(step(Subject::Configuration).detail, u"public client"_s);
    QCOMPARE(step(Subject::Discovery).detail, server.issuer());
    QVERIFY(std::abs(step(Subject::Clock).detail.toInt()) < 60);
    QCOMPARE(step(Subject::DeliveryAddress).name, u"localhost:%1"_s.arg(m_mailServer.port()));

    m_secrets.write({{}, u"microsoftEmailClientSecret"_s}, Secret("s~+/"));
    run();
    QCOMPARE(step(Subject::Configuration).detail, u"client secret"_s);
}

void TestOAuthCheck::everythingIsThereOverHttps()
{
    const TestCertificate certificate = makeTestCertificate({});
    const DiscoveryServer server({}, certificate);
    m_subject.system.microsoftAuthority = server.origin();
    m_subject.system.trustedCertificates = {certificate.fingerprint()};
    run();
    for (const AuthorizationCheckStep &each : m_steps)
        QCOMPARE(wordsOf(each), u"passed"_s);
    QCOMPARE(step(Subject::SignInAddress).detail, u"TLS 1.3"_s);
    QCOMPARE(step(Subject::DeliveryAddress).detail, QString());
}

void TestOAuthCheck::aCertificateIsVerified()
{
    const DiscoveryServer server({}, makeTestCertificate({}));
    m_subject.system.microsoftAuthority = server.origin();
    run();
    QCOMPARE(words(Subject::Discovery), u"failed tls.self-signed"_s);
    QCOMPARE(words(Subject::SignInAddress), u"failed tls.self-signed"_s);
    QCOMPARE(words(Subject::Clock), u"warns oauth.clock-unknown"_s);
    QCOMPARE(words(Subject::DeliveryAddress), u"passed"_s);
    QCOMPARE(server.requests(), 0);
}

void TestOAuthCheck::whatIsNotConfiguredIsTold_data()
{
    QTest::addColumn<std::function<void(SystemConfiguration &)>>("spoil");
    QTest::addColumn<QString>("configuration");
    QTest::addColumn<QString>("discovery");
    const auto row = [](const char *name, const std::function<void(SystemConfiguration &)> &spoil,
                        const QString &configuration,
                        const QString &discovery) { QTest::newRow(name) << spoil << configuration << discovery; };
    row(
        "no client ID", [](auto &system) { system.microsoftEmailClientId.clear(); }, u"failed oauth.no-client-id"_s,
        u"passed"_s);
    row(
        "no management address", [](auto &system) { system.managementUrl.clear(); },
        u"failed oauth.no-management-url"_s, u"passed"_s);
    row(
        "a management address without https",
        [](auto &system) { system.managementUrl = u"http://management.example"_s; }, u"failed oauth.management-url"_s,
        u"passed"_s);
    row(
        "no tenant", [](auto &system) { system.microsoftTenant.clear(); }, u"failed oauth.no-tenant"_s,
        u"failed oauth.no-tenant"_s);
    row(
        "the tenant of personal accounts", [](auto &system) { system.microsoftTenant = u"consumers"_s; },
        u"failed oauth.tenant-personal"_s, u"failed oauth.tenant-personal"_s);
    row(
        "an authority without https", [](auto &system) { system.microsoftAuthority = u"http://login.invalid"_s; },
        u"failed oauth.authority"_s, u"failed oauth.authority"_s);
    row(
        "no authority", [](auto &system) { system.microsoftAuthority.clear(); }, u"failed oauth.authority"_s,
        u"failed oauth.authority"_s);
}

void TestOAuthCheck::whatIsNotConfiguredIsTold()
{
    QFETCH(std::function<void(SystemConfiguration &)>, spoil);
    QFETCH(QString, configuration);
    QFETCH(QString, discovery);
    const DiscoveryServer server;
    m_subject.system.microsoftAuthority = server.origin();
    spoil(m_subject.system);
    run();
    QCOMPARE(words(Subject::Configuration), configuration);
    QCOMPARE(words(Subject::Discovery), discovery);
}

void TestOAuthCheck::aStoreThatIsLockedIsTold()
{
    const DiscoveryServer server;
    m_subject.system.microsoftAuthority = server.origin();
    LockedStore locked;
    OAuthCheck check(m_subject, &locked);
    QSignalSpy finished(&check, &AuthorizationCheck::finished);
    check.start();
    QVERIFY(finished.wait(20'000));
    m_steps = check.steps();
    QCOMPARE(words(Subject::Configuration), u"failed secret.locked"_s);
    QCOMPARE(words(Subject::Discovery), u"passed"_s);
}

void TestOAuthCheck::aClientSecretThatExpiresIsTold_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isStored");
    QTest::addColumn<QString>("words");
    QTest::newRow("yesterday") << -1 << true << u"failed oauth.secret-expired"_s;
    QTest::newRow("today") << 0 << true << u"warns oauth.secret-expires"_s;
    QTest::newRow("in a month") << 30 << true << u"warns oauth.secret-expires"_s;
    QTest::newRow("later") << 31 << true << u"passed"_s;
    QTest::newRow("yesterday, of an application that has none") << -1 << false << u"passed"_s;
}

void TestOAuthCheck::aClientSecretThatExpiresIsTold()
{
    QFETCH(int, days);
    QFETCH(bool, isStored);
    QFETCH(QString, words);
    const DiscoveryServer server;
    m_subject.system.microsoftAuthority = server.origin();
    m_subject.system.microsoftEmailClientSecretExpires = QDate::currentDate().addDays(days).toString(Qt::ISODate);
    if (isStored)
        m_secrets.write({{}, u"microsoftEmailClientSecret"_s}, Secret("s~+/"));
    run();
    QCOMPARE(this->words(Subject::Configuration), words);
    if (words.startsWith("warns"_L1))
        QCOMPARE(step(Subject::Configuration).detail, QString::number(days));
}

void TestOAuthCheck::theClockIsCompared_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<QString>("words");
    QTest::newRow("half a minute behind") << -30 << u"passed"_s;
    QTest::newRow("two minutes ahead") << 120 << u"warns oauth.clock"_s;
    QTest::newRow("two minutes behind") << -120 << u"warns oauth.clock"_s;
    QTest::newRow("an hour ahead") << 3600 << u"failed oauth.clock"_s;
    QTest::newRow("an hour behind") << -3600 << u"failed oauth.clock"_s;
}

void TestOAuthCheck::theClockIsCompared()
{
    QFETCH(int, ahead);
    QFETCH(QString, words);
    const DiscoveryServer server({.secondsAhead = ahead});
    m_subject.system.microsoftAuthority = server.origin();
    run();
    QCOMPARE(this->words(Subject::Clock), words);
    const int said = step(Subject::Clock).detail.toInt();
    QVERIFY2(std::abs(said - ahead) <= 5, qPrintable(step(Subject::Clock).detail));
    QCOMPARE(this->words(Subject::Discovery), u"passed"_s);
}

void TestOAuthCheck::whatIsNoDocumentIsTold_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("HTML") << QByteArray("<html><body>Welcome to our guests' network</body></html>")
                          << u"failed oauth.not-json"_s;
    QTest::newRow("another object") << QByteArray("{\"status\": \"ok\"}") << u"failed oauth.discovery"_s;
    QTest::newRow("10 MiB") << QByteArray(10 * 1024 * 1024, ' ') << u"failed oauth.too-large"_s;
}

void TestOAuthCheck::whatIsNoDocumentIsTold()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    const DiscoveryServer server({.body = body});
    m_subject.system.microsoftAuthority = server.origin();
    run();
    QCOMPARE(this->words(Subject::Discovery), words);
    QCOMPARE(this->words(Subject::SignInAddress), u"passed"_s);
}

void TestOAuthCheck::aProviderThatIsDownIsTold()
{
    QString gone;
    {
        const DiscoveryServer server;
        gone = server.origin();
    }
    m_subject.system.microsoftAuthority = gone;
    run();
    QCOMPARE(words(Subject::Discovery), u"failed oauth.connection-refused"_s);
    QCOMPARE(words(Subject::SignInAddress), u"failed oauth.connection-refused"_s);
    QCOMPARE(words(Subject::Clock), u"warns oauth.clock-unknown"_s);
}

void TestOAuthCheck::whoSaysNothingIsGivenUp()
{
    const DiscoveryServer silent({.isSilent = true});
    QString authority = silent.origin();
    m_subject.system.microsoftAuthority = authority.replace("http:"_L1, "https:"_L1);
    m_limits = {200ms, 200ms};
    run();
    QCOMPARE(words(Subject::Discovery), u"failed oauth.no-answer"_s);
    QCOMPARE(words(Subject::SignInAddress), u"failed oauth.no-answer"_s);
    QCOMPARE(words(Subject::Configuration), u"passed"_s);
    QCOMPARE(words(Subject::DeliveryAddress), u"passed"_s);
}

void TestOAuthCheck::anAddressOfADeliveryThatIsDownIsTold()
{
    const DiscoveryServer server;
    m_subject.system.microsoftAuthority = server.origin();
    {
        const DiscoveryServer gone;
        m_subject.system.smtpMicrosoft.port = gone.port();
    }
    run();
    QCOMPARE(words(Subject::DeliveryAddress), u"failed oauth.connection-refused"_s);
    QCOMPARE(words(Subject::SignInAddress), u"passed"_s);

    m_subject.system.smtpMicrosoft.host = u"smtp.office365.invalid"_s;
    run();
    QCOMPARE(words(Subject::DeliveryAddress), u"failed oauth.host-not-found"_s);
}

void TestOAuthCheck::theSystemsProxyIsUsed()
{
    const FakeHttpServer proxy(keptAlive(407, "Proxy-Authenticate: Basic realm=\"x\"\r\n"));
    const QByteArray exceptions = qgetenv("no_proxy");
    const auto restore = qScopeGuard([&] {
        qunsetenv("https_proxy");
        qputenv("no_proxy", exceptions);
    });
    qputenv("https_proxy", "http://localhost:" + QByteArray::number(proxy.port()));
    qunsetenv("no_proxy");
    m_subject.system.microsoftAuthority = u"https://login.invalid"_s;
    run();
    QCOMPARE(words(Subject::Discovery), u"failed oauth.proxy"_s);
    QCOMPARE(words(Subject::SignInAddress), u"failed oauth.proxy"_s);
    QCOMPARE(words(Subject::DeliveryAddress), u"passed"_s);
    QCOMPARE(proxy.received().count("CONNECT login.invalid:443 "), 2);
}

void TestOAuthCheck::deletingItCancelsIt()
{
    const DiscoveryServer silent({.isSilent = true});
    m_subject.system.microsoftAuthority = silent.origin();
    auto check = std::make_unique<OAuthCheck>(m_subject, &m_secrets);
    QSignalSpy finished(check.get(), &AuthorizationCheck::finished);
    connect(check.get(), &AuthorizationCheck::stepsChanged, this, [&] { check.reset(); });
    check->start();
    QTRY_VERIFY(!check);
    QTRY_COMPARE(silent.openConnections(), 0);
    QCOMPARE(finished.size(), 0);
}

QTEST_GUILESS_MAIN(TestOAuthCheck)
#include "tst_oauthcheck.moc"
