// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/oauthreasons.h"

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

// Microsoft Learn, "Microsoft Entra authentication and authorization error codes".
const OAuthReason reasons[] = {
    {" 50011 900971 90102 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The redirect URI does not match"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Microsoft compares the redirect URI with those of the app registration to the letter: scheme, "
                       "host, port, path, letter case and a slash at the end."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Register the redirect URI exactly as the system configuration shows it, in the Microsoft Entra "
                       "admin center: App registrations, the application, Authentication."),
     Mender::Tenant, OAuthCommand::RedirectUri},
    {" 50020 500208 16000 50014 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The account belongs elsewhere"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The account is of another organization or identity provider than the one that was asked."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Sign in with an account of the organization, and check the tenant below System configuration. "
                       "Personal accounts are not supported."),
     Mender::Connector},
    {" 500201 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "Personal accounts cannot be used"),
     QT_TRANSLATE_NOOP("ExplanationText", "The account is a personal one, such as of outlook.com."),
     QT_TRANSLATE_NOOP("ExplanationText", "Sign in with an account of the organization."), Mender::Connector},
    {" 9001023 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The tenant does not fit the way of signing in"),
     QT_TRANSLATE_NOOP("ExplanationText", "This way of signing in does not work at ‘common’ or ‘consumers’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the ID of the tenant, or ‘organizations’, as the tenant below System configuration."),
     Mender::Connector},
    {" 50034 51004 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The account is unknown"),
     QT_TRANSLATE_NOOP("ExplanationText", "The organization has no account of this name."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the username of the connector and the tenant below System configuration."),
     Mender::Connector},
    {" 50053 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The account is locked"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "There were too many attempts with a wrong password, or the sign-in came from an address of bad repute."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Wait, then sign in once in a browser. The sign-in logs in Microsoft Entra name the reason."),
     Mender::Tenant},
    {" 50055 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The password has expired"),
     QT_TRANSLATE_NOOP("ExplanationText", "The account needs a new password before it can sign in."),
     QT_TRANSLATE_NOOP("ExplanationText", "Sign in once in a browser and set a new password, then authorize again."),
     Mender::Connector},
    {" 50126 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The username or the password is wrong"),
     QT_TRANSLATE_NOOP("ExplanationText", "Microsoft refused the account and does not say which of the two it is."),
     QT_TRANSLATE_NOOP("ExplanationText", "Sign in again with the right password."), Mender::Connector},
    {" 50057 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The account is disabled"),
     QT_TRANSLATE_NOOP("ExplanationText", "The account exists and may not sign in."),
     QT_TRANSLATE_NOOP("ExplanationText", "Enable the account in Microsoft Entra, or use another one."),
     Mender::Tenant},
    {" 50072 50074 50076 50078 50079 50158 "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "Another step of the sign-in is needed"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The account has to confirm the sign-in by a second factor, and nobody was there to do it."),
     QT_TRANSLATE_NOOP("ExplanationText", "Authorize again in a browser and take the step there."), Mender::Connector,
     OAuthCommand::Authorize},
    {" 50005 50097 50131 53000 53001 53002 53003 530032 530035 "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "A policy of the organization forbids the sign-in"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Conditional access, the state of the device or the security defaults do not allow it."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Authorize in a browser on a device that meets the policy, or have the service account excluded "
                       "from it. The sign-in logs in Microsoft Entra name the policy."),
     Mender::Tenant},
    {" 50105 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The account is not assigned to the application"),
     QT_TRANSLATE_NOOP("ExplanationText", "The application wants users to be assigned to it, and this one is not."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Assign the account in the Microsoft Entra admin center: Enterprise applications, the "
                       "application, Users and groups. Otherwise switch ‘Assignment required’ off below Properties."),
     Mender::Tenant},
    {" 50173 50089 50132 50133 700082 70008 70043 "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The authorization is no longer valid"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "A change of the password ends it, and so do 90 days without use or a policy on the frequency of sign-ins."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Authorize again. A policy on the frequency of sign-ins should leave out this account."),
     Mender::Connector, OAuthCommand::Authorize},
    {" 700084 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The authorization lasted for a day only"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The redirect URI is registered for the platform ‘Single-page application’, whose "
                       "authorizations end after 24 hours."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Register the redirect URI for the platform ‘Web’ in place of ‘Single-page application’, then "
                       "authorize again."),
     Mender::Tenant, OAuthCommand::RedirectUri},
    {" 50194 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The application belongs to one organization"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The application is registered for its own tenant alone, and the sign-in went to ‘common’ or "
                       "‘organizations’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the ID of the tenant below System configuration, or register the application for several "
                       "organizations."),
     Mender::Connector},
    {" 500011 650057 650052 650056 "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The application may not use the service"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The permissions of the application do not name the resource, name it wrongly, or the "
                       "organization has no subscription to it."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Compare the scopes of the app registration, below API permissions, with those that the system "
                       "configuration shows, and have the administrator consent to them."),
     Mender::Tenant, OAuthCommand::Consent},
    {" 501481 50147 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The proof of the sign-in does not fit"),
     QT_TRANSLATE_NOOP("ExplanationText", "The answer of the browser belongs to another attempt (PKCE)."),
     QT_TRANSLATE_NOOP("ExplanationText", "Start the authorization again, and use one browser window for it."),
     Mender::Connector},
    {" 54005 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The code was already used"),
     QT_TRANSLATE_NOOP("ExplanationText", "A code of a sign-in works once."),
     QT_TRANSLATE_NOOP("ExplanationText", "Start the authorization again."), Mender::Connector},
    {" 65001 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "Nobody has consented to the application"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The account or its administrator has not yet permitted the application what it asks for."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Consent when the browser asks, or have the administrator consent for the organization."),
     Mender::Tenant, OAuthCommand::Consent},
    {" 65004 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The consent was declined"),
     QT_TRANSLATE_NOOP("ExplanationText", "Whoever signed in did not permit the application what it asks for."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Authorize again and consent, or have the administrator consent for the organization."),
     Mender::Connector, OAuthCommand::Consent},
    {" 90094 90095 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "An administrator has to consent"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The permissions of the application are more than an account may give by itself."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Have an administrator consent to the application in Microsoft Entra, below Enterprise applications."),
     Mender::Tenant, OAuthCommand::Consent},
    {" 70011 28000 28002 28003 700022 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The scopes do not fit"),
     QT_TRANSLATE_NOOP("ExplanationText", "A scope is unknown, or scopes of several services were asked for at once."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Compare the scopes of the app registration with those that the system configuration shows."),
     Mender::Connector},
    {" 70016 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The device code waits for its sign-in"),
     QT_TRANSLATE_NOOP("ExplanationText", "Nobody has entered the code at the address yet."),
     QT_TRANSLATE_NOOP("ExplanationText", "Enter the code in a browser."), Mender::Connector},
    {" 70018 70019 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The device code is no longer valid"),
     QT_TRANSLATE_NOOP("ExplanationText", "It was mistyped, or not entered in time."),
     QT_TRANSLATE_NOOP("ExplanationText", "Start the authorization again."), Mender::Connector},
    {" 700005 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The code is of another organization"),
     QT_TRANSLATE_NOOP("ExplanationText", "The code was issued by another tenant than the one that was asked."),
     QT_TRANSLATE_NOOP("ExplanationText", "Enter the ID of the tenant below System configuration."), Mender::Connector},
    {" 700016 700011 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The application is unknown in the organization"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "The client ID is wrong, the tenant is, or nobody of the organization has consented to the application yet."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Compare the client ID and the tenant below System configuration with the app registration."),
     Mender::Connector},
    {" 700025 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The application must not send a secret"),
     QT_TRANSLATE_NOOP("ExplanationText", "It is registered as a public client, and a client secret was sent."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Remove the client secret, or register the redirect URI for the platform ‘Web’."),
     Mender::Connector},
    {" 7000112 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The application is disabled"),
     QT_TRANSLATE_NOOP("ExplanationText", "The organization has switched the application off."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enable it in the Microsoft Entra admin center: Enterprise applications, the application, "
                       "Properties."),
     Mender::Tenant},
    {" 7000215 70002 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The client secret is wrong"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "What was sent is no secret of the application. Often the ID of the secret was copied in place of its value."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Enter the value of the secret below System configuration, ‘%3’, or create a new one below App registrations, "
         "the application, Certificates & secrets: a value is shown only once."),
     Mender::Connector},
    {" 7000218 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The client secret is missing"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The application is registered as a confidential client, and no secret was sent."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Enter the client secret below System configuration, or allow public client flows in the app registration."),
     Mender::Connector},
    {" 7000222 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The client secret has expired"),
     QT_TRANSLATE_NOOP("ExplanationText", "Client secrets last 24 months at most."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Create a new client secret in the Microsoft Entra admin center: App registrations, the application, "
         "Certificates & secrets. Enter its value below System configuration, ‘%3’."),
     Mender::Tenant},
    {" 90002 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The organization is unknown"),
     QT_TRANSLATE_NOOP("ExplanationText", "There is no tenant of this name or ID."),
     QT_TRANSLATE_NOOP("ExplanationText", "Correct the tenant below System configuration."), Mender::Connector},
    {" 90008 "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The application lacks the permission to sign in"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "It asks for another service, and not for the sign-in with the user’s profile."),
     QT_TRANSLATE_NOOP("ExplanationText", "Add the permission User.Read to the app registration, and consent to it."),
     Mender::Tenant},
};

} // namespace

std::span<const OAuthReason> aadstsReasons()
{
    return reasons;
}

} // namespace console::text
