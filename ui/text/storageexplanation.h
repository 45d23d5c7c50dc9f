// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/outcometext.h"

namespace console::text {

// Writing to a folder of this computer.
Explanation explainStorage(const Failure &failure, const Connector &connector);

} // namespace console::text
