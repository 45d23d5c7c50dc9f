// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace console {

// Two connectors field by field, but for their names: Done where they are the same, else SomeFailed.
ExitStatus compareConnectors(const CommandContext &context, const Connector &one, const Connector &other);

} // namespace console
