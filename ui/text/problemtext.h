// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/connector/problem.h"

#include <QString>

namespace console::text {

// What is wrong and what to write instead, in full sentences.
QString problem(const Problem &problem, const Connector &connector);

} // namespace console::text
