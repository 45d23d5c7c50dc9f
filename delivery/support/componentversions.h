// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/stage.h"

#include <QList>

namespace console {

// ("console", "0.1.0"), ("qt", "6.4.2"), …: this program and what it is linked with, at once.
QList<Fact> linkedVersions();

// ("system", "Debian GNU/Linux 12 (bookworm)"), …: the computer, without its name or that of its user.
QList<Fact> platformFacts();

// The version of libsmbclient, as scan-smb-agent tells it; what is the matter where it does not. Waits for the program.
Fact agentVersion();

} // namespace console
