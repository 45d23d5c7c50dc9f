// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/workspacefailure.h"

#include <QString>

#include <optional>

namespace console {

class PracticeReceiver;
class SecretStore;
class Workspace;

// What the log tells of the services beside the deliveries and the authorizations, which tell of themselves: this
// program's versions, which workspace is open, how it was found and what is changed in it, states of the store for
// secrets, and the practice receiver.
void logVersions(const QString &program);
void logOpening(const QString &workspacePath, const std::optional<WorkspaceFailure> &failure);
void logChangesOf(const Workspace &workspace);
void logChangesOf(const SecretStore &secrets);
void logChangesOf(const PracticeReceiver &receiver);

} // namespace console
