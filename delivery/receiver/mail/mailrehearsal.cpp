// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/mail/mailrehearsal.h"

#include <QLatin1StringView>

#include <algorithm>
#include <iterator>

namespace console {

using namespace Qt::StringLiterals;

// Replies of Exchange Server and Exchange Online.
MailRehearsal mailRehearsal(QStringView code)
{
    struct Row
    {
        QLatin1StringView code;
        MailMoment moment;
        MailFault fault;
        const char *reply;
    };
    static constexpr Row rows[] = {
        {"smtp.535-5.7.139-tenant"_L1, MailMoment::SignIn, MailFault::Reply,
         "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit "
         "https://aka.ms/smtp_auth_disabled for more information."},
        {"smtp.535-5.7.139-mailbox"_L1, MailMoment::SignIn, MailFault::Reply,
         "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit "
         "https://aka.ms/smtp_auth_disabled for more information."},
        {"smtp.535-5.7.139-security-defaults"_L1, MailMoment::SignIn, MailFault::Reply,
         "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. "
         "Contact your administrator."},
        {"smtp.535-5.7.139-criteria"_L1, MailMoment::SignIn, MailFault::Reply,
         "535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated "
         "successfully. Contact your administrator."},
        {"smtp.550-5.7.60"_L1, MailMoment::Sender, MailFault::Reply,
         "550 5.7.60 SMTP; Client does not have permissions to send as this sender"},
        {"smtp.550-5.1.10"_L1, MailMoment::FirstRecipient, MailFault::Reply,
         "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup"},
        {"smtp.552-5.3.4"_L1, MailMoment::MessageEnd, MailFault::Reply, "552 5.3.4 Message size exceeds fixed limit"},
        {"smtp.421-4.3.2"_L1, MailMoment::Greeting, MailFault::Reply,
         "421 4.3.2 The maximum number of concurrent server connections has exceeded a per-source limit, closing "
         "transmission channel"},
        {"smtp.stall"_L1, MailMoment::Content, MailFault::Stall, ""},
        {"smtp.drop"_L1, MailMoment::Content, MailFault::Drop, ""},
    };
    const auto row = std::find_if(std::begin(rows), std::end(rows), [=](const Row &r) { return r.code == code; });
    return row == std::end(rows) ? MailRehearsal() : MailRehearsal{row->moment, row->fault, row->reply};
}

} // namespace console
