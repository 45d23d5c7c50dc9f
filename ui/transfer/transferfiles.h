// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/prompts/prompts.h"

namespace console {

// What is asked of a person who chooses the file of an import or of an export.
FileRequest importRequest(const QString &folder);
FileRequest exportRequest(const QString &workspacePath); // proposes the workspace's name

} // namespace console
