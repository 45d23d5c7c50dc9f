// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/registeredapplication.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

Unexpected<OAuthFailure> notReady(const QString &code, const QString &technical)
{
    return Unexpected(OAuthFailure{OAuthFailure::Kind::NotReady, code, technical});
}

} // namespace

Expected<RegisteredApplication, OAuthFailure> registeredApplication(MicrosoftApplication application,
                                                                    const SystemConfiguration &system)
{
    RegisteredApplication registered{clientIdOf(application, system), {}};
    if (registered.clientId.isEmpty())
        return notReady(u"oauth.no-client-id"_s, u"No client ID is configured"_s);
    for (const MicrosoftScope &scope : scopesOf(application, system))
        registered.scopes << scope.name.simplified();
    if (registered.scopes.contains(QString()))
        return notReady(u"oauth.no-scope"_s, u"No scope is configured"_s);
    for (const QString &scope : {u"openid"_s, u"profile"_s}) {
        if (!registered.scopes.contains(scope))
            registered.scopes << scope;
    }
    return registered;
}

} // namespace console
