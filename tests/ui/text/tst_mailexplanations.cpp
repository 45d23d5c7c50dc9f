// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a failed mail means: every reply, and every code of the console's own, has words of its own, about this
// connector, and a command that can be pasted as it is.

#include "tests/ui/text/mailfailures.h"

#include <QTest>

using namespace console;
using namespace console::mailtest;

class TestMailExplanations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReplyIsExplained_data();
    void everyReplyIsExplained();
    void everyCodeOfOursIsExplained_data();
    void everyCodeOfOursIsExplained();
    void tellsWhatIsWrongWithACertificate_data();
    void tellsWhatIsWrongWithACertificate();
    void givesACommandToCopy_data();
    void givesACommandToCopy();
    void anUnknownReplyIsQuoted_data();
    void anUnknownReplyIsQuoted();
    void saysHowLongToWait();
};

void TestMailExplanations::everyReplyIsExplained_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *code, Cause cause, const char *reply, const char *words,
                        Stage stage = Stage::SignIn) {
        QTest::newRow(reply) << replied(code, cause, QString::fromUtf8(reply), stage) << QString::fromUtf8(words);
    };
    const Cause signIn = Cause::SignInRefused;
    row("535-5.7.139", signIn,
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
        "whole organization");
    row("535-5.7.139", signIn,
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.",
        "‘Authenticated SMTP’");
    row("535-5.7.139", signIn,
        "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy.",
        "Security defaults");
    row("535-5.7.139", signIn,
        "535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated "
        "successfully.",
        "conditional access");
    row("535-5.7.139", signIn, "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.",
        "OAuth only");
    row("535-5.7.3", signIn, "535 5.7.3 Authentication unsuccessful", "SMTP.Send");
    row("535-5.7.8", signIn, "535 5.7.8 Error: authentication failed", "which of the two");
    row("535", signIn, "535 Incorrect authentication data", "does not take the sign-in");
    row("534-5.7.9", signIn, "534 5.7.9 Application-specific password required", "app password");
    row("530-5.7.57", Cause::NotOffered, "530 5.7.57 Client not authenticated to send mail", "signed-in clients");
    row("530-5.7.0", Cause::NotOffered, "530 5.7.0 Must issue a STARTTLS command first", "demands STARTTLS");
    row("530-5.7.0", signIn, "530 5.7.0 Authentication Required", "wants a sign-in");
    row("530-5.7.1", signIn, "530 5.7.1 Client was not authenticated", "wants a sign-in", Stage::Deliver);
    row("530-5.7.1", Cause::Rejected, "530 5.7.1 Issue STARTTLS first", "demands STARTTLS", Stage::Deliver);
    row("454-4.7.0", Cause::ServerFailed, "454 4.7.0 Temporary authentication failure", "cannot check the sign-in");
    row("454-4.7.0", Cause::ServerFailed, "454 4.7.0 TLS not available due to local problem", "cannot encrypt now",
        Stage::Tls);
    row("454", Cause::ServerFailed, "454 Try again later", "cannot encrypt now", Stage::Tls);
    row("454-4.7.1", Cause::ServerFailed, "454 4.7.1 <anna@corp.example>: Relay access denied", "does not relay",
        Stage::Deliver);
    row("454-4.3.0", Cause::ServerFailed, "454 4.3.0 Try again later", "cannot take the mail now", Stage::Deliver);
    row("550-5.7.60", Cause::SenderRefused, "550 5.7.60 SMTP; Client does not have permissions to send as this sender",
        "‘Send as’", Stage::Deliver);
    row("554-5.7.60", Cause::SenderRefused, "554 5.7.60 SMTP; Client does not have permissions to send as this sender",
        "‘Send as’", Stage::Deliver);
    row("554-5.2.0", Cause::Rejected, "554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiException",
        "may not send as", Stage::Deliver);
    row("554-5.2.252", Cause::SenderRefused, "554 5.2.252 SendAsDenied", "‘Send as’", Stage::Deliver);
    row("550-5.7.30", signIn, "550 5.7.30 Basic authentication is not supported for Client Submission",
        "Microsoft 365 OAuth 2.0");
    row("550-5.7.68", Cause::Rejected,
        "550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization", "Direct Send",
        Stage::Deliver);
    row("550-5.7.64", Cause::Rejected, "550 5.7.64 TenantAttribution; Relay Access Denied", "inbound connector",
        Stage::Deliver);
    row("504-5.7.4", Cause::NotOffered, "504 5.7.4 Unrecognized authentication type", "both sides know");
    row("504-5.5.4", Cause::NotOffered, "504 5.5.4 Mechanism not supported", "both sides know");
    row("504-5.5.2", Cause::Rejected, "504 5.5.2 <pc>: Helo command rejected: need fully-qualified hostname",
        "full host name", Stage::Deliver);
    row("504-5.5.2", Cause::SenderRefused, "504 5.5.2 <scanner>: Sender address rejected: need fully-qualified address",
        "refuses the sender", Stage::Deliver);
    row("504-5.5.2", Cause::RecipientRefused,
        "504 5.5.2 <anna>: Recipient address rejected: need fully-qualified address", "does not take mails for",
        Stage::Deliver);
    row("451-5.7.3", Cause::NotOffered, "451 5.7.3 STARTTLS is required to send mail", "demands STARTTLS",
        Stage::Deliver);
    row("421-4.7.66", Cause::TlsFailed, "421 4.7.66 TLS 1.0 and 1.1 are not supported", "TLS 1.2", Stage::Connect);
    row("432-4.3.2", Cause::Throttled, "432 4.3.2 Concurrent connections limit exceeded", "three connections");
    row("452-4.5.3", Cause::Throttled, "452 4.5.3 Too many recipients", "fewer recipients", Stage::Deliver);
    row("550-5.7.705", Cause::Rejected, "550 5.7.705 Service unavailable. Access denied, tenant has exceeded threshold",
        "threshold", Stage::Deliver);
    row("550-5.7.708", Cause::Rejected,
        "550 5.7.708 Service unavailable. Access denied, traffic not accepted from "
        "this IP",
        "not accepted", Stage::Deliver);
    row("550-5.1.8", Cause::SenderRefused, "550 5.1.8 Access denied, bad outbound sender", "restricted entities",
        Stage::Deliver);
    row("552-5.3.4", Cause::TooLarge, "552 5.3.4 Message size exceeds fixed limit", "lower resolution", Stage::Deliver);
    row("552-5.2.3", Cause::TooLarge, "552 5.2.3 Message too large", "lower resolution", Stage::Deliver);
    row("550-5.3.4", Cause::TooLarge, "550 5.3.4 SMTPSEND.OverAdvertisedSize", "lower resolution", Stage::Deliver);
    row("554-5.2.2", Cause::Rejected, "554 5.2.2 mailbox full", "Empty Sent Items", Stage::Deliver);
    row("452-4.2.2", Cause::RecipientRefused, "452 4.2.2 The email account is over quota", "mailbox of a recipient",
        Stage::Deliver);
    row("552-5.2.2", Cause::RecipientRefused, "552 5.2.2 Mailbox full", "mailbox of a recipient", Stage::Deliver);
    row("552-5.2.2", Cause::Rejected, "552 5.2.2 Quota exceeded", "mailbox of a recipient", Stage::Deliver);
    row("550-5.2.2", Cause::Rejected, "550 5.2.2 Submission quota exceeded", "sends to in a day", Stage::Deliver);
    row("554-5.2.0", Cause::Rejected, "554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException",
        "sends to in a day", Stage::Deliver);
    row("550-5.1.90", Cause::RecipientRefused,
        "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
        "fewer recipients", Stage::Deliver);
    row("550-5.1.10", Cause::RecipientRefused, "550 5.1.10 RESOLVER.ADR.RecipientNotFound", "Correct the recipient",
        Stage::Deliver);
    row("550-5.4.1", Cause::RecipientRefused, "550 5.4.1 Recipient address rejected: Access denied",
        "Correct the recipient", Stage::Deliver);
    row("501-5.5.124", Cause::Throttled, "501 5.5.124 Too many messages", "sent enough", Stage::Deliver);
    row("450-4.2.0", Cause::Throttled, "450 4.2.0 Greylisted, see the postmaster", "greylisting", Stage::Deliver);
    row("452-4.3.1", Cause::ServerFailed, "452 4.3.1 Insufficient system storage", "free space", Stage::Deliver);
    row("553-5.7.1", Cause::SenderRefused, "553 5.7.1 Sender address rejected: not owned by user", "its own addresses",
        Stage::Deliver);
    row("554-5.7.1", Cause::RecipientRefused, "554 5.7.1 Relay access denied", "does not relay", Stage::Deliver);
    row("550-5.7.1", Cause::Rejected, "550 5.7.1 Message refused by policy", "name the rule", Stage::Deliver);
    row("421", Cause::Throttled, "421 Service not available", "tried again", Stage::Deliver);
    row("451-4.3.0", Cause::ServerFailed, "451 4.3.0 Local error in processing", "tried again", Stage::Deliver);
}

void TestMailExplanations::everyReplyIsExplained()
{
    QFETCH(Failure, failure);
    QFETCH(QString, words);
    const auto explanation = text::explain(failure, mail, corp);
    QVERIFY2(faultOf(explanation).isEmpty(), qUtf8Printable(faultOf(explanation)));
    QVERIFY2(!isUnknown(explanation), qUtf8Printable(explanation.title));
    QVERIFY2(allOf(explanation).contains(words), qUtf8Printable(allOf(explanation)));
}

void TestMailExplanations::everyCodeOfOursIsExplained_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<Connector>("connector");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *code, Stage stage, Cause cause, const Connector &connector, const char *words) {
        QTest::newRow(code) << failureOf(stage, cause, QString::fromLatin1(code)) << connector
                            << QString::fromUtf8(words);
    };
    row("smtp.no-starttls", Stage::Tls, Cause::NotOffered, mail, "no STARTTLS");
    row("smtp.no-sign-in", Stage::SignIn, Cause::NotOffered, mail, "no AUTH");
    row("smtp.no-mechanism", Stage::SignIn, Cause::NotOffered, mail, "both sides know");
    row("smtp.no-smtputf8", Stage::Deliver, Cause::NotOffered, mail, "SMTPUTF8");
    row("smtp.size-limit", Stage::Deliver, Cause::TooLarge, mail, "limit");
    row("smtp.upload-stalled", Stage::Deliver, Cause::TimedOut, mail, "no more bytes");
    row("smtp.no-answer", Stage::Confirm, Cause::TimedOut, mail, "whether it was delivered");
    row("smtp.challenge-401", Stage::SignIn, Cause::SignInRefused, onlineMail, "has expired");
    row("smtp.challenge-499", Stage::SignIn, Cause::SignInRefused, onlineMail, "with a challenge");
    row("mail.no-recipient", Stage::Prepare, Cause::AddressInvalid, mail, "no recipient");
    row("mail.no-sender", Stage::Prepare, Cause::AddressInvalid, mail, "no sender");
    row("mail.invalid-recipient", Stage::Prepare, Cause::AddressInvalid, mail, "‘anna@corp.example’");
    row("mail.invalid-sender", Stage::Prepare, Cause::AddressInvalid, exchange, "‘anna@corp.example’");
    row("ews.no-mailbox", Stage::Prepare, Cause::UserUnknown, exchange, "no e-mail address");
    row("connector.mail-server-missing", Stage::Prepare, Cause::InvalidConnector, mail, "No mail server is named");
    row("variable.empty", Stage::Prepare, Cause::UnresolvedVariable, mail, "template of the workflow");
    row("smtp.invalid-host", Stage::Prepare, Cause::HostNotFound, mail, "spelling");
    row("smtp.malformed", Stage::Connect, Cause::ProtocolViolated, mail, "does not speak SMTP");
    row("ews.token-over-http", Stage::SignIn, Cause::NotOffered, onlineExchange, "read the token");
    row("ews.basic-over-http", Stage::SignIn, Cause::NotOffered, exchange, "‘https://’");
    row("ews.no-scheme", Stage::SignIn, Cause::NotOffered, exchange, "NTLM nor Negotiate");
    row("ews.extended-protection", Stage::SignIn, Cause::SignInRefused, exchange, "Extended Protection");
    row("ews.negotiate-no-ticket", Stage::SignIn, Cause::SignInRefused, exchange, "‘kinit’");
    for (const char *code : {"ews.token-2000000", "ews.token-2000001", "ews.token-2999999"})
        row(code, Stage::SignIn, Cause::SignInRefused, onlineExchange, "Authorize again");
    row("ews.token-2000002", Stage::SignIn, Cause::SignInRefused, onlineExchange, "has expired");
    row("ews.token-2000003", Stage::SignIn, Cause::SignInRefused, onlineExchange, "audience");
    row("ews.token-2000004", Stage::SignIn, Cause::SignInRefused, onlineExchange, "another organization");
    row("ews.token-2000005", Stage::SignIn, Cause::SignInRefused, onlineExchange, "user of the access token");
    row("ews.token-2000006", Stage::SignIn, Cause::SignInRefused, onlineExchange, "EwsAllowedAppIDs");
    row("ews.token-2000007", Stage::SignIn, Cause::ServerFailed, onlineExchange, "tried again");
    row("ews.token-2000008", Stage::SignIn, Cause::SignInRefused, onlineExchange, "full_access_as_app");
    row("ews.malformed", Stage::Deliver, Cause::ProtocolViolated, exchange, "another program");
    row("ews.answer-too-large", Stage::Deliver, Cause::ProtocolViolated, exchange, "far too large");
    row("http.upload-stalled", Stage::Deliver, Cause::TimedOut, exchange, "no more bytes");
    row("http.no-answer", Stage::SignIn, Cause::TimedOut, exchange, "If the whole mail had been sent");
    row("curl.56", Stage::SignIn, Cause::ConnectionReset, exchange, "If the whole mail had been sent");
    row("http.302", Stage::Deliver, Cause::Redirected, exchange, "redirects");
    row("http.401", Stage::SignIn, Cause::SignInRefused, exchange, "username with its domain");
    row("http.403", Stage::SignIn, Cause::Rejected, onlineExchange, "EwsAllowedAppIDs");
    row("http.404", Stage::Deliver, Cause::Rejected, exchange, "‘/EWS/Exchange.asmx’");
    row("http.413", Stage::Deliver, Cause::TooLarge, exchange, "maxAllowedContentLength");
    row("http.507", Stage::Deliver, Cause::TooLarge, exchange, "maxAllowedContentLength");
    row("http.500", Stage::Deliver, Cause::ServerFailed, exchange, "event log");
    row("http.503", Stage::Deliver, Cause::ServerFailed, exchange, "application pool");
}

void TestMailExplanations::everyCodeOfOursIsExplained()
{
    QFETCH(Failure, failure);
    QFETCH(Connector, connector);
    QFETCH(QString, words);
    const auto explanation = text::explain(failure, connector, corp);
    QVERIFY2(faultOf(explanation).isEmpty(), qUtf8Printable(faultOf(explanation)));
    QVERIFY2(!isUnknown(explanation), qUtf8Printable(explanation.title));
    QVERIFY2(allOf(explanation).contains(words), qUtf8Printable(allOf(explanation)));
}

void TestMailExplanations::tellsWhatIsWrongWithACertificate_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("tls.expired") << u"has expired"_s;
    QTest::newRow("tls.not-yet-valid") << u"not valid yet"_s;
    QTest::newRow("tls.other-host") << u"another name"_s;
    QTest::newRow("tls.self-signed") << u"self-signed"_s;
    QTest::newRow("tls.unknown-issuer") << u"unknown here"_s;
    QTest::newRow("tls.revoked") << u"revoked"_s;
    QTest::newRow("tls.invalid") << u"is not valid"_s;
    QTest::newRow("curl.60") << u"not trusted"_s;
}

void TestMailExplanations::tellsWhatIsWrongWithACertificate()
{
    QFETCH(QString, words);
    const Failure failure = failureOf(Stage::Tls, Cause::CertificateUntrusted,
                                      QString::fromLatin1(QTest::currentDataTag()), u"mail.corp.example:587"_s);
    for (const Connector &connector : {mail, exchange}) {
        const auto explanation = text::explain(failure, connector, corp);
        QVERIFY2(faultOf(explanation).isEmpty(), qUtf8Printable(faultOf(explanation)));
        QVERIFY2(explanation.title.contains(words), qUtf8Printable(explanation.title));
        QVERIFY2(explanation.meaning.contains("mail.corp.example"_L1), qUtf8Printable(explanation.meaning));
    }
}

void TestMailExplanations::givesACommandToCopy_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<Connector>("connector");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("command");

    const auto row = [](const char *name, const Failure &failure, const Connector &connector, const char *command,
                        const QString &account = u"scan@corp.example"_s) {
        QTest::newRow(name) << failure << connector << account << QString::fromUtf8(command);
    };
    const Failure refused = replied("535-5.7.8", Cause::SignInRefused, u"535 5.7.8 no"_s);
    const Failure tenant = replied("535-5.7.139", Cause::SignInRefused, u"is disabled for the Tenant."_s);
    const Failure untrusted =
        failureOf(Stage::Tls, Cause::CertificateUntrusted, u"tls.expired"_s, u"mail.corp.example:587"_s);
    row("signing in with a password", refused, mail,
        "swaks --server 'mail.corp.example' --port 587 --tls --auth --auth-user 'scan@corp.example' --quit-after AUTH");
    row("an account with a quote, in a shell", refused, mail,
        "swaks --server 'mail.corp.example' --port 587 --tls --auth --auth-user 'o'\\''neill' --quit-after AUTH",
        u"o'neill"_s);
    row("a mailbox that may not submit", tenant, mail,
        "Set-CASMailbox -Identity 'scan@corp.example' -SmtpClientAuthenticationDisabled $false");
    row("an account with a quote, in PowerShell", tenant, mail,
        "Set-CASMailbox -Identity 'o''neill@corp.example' -SmtpClientAuthenticationDisabled $false",
        u"o'neill@corp.example"_s);
    row("an account with a typographic quote, in PowerShell", tenant, mail,
        "Set-CASMailbox -Identity 'o’’; Remove-Mailbox x' -SmtpClientAuthenticationDisabled $false",
        u"o’; Remove-Mailbox x"_s);
    row("the mailbox of Microsoft 365", tenant, onlineMail,
        "Set-CASMailbox -Identity 'scan@contoso.com' -SmtpClientAuthenticationDisabled $false");
    const Failure sender = replied("550-5.7.60", Cause::SenderRefused, u"550 5.7.60 no"_s, Stage::Deliver);
    row("the right to send as, on premises", sender, mail,
        "Get-Mailbox -Identity 'scanner@corp.example' | Add-ADPermission -User 'scan@corp.example' -AccessRights "
        "ExtendedRight -ExtendedRights 'Send As'");
    row("the right to send as, in Microsoft 365", sender, onlineMail,
        "Add-RecipientPermission -Identity 'scanner@corp.example' -Trustee 'scan@contoso.com' -AccessRights SendAs");
    row("a certificate after STARTTLS", untrusted, mail,
        "openssl s_client -connect 'mail.corp.example:587' -starttls smtp -servername 'mail.corp.example' </dev/null");
    row("a certificate of Web Services", untrusted, exchange,
        "openssl s_client -connect 'mail.corp.example:443' -servername 'mail.corp.example' </dev/null");
    row("what the server offers", failureOf(Stage::Tls, Cause::NotOffered, u"smtp.no-starttls"_s), mail,
        "swaks --server 'mail.corp.example' --port 587 --tls --quit-after EHLO");
    row("a name that is not found", failureOf(Stage::Resolve, Cause::HostNotFound, u"curl.6"_s), mail,
        "getent hosts 'mail.corp.example'");
    row("a port that is closed", failureOf(Stage::Connect, Cause::ConnectionRefused, u"curl.7"_s), exchange,
        "nc -vz 'mail.corp.example' 443");
    row("the role of a service account",
        failureOf(Stage::SignIn, Cause::ImpersonationRefused, u"ews.ErrorImpersonateUserDenied"_s), exchange,
        "New-ManagementRoleAssignment -Name 'Scan impersonation' -Role ApplicationImpersonation -User "
        "'corp\\svc''scan'");
    row("a mailbox that is looked up",
        failureOf(Stage::SignIn, Cause::MailboxMissing, u"ews.ErrorNonExistentMailbox"_s), exchange,
        "Get-Mailbox -Identity 'anna@corp.example' | Format-List PrimarySmtpAddress,EmailAddresses,"
        "RecipientTypeDetails");
    row("a sign-in at Web Services", failureOf(Stage::SignIn, Cause::SignInRefused, u"http.401"_s), exchange,
        "curl --verbose --ntlm --user 'corp\\svc'\\''scan' 'https://mail.corp.example/EWS/Exchange.asmx'");
    row("a cmdlet that Exchange on premises has alone", failureOf(Stage::SignIn, Cause::NotOffered, u"ews.no-scheme"_s),
        exchange, "Get-WebServicesVirtualDirectory | Format-List Identity,*Authentication,ExtendedProtection*");
    row("a cmdlet that Exchange Online does not have", failureOf(Stage::SignIn, Cause::NotOffered, u"ews.no-scheme"_s),
        onlineExchange, "");
    row("Web Services of an organization", failureOf(Stage::SignIn, Cause::Rejected, u"http.403"_s), onlineExchange,
        "Get-OrganizationConfig | Format-List Ews*");
}

void TestMailExplanations::givesACommandToCopy()
{
    QFETCH(Failure, failure);
    QFETCH(Connector, connector);
    QFETCH(QString, account);
    QFETCH(QString, command);
    QCOMPARE(text::explain(failure, connector, systemWith(account)).command, command);
}

void TestMailExplanations::anUnknownReplyIsQuoted_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<Connector>("connector");
    QTest::addColumn<bool>("again");

    const QString words = u"No such luck today"_s;
    QTest::newRow("for good") << Failure{Stage::Deliver, Cause::Rejected, u"smtp.556-5.9.9"_s, {}, words} << mail
                              << false;
    QTest::newRow("for now") << Failure{Stage::Deliver, Cause::Throttled, u"smtp.499"_s, {}, words} << mail << true;
    QTest::newRow("of Exchange") << Failure{Stage::Deliver, Cause::Rejected, u"ews.ErrorOfTomorrow"_s, {}, words}
                                 << exchange << false;
    QTest::newRow("of Exchange's web server")
        << Failure{Stage::Deliver, Cause::Rejected, u"http.418"_s, {}, words} << exchange << false;
    QTest::newRow("of Entra") << Failure{Stage::SignIn, Cause::SignInRefused,
                                         u"oauth.x"_s,  {},
                                         words,         u"AADSTS123456: No such luck today"_s}
                              << onlineMail << false;
}

void TestMailExplanations::anUnknownReplyIsQuoted()
{
    QFETCH(Failure, failure);
    QFETCH(Connector, connector);
    QFETCH(bool, again);
    const auto explanation = text::explain(failure, connector, corp);
    QVERIFY2(faultOf(explanation).isEmpty(), qUtf8Printable(faultOf(explanation)));
    QVERIFY2(explanation.meaning.contains("No such luck today"_L1), qUtf8Printable(explanation.meaning));
    QCOMPARE(explanation.remedy.contains("tried again"_L1), again);
    QVERIFY(again || isUnknown(explanation));
}

void TestMailExplanations::saysHowLongToWait()
{
    Failure failure = failureOf(Stage::Deliver, Cause::Throttled, u"ews.ErrorServerBusy"_s);
    QVERIFY(!text::explain(failure, exchange, corp).remedy.contains("wait"_L1));
    failure.retryAfter = 47;
    const QString remedy = text::explain(failure, exchange, corp).remedy;
    QVERIFY2(remedy.contains("47"_L1), qUtf8Printable(remedy));
}

QTEST_GUILESS_MAIN(TestMailExplanations)
#include "tst_mailexplanations.moc"
