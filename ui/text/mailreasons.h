// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/advice/retirement.h"
#include "ui/text/explanationparts.h"
#include "ui/text/mailplace.h"

#include <QLatin1StringView>

#include <span>

namespace console::text {

// Why a mail was not sent, untranslated (context ExplanationText). In the sentences %1 is the server, %2 the account,
// %3 what the failure is about, %4 the server's last words, %5 the sender and %6 the mailbox that sends.
struct MailReason
{
    // Codes of failures without their prefix, enhanced codes alone and names of causes, with a space before and after
    // each; "SignIn-454" is a reply of this stage alone, "online-403" a code of Microsoft 365 alone.
    QLatin1StringView keys;
    QLatin1StringView words; // that the answer has to hold, see answerHolds(); empty: any answer
    const char *title;
    const char *meaning;
    const char *remedy;
    Mender who;
    MailCommand command = MailCommand::None;
    std::optional<Retirement::Id> retirement = {}; // whose announcement belongs to it
};

std::span<const MailReason> smtpSignInReasons(); // what they say is about the account
std::span<const MailReason> smtpReasons();
std::span<const MailReason> smtpTransportReasons(); // the network, and what the server offers
std::span<const MailReason> ewsSignInReasons(); // what they say is about the account
std::span<const MailReason> ewsReasons();
std::span<const MailReason> ewsTransportReasons(); // the network, and statuses of HTTP
std::span<const MailReason> mailReasons(); // before anything is sent, of both

} // namespace console::text
