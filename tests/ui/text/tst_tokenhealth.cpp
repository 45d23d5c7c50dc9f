// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How an authorization stands, by the record of it alone.

#include "tests/ui/text/sentences.h"
#include "ui/text/tokenhealth.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);
const QString clientId = QStringLiteral("6f0c5e5e-3d5a-4b7f-9a51-0d6f3e0a7b11");

AuthorizationSubject subjectOf(MicrosoftApplication application)
{
    SystemConfiguration system;
    system.microsoftEmailClientId = clientId;
    system.exchangeOAuth2ClientId = clientId;
    system.microsoftEmailClientSecretExpires = u"2027-06-01"_s;
    system.exchangeOAuth2ClientSecretExpires = u"2027-06-01"_s;
    return {application, application == MicrosoftApplication::Email ? u"scan@contoso.com"_s : QString(), system};
}

TokenRecord goodRecord()
{
    TokenRecord record;
    record.username = u"scan@contoso.com"_s;
    record.clientId = clientId;
    record.audience = u"https://outlook.office.com"_s;
    record.scopes = {u"https://outlook.office.com/SMTP.Send"_s};
    record.authorized = now.addDays(-10);
    record.refreshIssued = now.addDays(-2);
    record.accessIssued = now.addSecs(-600);
    record.accessExpires = now.addSecs(3000);
    return record;
}

struct Standing
{
    TokenRecord record = goodRecord();
    AuthorizationSubject subject = subjectOf(MicrosoftApplication::Email);
};

} // namespace

class TestTokenHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundOneHasNoProblem();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void theAgeOfTheRefreshToken_data();
    void theAgeOfTheRefreshToken();
    void theClientSecretsEnd_data();
    void theClientSecretsEnd();
};

void TestTokenHealth::aSoundOneHasNoProblem()
{
    const auto lines = text::tokenHealth(goodRecord(), subjectOf(MicrosoftApplication::Email), now);
    QStringList texts;
    for (const text::HealthLine &line : lines) {
        QVERIFY2(!line.problem, qUtf8Printable(line.text));
        QVERIFY2(fault(line.text).isEmpty(), qUtf8Printable(fault(line.text)));
        texts << line.text;
    }
    const QString all = texts.join(u'\n');
    for (const QString &words : {u"as ‘scan@contoso.com’"_s, u"expires on"_s, u"2 day"_s, u"SMTP.Send"_s,
                                 u"for ‘https://outlook.office.com’"_s, u"client secret"_s})
        QVERIFY2(all.contains(words), qUtf8Printable(all));
}

void TestTokenHealth::whatIsWrongIsSaid_data()
{
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<std::optional<Severity>>("severity");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, std::optional<Severity> severity, const QString &words,
                        const std::function<void(Standing &)> &change) {
        Standing standing;
        change(standing);
        QTest::newRow(name) << standing << severity << words;
    };
    using enum Severity;
    row("the provider refused the refresh token", Error, u"has ended"_s,
        [](Standing &it) { it.record.failure = u"AADSTS700082"_s; });
    row("nor is one that has expired since", Note, u"expired on"_s, [](Standing &it) {
        it.record.failure = u"AADSTS700082"_s;
        it.record.accessExpires = it.record.accessExpires.addDays(-2);
    });
    row("and then no token is renewed", Note, u"is not renewed"_s,
        [](Standing &it) { it.record.failure = u"invalid_grant"_s; });
    row("nobody says who signed in", Note, u"does not say as whom"_s, [](Standing &it) { it.record.username.clear(); });
    row("another account signed in", Warning, u"‘other@contoso.com’"_s,
        [](Standing &it) { it.subject.username = u"other@contoso.com"_s; });
    row("the same account in other letters", {}, u"SCAN@contoso.com"_s,
        [](Standing &it) { it.record.username = u"SCAN@contoso.com"_s; });
    row("another application", Error, u"names ‘another’"_s,
        [](Standing &it) { it.subject.system.microsoftEmailClientId = u"another"_s; });
    row("no application any more", Error, u"no longer names"_s,
        [](Standing &it) { it.subject.system.microsoftEmailClientId.clear(); });
    row("no refresh token", Warning, u"offline_access"_s, [](Standing &it) { it.record.refreshIssued = {}; });
    row("neither refresh token nor time", Error, u"Authorize again"_s, [](Standing &it) {
        it.record.refreshIssued = {};
        it.record.accessExpires = now.addSecs(-1);
    });
    row("an access token that is over is renewed", {}, u"The next delivery renews it"_s,
        [](Standing &it) { it.record.accessExpires = now.addSecs(-1); });
    row("a token for Graph", Warning, u"Microsoft Graph"_s,
        [](Standing &it) { it.record.audience = u"https://graph.microsoft.com"_s; });
    row("a token for Graph, by its number", Warning, u"Microsoft Graph"_s,
        [](Standing &it) { it.record.audience = u"00000003-0000-0000-c000-000000000000"_s; });
    row("a token for Exchange, by its number", {}, u"00000002-0000-0ff1-ce00-000000000000"_s,
        [](Standing &it) { it.record.audience = u"00000002-0000-0ff1-ce00-000000000000"_s; });
    row("a token for somebody else", Warning, u"one for ‘https://outlook.office.com’ is needed"_s,
        [](Standing &it) { it.record.audience = u"https://vault.azure.net"_s; });
    row("a scope that was not granted", Warning, u"not granted: offline_access"_s,
        [](Standing &it) { it.record.missingScopes = {u"offline_access"_s}; });
}

void TestTokenHealth::whatIsWrongIsSaid()
{
    QFETCH(Standing, standing);
    QFETCH(std::optional<Severity>, severity);
    QFETCH(QString, words);
    const auto lines = text::tokenHealth(standing.record, standing.subject, now);
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const text::HealthLine &line) { return line.text.contains(words); });
    QVERIFY(found != lines.end());
    QCOMPARE(found->problem, severity);
    for (const text::HealthLine &line : lines)
        QVERIFY2(fault(line.text).isEmpty(), qUtf8Printable(fault(line.text)));
}

void TestTokenHealth::theAgeOfTheRefreshToken_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<std::optional<Severity>>("severity");
    QTest::addColumn<QString>("words");
    const std::optional<Severity> none;
    QTest::newRow("new") << 0 << none << u"0 day"_s;
    QTest::newRow("used two months ago") << 59 << none << u"59 day"_s;
    QTest::newRow("unused for long") << 60 << std::optional(Severity::Warning) << u"not used for 60 day"_s;
    QTest::newRow("a week before its end") << 83 << std::optional(Severity::Warning) << u"ends in 7 day"_s;
    QTest::newRow("at its end") << 90 << std::optional(Severity::Error) << u"not used for 90 day"_s;
    QTest::newRow("from the future, because the clock was set back") << -3 << none << u"0 day"_s;
}

void TestTokenHealth::theAgeOfTheRefreshToken()
{
    QFETCH(int, days);
    QFETCH(std::optional<Severity>, severity);
    QFETCH(QString, words);
    TokenRecord record = goodRecord();
    record.refreshIssued = now.addDays(-days);
    const auto lines = text::tokenHealth(record, subjectOf(MicrosoftApplication::Email), now);
    const auto found = std::find_if(lines.begin(), lines.end(), [](const text::HealthLine &line) {
        return line.text.startsWith("The refresh token"_L1);
    });
    QVERIFY(found != lines.end());
    QVERIFY2(found->text.contains(words), qUtf8Printable(found->text));
    QCOMPARE(found->problem, severity);
}

void TestTokenHealth::theClientSecretsEnd_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<std::optional<Severity>>("severity");
    QTest::addColumn<QString>("words");
    const std::optional<Severity> none;
    QTest::newRow("not entered") << QString() << std::optional(Severity::Note) << u"not known"_s;
    QTest::newRow("far away") << u"2026-07-16"_s << none << u"expires on"_s;
    QTest::newRow("within a month") << u"2026-07-15"_s << std::optional(Severity::Warning) << u"in 30 day"_s;
    QTest::newRow("today") << u"2026-06-15"_s << std::optional(Severity::Warning) << u"in 0 day"_s;
    QTest::newRow("passed") << u"2026-06-14"_s << std::optional(Severity::Error) << u"expired on"_s;
}

void TestTokenHealth::theClientSecretsEnd()
{
    QFETCH(QString, date);
    QFETCH(std::optional<Severity>, severity);
    QFETCH(QString, words);
    for (const auto application : {MicrosoftApplication::Email, MicrosoftApplication::Exchange}) {
        AuthorizationSubject subject = subjectOf(application);
        (application == MicrosoftApplication::Email ? subject.system.microsoftEmailClientSecretExpires
                                                    : subject.system.exchangeOAuth2ClientSecretExpires) = date;
        const auto line = text::tokenHealth(goodRecord(), subject, now).constLast();
        QVERIFY2(line.text.contains(words), qUtf8Printable(line.text));
        QCOMPARE(line.problem, severity);
    }
}

QTEST_GUILESS_MAIN(TestTokenHealth)
#include "tst_tokenhealth.moc"
