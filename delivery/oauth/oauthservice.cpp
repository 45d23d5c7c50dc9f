// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/oauthservice.h"

#include "delivery/oauth/oauthcheck.h"
#include "delivery/oauth/oauthjob.h"

namespace console {

OAuthService::OAuthService(Workspace *workspace, SecretStore *secrets, const TokenClientLimits &limits, QObject *parent)
    : AuthorizationService(parent)
    , m_workspace(workspace)
    , m_secrets(secrets)
    , m_limits(limits)
    , m_clients(limits)
    , m_providers(m_clients)
{
}

OAuthService::~OAuthService() = default;

std::unique_ptr<AuthorizationJob> OAuthService::createJob(const AuthorizationSubject &subject, AuthorizationWay way)
{
    return std::make_unique<OAuthJob>(subject, way, m_secrets, m_providers, m_limits);
}

std::unique_ptr<AuthorizationCheck> OAuthService::createCheck(const AuthorizationSubject &subject)
{
    return std::make_unique<OAuthCheck>(subject, m_secrets);
}

QFuture<AuthorizationService::Token> OAuthService::accessToken(const QUuid &connectorId,
                                                               const AuthorizationSubject &subject)
{
    return tokensOf(connectorId).ask(subject, {});
}

QFuture<AuthorizationService::Token>
OAuthService::renewedAccessToken(const QUuid &connectorId, const AuthorizationSubject &subject, const Secret &refused)
{
    return tokensOf(connectorId).ask(subject, refused);
}

ConnectorTokens &OAuthService::tokensOf(const QUuid &connectorId)
{
    std::unique_ptr<ConnectorTokens> &tokens = m_connectors[connectorId];
    if (!tokens) {
        tokens = std::make_unique<ConnectorTokens>(connectorId, m_workspace,
                                                   TokenRefresh::Means{m_secrets, m_providers, m_clients});
    }
    return *tokens;
}

} // namespace console
