// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/oauthfailure.h"
#include "models/support/expected.h"
#include "models/system/microsoftapplication.h"

#include <QString>
#include <QStringList>

namespace console {

// Who asks the provider, and for what: the same in every request.
struct RegisteredApplication
{
    QString clientId;
    // In the specification's order, and behind them openid and profile where it does not name them: the user's name is
    // known from an ID token alone.
    QStringList scopes;

    bool operator==(const RegisteredApplication &) const = default;
};

// Errors: NotReady with oauth.no-client-id or oauth.no-scope.
Expected<RegisteredApplication, OAuthFailure> registeredApplication(MicrosoftApplication application,
                                                                    const SystemConfiguration &system);

} // namespace console
