// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output.h"
#include "models/scan/workflowvisibility.h"

namespace console {

// Adds "visible" and, where a terminal would not show the workflow to the user, "reason".
void insertVisibility(QJsonObject &json, const Connector &connector, const TerminalUser &user,
                      const SystemConfiguration &system);

// Says it where it would not; a scan is sent all the same.
void tellHidden(const Output &output, const Connector &connector, const TerminalUser &user,
                const SystemConfiguration &system);

} // namespace console
