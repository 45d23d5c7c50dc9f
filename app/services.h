// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secretoptions.h"
#include "delivery/api/authorizationservice.h"
#include "delivery/api/configurationtransfer.h"
#include "delivery/api/deliveryengine.h"
#include "delivery/api/documentgenerator.h"
#include "delivery/api/practicereceiver.h"
#include "delivery/api/secretstore.h"
#include "delivery/api/supportbundles.h"
#include "models/workspace/workspace.h"

#include <memory>

namespace console {

// The composition root: the one place that knows which engine, store and receiver stand behind the interfaces, for the
// window and the command line alike.
class Services
{
public:
    static Expected<std::unique_ptr<Services>, WorkspaceFailure> open(const QString &workspacePath,
                                                                      const SecretOptions &secrets);
    ~Services();

    Workspace &workspace() { return *m_workspace; }
    DeliveryEngine &engine() { return *m_engine; }
    PracticeReceiver &receiver() { return *m_receiver; }
    DocumentGenerator &documents() { return *m_documents; }
    SelectableSecretStore &secrets() { return *m_secrets; }
    AuthorizationService &authorization() { return *m_authorization; }
    SupportBundles &support() { return *m_support; }
    SecretSealing &sealing() { return *m_sealing; }
    ConfigurationTransfer &transfer() { return *m_transfer; }

    // Starts the practice receiver where the workspace asks for one and it does not run yet.
    Expected<void, ReceiverFailure> startPracticeReceiver();

private:
    Services(std::unique_ptr<Workspace> workspace, const SecretOptions &secrets);

    // Declared in the order of dependency: the engine goes before the service that it asks, and before
    // the workspace that it records in.
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SelectableSecretStore> m_secrets;
    std::unique_ptr<AuthorizationService> m_authorization;
    std::unique_ptr<PracticeReceiver> m_receiver;
    std::unique_ptr<DocumentGenerator> m_documents;
    std::unique_ptr<DeliveryEngine> m_engine;
    std::unique_ptr<SupportBundles> m_support;
    std::unique_ptr<SecretSealing> m_sealing;
    std::unique_ptr<ConfigurationTransfer> m_transfer;
};

std::unique_ptr<PracticeReceiver> makePracticeReceiver();

// Whether the delivery signs in with something that only a store can know.
bool needsSecretStore(const DeliveryRequest &request);

} // namespace console
