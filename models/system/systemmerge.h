// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/system/systemconfiguration.h"

namespace console {

// The system configuration was stored by somebody else while it was edited here: theirs with what was changed here. Of
// what both changed the edited value stays; of lists what either added is there, and what either removed is not.
SystemConfiguration rebased(const SystemConfiguration &base, const SystemConfiguration &ours,
                            const SystemConfiguration &theirs);

} // namespace console
