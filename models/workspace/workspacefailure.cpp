// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/workspacefailure.h"

#include "models/support/named.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Code = WorkspaceFailure::Code;

constexpr Named<Code> codeNames[] = {
    {Code::InUse, "in-use"_L1},
    {Code::Damaged, "damaged"_L1},
    {Code::Newer, "newer"_L1},
    {Code::NotAWorkspace, "not-a-workspace"_L1},
    {Code::FolderMissing, "folder-missing"_L1},
    {Code::AccessDenied, "access-denied"_L1},
    {Code::StorageFull, "storage-full"_L1},
    {Code::Conflict, "conflict"_L1},
    {Code::Refused, "refused"_L1},
    {Code::Internal, "internal"_L1},
};

} // namespace

QString workspaceFailureName(WorkspaceFailure::Code code)
{
    return nameOf(codeNames, code);
}

} // namespace console
