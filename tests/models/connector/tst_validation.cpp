// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every rule of the specification that a connector is judged by. The last function proves that each code of
// models/connector/problem.h is reached by a row.

#include "models/connector/connector.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// A system configuration and directory with which a sound connector has nothing said against it.
ValidationContext everythingConfigured()
{
    ValidationContext context;
    context.otherNames = {u"Archive"_s};
    context.system.mailServer.host = u"mail.example"_s;
    context.system.microsoftEmailClientId = u"client"_s;
    context.system.exchangeOAuth2ClientId = u"client"_s;
    context.system.exchangeOAuth2Scope = documentedEwsScope();
    context.system.faxPagePacks = {u"1000 pages"_s};
    TerminalUser anna;
    anna.username = u"anna@corp.example"_s;
    anna.email = u"anna@corp.example"_s;
    anna.homeDirectory = u"/home/anna"_s;
    context.directory.users = {anna};
    Workflow fax;
    fax.inputs = {{u"faxNumber"_s, {}}};
    context.directory.workflows = {fax};
    return context;
}

FileSystemSettings folder(const QString &baseLocation)
{
    return {baseLocation, FileSystemAccount::Service, {}, false};
}

FileSystemSettings share(const QString &username)
{
    return {u"\\\\fs01\\scans"_s, FileSystemAccount::Custom, username, false};
}

ExchangeSettings exchange(const QString &url, const QString &username = u"corp\\scan"_s)
{
    return {ExchangeAuthentication::Basic, url, username, false};
}

SmtpSettings mailbox(const QString &username)
{
    return {SmtpAuthentication::Microsoft365, username};
}

ExtensionSettings endpoint(const QString &url, const QStringList &propertyNames = {})
{
    ExtensionSettings settings{url, {}};
    for (const QString &name : propertyNames)
        settings.properties.append({name, u"value"_s});
    return settings;
}

const QString ewsUrl = QStringLiteral("https://mail.example/EWS/Exchange.asmx");
const QString onlineUrl = QStringLiteral("https://outlook.office365.com/EWS/Exchange.asmx");
const QString endpointUrl = QStringLiteral("https://example.com/api/scan");

using Change = std::function<void(ValidationContext &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundConnectorsHaveNoProblem_data();
    void soundConnectorsHaveNoProblem();
    void namesAndDescriptions_data();
    void namesAndDescriptions();
    void settings_data();
    void settings();
    void whatTheSystemAndDirectoryLack_data();
    void whatTheSystemAndDirectoryLack();
    void everyCodeIsReached();

private:
    void expect(const Connector &connector, const ValidationContext &context, const Problem &expected);

    QSet<ProblemCode> m_reached;
};

void TestValidation::expect(const Connector &connector, const ValidationContext &context, const Problem &expected)
{
    const Problems problems = validate(connector, context);
    QStringList found;
    for (const Problem &problem : problems) {
        found << fieldName(problem.field) + u' ' + problemCodeName(problem.code) + u' ' + severityName(problem.severity)
                + u' ' + problem.subject + u' ' + QString::number(problem.row);
    }
    QVERIFY2(problems.contains(expected), qPrintable(found.join(u'\n')));
    m_reached.insert(expected.code);
}

void TestValidation::soundConnectorsHaveNoProblem_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::newRow("a local folder") << ConnectorSettings(folder(u"/srv/scans"_s));
    QTest::newRow("a folder by variables") << ConnectorSettings(folder(u"/srv/%userUsername%/%faxNumber%"_s));
    QTest::newRow("a variable with an element id") << ConnectorSettings(folder(u"/srv/%fileTypeFYkBZw7CcS9zKp%"_s));
    QTest::newRow("a shared folder") << ConnectorSettings(folder(u"\\\\fs01\\scans\\in"_s));
    QTest::newRow("the system's mail server") << ConnectorSettings(SmtpSettings{});
    QTest::newRow("a Microsoft 365 mailbox") << ConnectorSettings(mailbox(u"scan@contoso.com"_s));
    QTest::newRow("an Exchange server") << ConnectorSettings(exchange(ewsUrl));
    QTest::newRow("Exchange Online") << ConnectorSettings(
        ExchangeSettings{ExchangeAuthentication::Microsoft365, onlineUrl, {}, false});
    QTest::newRow("an Exchange server in lower case")
        << ConnectorSettings(exchange(u"https://mail.example/ews/exchange.asmx"_s));
    QTest::newRow("an endpoint") << ConnectorSettings(endpoint(endpointUrl, {u"Site"_s, u"cost.center-1_a"_s}));
    QTest::newRow("an endpoint on this computer") << ConnectorSettings(endpoint(u"http://127.0.0.1:8080/api"_s));
    QTest::newRow("an endpoint on localhost") << ConnectorSettings(endpoint(u"http://localhost/api"_s));
    QTest::newRow("an endpoint on the IPv6 loopback") << ConnectorSettings(endpoint(u"http://[::1]:8080/api"_s));
}

void TestValidation::soundConnectorsHaveNoProblem()
{
    QFETCH(ConnectorSettings, settings);
    const Problems problems = validate({QUuid::createUuid(), u"Büro"_s, {}, settings}, everythingConfigured());
    QStringList codes;
    for (const Problem &problem : problems)
        codes << problemCodeName(problem.code);
    QCOMPARE(codes, QStringList());
}

void TestValidation::namesAndDescriptions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("description");
    QTest::addColumn<Problem>("expected");
    using Code = ProblemCode;
    const auto error = [](Field field, Code code) { return Problem{field, code, Severity::Error}; };
    QTest::newRow("no name") << QString() << QString() << error(Field::Name, Code::NameMissing);
    QTest::newRow("a name of spaces") << u"  "_s << QString() << error(Field::Name, Code::NameMissing);
    QTest::newRow("a name of 65 characters") << QString(65, u'n') << QString() << error(Field::Name, Code::NameTooLong);
    QTest::newRow("a name with a line break")
        << u"Archive\n2"_s << QString() << error(Field::Name, Code::NameUnprintable);
    QTest::newRow("the name of another connector, in another case")
        << u" ARCHIVE "_s << QString() << error(Field::Name, Code::NameTaken);
    QTest::newRow("a description of 301 characters")
        << u"A"_s << QString(301, u'd') << error(Field::Description, Code::DescriptionTooLong);
}

void TestValidation::namesAndDescriptions()
{
    QFETCH(QString, name);
    QFETCH(QString, description);
    QFETCH(Problem, expected);
    expect({QUuid::createUuid(), name, description, folder(u"/srv"_s)}, everythingConfigured(), expected);
    const Connector longest{QUuid::createUuid(), QString(64, u'n'), QString(300, u'd'), folder(u"/srv"_s)};
    QCOMPARE(validate(longest, everythingConfigured()), Problems());
}

void TestValidation::settings_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::addColumn<Problem>("expected");
    using Code = ProblemCode;
    const auto row = [](const char *sentence, const ConnectorSettings &settings, Field field, Code code,
                        Severity severity = Severity::Error, const QString &subject = {}, int position = -1) {
        QTest::newRow(sentence) << settings << Problem{field, code, severity, subject, position};
    };
    const Field base = Field::BaseLocation;
    row("no base location", folder({}), base, Code::BaseLocationMissing);
    row("a relative base location", folder(u"scans/in"_s), base, Code::BaseLocationRelative);
    row("a server without a share", folder(u"\\\\fs01"_s), base, Code::BaseLocationIncompleteUnc, Severity::Error,
        u"fs01"_s);
    row("a share with a name Windows refuses", folder(u"\\\\fs01\\scans\\aux"_s), base, Code::BaseLocationForbiddenName,
        Severity::Error, u"aux"_s);
    row("a share whose own name Windows refuses", folder(u"\\\\fs01\\sc?ans\\in"_s), base,
        Code::BaseLocationForbiddenName, Severity::Error, u"sc?ans"_s);
    row("a share with a password", folder(u"smb://scan:s3cr3t@fs01/scans"_s), base, Code::UrlHasCredentials);
    row("a drive letter on this system", folder(u"C:\\scans"_s), base, Code::BaseLocationForeign, Severity::Warning);
    row("a base location that goes up", folder(u"/srv/../etc"_s), base, Code::BaseLocationParent);
    row("a variable that does not exist", folder(u"/srv/%userHmoe%"_s), base, Code::VariableUnknown, Severity::Error,
        u"userHmoe"_s);
    row("a percent sign alone", folder(u"/srv/100%"_s), base, Code::VariableUnterminated, Severity::Warning);
    row("a home directory that all users have", folder(u"%userHome%"_s), base, Code::UserHomeHidesWorkflow,
        Severity::Note);
    row("a service account without a name", share({}), Field::Username, Code::UsernameMissing);
    row("a service account in UPN format", share(u"scan@corp.example"_s), Field::Username, Code::UsernameIsUpn,
        Severity::Error, u"corp\\scan"_s);
    row("a service account without a domain", share(u"scan"_s), Field::Username, Code::UsernameNotDomainAccount);
    row("a service account is not for workgroups", share(u"corp\\scan"_s), Field::Account, Code::AccountNotForWorkgroup,
        Severity::Note);
    row("a service account with a local folder",
        FileSystemSettings{u"/srv"_s, FileSystemAccount::Custom, u"corp\\scan"_s, false}, Field::Account,
        Code::AccountUnusedForLocal, Severity::Warning);

    row("impersonation is not for workgroups",
        FileSystemSettings{u"\\\\fs01\\scans"_s, FileSystemAccount::Service, {}, true}, Field::ImpersonateTerminalUser,
        Code::ImpersonationNotForWorkgroup, Severity::Note);
    row("a mailbox without a user", mailbox({}), Field::Username, Code::UsernameMissing);
    row("a mailbox of a domain account", mailbox(u"corp\\scan"_s), Field::Username, Code::UsernameNotUpn);
    row("a personal mailbox", mailbox(u"me@Outlook.com"_s), Field::Username, Code::UsernameIsPersonalAccount,
        Severity::Error, u"outlook.com"_s);

    const Field ews = Field::WebServicesUrl;
    row("no Web Services URL", exchange({}), ews, Code::UrlMissing);
    row("a Web Services URL without a scheme", exchange(u"mail.example/EWS/Exchange.asmx"_s), ews, Code::UrlInvalid);
    row("a Web Services URL without TLS", exchange(u"http://mail.example/EWS/Exchange.asmx"_s), ews, Code::UrlNotHttps);
    row("a Web Services URL of another path", exchange(u"https://mail.example/owa"_s), ews, Code::UrlUnusualPath,
        Severity::Warning);
    row("an Exchange account without a name", exchange(ewsUrl, u" "_s), Field::Username, Code::UsernameMissing);
    row("an Exchange account without a domain", exchange(ewsUrl, u"scan"_s), Field::Username, Code::UsernameHasNoDomain,
        Severity::Note);
    row("impersonation with Microsoft 365", ExchangeSettings{ExchangeAuthentication::Microsoft365, ewsUrl, {}, true},
        Field::ImpersonateTerminalUser, Code::ImpersonationRefusedOnline, Severity::Warning);

    row("basic authentication at Exchange Online", exchange(onlineUrl), Field::Authentication, Code::BasicRefusedOnline,
        Severity::Warning);

    const Field url = Field::EndpointUrl;
    row("no endpoint", endpoint({}), url, Code::UrlMissing);
    row("an endpoint of another scheme", endpoint(u"ftp://e.example/"_s), url, Code::UrlInvalid);
    row("an endpoint without a host", endpoint(u"https:///api"_s), url, Code::UrlInvalid);
    row("an endpoint without TLS", endpoint(u"http://e.example/api"_s), url, Code::UrlNotHttps, Severity::Warning);
    row("an endpoint whose host only begins like this computer", endpoint(u"http://127.0.0.1.e.example/"_s), url,
        Code::UrlNotHttps, Severity::Warning);
    row("an endpoint with a password", endpoint(u"https://u:p@e.example/"_s), url, Code::UrlHasCredentials);
    row("an endpoint with a fragment", endpoint(u"https://e.example/#top"_s), url, Code::UrlHasFragment);
    const Field properties = Field::Properties;
    row("three properties", endpoint(endpointUrl, {u"a"_s, u"b"_s, u"c"_s}), properties, Code::PropertiesTooMany);
    row("a property without a name", endpoint(endpointUrl, {u"a"_s, {}}), properties, Code::PropertyNameMissing,
        Severity::Error, {}, 1);
    row("two properties of one name", endpoint(endpointUrl, {u"Site"_s, u"site"_s}), properties,
        Code::PropertyNameTaken, Severity::Error, u"site"_s, 1);
    row("a property name with a space", endpoint(endpointUrl, {u"my site"_s}), properties, Code::PropertyNameInvalid,
        Severity::Error, u"my site"_s, 0);
    row("a property name with a line break", endpoint(endpointUrl, {u"site\n"_s}), properties,
        Code::PropertyNameInvalid, Severity::Error, u"site\n"_s, 0);
    row("a property name with the prefix", endpoint(endpointUrl, {u"custom_Site"_s}), properties,
        Code::PropertyNamePrefixed, Severity::Warning, u"custom_Site"_s, 0);

    row("a type of another version", UnknownSettings{u"sharepoint"_s, {}}, Field::Type, Code::TypeUnknown,
        Severity::Warning, u"sharepoint"_s);
}

void TestValidation::settings()
{
    QFETCH(ConnectorSettings, settings);
    QFETCH(Problem, expected);
    expect({QUuid::createUuid(), u"A"_s, {}, settings}, everythingConfigured(), expected);
}

void TestValidation::whatTheSystemAndDirectoryLack_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Problem>("expected");
    using Code = ProblemCode;
    const Severity warning = Severity::Warning;
    const Change withoutHome = [](ValidationContext &context) {
        context.directory.users.append({u"ben@corp.example"_s, {}, {}, u"ben@corp.example"_s, {}, {}, {}});
    };
    const Change withoutUpn = [](ValidationContext &context) { context.directory.users.first().username = u"anna"_s; };
    const Change withoutEmail = [](ValidationContext &context) { context.directory.users.first().email.clear(); };

    QTest::newRow("no mail server") << ConnectorSettings(SmtpSettings{})
                                    << Change([](ValidationContext &c) { c.system.mailServer.host.clear(); })
                                    << Problem{Field::Authentication, Code::MailServerMissing, warning};
    QTest::newRow("no application for mail")
        << ConnectorSettings(mailbox(u"scan@contoso.com"_s))
        << Change([](ValidationContext &c) { c.system.microsoftEmailClientId = u" "_s; })
        << Problem{Field::Authentication, Code::MicrosoftApplicationMissing, warning};
    QTest::newRow("no application for Exchange")
        << ConnectorSettings(ExchangeSettings{ExchangeAuthentication::Microsoft365, ewsUrl, {}, false})
        << Change([](ValidationContext &c) { c.system.exchangeOAuth2ClientId.clear(); })
        << Problem{Field::Authentication, Code::MicrosoftApplicationMissing, warning};
    QTest::newRow("the scope of the specification for Exchange")
        << ConnectorSettings(ExchangeSettings{ExchangeAuthentication::Microsoft365, ewsUrl, {}, false})
        << Change([](ValidationContext &c) { c.system.exchangeOAuth2Scope = specifiedEwsScope(); })
        << Problem{Field::Authentication, Code::EwsScopeUndocumented, warning};
    QTest::newRow("no fax page pack") << ConnectorSettings(endpoint(endpointUrl))
                                      << Change([](ValidationContext &c) { c.system.faxPagePacks.clear(); })
                                      << Problem{Field::Type, Code::FaxPagePackMissing, warning};
    QTest::newRow("a user without a home directory")
        << ConnectorSettings(folder(u"%userHome%/scans"_s)) << withoutHome
        << Problem{Field::BaseLocation, Code::UserHomeHidesWorkflow, Severity::Note, u"ben@corp.example"_s};
    QTest::newRow("impersonation of a user without a UPN")
        << ConnectorSettings(FileSystemSettings{u"\\\\fs01\\scans"_s, FileSystemAccount::Service, {}, true})
        << withoutUpn << Problem{Field::ImpersonateTerminalUser, Code::ImpersonationNeedsUpn, warning, u"anna"_s};
    QTest::newRow("impersonation of a user without an e-mail address")
        << ConnectorSettings(ExchangeSettings{ExchangeAuthentication::Basic, ewsUrl, u"corp\\scan"_s, true})
        << withoutEmail
        << Problem{Field::ImpersonateTerminalUser, Code::ImpersonationNeedsEmail, warning, u"anna@corp.example"_s};
}

void TestValidation::whatTheSystemAndDirectoryLack()
{
    QFETCH(ConnectorSettings, settings);
    QFETCH(Change, change);
    QFETCH(Problem, expected);
    ValidationContext context = everythingConfigured();
    change(context);
    expect({QUuid::createUuid(), u"A"_s, {}, settings}, context, expected);
}

void TestValidation::everyCodeIsReached()
{
    QStringList missing;
    for (int code = 0; code <= static_cast<int>(ProblemCode::PropertyNamePrefixed); ++code) {
        const auto value = static_cast<ProblemCode>(code);
        QCOMPARE(problemCodeNamed(problemCodeName(value)), value);
        if (!m_reached.contains(value))
            missing << problemCodeName(value);
    }
    QCOMPARE(missing, QStringList());
}

QTEST_APPLESS_MAIN(TestValidation)
#include "tst_validation.moc"
