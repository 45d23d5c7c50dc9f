// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/oauthreasons.h"

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

const OAuthReason reasons[] = {
    {" oauth.host-not-found "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The sign-in service was not found"),
     QT_TRANSLATE_NOOP("ExplanationText", "The name in ‘%1’ has no address here."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the authority below System configuration, ‘Microsoft 365’, and the name server and the "
                       "proxy of this computer."),
     Mender::Network, OAuthCommand::Host},
    {" oauth.connection-refused "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The sign-in service refused the connection"),
     QT_TRANSLATE_NOOP("ExplanationText", "Nothing listens at ‘%1’, or a firewall forbids it."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Permit this computer to reach the address, or correct the authority below System "
                       "configuration, ‘Microsoft 365’."),
     Mender::Network, OAuthCommand::Port},
    {" oauth.connection-lost "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The connection to the sign-in service broke"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ was reached, and did not answer to the end: %5."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "It may be tried again. If it stays, a firewall or a proxy in between is the likely cause."),
     Mender::Network, OAuthCommand::Ask},
    {" oauth.proxy "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The proxy does not let the request through"),
     QT_TRANSLATE_NOOP("ExplanationText", "The proxy of this computer was asked for ‘%1’: %5."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the proxy in the settings of this computer’s system, and have the address permitted "
                       "there."),
     Mender::Network, OAuthCommand::Ask},
    {" oauth.no-answer "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The sign-in service did not answer in time"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ was asked twice and said nothing."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "It may be tried again. If it stays, a firewall that drops packets is the likely cause."),
     Mender::Network, OAuthCommand::Port},
    {" oauth.not-http "_L1, QT_TRANSLATE_NOOP("ExplanationText", "What answers is no sign-in service"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ does not speak HTTP."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the authority and its port below System configuration, ‘Microsoft 365’."),
     Mender::Connector, OAuthCommand::Ask},
    {" oauth.not-https "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The address is not protected"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Client secret and tokens go to addresses with ‘https://’ alone. Nothing was sent."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the authority with ‘https://’ below System configuration, ‘Microsoft 365’."),
     Mender::Connector},
    {" oauth.not-json oauth.discovery "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The answer is not that of a sign-in service"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Something else answered at ‘%1’: the page of a proxy, of a guest network or of another "
                       "website, or the tenant ‘%2’ is unknown there."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check authority and tenant below System configuration, ‘Microsoft 365’, and open the address "
                       "in a browser of this computer to see what answers."),
     Mender::Network, OAuthCommand::Ask},
    {" oauth.too-large "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The answer is too large"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ sent more than any sign-in service does. The rest was not read, and nothing was stored."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the authority below System configuration, ‘Microsoft 365’, and open the address in a "
                       "browser of this computer to see what answers."),
     Mender::Network, OAuthCommand::Ask},
    {" oauth.redirected "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The sign-in service points elsewhere"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ answered with a redirect. Client secret and tokens do not follow one, so nothing was sent "
                       "there."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the address at which the sign-in service itself answers as the authority below System "
                       "configuration, ‘Microsoft 365’. A proxy that wants a sign-in looks like this as well."),
     Mender::Connector, OAuthCommand::Ask},
    {" oauth.fields "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The answer lacks what it has to have"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ answered, and not as a sign-in service has to: %5."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the authority below System configuration, ‘Microsoft 365’. If it is right, the operator "
                       "of the sign-in service has to mend its answer."),
     Mender::Tenant},
    {" oauth.token-type "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The token is of a kind that is not used"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ gave another token than one of the type ‘Bearer’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Take back in the registered application whatever ties tokens to a device or key."),
     Mender::Tenant},
    {" oauth.endpoint-unprotected oauth.endpoint-host "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The sign-in service names an address elsewhere"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "What describes the sign-in service names an address that is not at ‘%1’ or not protected. "
                       "Client secret and tokens would go there, so nothing was sent."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the authority below System configuration, ‘Microsoft 365’. If it is right, something on "
                       "the way has changed the answer."),
     Mender::Network, OAuthCommand::Ask},
    {" oauth.keys "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The keys of the sign-in service cannot be used"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Without them nobody can tell whether the proof of who signed in is genuine. Nothing was "
                       "stored."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Try again. If it stays, the operator of the sign-in service has to publish keys for RS256."),
     Mender::Tenant},
    {" oauth.no-device-code "_L1, QT_TRANSLATE_NOOP("ExplanationText", "There are no device codes here"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ does not offer this way of signing in."),
     QT_TRANSLATE_NOOP("ExplanationText", "Sign in with the embedded browser, or with the system browser."),
     Mender::Connector},
    {" http.429 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The sign-in service is asked too often"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ wants a pause before the next request."),
     QT_TRANSLATE_NOOP("ExplanationText", "Wait a few minutes and try again."), Mender::Connector},
    {" http server_error temporarily_unavailable "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The sign-in service has a fault"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ was reached and could not answer, also not when it was asked again."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Wait a few minutes and try again. Microsoft’s page on the state of its services says whether "
                       "others are affected."),
     Mender::Tenant},
    {" oauth.error "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The sign-in service refused without a known reason"),
     QT_TRANSLATE_NOOP("ExplanationText", "Its own words: ‘%5’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Look up the attempt in the sign-in logs of Microsoft Entra; the details below identify it."),
     Mender::Tenant},
};

} // namespace

std::span<const OAuthReason> providerReasons()
{
    return reasons;
}

} // namespace console::text
