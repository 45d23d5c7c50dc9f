// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace console {

class DeliveryEngine;
class DocumentGenerator;
class PracticeReceiver;
class Prompts;
class SelectableSecretStore;
class Workspace;

// What the window works with. None of it is owned, all of it outlives the window; receiver and secrets may be null.
struct ConsoleServices
{
    Workspace *workspace = nullptr;
    DeliveryEngine *engine = nullptr;
    PracticeReceiver *receiver = nullptr;
    DocumentGenerator *documents = nullptr;
    Prompts *prompts = nullptr;
    SelectableSecretStore *secrets = nullptr;
};

} // namespace console
