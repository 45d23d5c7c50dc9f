// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace console {

// Sets the names that QStandardPaths and QSettings file everything of the console under. Both programs call it first.
void setApplicationIdentity();

QString defaultWorkspacePath(); // the workspace of one's own; its folder is made
QString sampleWorkspacePath();
QString practiceFolderPath(); // where the practice receiver keeps what arrives
QString vaultPath(); // of all workspaces, for whoever has no keychain

// The log of this program, in a folder that its first line makes; and those of both programs, this one's first.
QString logPath();
QStringList logPaths();

} // namespace console
