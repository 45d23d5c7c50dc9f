// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/mailreasons.h"

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

// Replies of Exchange Online: Microsoft Learn, "Email non-delivery reports and SMTP errors in Exchange Online" and
// "Changes in message store and throttling for concurrent connections"; the others RFC 3463 and RFC 5321, section 4.2.
const MailReason replies[] = {
    {" 5.7.60 5.2.252 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The account may not send as this sender"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%2’ has signed in, and the mail is from ‘%5’, another mailbox."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Use the same address as sender, below System configuration or in the workflow, or grant the "
                       "account the permission ‘Send as’."),
     Mender::Exchange, MailCommand::GrantSendAs},
    {" 5.2.0 554-5.2.0 554 "_L1, "sendasdenied"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The account may not send as this sender"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ took the whole mail and then found that ‘%2’ may not send as ‘%5’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Use the same address as sender, below System configuration or in the workflow, or grant the "
                       "account the permission ‘Send as’."),
     Mender::Exchange, MailCommand::GrantSendAs},
    {" 5.2.2 5.2.0 "_L1, "submission quota"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The account has sent as much as it may for now"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Microsoft 365 limits how many recipients an account sends to in a day, and how many mails in a "
                       "minute. The server said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "It may be tried again the next day. Look for another program that sends with the account ‘%2’, "
                       "or for somebody who has its password."),
     Mender::Connector},
    {" 5.7.68 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The organization refuses mails without a sign-in"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The Microsoft 365 organization has switched Direct Send off: nobody may send in the name of "
                       "its domains without having signed in."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Sign in: ‘Microsoft 365 OAuth 2.0’ in the connector, or an account at port 587. Otherwise an "
                       "inbound connector for the address of this computer lets its mails in."),
     Mender::Tenant, MailCommand::DirectSend},
    {" 5.7.64 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "No inbound connector of the organization fits"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Microsoft 365 relays mails only for an inbound connector that knows the address or the "
                       "certificate of the sending server, and none does."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Correct the inbound connector: the public address that this computer sends from, or the name "
                       "of its certificate. The domain of the sender has to be an accepted one."),
     Mender::Tenant, MailCommand::InboundConnectors},
    {" 451-5.7.3 5.7.3 "_L1, "starttls"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server demands STARTTLS"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ takes no mail over an unprotected connection."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Choose STARTTLS as the security of the mail server, below System configuration."),
     Mender::Connector, MailCommand::Offer},
    {" 4.7.66 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The version of TLS is too old for the server"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ takes TLS 1.2 and newer. Something on the way, such as a proxy, or the settings of this "
                       "computer limit it to less."),
     QT_TRANSLATE_NOOP("ExplanationText", "Allow TLS 1.2 on this computer and on what inspects its connections."),
     Mender::ThisComputer, MailCommand::Tls},
    {" 432 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "Too many connections at once"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ lets an account have three connections at a time, and more were open."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "It may be tried again. Another program that sends with the same account needs an account of its own."),
     Mender::Connector},
    {" 4.5.3 5.5.3 5.1.90 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "Too many recipients"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ takes fewer recipients for one mail, or in a day, than there are."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Name fewer recipients in the workflow, or a distribution list, and send the rest later."),
     Mender::Connector},
    {" 5.7.705 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The organization has sent too many mails"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Microsoft 365 has blocked the sending of the whole organization because it exceeded its threshold."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Look for an account that sends spam, and ask Microsoft’s support to lift the block."),
     Mender::Tenant},
    {" 5.7.708 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "Microsoft 365 takes no mail from this network"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Traffic from the address that this computer sends from is not accepted, which happens to new "
                       "organizations and to addresses of bad repute."),
     QT_TRANSLATE_NOOP("ExplanationText", "Send from another address, or ask Microsoft’s support to lift the block."),
     Mender::Tenant},
    {" 5.1.8 "_L1, "outbound"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The sender is blocked"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Microsoft 365 has blocked ‘%5’ as a bad outbound sender because the account seemed to send spam."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Change the account’s password, and remove it from the restricted entities in Microsoft Defender."),
     Mender::Tenant},
    {" 5.1.8 5.1.7 sender-refused "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server refuses the sender"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ does not take mails from ‘%5’. The server said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Correct the sender below System configuration or in the workflow: an address of a domain that "
                       "the server serves, and that the account ‘%2’ may use."),
     Mender::Connector, MailCommand::SignIn},
    {" 5.3.4 5.2.3 552 size-limit too-large "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The mail is too large for the server"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "‘%1’ has a limit on the size of a mail. Files grow by about 37 percent on the way into a mail."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Scan fewer pages or with a lower resolution, or have the limit of the server raised."),
     Mender::Connector, MailCommand::Offer},
    {" 554-5.2.2 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "A mailbox is full"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The mail or its copy in Sent Items has no place. Where copies are kept in Sent Items, the "
                       "full mailbox may be the account’s own."),
     QT_TRANSLATE_NOOP("ExplanationText", "Empty Sent Items, or archive what is in it, and send again."),
     Mender::Exchange, MailCommand::MailboxSize},
    {" 5.2.2 4.2.2 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The mailbox of a recipient is full"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "A mailbox that the mail is for has no place left for it. The server said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Have the recipient make room or the quota of the mailbox raised, or name another recipient in "
                       "the workflow."),
     Mender::MailServer},
    {" 5.1.10 5.4.1 5.1.1 5.1.2 5.1.3 5.1.6 "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The server does not know a recipient"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ knows no ‘%3’, or refuses it. The server said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Correct the recipient in the workflow, or the e-mail address of the terminal user."),
     Mender::Connector, MailCommand::Recipient},
    {" 5.5.124 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The service has sent enough for now"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The service for high volume e-mail refuses more for a while, although the reply looks like an "
                       "error of the command."),
     QT_TRANSLATE_NOOP("ExplanationText", "It may be tried again. Send fewer mails at a time."), Mender::Connector},
    {" 4.3.1 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server has no space now"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ cannot store the mail. The server said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText", "It may be tried again. If it stays, free space at the server."),
     Mender::MailServer},
    {" 4.2.0 4.2.1 450 4.7.1 451-4.7.1 "_L1, "greylist"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The server wants the mail later"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ refuses unknown senders at first and takes the mail at a second attempt (greylisting)."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "It may be tried again in a few minutes. A sign-in, or this computer on the server’s list of "
                       "exceptions, avoids the wait."),
     Mender::MailServer},
    {" 5.7.1 553 "_L1, "not owned"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The account may not send as this sender"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ lets ‘%2’ use its own addresses only, and ‘%5’ is none of them."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Use an address of the account as sender, below System configuration or in the workflow, or "
                       "have the server permit this one."),
     Mender::MailServer},
    {" 5.7.1 5.7.54 454-4.7.1 550 551 554 "_L1, "relay"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The server does not relay mails for this computer"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "‘%1’ takes mails for its own recipients only, unless one signs in or is on its list. The server said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the mail server account below System configuration, or have the server allow the address "
                       "of this computer."),
     Mender::MailServer, MailCommand::Offer},
    {" 5.7.1 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "A rule of the server refuses the mail"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ could take the mail and does not want to. The server said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText", "Look into the log of the mail server: its words name the rule."),
     Mender::MailServer},
    {" 5.5.2 504-5.5.2 "_L1, "fully-qualified hostname"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The server does not accept the name of this computer"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ wants the full name of the computer that sends. The server said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Give this computer a full host name, such as ‘console.example.com’, or have the server drop "
                       "the demand for signed-in clients."),
     Mender::ThisComputer},
    {" recipient-refused "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server refuses a recipient"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ does not take mails for ‘%3’. The server said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Correct the recipient in the workflow, or the e-mail address of the terminal user."),
     Mender::Connector, MailCommand::Recipient},
    {" 421 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server ends the connection"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "‘%1’ is closing, is overloaded, or has had enough connections or mails for now. The server said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText", "It may be tried again."), Mender::MailServer},
    {" 450 451 452 454 455 458 459 "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The server cannot take the mail now"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ has a passing difficulty and keeps nothing of the mail. The server said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText", "It may be tried again. If it stays, look into the log of the mail server."),
     Mender::MailServer},
    {" throttled "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server asks to slow down"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ received more mails in a short time than it takes. The server said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText", "It may be tried again later, with fewer mails at a time."),
     Mender::Connector},
};

const MailReason obstacles[] = {
    {" no-starttls "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server offers no STARTTLS"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The system configuration asks for it, and nothing is told to ‘%1’ unprotected instead. A "
                       "firewall that inspects mail can also take the offer away."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Have STARTTLS enabled at the server, check port and security below System configuration, and "
                       "look for a firewall that changes mail traffic."),
     Mender::MailServer, MailCommand::Offer},
    {" Tls-454 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server cannot encrypt now"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ offers STARTTLS and could not begin with it; nothing is told to it unprotected instead. "
                       "The server said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "It may be tried again. If it stays, look at the certificate and the key of the mail server, "
                       "and into its log."),
     Mender::MailServer, MailCommand::Tls},
    {" no-smtputf8 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server takes ASCII addresses only"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The sender or a recipient has characters beyond ASCII, and ‘%1’ does not offer SMTPUTF8."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Use addresses of plain letters, digits and signs, or have SMTPUTF8 enabled at the server."),
     Mender::MailServer, MailCommand::Offer},
    {" not-offered "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server lacks what the delivery needs"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ does not offer it. The server said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Compare what the server offers with the settings below System configuration."),
     Mender::MailServer, MailCommand::Offer},
    {" upload-stalled "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server stopped taking the mail"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ took no more bytes for a long time. A firewall or virus scanner that inspects mails does "
                       "this with large ones."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check what is between here and the server, and its load. Nothing was delivered; send again."),
     Mender::Network, MailCommand::Port},
    {" no-answer "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server does not answer"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "‘%1’ said nothing in time. If the whole mail had been sent, it is unknown whether it was delivered."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Look into the log of the mail server before sending again: a filter that looks through "
                       "attachments can take long."),
     Mender::MailServer, MailCommand::Port},
    {" timed-out "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server did not answer in time"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ stopped taking part. A firewall that drops packets looks like this, and so does port 465 "
                       "with STARTTLS: a server that speaks TLS from the start waits for it."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check port and security below System configuration, and the firewalls on the way. Providers "
                       "often block port 25."),
     Mender::Network, MailCommand::Port},
    {" host-not-found invalid-host "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The name of the mail server is unknown"),
     QT_TRANSLATE_NOOP("ExplanationText", "No address was found for ‘%1’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the spelling below System configuration, and that this computer’s DNS knows the name."),
     Mender::Connector, MailCommand::Host},
    {" connection-refused "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The mail server refused the connection"),
     QT_TRANSLATE_NOOP("ExplanationText", "The computer is there, but nothing listens at ‘%1’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the port below System configuration: 587 or 25 with STARTTLS, 465 with TLS from the "
                       "start. Then check that the server is started."),
     Mender::Connector, MailCommand::Port},
    {" host-unreachable "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The mail server cannot be reached"),
     QT_TRANSLATE_NOOP("ExplanationText", "There is no way through the network to ‘%1’."),
     QT_TRANSLATE_NOOP("ExplanationText", "Check routes and firewalls between this computer and the server."),
     Mender::Network, MailCommand::Port},
    {" connection-reset "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The connection was cut"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’, or something on the way, ended the connection before it had answered. A mail whose end "
                       "was not sent is not delivered."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Look into the log of the mail server. A size limit, a virus scanner or a restart can do this."),
     Mender::MailServer, MailCommand::Port},
    {" protocol-violated "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The answer cannot be understood"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "What answers at ‘%1’ does not speak SMTP as it should. Where security and port do not fit "
                       "together it looks like this as well."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check that the port belongs to a mail server, and that the security below System configuration "
                       "is the one of this port."),
     Mender::Connector, MailCommand::Port},
};

} // namespace

std::span<const MailReason> smtpReasons()
{
    return replies;
}

std::span<const MailReason> smtpTransportReasons()
{
    return obstacles;
}

} // namespace console::text
