// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace console {

// Why the workspace could not be opened, read or written.
struct WorkspaceFailure
{
    enum class Code {
        InUse, // a second program holds it; subject: "program (process id)"
        Damaged, // it was set aside and is untouched; subject: the path it has now
        Newer, // made by a newer version; subject: its schema version
        NotAWorkspace, // a file of another kind lies there; it is untouched
        FolderMissing,
        AccessDenied,
        StorageFull,
        Conflict, // the connector was changed or removed elsewhere meanwhile
        Refused, // the connector has problems of severity Error; nothing was written
        Internal,
    };
    Code code = Code::Internal;
    QString path;
    QString subject;
    QString technical; // English

    bool operator==(const WorkspaceFailure &) const = default;
};

QString workspaceFailureName(WorkspaceFailure::Code code); // "in-use": stable

} // namespace console
