// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/sqldatabase.h"

#include <QLockFile>

#include <memory>

namespace console {

// A workspace file that is held by this program: locked, checked and brought to the present schema.
class WorkspaceFile
{
public:
    // A damaged file is set aside, never overwritten: it is renamed to "<name>.damaged-<yyyyMMdd-HHmmss>" with its
    // journals, and Damaged names the new path. One that is damaged and not known to be a workspace is NotAWorkspace.
    static Expected<std::unique_ptr<WorkspaceFile>, WorkspaceFailure> open(const QString &path);

    const SqlDatabase &database() const { return m_database; }

private:
    explicit WorkspaceFile(const QString &path);
    Expected<void, WorkspaceFailure> lock();
    Expected<void, WorkspaceFailure> checkHeader();
    Expected<void, WorkspaceFailure> load();
    Expected<void, WorkspaceFailure> checkContent() const;
    WorkspaceFailure setAside(WorkspaceFailure failure);

    QLockFile m_lock;
    SqlDatabase m_database;
    bool m_isOurs = true; // by its extension or its header; an empty one becomes ours
};

} // namespace console
