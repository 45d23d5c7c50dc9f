// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorizationservice.h"
#include "delivery/api/secretstore.h"
#include "delivery/oauth/connectortokens.h"
#include "delivery/oauth/providercache.h"

#include <map>

namespace console {

class Workspace;

// Its jobs and checks use its store and its providers: they go before it, and it goes before the workspace.
class OAuthService : public AuthorizationService
{
    Q_OBJECT
public:
    OAuthService(Workspace *workspace, SecretStore *secrets, const TokenClientLimits &limits = {},
                 QObject *parent = nullptr);
    ~OAuthService() override;

    std::unique_ptr<AuthorizationJob> createJob(const AuthorizationSubject &subject, AuthorizationWay way) override;
    std::unique_ptr<AuthorizationCheck> createCheck(const AuthorizationSubject &subject) override;
    QFuture<Token> accessToken(const QUuid &connectorId, const AuthorizationSubject &subject) override;
    QFuture<Token> renewedAccessToken(const QUuid &connectorId, const AuthorizationSubject &subject,
                                      const Secret &refused) override;

private:
    ConnectorTokens &tokensOf(const QUuid &connectorId);

    Workspace *const m_workspace;
    SecretStore *const m_secrets;
    const TokenClientLimits m_limits;
    TokenClients m_clients;
    ProviderCache m_providers;
    std::map<QUuid, std::unique_ptr<ConnectorTokens>> m_connectors; // last: they use the others
};

} // namespace console
