// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/oauthreasons.h"

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

// RFC 6749 4.1.2.1 and 5.2, RFC 8628 3.5, OpenID Connect Core 3.1.2.6; entra-docs, v2-oauth2-auth-code-flow and
// v2-oauth2-device-code.
const OAuthReason reasons[] = {
    {" access_denied authorization_declined "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The sign-in was declined"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Whoever signed in did not permit the application what it asks for, or the organization does "
                       "not let it. Nothing was stored."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Authorize again and consent, or have the administrator consent for the organization."),
     Mender::Connector, OAuthCommand::Consent},
    {" invalid_grant "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The authorization is no longer valid"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ does not take it any more: it was revoked, the password was changed, or nobody used it "
                       "for 90 days. A code of a sign-in ends like this after some minutes. The words were: ‘%5’."),
     QT_TRANSLATE_NOOP("ExplanationText", "Authorize the connector again, and save the changes."), Mender::Connector,
     OAuthCommand::Authorize},
    {" invalid_client "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The client ID or the client secret is wrong"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ does not know the application by what was sent. It said: ‘%5’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Compare the client ID below System configuration, ‘%3’, with the registered application, and "
                       "enter the value of a client secret that has not expired. Its ID is another thing."),
     Mender::Connector},
    {" unauthorized_client "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The application may not sign in like this"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The registered application is not permitted this way of signing in. ‘%1’ said: ‘%5’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Register the redirect URI for the platform ‘Web’. A device code also needs public client flows "
                       "to be allowed in the app registration."),
     Mender::Tenant, OAuthCommand::RedirectUri},
    {" invalid_scope invalid_resource "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The scopes do not fit"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "A scope is unknown, or is not one of the registered application’s. ‘%1’ said: ‘%5’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Compare the scopes of the app registration with those below System configuration, ‘%3’."),
     Mender::Tenant},
    {" invalid_request unsupported_grant_type unsupported_response_type request_not_supported "
     "request_uri_not_supported "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The sign-in service does not understand the request"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ does not offer this way of signing in, or misses something. It said: ‘%5’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check authority and tenant below System configuration, ‘Microsoft 365’, and the client ID "
                       "below ‘%3’."),
     Mender::Connector},
    {" interaction_required login_required account_selection_required "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "Somebody has to sign in again"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ wants a person to confirm who it is, and a refresh opens no window. It said: ‘%5’."),
     QT_TRANSLATE_NOOP("ExplanationText", "Authorize the connector again, and save the changes."), Mender::Connector,
     OAuthCommand::Authorize},
    {" consent_required "_L1, QT_TRANSLATE_NOOP("ExplanationText", "Nobody has consented to the application"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The account or its administrator has not yet permitted the application what it asks for."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Consent when the browser asks, or have the administrator consent for the organization."),
     Mender::Tenant, OAuthCommand::Consent},
    {" expired_token code_expired bad_verification_code "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The device code is no longer valid"),
     QT_TRANSLATE_NOOP("ExplanationText", "It was mistyped, or not entered in time. Nothing was stored."),
     QT_TRANSLATE_NOOP("ExplanationText", "Have another code made, and enter it within its time."), Mender::Connector},
    {" authorization_pending slow_down "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The device code waits for its sign-in"),
     QT_TRANSLATE_NOOP("ExplanationText", "Nobody has entered the code at the address yet."),
     QT_TRANSLATE_NOOP("ExplanationText", "Enter the code in a browser."), Mender::Connector},
};

} // namespace

std::span<const OAuthReason> standardReasons()
{
    return reasons;
}

} // namespace console::text
