// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace console {

class AuthorizationService;
class ConfigurationTransfer;
class DeliveryEngine;
class DocumentGenerator;
class PracticeReceiver;
class Prompts;
class SelectableSecretStore;
class SignInModule;
class SupportBundles;
class Workspace;

// What the window works with. None of it is owned, all of it outlives the window; receiver, secrets,
// authorization, support and transfer may be null; with authorization there is signIn.
struct ConsoleServices
{
    Workspace *workspace = nullptr;
    DeliveryEngine *engine = nullptr;
    PracticeReceiver *receiver = nullptr;
    DocumentGenerator *documents = nullptr;
    Prompts *prompts = nullptr;
    SelectableSecretStore *secrets = nullptr;
    AuthorizationService *authorization = nullptr;
    SignInModule *signIn = nullptr;
    SupportBundles *support = nullptr;
    ConfigurationTransfer *transfer = nullptr;
};

} // namespace console
