// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/workspacechange.h"

#include <utility>

namespace console {

WorkspaceChange inverse(WorkspaceChange change)
{
    for (ConnectorChange &connector : change.connectors)
        std::swap(connector.before, connector.after);
    if (change.system)
        std::swap(change.system->before, change.system->after);
    if (change.directory)
        std::swap(change.directory->before, change.directory->after);
    return change;
}

} // namespace console
