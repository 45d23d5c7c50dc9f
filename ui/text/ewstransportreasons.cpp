// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/mailreasons.h"

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

// Microsoft Learn: "Control access to EWS in Exchange".
const MailReason obstacles[] = {
    {" 302 redirected "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The address points elsewhere"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "It redirects to ‘%3’. Mails are not sent to an address that nobody has entered. An error page "
                       "of Exchange, or a proxy that publishes it, answers like this as well."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the final address as the Web Services URL, if it is the right one; it usually ends in "
                       "‘/EWS/Exchange.asmx’."),
     Mender::Connector, MailCommand::Offer},
    {" online-403 "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "Exchange Web Services are switched off for this access"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "‘%1’ refuses the whole access: they are off for the organization or the mailbox, the application is not on "
         "its list, the licence of the mailbox has none, or a token is for another service."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Both the organization and the mailbox have to allow it, in Exchange Online PowerShell. EwsAllowedAppIDs "
         "lists the applications by client ID: setting it replaces the list, so it is read first."),
     Mender::Tenant, MailCommand::WebServicesOfOrganization, Retirement::Id::EwsInExchangeOnline},
    {" 403 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "Exchange Web Services are forbidden for this access"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ refuses the whole access: they are off for the mailbox of ‘%2’ or for the organization, "
                       "or the web server or a proxy does not let this computer in."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Look at EwsEnabled and EwsApplicationAccessPolicy of the mailbox, and at the addresses that "
                       "the virtual directory EWS allows."),
     Mender::Exchange, MailCommand::ClientAccess},
    {" 404 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "Nothing is at the path of the Web Services URL"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ is there, and has no Web Services at this address."),
     QT_TRANSLATE_NOOP("ExplanationText", "Check the Web Services URL: it usually ends in ‘/EWS/Exchange.asmx’."),
     Mender::Connector, MailCommand::Offer},
    {" 503 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "Exchange is stopped, starting or overloaded"),
     QT_TRANSLATE_NOOP("ExplanationText", "The web server answers, and what is behind it does not."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "It may be tried again. If it stays, look at the application pool MSExchangeServicesAppPool."),
     Mender::Exchange},
    {" 500 502 504 "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "Exchange failed while it processed the request"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "The web server of ‘%1’ reports a fault of what is behind it. Under load this passes by itself."),
     QT_TRANSLATE_NOOP("ExplanationText", "It may be tried again. If it stays, look into the event log of the server."),
     Mender::Exchange, MailCommand::Offer},
    {" malformed protocol-violated "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The answer is not one of Exchange Web Services"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "What answers at ‘%1’ is another program: a sign-in page of a proxy or of Outlook on the web "
                       "looks like this."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Check the Web Services URL, and that a proxy lets it through without a sign-in page of its own."),
     Mender::Connector, MailCommand::Offer},
    {" answer-too-large "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The answer is far too large"),
     QT_TRANSLATE_NOOP("ExplanationText", "What answers at ‘%1’ sends more than Exchange Web Services ever do."),
     QT_TRANSLATE_NOOP("ExplanationText", "Check the Web Services URL."), Mender::Connector, MailCommand::Offer},
    {" upload-stalled "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server stopped taking the request"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ took no more bytes for a long time. A firewall or proxy that inspects requests does this "
                       "with large ones."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check what is between here and the server, and its load. Nothing was delivered; send again."),
     Mender::Network, MailCommand::Port},
    {" no-answer "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server does not answer"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ said nothing in time. If the whole mail had been sent, it is unknown whether it was "
                       "delivered."),
     QT_TRANSLATE_NOOP("ExplanationText", "Look into Sent Items before sending again."), Mender::Exchange,
     MailCommand::Port},
    {" timed-out "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server did not answer in time"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ stopped taking part. A firewall that drops packets looks like this."),
     QT_TRANSLATE_NOOP("ExplanationText", "Check the Web Services URL and the firewalls on the way."), Mender::Network,
     MailCommand::Port},
    {" host-not-found "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The host name is unknown"),
     QT_TRANSLATE_NOOP("ExplanationText", "No address was found for ‘%1’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the spelling of the URL, and that this computer’s DNS knows the name."),
     Mender::Connector, MailCommand::Host},
    {" connection-refused "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server refused the connection"),
     QT_TRANSLATE_NOOP("ExplanationText", "The computer is there, but nothing listens at ‘%1’."),
     QT_TRANSLATE_NOOP("ExplanationText", "Check the port in the URL, and that the service is started."),
     Mender::Exchange, MailCommand::Port},
    {" host-unreachable "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server cannot be reached"),
     QT_TRANSLATE_NOOP("ExplanationText", "There is no way through the network to ‘%1’."),
     QT_TRANSLATE_NOOP("ExplanationText", "Check routes and firewalls between this computer and the server."),
     Mender::Network, MailCommand::Port},
    {" connection-reset "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The connection was cut"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ or something on the way ended the connection before it had answered. If the whole mail "
                       "had been sent, it is unknown whether it was delivered."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Look into Sent Items before sending again, and into the log of the server. A size limit, a "
                       "proxy or a restart of the service can do this."),
     Mender::Exchange, MailCommand::Port},
};

} // namespace

std::span<const MailReason> ewsTransportReasons()
{
    return obstacles;
}

} // namespace console::text
