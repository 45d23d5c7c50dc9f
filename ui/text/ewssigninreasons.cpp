// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/mailreasons.h"

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

// Microsoft Learn: "Authentication and EWS in Exchange" and the reasons of x-ms-diagnostics; "Configure Windows
// Extended Protection in Exchange Server".
const MailReason refusals[] = {
    {" basic-over-http "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The password is not sent unprotected"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "The Web Services URL begins with ‘http://’, so that everyone on the way could read the password of ‘%2’."),
     QT_TRANSLATE_NOOP("ExplanationText", "Enter the Web Services URL with ‘https://’."), Mender::Connector},
    {" token-over-http "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The access token is not sent unprotected"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The Web Services URL begins with ‘http://’, so that everyone on the way could read the token "
                       "and send mails with it."),
     QT_TRANSLATE_NOOP("ExplanationText", "Enter the Web Services URL with ‘https://’."), Mender::Connector},
    {" no-scheme "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "Exchange offers no sign-in that the console has"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "‘%1’ offers neither Basic, NTLM nor Negotiate for a password, or does not take tokens. Exchange said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Have one of them enabled at the virtual directory EWS, or choose the other authentication of "
                       "the connector. Exchange Online takes Microsoft 365 OAuth 2.0 only."),
     Mender::Exchange, MailCommand::ExtendedProtection},
    {" extended-protection "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "Exchange refuses the sign-in after a complete NTLM exchange"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Either the password of ‘%2’ is wrong, or Extended Protection of Windows demands that the sign-in is bound to "
         "the TLS connection, which this console cannot do. It is on by default since Exchange 2019 CU14."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Try the password elsewhere first. If it is right, enable Basic authentication over TLS at the "
                       "virtual directory EWS, or set its Extended Protection to ‘Allow’ or ‘None’."),
     Mender::Exchange, MailCommand::ExtendedProtection},
    {" negotiate-no-ticket "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "There is no Kerberos ticket for Exchange"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ offers Negotiate only, and no ticket could be had for ‘%2’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Join this computer to the domain or fetch a ticket with ‘kinit’, or enable NTLM or Basic at "
                       "the virtual directory EWS."),
     Mender::ThisComputer, MailCommand::ExtendedProtection},
    {" token-2000002 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The access token has expired"),
     QT_TRANSLATE_NOOP("ExplanationText", "Exchange took a look at the token of the account and found it too old."),
     QT_TRANSLATE_NOOP("ExplanationText", "Authorize again. If it stays, check the clock of this computer."),
     Mender::Connector},
    {" token-2000003 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The access token is for another service"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Its audience is not Exchange: this happens with the scope "
                       "‘https://graph.microsoft.com/EWS.AccessAsUser.All’, which belongs to another resource."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Choose the scope ‘https://outlook.office365.com/EWS.AccessAsUser.All’ below System "
                       "configuration, Microsoft 365 for Exchange, and authorize again."),
     Mender::Connector},
    {" token-2000004 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The access token is of another organization"),
     QT_TRANSLATE_NOOP("ExplanationText", "The tenant that issued the token is not the one of the mailbox."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Authorize with an account of the organization of the mailbox, and check the tenant below "
                       "System configuration."),
     Mender::Connector},
    {" token-2000005 "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The user of the access token is unknown to Exchange"),
     QT_TRANSLATE_NOOP("ExplanationText", "The token is valid, and Exchange finds no mailbox or account of its user."),
     QT_TRANSLATE_NOOP("ExplanationText", "Authorize with an account that has a mailbox there."), Mender::Connector,
     MailCommand::Mailbox},
    {" token-2000006 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "Exchange does not take the application"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The token was issued to an application that may not use Exchange Web Services."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Give the application the permission EWS.AccessAsUser.All, and add its client ID to the list "
                       "EwsAllowedAppIDs of the organization, together with those that are in it."),
     Mender::Tenant, MailCommand::WebServicesOfOrganization},
    {" token-2000007 "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "Exchange failed while it checked the access token"),
     QT_TRANSLATE_NOOP("ExplanationText", "The fault is within Exchange. Exchange said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText", "It may be tried again."), Mender::Exchange},
    {" token-2000008 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The access token has no permissions"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The token is for Exchange, and permits nothing there that Exchange knows: the application "
                       "lacks the permission, or nobody has consented to it."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Give the application the permission EWS.AccessAsUser.All (full_access_as_app for a token of "
                       "the application itself) with the consent of an administrator, then authorize again."),
     Mender::Tenant},
    {" token-2000000 token-2000001 token "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "Exchange does not take the access token"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The token is damaged, or was not signed by an authority that Exchange trusts. Exchange said: "
                       "‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText", "Authorize again, and check the authority below System configuration."),
     Mender::Connector},
    {" ErrorAccountDisabled "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The account is disabled"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ knows the account and lets nobody in with it."),
     QT_TRANSLATE_NOOP("ExplanationText", "Enable the account, or use another one."), Mender::Exchange,
     MailCommand::ClientAccess},
    {" ErrorPasswordExpired ErrorPasswordChangeRequired "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The password has expired"),
     QT_TRANSLATE_NOOP("ExplanationText", "The account needs a new password before it can sign in at ‘%1’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Set a new password, enter it on the Configuration tab and save. A service account whose "
                       "password does not expire avoids this."),
     Mender::Exchange},
    {" 401 sign-in-refused "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "Exchange does not take the sign-in"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ refused the account: the username or the password is wrong, the method is switched off, "
                       "or a token is not for Exchange. Exchange said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the username with its domain, and enter the password again or authorize again. Exchange "
                       "Online takes Microsoft 365 OAuth 2.0 only."),
     Mender::Connector, MailCommand::SignIn},
};

} // namespace

std::span<const MailReason> ewsSignInReasons()
{
    return refusals;
}

} // namespace console::text
