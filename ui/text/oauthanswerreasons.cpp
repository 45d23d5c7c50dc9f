// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/oauthreasons.h"

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

const OAuthReason ofBrowser[] = {
    {" oauth.not-redirect "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "This is not the address at the end of the sign-in"),
     QT_TRANSLATE_NOOP("ExplanationText", "That address begins with ‘%4’ and has an answer behind it."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Copy the whole address of the browser’s page after the sign-in, also where the page itself "
                       "could not be opened, and paste it."),
     Mender::Connector},
    {" oauth.answer oauth.no-code "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The answer of the sign-in cannot be used"),
     QT_TRANSLATE_NOOP("ExplanationText", "It has neither one code nor one error in it, or was cut off: %5."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Start the authorization again. Where the address is pasted, it has to be the whole one."),
     Mender::Connector},
    {" oauth.no-state oauth.state "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The answer belongs to another sign-in"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "It comes from an older window, or from somebody who wants to have another account authorized. "
                       "It was not used, and nothing was stored."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Finish the sign-in in the window that was opened for it, or start the authorization again."),
     Mender::Connector},
    {" oauth.answer-issuer "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The answer comes from another sign-in service"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ was asked, and another one answered. The answer was not used, and nothing was stored."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the authority below System configuration, ‘Microsoft 365’, and start the authorization "
                       "again."),
     Mender::Connector},
    {" oauth.second-redirect "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The sign-in was answered before"),
     QT_TRANSLATE_NOOP("ExplanationText", "Only the first answer counts. The second one was not used."),
     QT_TRANSLATE_NOOP("ExplanationText", "Start the authorization again if it did not come to an end."),
     Mender::Connector},
    {" browser.blocked "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The page leads to an unprotected address"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ is not an address with ‘https://’. It was not opened."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Go on at the page that is shown. If the sign-in of the organization needs the address, its "
                       "operator has to protect it."),
     Mender::Tenant},
    {" browser.load "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The page could not be loaded"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ could not be shown: %5."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Load it again. If it stays, check the network and the proxy, or open the sign-in in the "
                       "system browser."),
     Mender::Network, OAuthCommand::Ask},
    {" browser.password "_L1, QT_TRANSLATE_NOOP("ExplanationText", "A password is asked for outside of the page"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The server or the proxy at ‘%1’ wants a username and a password (%5), and the embedded browser "
                       "gives only what was typed into the page."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Open the sign-in in the system browser, or have the address permitted at the proxy."),
     Mender::Network},
    {" browser.ended "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The embedded browser ended by itself"),
     QT_TRANSLATE_NOOP("ExplanationText", "The process that shows the page stopped: %5. Nothing was stored."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Start the authorization again, or sign in with the system browser or a device code."),
     Mender::ThisComputer},
};

const OAuthReason ofIdentity[] = {
    {" oauth.id-token "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The proof of who signed in cannot be read"),
     QT_TRANSLATE_NOOP("ExplanationText", "The ID token of ‘%1’ is not one: %5. Nothing was stored."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Start the authorization again. If it stays, check the authority below System configuration, "
                       "‘Microsoft 365’."),
     Mender::Tenant},
    {" oauth.algorithm "_L1,
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The proof of who signed in is not signed as it has "
                       "to be"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The ID token is unsigned, or signed in another way than with RS256. It may be forged, so that "
                       "nothing was stored."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the authority below System configuration, ‘Microsoft 365’. If it is right, the "
                       "registered application has to get ID tokens that are signed with RS256."),
     Mender::Tenant},
    {" oauth.signature oauth.unknown-key oauth.key-issuer oauth.weak-key "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The proof of who signed in is not genuine"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The ID token is not signed with a sound key of ‘%1’: %5. It may be forged, so that nothing was "
                       "stored."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Start the authorization again. If it stays, check the authority below System configuration, "
                       "‘Microsoft 365’, and what stands between this computer and the sign-in service."),
     Mender::Network},
    {" oauth.issuer oauth.tenant-id "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The proof of who signed in is of another sign-in service"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ was asked, and the ID token names another: %5. Nothing was stored."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check authority and tenant below System configuration, ‘Microsoft 365’, and start the "
                       "authorization again."),
     Mender::Connector},
    {" oauth.other-tenant "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The account belongs to another organization"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The system configuration names the tenant ‘%2’, and the account is of another. Nothing was "
                       "stored."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Sign in with an account of the organization, or correct the tenant below System "
                       "configuration, ‘Microsoft 365’."),
     Mender::Connector},
    {" oauth.audience "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The proof of who signed in is for another application"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The ID token was not made for the client ID of the system configuration. Nothing was stored."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the client ID below System configuration, ‘%3’, and start the authorization again."),
     Mender::Connector},
    {" oauth.nonce "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The proof of who signed in belongs to another sign-in"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "The ID token was made for another attempt, and was perhaps copied from it. Nothing was stored."),
     QT_TRANSLATE_NOOP("ExplanationText", "Start the authorization again, and use one browser window for it."),
     Mender::Connector},
    {" oauth.expired oauth.not-yet-valid "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The clocks do not agree"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "By the clock of this computer the proof of who signed in is not valid now: %5. Nothing was "
                       "stored."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Set the clock of this computer, best by a time server, and start the authorization again."),
     Mender::ThisComputer},
    {" oauth.clock "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The clocks do not agree"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The clock of this computer and that of ‘%1’ differ by more than tokens allow: %5."),
     QT_TRANSLATE_NOOP("ExplanationText", "Set the clock of this computer, best by a time server."),
     Mender::ThisComputer},
    {" oauth.clock-unknown "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The clock could not be compared"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ did not say its time."),
     QT_TRANSLATE_NOOP("ExplanationText", "Check that the clock of this computer is right: tokens are judged by it."),
     Mender::ThisComputer},
    {" oauth.personal-account "_L1, QT_TRANSLATE_NOOP("ExplanationText", "Personal accounts cannot be used"),
     QT_TRANSLATE_NOOP("ExplanationText", "The account is a personal one, such as of outlook.com. Nothing was stored."),
     QT_TRANSLATE_NOOP("ExplanationText", "Sign in with an account of the organization."), Mender::Connector},
};

} // namespace

std::span<const OAuthReason> browserReasons()
{
    return ofBrowser;
}

std::span<const OAuthReason> identityReasons()
{
    return ofIdentity;
}

} // namespace console::text
