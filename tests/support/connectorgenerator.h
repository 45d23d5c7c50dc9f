// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/system/directory.h"
#include "models/system/systemconfiguration.h"
#include "models/workspace/workspacefailure.h"

#include <QList>
#include <QString>

namespace console {

// Connectors as a large installation has them: of all four types, each with a name of its own and without errors in the
// surroundings below. The same for the same count; a larger count begins with the smaller one's.
QList<Connector> generateConnectors(int count);

SystemConfiguration generatedSystem();
Directory generatedDirectory(); // some file system connectors use its input variable costCentre

// Fills the new workspace at path with so many connectors, their surroundings, and up to three deliveries of each:
// delivered, failed, cancelled and interrupted ones.
Expected<void, WorkspaceFailure> makeWorkspace(const QString &path, int count);

} // namespace console
