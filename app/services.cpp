// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services.h"

#include "app/locations.h"
#include "app/sampleworkspace.h"
#include "app/servicelog.h"
#include "delivery/documents/processdocumentgenerator.h"
#include "delivery/engine/localdeliveryengine.h"
#include "delivery/engine/preparing.h"
#include "delivery/oauth/oauthservice.h"
#include "delivery/receiver/loopbackreceiver.h"
#include "delivery/secrets/presetsecretstore.h"
#include "delivery/secrets/selectedsecretstore.h"
#include "delivery/secrets/vaultsealing.h"
#include "delivery/support/localsupportbundles.h"

#include <algorithm>

namespace console {

Expected<std::unique_ptr<Services>, WorkspaceFailure> Services::open(const QString &workspacePath,
                                                                     const SecretOptions &secrets)
{
    auto opened = Workspace::open(workspacePath);
    logOpening(workspacePath, opened ? std::nullopt : std::optional(opened.error()));
    return std::move(opened).map([&secrets](std::unique_ptr<Workspace> workspace) {
        return std::unique_ptr<Services>(new Services(std::move(workspace), secrets));
    });
}

Services::Services(std::unique_ptr<Workspace> workspace, const SecretOptions &secrets)
    : m_workspace(std::move(workspace))
    , m_secrets(std::make_unique<PresetSecretStore>(
          std::make_unique<SelectedSecretStore>(secrets.kind, m_workspace->id(), secrets.vaultPath), sampleSecrets()))
    , m_authorization(std::make_unique<OAuthService>(m_workspace.get(), m_secrets.get()))
    , m_receiver(makePracticeReceiver())
    , m_documents(std::make_unique<ProcessDocumentGenerator>())
    , m_engine(std::make_unique<LocalDeliveryEngine>(m_workspace.get(),
                                                     SecretSources(m_secrets.get(), m_authorization.get())))
    , m_support(std::make_unique<LocalSupportBundles>(m_workspace.get(), m_secrets.get(), m_receiver.get(), logPaths()))
    , m_sealing(std::make_unique<VaultSealing>())
    , m_transfer(std::make_unique<ConfigurationTransfer>(m_workspace.get(), m_secrets.get(), m_sealing.get()))
{
    logChangesOf(*m_workspace);
    logChangesOf(*m_secrets);
    logChangesOf(*m_receiver);
}

Services::~Services() = default;

Expected<void, ReceiverFailure> Services::startPracticeReceiver()
{
    const PracticeReceiverSettings &settings = m_workspace->practiceReceiver();
    if (!settings.enabled || m_receiver->isRunning())
        return {};
    return m_receiver->start(settings.portBase, settings.folder);
}

std::unique_ptr<PracticeReceiver> makePracticeReceiver()
{
    return std::make_unique<LoopbackReceiver>();
}

bool needsSecretStore(const DeliveryRequest &request)
{
    const QList<PresetSecret> presets = sampleSecrets();
    const QList<DeliverySecret> needed = neededSecrets(request);
    return std::any_of(needed.begin(), needed.end(), [&](const DeliverySecret &secret) {
        return std::none_of(presets.begin(), presets.end(),
                            [&](const PresetSecret &preset) { return preset.key == secret.key; });
    });
}

} // namespace console
