// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/mailreasons.h"

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

// Replies of Exchange Online: Microsoft Learn, "Fix issues with printers, scanners, and LOB apps that send email using
// Microsoft 365" and "Enable or disable authenticated client SMTP submission"; the others RFC 4954, section 6.
const MailReason refusals[] = {
    {" 5.7.139 "_L1, "disabled for the tenant"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "SMTP sign-in is switched off for the whole organization"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The Microsoft 365 organization of ‘%2’ does not let programs submit mails at ‘%1’. Neither a "
                       "password nor a token is looked at."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Permit it for this mailbox alone, in Exchange Online PowerShell: the setting of a mailbox wins "
                       "over that of the organization. Set-TransportConfig permits it for all."),
     Mender::Tenant, MailCommand::EnableMailboxSubmission},
    {" 5.7.139 "_L1, "disabled for the mailbox"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "SMTP sign-in is switched off for the mailbox"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The mailbox ‘%2’ does not let programs submit mails. Neither a password nor a token is looked "
                       "at."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Switch ‘Authenticated SMTP’ on for the mailbox, in Exchange Online PowerShell or in the "
                       "Microsoft 365 admin center: Users, Active users, ‘%2’, Mail, Manage email apps. Then wait a "
                       "few minutes."),
     Mender::Tenant, MailCommand::EnableMailboxSubmission},
    {" 5.7.139 "_L1, "security defaults"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The security defaults of the organization forbid the sign-in"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Security defaults block every sign-in with username and password alone, and ‘%2’ is no exception."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Choose ‘Microsoft 365 OAuth 2.0’ as the authentication of the connector. Conditional access "
                       "policies in place of security defaults allow an exception for one account."),
     Mender::Tenant},
    {" 5.7.139 "_L1, "basic authentication is disabled"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "Sign-in with username and password is switched off"),
     QT_TRANSLATE_NOOP("ExplanationText", "The organization of ‘%2’ takes OAuth only."),
     QT_TRANSLATE_NOOP("ExplanationText", "Choose ‘Microsoft 365 OAuth 2.0’ as the authentication of the connector."),
     Mender::Connector, MailCommand::AuthenticationPolicies, Retirement::Id::SmtpBasicAuthentication},
    {" 5.7.139 "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "A policy forbids the sign-in, or the password is wrong"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ refused ‘%2’ because a criterion is not met: a conditional access policy, an "
                       "authentication policy, blocked legacy authentication, or the password. The server said: ‘%4’."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Look up the attempt in the Microsoft Entra admin center: Users, ‘%2’, Sign-in logs; they name the policy. An "
         "authentication policy has to allow AllowBasicAuthSmtp. ‘Microsoft 365 OAuth 2.0’ avoids most of these."),
     Mender::Tenant, MailCommand::AuthenticationPolicies},
    {" 5.7.3 "_L1, "authentication unsuccessful"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The server does not take the sign-in"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ refused ‘%2’. With a password, it is wrong. With OAuth, the token is for another audience "
                       "or scope, belongs to another user than ‘%2’, or the application may not use the mailbox."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the username, and enter the password again or authorize again. A token needs the scope "
                       "SMTP.Send of outlook.office.com (SMTP.SendAsApp for an application), and the user is the one "
                       "who has authorized, not a shared mailbox."),
     Mender::Connector, MailCommand::SignIn},
    {" 530-5.7.57 5.7.57 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server wants a sign-in first"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ takes mails from signed-in clients only, and there was no sign-in: the system "
                       "configuration names no mail server account, or the server offers none without STARTTLS."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the mail server account and its password below System configuration, and choose STARTTLS "
                       "with port 587."),
     Mender::Connector, MailCommand::Offer},
    {" 530-5.7.0 530-5.7.1 530 "_L1, "starttls"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server demands STARTTLS"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ does nothing before the connection is encrypted."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Choose STARTTLS as the security of the mail server, below System configuration."),
     Mender::Connector, MailCommand::Offer},
    {" 530-5.7.1 530 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server wants a sign-in first"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ takes no mail from somebody who has not signed in. The server said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the mail server account and its password below System configuration. A relay without a "
                       "sign-in has to allow the address of this computer."),
     Mender::Connector, MailCommand::Offer},
    {" 5.7.30 "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "Sign-in with username and password has been taken away"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ no longer takes passwords from programs that submit mails."),
     QT_TRANSLATE_NOOP("ExplanationText", "Choose ‘Microsoft 365 OAuth 2.0’ as the authentication of the connector."),
     Mender::Connector, MailCommand::None, Retirement::Id::SmtpBasicAuthentication},
    {" 5.7.4 SignIn-504 no-mechanism "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "There is no way of signing in that both sides know"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "‘%1’ does not offer a method that the console has, or only after STARTTLS. The stage lists what is offered."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Choose STARTTLS as the security, and have PLAIN or LOGIN (XOAUTH2 for Microsoft 365) enabled at the server."),
     Mender::MailServer, MailCommand::Offer},
    {" no-sign-in "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server offers no sign-in"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ has no AUTH at all, although an account is entered. Many servers offer it after STARTTLS "
                       "only, or at port 587 only."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Choose STARTTLS and port 587, or remove the mail server account below System configuration "
                       "where the server is a relay without a sign-in."),
     Mender::Connector, MailCommand::Offer},
    {" 5.7.8 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The username or the password is wrong"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ refused ‘%2’ and does not say which of the two it is."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the mail server account and enter its password again below System configuration. Some "
                       "services want an app password in place of the account’s own."),
     Mender::Connector, MailCommand::SignIn},
    {" 534 5.7.9 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server wants another kind of sign-in"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ does not take this password, or not by this method. The server said: ‘%4’."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Create an app password for the account ‘%2’ at its provider, or use another method of signing in."),
     Mender::Connector, MailCommand::SignIn},
    {" 5.7.11 538 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server wants the sign-in to be encrypted"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ takes no password over an unprotected connection."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Choose STARTTLS or TLS as the security of the mail server, below System configuration."),
     Mender::Connector, MailCommand::Offer},
    {" SignIn-454 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server cannot check the sign-in now"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ could not reach what it asks about accounts. Whether the password is right is unknown. "
                       "The server said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText", "It may be tried again. If it stays, look into the log of the mail server."),
     Mender::MailServer, MailCommand::SignIn},
    {" challenge-400 challenge-401 challenge-403 "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The server does not take the access token"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ answered the token of ‘%2’ with an error status: it has expired, is for "
                       "another audience or scope, or for another user."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Authorize again. The token needs the scope that the server names, and the user has to be the "
                       "one who has authorized."),
     Mender::Connector, MailCommand::SignIn},
    {" challenge "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server does not take the access token"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ refused the token of ‘%2’ with a challenge. The server said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Authorize again, and compare the scope of the token with the one that the server wants."),
     Mender::Connector, MailCommand::SignIn},
    {" 535 535-5.7.1 sign-in-refused "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The server does not take the sign-in"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ refused ‘%2’. The server said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText", "Check the username, and enter the password again or authorize again."),
     Mender::Connector, MailCommand::SignIn},
};

} // namespace

std::span<const MailReason> smtpSignInReasons()
{
    return refusals;
}

} // namespace console::text
