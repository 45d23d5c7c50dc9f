// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the commands say; that they run, tests/integration shows.

#include "delivery/commands/commands.h"
#include "tests/delivery/support/mailreader.h"

#include <QProcess>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QStringList trusted{u"ab12"_s};

SmtpPlan mailPlan(SmtpSignIn signIn = SmtpSignIn::Password)
{
    return {u"mail.example"_s, 587, MailSecurity::StartTls, signIn, u"scanner"_s, sampleMessage()};
}

ExchangePlan exchangePlan()
{
    ExchangePlan plan;
    plan.url = QUrl(u"https://mail.example/EWS/Exchange.asmx"_s);
    plan.username = u"CORP\\svc"_s;
    plan.message = sampleMessage();
    return plan;
}

SharePlan sharePlan()
{
    SharePlan plan{u"fs01"_s,
                   u"scans"_s,
                   {u"in"_s, u"tray 1"_s},
                   FileSystemAccount::Custom,
                   u"CORP"_s,
                   u"svc"_s,
                   {},
                   WhenNameTaken::Number,
                   {}};
    plan.documents = {{u"/tmp/it's.pdf"_s, u"it's.pdf"_s, u"application/pdf"_s, 10}};
    return plan;
}

ExtensionPlan formPlan()
{
    return {QUrl(u"https://x.example/api"_s),
            {{u"userEmail"_s, u"a@b.example"_s}},
            {{u"/tmp/a;b\"c\\.pdf"_s, u"a;b\"c\\.pdf"_s, u"application/pdf"_s, 10}}};
}

QStringList toolsOf(const Plan &plan)
{
    QStringList tools;
    for (const Preview::Command &command : commandsFor(plan, trusted))
        tools << command.tool;
    return tools;
}

Preview::Command commandOf(const Plan &plan, const QString &tool, const QStringList &fingerprints = {})
{
    for (const Preview::Command &command : commandsFor(plan, fingerprints)) {
        if (command.tool == tool)
            return command;
    }
    return {};
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeHasItsTools();
    void whatAToolCannotSayIsLeftOut();
    void everyCommandIsBash_data();
    void everyCommandIsBash();
    void placeholdersAreExplained();
    void certificatesAreVerified();
    void theFormIsQuotedForCurlToo();
    void theShareIsWrittenTo();
    void powerShellCopiesNamesAsTheyAre();
    void powerShellSendsTheEnvelope();
    void powerShellPostsTheForm();
    void aLocalNameIsNotReplaced();
};

void TestCommands::everyTypeHasItsTools()
{
    QCOMPARE(toolsOf(formPlan()), (QStringList{u"curl"_s, u"PowerShell"_s}));
    QCOMPARE(toolsOf(exchangePlan()), (QStringList{u"curl"_s, u"PowerShell"_s}));
    QCOMPARE(toolsOf(mailPlan()), (QStringList{u"swaks"_s, u"curl"_s}));
    QCOMPARE(toolsOf(sharePlan()), (QStringList{u"smbclient"_s, u"PowerShell"_s}));
    QCOMPARE(toolsOf(FileSystemPlan{u"/srv"_s, {}, sharePlan().documents}), (QStringList{u"cp"_s, u"PowerShell"_s}));
}

void TestCommands::whatAToolCannotSayIsLeftOut()
{
    QCOMPARE(toolsOf(mailPlan(SmtpSignIn::OAuth2)), QStringList{u"curl"_s}); // swaks has no XOAUTH2
    SmtpPlan mail = mailPlan();
    mail.username = u"a:b"_s;
    QCOMPARE(toolsOf(mail), QStringList{u"swaks"_s});
    SharePlan share = sharePlan();
    share.username = u"svc%pw"_s;
    QCOMPARE(toolsOf(share), QStringList{u"PowerShell"_s});
    share = sharePlan();
    share.documents.first().name = u"a; del b.pdf"_s;
    QCOMPARE(toolsOf(share), QStringList{u"PowerShell"_s});
    ExtensionPlan form = formPlan();
    form.fields << Variable{u"a=b"_s, u"c"_s};
    QCOMPARE(toolsOf(form), QStringList{u"PowerShell"_s});
    form = formPlan();
    form.fields << Variable{u"long"_s, u"x"_s.repeated(200'000)};
    QCOMPARE(toolsOf(form), QStringList{u"PowerShell"_s});
    mail = mailPlan();
    mail.message.text = u"a line\n"_s.repeated(100'000);
    QCOMPARE(toolsOf(mail), QStringList());
}

void TestCommands::everyCommandIsBash_data()
{
    QTest::addColumn<QString>("text");
    const QList<std::pair<const char *, Plan>> plans{{"form", formPlan()},
                                                     {"mail", mailPlan()},
                                                     {"Exchange", exchangePlan()},
                                                     {"share", sharePlan()},
                                                     {"folder", FileSystemPlan{u"/srv"_s, {}, sharePlan().documents}}};
    for (const auto &[name, plan] : plans) {
        for (const Preview::Command &command : commandsFor(plan, trusted)) {
            if (command.tool != "PowerShell"_L1)
                QTest::addRow("%s, %s", name, qPrintable(command.tool)) << command.text;
        }
    }
}

void TestCommands::everyCommandIsBash()
{
    QFETCH(QString, text);
    QProcess bash;
    bash.start(u"bash"_s, {u"-n"_s, u"-c"_s, text});
    QVERIFY(bash.waitForFinished());
    QCOMPARE(bash.readAllStandardError(), QByteArray());
    QCOMPARE(bash.exitCode(), 0);
}

void TestCommands::placeholdersAreExplained()
{
    ExtensionPlan form = formPlan();
    form.url = QUrl(u"https://x.example/api?code=s3cr3t"_s);
    form.fields << Variable{u"custom_apiKey"_s, u"s3cr3t"_s};
    form.fields << Variable{u"callback"_s, u"https://y.example/?code=s3cr3t"_s};
    for (const Preview::Command &command : commandsFor(form, {})) {
        QCOMPARE(command.placeholders,
                 (QStringList{u"SCAN_URL_CODE"_s, u"SCAN_FIELD_CUSTOM_APIKEY"_s, u"SCAN_FIELD_CALLBACK"_s}));
        QVERIFY(!command.text.contains("s3cr3t"_L1));
        for (const QString &name : command.placeholders)
            QVERIFY(command.text.section(u'\n', 0, 2).contains(name));
    }
    const Preview::Command mail = commandOf(mailPlan(SmtpSignIn::OAuth2), u"curl"_s);
    QCOMPARE(mail.placeholders, QStringList{u"SCAN_ACCESS_TOKEN"_s});
    QVERIFY(mail.text.contains("--login-options AUTH=XOAUTH2 --oauth2-bearer \"${SCAN_ACCESS_TOKEN:?}\""_L1));
    QCOMPARE(commandOf(mailPlan(SmtpSignIn::None), u"swaks"_s).placeholders, QStringList());
}

// No command gives up the verification, whatever the workspace trusts.
void TestCommands::certificatesAreVerified()
{
    for (const Plan &plan : {Plan(formPlan()), Plan(mailPlan()), Plan(exchangePlan())}) {
        for (const Preview::Command &command : commandsFor(plan, trusted)) {
            for (const char *option : {"--insecure", " -k", "SkipCertificateCheck", "--ssl "})
                QVERIFY(!command.text.contains(QLatin1StringView(option)));
            QCOMPARE(command.placeholders.contains("SCAN_CERTIFICATE"_L1), command.tool != "PowerShell"_L1);
        }
        for (const Preview::Command &command : commandsFor(plan, {}))
            QVERIFY(!command.text.contains("SCAN_CERTIFICATE"_L1));
    }
    QVERIFY(commandOf(mailPlan(), u"swaks"_s).text.contains("--tls --tls-verify"_L1));
    QVERIFY(commandOf(mailPlan(), u"curl"_s).text.contains("--ssl-reqd"_L1));
}

void TestCommands::theFormIsQuotedForCurlToo()
{
    const QString text = commandOf(formPlan(), u"curl"_s).text;
    QVERIFY(text.contains("--form-string 'userEmail=a@b.example'"_L1));
    QVERIFY(text.contains(R"(--form 'file1=@"/tmp/a;b\"c\\.pdf";type=application/pdf;filename="a;b\"c\\.pdf"')"_L1));
}

void TestCommands::theShareIsWrittenTo()
{
    SharePlan plan = sharePlan();
    QString text = commandOf(plan, u"smbclient"_s).text;
    QVERIFY(text.contains(R"(--command 'put "/tmp/it'\''s.pdf" "it'\''s.pdf"')"_L1));
    QVERIFY(text.contains(R"(--user 'CORP\svc')"_L1));
    QVERIFY(text.contains(R"(--directory 'in\tray 1')"_L1));
    QVERIFY(text.contains("replaces"_L1));
    QVERIFY(!text.contains("smbcacls"_L1));
    plan.whenNameTaken = WhenNameTaken::Replace;
    plan.terminalUser = u"anna@corp.example"_s;
    plan.account = FileSystemAccount::Service;
    text = commandOf(plan, u"smbclient"_s).text;
    QVERIFY(!text.contains("replaces"_L1));
    QVERIFY(text.contains("'in\\tray 1\\it'\\''s.pdf'"_L1));
    QVERIFY(text.endsWith("--chown 'anna@corp.example'"_L1));
    QVERIFY(text.contains("--use-kerberos=required"_L1));
    QVERIFY(!text.contains("SCAN_PASSWORD"_L1));
}

void TestCommands::powerShellCopiesNamesAsTheyAre()
{
    const QString text = commandOf(sharePlan(), u"PowerShell"_s).text;
    QVERIFY(
        text.contains(R"([System.IO.File]::Copy('/tmp/it''s.pdf', '\\fs01\scans\in\tray 1\it''s.pdf', $false))"_L1));
    QVERIFY(text.contains(R"([pscredential]::new('CORP\svc', (ConvertTo-SecureString $env:SCAN_PASSWORD)"_L1));
    QVERIFY(text.contains("if (-not $env:SCAN_PASSWORD) { throw 'SCAN_PASSWORD is not set' }"_L1));
}

void TestCommands::powerShellSendsTheEnvelope()
{
    ExchangePlan plan = exchangePlan();
    plan.message.text = u"it's ‘quoted’\n'@"_s;
    plan.message.attachments = {{u"/tmp/a b.pdf"_s, u"a b.pdf"_s, u"application/pdf"_s, 10}};
    plan.impersonatedMailbox = u"anna@corp.example"_s;
    const QString text = commandOf(plan, u"PowerShell"_s).text;
    QVERIFY(text.contains(u"it''s ‘‘quoted’’\n''@"_s));
    QVERIFY(text.contains("<t:Content>' + [Convert]::ToBase64String([System.IO.File]::ReadAllBytes('/tmp/a b.pdf')) + "
                          "'</t:Content>"_L1));
    QVERIFY(text.contains("'X-AnchorMailbox' = 'anna@corp.example'"_L1));
    QVERIFY(text.contains("-Authentication Basic -Credential $credential"_L1));
    plan.authentication = ExchangeAuthentication::Microsoft365;
    QVERIFY(commandOf(plan, u"PowerShell"_s).text.contains("-Authentication Bearer -Token $token"_L1));
}

void TestCommands::powerShellPostsTheForm()
{
    const QString text = commandOf(formPlan(), u"PowerShell"_s).text;
    QVERIFY(text.contains("GetBytes('a@b.example'))\n$form.Add($part, '\"userEmail\"')"_L1));
    QVERIFY(text.contains("$part.Headers.ContentType = 'application/pdf'\n"_L1));
    QVERIFY(text.endsWith("Invoke-RestMethod -Method Post -Uri 'https://x.example/api' -Body $form"_L1));
}

void TestCommands::aLocalNameIsNotReplaced()
{
    FileSystemPlan plan{u"/srv"_s, {u"-in"_s}, sharePlan().documents};
    QVERIFY(
        commandOf(plan, u"cp"_s)
            .text.contains(R"(cp --no-clobber --no-target-directory '/tmp/it'\''s.pdf' '/srv/-in/it'\''s.pdf')"_L1));
    plan.whenNameTaken = WhenNameTaken::Replace;
    plan.terminalUser = u"anna@corp.example"_s;
    const QString text = commandOf(plan, u"cp"_s).text;
    QVERIFY(!text.contains("--no-clobber"_L1));
    QVERIFY(text.contains("chown -- 'anna@corp.example' '/srv/-in/it'\\''s.pdf'"_L1));
}

QTEST_GUILESS_MAIN(TestCommands)

#include "tst_commands.moc"
