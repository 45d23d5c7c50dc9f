// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/oauthreasons.h"

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

const OAuthReason reasons[] = {
    {" oauth.no-authorization secret.missing secret.not-found "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The connector is not authorized"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "No token is stored for it: nobody has signed in yet, it was imported, or the secrets were "
                       "removed."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Press ‘Authorize…’ on the Configuration tab, sign in, and save the changes."),
     Mender::Connector, OAuthCommand::Authorize},
    {" oauth.no-client-id "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The client ID is missing"),
     QT_TRANSLATE_NOOP("ExplanationText", "The system configuration names no registered application for this type."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the client ID of the registered application below System configuration, ‘%3’."),
     Mender::Connector},
    {" oauth.no-scope "_L1, QT_TRANSLATE_NOOP("ExplanationText", "There is no scope to ask for"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The scope for Exchange Web Services is empty, so that no token for them can be had."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the scope below System configuration, ‘%3’; the two that are in use are offered there."),
     Mender::Connector},
    {" oauth.no-management-url "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The management address is missing"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The redirect URI follows from it, and without one no sign-in can come back."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the address at which the product’s Management opens below System configuration, "
                       "‘Microsoft 365’."),
     Mender::Connector},
    {" oauth.management-url "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "No redirect URI can be made from the management address"),
     QT_TRANSLATE_NOOP("ExplanationText", "It is no address with ‘https://’, or has a username, ‘?’ or ‘#’ in it."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Correct it below System configuration, ‘Microsoft 365’. It is written like "
                       "‘https://management.example.com’."),
     Mender::Connector},
    {" oauth.authority "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The authority is not valid"),
     QT_TRANSLATE_NOOP("ExplanationText", "It is missing, or is no address with ‘https://’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Correct it below System configuration, ‘Microsoft 365’. It is usually "
                       "‘https://login.microsoftonline.com’."),
     Mender::Connector},
    {" oauth.no-tenant "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The tenant is missing"),
     QT_TRANSLATE_NOOP("ExplanationText", "Without it the sign-in service does not know whose accounts are meant."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the ID of the tenant, its domain, or ‘organizations’, below System configuration, "
                       "‘Microsoft 365’."),
     Mender::Connector},
    {" oauth.tenant "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The tenant is not valid"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%2’ is neither a domain nor the ID of a tenant."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the ID of the tenant, its domain, or ‘organizations’, below System configuration, "
                       "‘Microsoft 365’."),
     Mender::Connector},
    {" oauth.tenant-personal "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The tenant is that of personal accounts"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%2’ lets personal accounts sign in, which are not supported."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the ID of the tenant, its domain, or ‘organizations’, below System configuration, "
                       "‘Microsoft 365’."),
     Mender::Connector},
    {" oauth.secret-expired "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The client secret has expired"),
     QT_TRANSLATE_NOOP("ExplanationText", "By the date that was entered for it, it is no longer valid: %5."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Create a new client secret in the app registration, and enter its value and its date below "
                       "System configuration, ‘%3’."),
     Mender::Tenant},
    {" oauth.secret-expires "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The client secret expires soon"),
     QT_TRANSLATE_NOOP("ExplanationText", "After that no token is given or renewed: %5."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Create a new client secret in the app registration, and enter its value and its date below "
                       "System configuration, ‘%3’."),
     Mender::Tenant},
    {" oauth.no-sign-in "_L1, QT_TRANSLATE_NOOP("ExplanationText", "Nobody signed in in time"),
     QT_TRANSLATE_NOOP("ExplanationText", "The sign-in was opened, and no answer came back. Nothing was stored."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Start the authorization again. Where another browser is used, the address at which it ends has "
                       "to be pasted."),
     Mender::Connector},
    {" oauth.cancelled "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The authorization was cancelled"),
     QT_TRANSLATE_NOOP("ExplanationText", "Nothing was stored, and what was authorized before is as it was."),
     QT_TRANSLATE_NOOP("ExplanationText", "Start the authorization again when somebody can sign in."),
     Mender::Connector},
};

} // namespace

std::span<const OAuthReason> readinessReasons()
{
    return reasons;
}

} // namespace console::text
