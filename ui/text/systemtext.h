// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/system/systemproblem.h"

#include <QString>

namespace console::text {

// What is wrong and what to write instead, in full sentences.
QString systemProblem(const SystemProblem &problem, const SystemConfiguration &system);

} // namespace console::text
