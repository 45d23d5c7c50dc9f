// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/outcometext.h"

namespace console::text {

// Writing on behalf of the terminal user: who that is, whether the user may write, and the owner of the file.
Explanation explainImpersonation(const Failure &failure, const Connector &connector);

} // namespace console::text
