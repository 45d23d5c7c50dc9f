// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/explanationparts.h"

#include <QLatin1StringView>

#include <span>

namespace console::text {

enum class ShareCommand { None, SignIn, Ticket, Shares, Permissions, Port, Host };

// Why a delivery to a share failed, untranslated (context ExplanationText). In the sentences %1 is the server, %2 the
// share, %3 the path that it is about and %4 what the server or the system said.
struct ShareReason
{
    QLatin1StringView keys; // codes of failures and names of causes, with a space before and after each
    const char *title;
    const char *meaning;
    const char *remedy;
    const char *ticketRemedy; // where the console signs in with its own account; null: the same
    Mender who;
    ShareCommand command;
};

std::span<const ShareReason> signInReasons(); // what they say is about the account
std::span<const ShareReason> shareReasons();

} // namespace console::text
