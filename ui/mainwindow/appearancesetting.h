// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/theme.h"

namespace console {

// The appearance chosen in the View menu, kept for the next start.
Appearance savedAppearance();
void saveAppearance(Appearance appearance);

} // namespace console
