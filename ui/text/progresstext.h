// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace console::text {

QString timeLeft(std::chrono::seconds left); // "12 s left", "3 min left"

} // namespace console::text
