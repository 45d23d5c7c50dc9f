// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/commands/commandword.h"
#include "models/scan/variables.h"

namespace console {

// The value of a form's field as it is sent; a placeholder of its own where the preview hides any of it.
CommandWord fieldValue(const Variable &field, QList<Placeholder> &placeholders);

} // namespace console
