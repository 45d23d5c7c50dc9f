// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/outcometext.h"

namespace console::text {

// The number of the error of Microsoft Entra ID that the failure is about or that its answer names; 0: none.
int aadstsNumber(const Failure &failure);

Explanation explainAadsts(int number, const Failure &failure);

} // namespace console::text
