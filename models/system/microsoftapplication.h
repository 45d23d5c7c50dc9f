// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/expected.h"
#include "models/system/systemconfiguration.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace console {

// The two app registrations of the specification's "Microsoft 365 OAuth 2.0" sections, one for Email (SMTP) and one for
// Microsoft Exchange.
enum class MicrosoftApplication { Email, Exchange };

enum class ManagementUrlProblem {
    Missing,
    Invalid, // not an absolute address with a host
    NotHttps, // Microsoft accepts http for localhost only
    HasMore, // a query, fragment or user name, none of which belongs there
};

// The redirect URI to register, to the letter: …/oauth2/client/smtpMicrosoft/authorize-callback or
// …/oauth2/client/exchangeMicrosoft/authorize-callback below the management address. Microsoft compares it exactly
// (AADSTS50011).
Expected<QUrl, ManagementUrlProblem> redirectUri(const QString &managementUrl, MicrosoftApplication application);

// Of the system configuration, without spaces around it; empty: none is named.
QString clientIdOf(MicrosoftApplication application, const SystemConfiguration &system);

struct MicrosoftScope
{
    QString name;
    bool isRequired = true;

    bool operator==(const MicrosoftScope &) const = default;
};

// The scopes to register, in the specification's order; that of Exchange is the one of the system configuration.
QList<MicrosoftScope> scopesOf(MicrosoftApplication application, const SystemConfiguration &system);

// Where the secret store keeps the client secret, owned by the null id: "microsoftEmailClientSecret",
// "exchangeOAuth2ClientSecret".
QString clientSecretSlot(MicrosoftApplication application);

// What this computer has to reach: first the authority, for the sign-in and the refresh of its token, then what its
// pages need, and last what is delivered to. webServicesUrl: where an Exchange connector delivers to; empty: Exchange
// Online.
QStringList addressesOf(MicrosoftApplication application, const SystemConfiguration &system,
                        const QString &webServicesUrl = {});

// Whether a host belongs to Exchange Online, where Microsoft's announcements apply. Every other Exchange is on
// premises.
bool isExchangeOnline(const QString &host);

} // namespace console
