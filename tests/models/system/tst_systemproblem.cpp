// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every rule of the system configuration. The last function proves that each code is reached by a row.

#include "models/system/systemproblem.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(SystemConfiguration &)>;

const QDate today(2026, 11, 24);

// Nothing is to be said against it.
SystemConfiguration sound()
{
    SystemConfiguration system;
    system.mailServer = {u"mail.example"_s, 587, MailSecurity::StartTls, u"scanner"_s, u"scanner@example.com"_s};
    system.managementUrl = u"https://management.example"_s;
    system.microsoftEmailClientId = u"11111111-2222-3333-4444-555555555555"_s;
    system.microsoftEmailClientSecretExpires = u"2026-12-25"_s;
    system.exchangeOAuth2ClientId = u"66666666-7777-8888-9999-aaaaaaaaaaaa"_s;
    system.exchangeOAuth2Scope = documentedEwsScope();
    system.trustedCertificates = {QString(64, u'a')};
    system.faxPagePacks = {u"500 Pages"_s};
    return system;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestSystemProblem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundOneHasNoProblem_data();
    void aSoundOneHasNoProblem();
    void problems_data();
    void problems();
    void everyCodeIsReached();
    void fingerprintsAreReadInEveryForm_data();
    void fingerprintsAreReadInEveryForm();

private:
    QSet<SystemProblemCode> m_reached;
};

void TestSystemProblem::aSoundOneHasNoProblem_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("as it is") << Change([](SystemConfiguration &) {});
    QTest::newRow("a mail server by its address") << Change([](auto &s) { s.mailServer.host = u"192.0.2.7"_s; });
    QTest::newRow("a mail server by its IPv6 address") << Change([](auto &s) { s.mailServer.host = u"2001:db8::7"_s; });
    QTest::newRow("TLS from the start at its port") << Change([](auto &s) {
        s.mailServer.security = MailSecurity::Tls;
        s.mailServer.port = 465;
    });
    QTest::newRow("TLS from the start at a port of one's own") << Change([](auto &s) {
        s.mailServer.security = MailSecurity::Tls;
        s.mailServer.port = 4650;
    });
    QTest::newRow("no sign-in without protection") << Change([](auto &s) {
        s.mailServer.security = MailSecurity::None;
        s.mailServer.username.clear();
    });
    QTest::newRow("a management address on this computer")
        << Change([](auto &s) { s.managementUrl = u"http://localhost:8080"_s; });
    QTest::newRow("an authority on this computer")
        << Change([](auto &s) { s.microsoftAuthority = u"http://127.0.0.1:28473"_s; });
    QTest::newRow("a client secret whose end is not known")
        << Change([](auto &s) { s.microsoftEmailClientSecretExpires = u" "_s; });
    QTest::newRow("a tenant by its domain")
        << Change([](auto &s) { s.microsoftTenant = u"contoso.onmicrosoft.com"_s; });
    QTest::newRow("a tenant by its id") << Change(
        [](auto &s) { s.microsoftTenant = u"72f988bf-86f1-41af-91ab-2d7cd011db47"_s; });
}

void TestSystemProblem::aSoundOneHasNoProblem()
{
    QFETCH(Change, change);
    SystemConfiguration system = sound();
    change(system);
    QStringList codes;
    const SystemProblems problems = validate(system, today);
    for (const SystemProblem &problem : problems)
        codes << problem.field + u' ' + systemProblemCodeName(problem.code);
    QCOMPARE(codes, QStringList());
}

void TestSystemProblem::problems_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<SystemProblem>("expected");
    using Code = SystemProblemCode;
    const auto row = [](const char *sentence, const Change &change, const QString &field, Code code, Severity severity,
                        const QString &subject = {}, int position = -1) {
        QTest::newRow(sentence) << change << SystemProblem{field, code, severity, subject, position};
    };
    const Severity note = Severity::Note;
    const Severity warning = Severity::Warning;
    const Severity error = Severity::Error;

    row(
        "no mail server", [](auto &s) { s.mailServer.host = u" "_s; }, u"mailServer.host"_s, Code::MailServerMissing,
        note);
    row(
        "a mail server with a space", [](auto &s) { s.mailServer.host = u"mail example"_s; }, u"mailServer.host"_s,
        Code::MailServerInvalid, error);
    row(
        "an address in place of a mail server", [](auto &s) { s.mailServer.host = u"smtp://mail.example"_s; },
        u"mailServer.host"_s, Code::MailServerInvalid, error);
    row(
        "port 465 with STARTTLS", [](auto &s) { s.mailServer.port = 465; }, u"mailServer.port"_s, Code::MailPortUnusual,
        warning);
    row(
        "port 587 with TLS from the start", [](auto &s) { s.mailServer.security = MailSecurity::Tls; },
        u"mailServer.port"_s, Code::MailPortUnusual, warning);
    row(
        "a sign-in without protection", [](auto &s) { s.mailServer.security = MailSecurity::None; },
        u"mailServer.security"_s, Code::MailSignInUnprotected, warning);
    row(
        "no sender", [](auto &s) { s.mailServer.sender.clear(); }, u"mailServer.sender"_s, Code::SenderMissing,
        warning);
    row(
        "a sender that is no address", [](auto &s) { s.mailServer.sender = u"Scanner"_s; }, u"mailServer.sender"_s,
        Code::SenderInvalid, error);

    const QString management = u"managementUrl"_s;
    row(
        "no management address", [](auto &s) { s.managementUrl.clear(); }, management, Code::ManagementUrlMissing,
        note);
    row(
        "a management address without a scheme", [](auto &s) { s.managementUrl = u"management"_s; }, management,
        Code::ManagementUrlInvalid, error);
    row(
        "a management address without TLS", [](auto &s) { s.managementUrl = u"http://management.example"_s; },
        management, Code::ManagementUrlNotHttps, error);
    row(
        "a management address with a query", [](auto &s) { s.managementUrl = u"https://m.example/?a"_s; }, management,
        Code::ManagementUrlHasMore, error);

    row(
        "a client id of mail that is no UUID", [](auto &s) { s.microsoftEmailClientId = u"my app"_s; },
        u"microsoftEmailClientId"_s, Code::ClientIdInvalid, warning);
    row(
        "a client id of Exchange that is no UUID", [](auto &s) { s.exchangeOAuth2ClientId = u"my app"_s; },
        u"exchangeOAuth2ClientId"_s, Code::ClientIdInvalid, warning);
    row(
        "an authority without TLS", [](auto &s) { s.microsoftAuthority = u"http://login.example"_s; },
        u"microsoftAuthority"_s, Code::AuthorityInvalid, error);
    row(
        "no tenant", [](auto &s) { s.microsoftTenant.clear(); }, u"microsoftTenant"_s, Code::TenantMissing, error);
    row(
        "a tenant of one word", [](auto &s) { s.microsoftTenant = u"contoso"_s; }, u"microsoftTenant"_s,
        Code::TenantInvalid, error, u"contoso"_s);
    row(
        "the tenant of personal accounts", [](auto &s) { s.microsoftTenant = u"consumers"_s; }, u"microsoftTenant"_s,
        Code::TenantForPersonalAccounts, error, u"consumers"_s);
    row(
        "the tenant of all accounts", [](auto &s) { s.microsoftTenant = u"common"_s; }, u"microsoftTenant"_s,
        Code::TenantForPersonalAccounts, warning, u"common"_s);

    const QString scope = u"exchangeOAuth2Scope"_s;
    row(
        "no scope", [](auto &s) { s.exchangeOAuth2Scope.clear(); }, scope, Code::EwsScopeMissing, error);
    row(
        "the scope of the specification", [](auto &s) { s.exchangeOAuth2Scope = specifiedEwsScope(); }, scope,
        Code::EwsScopeUndocumented, warning, specifiedEwsScope());
    row(
        "a scope of one's own", [](auto &s) { s.exchangeOAuth2Scope = u"EWS.AccessAsUser.All"_s; }, scope,
        Code::EwsScopeUnusual, warning, u"EWS.AccessAsUser.All"_s);

    const QString certificates = u"trustedCertificates"_s;
    row(
        "a fingerprint that is too short", [](auto &s) { s.trustedCertificates.append(u"ab:cd"_s); }, certificates,
        Code::FingerprintInvalid, error, u"ab:cd"_s, 1);
    row(
        "a fingerprint twice", [](auto &s) { s.trustedCertificates.append(QString(64, u'A')); }, certificates,
        Code::FingerprintTwice, warning, QString(64, u'A'), 1);
    const auto expires = [&](const char *sentence, const QString &date, Code code, Severity severity) {
        row(
            sentence, [date](auto &s) { s.microsoftEmailClientSecretExpires = date; },
            u"microsoftEmailClientSecretExpires"_s, code, severity, date.trimmed());
    };
    expires("a client secret that expired yesterday", u"2026-11-23"_s, Code::ClientSecretExpired, warning);
    expires("a client secret that expires today", u"2026-11-24"_s, Code::ClientSecretExpiresSoon, warning);
    expires("a client secret that expires in 30 days", u" 2026-12-24 "_s, Code::ClientSecretExpiresSoon, warning);
    expires("a client secret that expires on a day that there is not", u"2026-02-30"_s, Code::ClientSecretDateInvalid,
            error);
    expires("a client secret that expires on a date of another form", u"24.12.2026"_s, Code::ClientSecretDateInvalid,
            error);
    row(
        "a client secret of Exchange that expired",
        [](auto &s) { s.exchangeOAuth2ClientSecretExpires = u"2025-01-01"_s; }, u"exchangeOAuth2ClientSecretExpires"_s,
        Code::ClientSecretExpired, warning, u"2025-01-01"_s);
    row(
        "no fax page pack", [](auto &s) { s.faxPagePacks.clear(); }, u"faxPagePacks"_s, Code::FaxPagePackMissing, note);
}

void TestSystemProblem::problems()
{
    QFETCH(Change, change);
    QFETCH(SystemProblem, expected);
    SystemConfiguration system = sound();
    change(system);
    const SystemProblems problems = validate(system, today);
    QCOMPARE(problems, SystemProblems{expected});
    QCOMPARE(hasErrors(problems), expected.severity == Severity::Error);
    m_reached.insert(expected.code);
}

void TestSystemProblem::everyCodeIsReached()
{
    QStringList missing;
    for (int code = 0; code <= static_cast<int>(SystemProblemCode::FaxPagePackMissing); ++code) {
        if (!m_reached.contains(static_cast<SystemProblemCode>(code)))
            missing << systemProblemCodeName(static_cast<SystemProblemCode>(code));
    }
    QCOMPARE(missing, QStringList());
}

void TestSystemProblem::fingerprintsAreReadInEveryForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString plain = u"0123456789abcdef"_s.repeated(4);
    QTest::newRow("as it is kept") << plain << plain;
    QTest::newRow("in capitals") << plain.toUpper() << plain;
    QStringList pairs;
    for (int i = 0; i < plain.size(); i += 2)
        pairs << plain.mid(i, 2);
    QTest::newRow("with colons, as OpenSSL prints it") << pairs.join(u':').toUpper() << plain;
    QTest::newRow("with spaces, as Windows shows it") << pairs.join(u' ') << plain;
    QTest::newRow("a SHA-1 fingerprint") << plain.left(40) << QString();
    QTest::newRow("other letters") << QString(64, u'g') << QString();
}

void TestSystemProblem::fingerprintsAreReadInEveryForm()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(normalizedFingerprint(text), expected);
}

QTEST_APPLESS_MAIN(TestSystemProblem)

#include "tst_systemproblem.moc"
