// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/sqldatabase.h"

namespace console {

// "ScnC": tells a workspace from any other SQLite file (https://sqlite.org/pragma.html#pragma_application_id).
inline constexpr int workspaceApplicationId = 0x53636e43;

// The version that this program writes: the number of migrations.
int schemaVersion();

// Brings a workspace to the present schema, one transaction for each step. An empty database becomes a workspace; one
// of another application is NotAWorkspace, one of a newer program Newer, and both stay as they are.
Expected<void, WorkspaceFailure> migrate(const SqlDatabase &database);

} // namespace console
