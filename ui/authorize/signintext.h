// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/authorize/signinmodule.h"
#include "ui/text/outcometext.h"

namespace console::text {

Explanation signInModuleFailure(const SignInModuleFailure &failure);
QString signInProtection(const SignInPlace &place);

} // namespace console::text
