// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/system/microsoftapplication.h"

#include <QStringList>

namespace console::text {

// Specification "Microsoft 365 OAuth 2.0" of Email (SMTP) and of Microsoft Exchange: what has to be prepared, what the
// limits are, and what to do when it fails, one paragraph each.
QStringList authorizationPrerequisites(MicrosoftApplication application, const SystemConfiguration &system);
QStringList authorizationLimitations(MicrosoftApplication application);

// The steps of registering the application, with the redirect URI and scopes of the system configuration.
QStringList registrationSteps(MicrosoftApplication application, const SystemConfiguration &system);

// The tab of the system configuration that the application is on: "Microsoft 365 for email".
QString applicationTitle(MicrosoftApplication application);

// "The reply URL specified in the request does not match …" and its remedy.
QString replyUrlTroubleshooting();

} // namespace console::text
