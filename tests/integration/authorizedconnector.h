// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/engine/localdeliveryengine.h"
#include "delivery/oauth/oauthservice.h"
#include "tests/integration/enginerun.h"

#include <QTemporaryDir>

namespace console {

// A connector that signs in with Microsoft 365 OAuth 2.0, with oidc-provider in the place of Microsoft's
// (with-oidc.sh), and all that the programs have around it: workspace, store, authorization service and engine.
class AuthorizedConnector
{
public:
    explicit AuthorizedConnector(const ConnectorSettings &settings, SecretStore *secrets = nullptr); // of its own
    ~AuthorizedConnector();

    AuthorizationService &service() { return *m_service; }
    Workspace &workspace() { return *m_workspace; }
    const Connector &connector() const { return m_connector; }
    SystemConfiguration system; // all of it, to be changed before it is used

    std::unique_ptr<AuthorizationJob> job(AuthorizationWay way = AuthorizationWay::EmbeddedBrowser);

    // As the editor does: secrets first, then the connector, then the record.
    void save(const Authorization &authorization);

    DeliveryResult send();
    const QList<TranscriptLine> &transcript() const { return m_transcript; }

    std::optional<TokenRecord> record() const { return m_workspace->tokenRecord(m_connector.id); }
    Secret stored(const QString &slot); // empty: none
    void removeClientSecrets(); // a public client has none
    QString folder() const { return m_folder.path(); }

    void restart(); // service and engine, as with the programs

private:
    const QTemporaryDir m_folder;
    std::unique_ptr<SecretStore> m_ownSecrets;
    SecretStore *const m_secrets;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<OAuthService> m_service;
    std::unique_ptr<LocalDeliveryEngine> m_engine;
    const Connector m_connector;
    QList<TranscriptLine> m_transcript;
};

} // namespace console
