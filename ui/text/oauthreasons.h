// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/explanationparts.h"

#include <QLatin1StringView>

#include <span>

namespace console::text {

// What is to be copied.
enum class OAuthCommand {
    None,
    Ask, // the authority, with curl
    Authorize, // the connector, on the command line
    Consent, // the address at which an administrator consents
    Host,
    Port,
    RedirectUri,
};

// Why there is no authorization or token, untranslated (context ExplanationText). In the sentences %1 is the address
// that the failure is about, usually the authority, %2 the tenant, %3 the tab of the application in the system
// configuration, %4 the redirect URI and %5 the provider's words.
struct OAuthReason
{
    QLatin1StringView keys; // codes, errors or numbers of AADSTS, with a space before and after each
    const char *title;
    const char *meaning;
    const char *remedy;
    Mender who;
    OAuthCommand command = OAuthCommand::None;
};

std::span<const OAuthReason> readinessReasons(); // the system configuration, and what is stored
std::span<const OAuthReason> providerReasons(); // the network, and what the provider's endpoints answer
std::span<const OAuthReason> browserReasons(); // the page, and the answer that it ends with
std::span<const OAuthReason> identityReasons(); // the ID token
std::span<const OAuthReason> standardReasons(); // the errors of OAuth and OpenID Connect
std::span<const OAuthReason> aadstsReasons(); // Microsoft's numbers

} // namespace console::text
