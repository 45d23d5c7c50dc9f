// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/workspace.h"

namespace console {

// The connectors that were deleted since the program started, to be brought back as they were: with their ids, so that
// their history is theirs again. Each deletion, of one or several, is one step.
class DeletedConnectors
{
public:
    explicit DeletedConnectors(Workspace *workspace);

    Expected<void, WorkspaceFailure> remove(const QList<QUuid> &ids);

    struct Restored
    {
        QList<QUuid> ids;
        QStringList renamed; // their new names, where the old ones had been taken meanwhile
    };
    bool canRestore() const { return !m_steps.isEmpty(); }
    Expected<Restored, WorkspaceFailure> restore(); // the last step

private:
    Workspace *const m_workspace;
    QList<QList<Connector>> m_steps;
};

} // namespace console
