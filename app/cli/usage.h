// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace console {

// What `scanctl --help` prints. It lists the commands that work, and only those.
QString usage();

// Commands of the design that this version has no code for; they answer so with the status of a usage error.
bool isPlannedCommand(const QString &command);

} // namespace console
