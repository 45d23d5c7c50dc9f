// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace console::metrics {

// The grid that every distance is a multiple of, in device-independent pixels.
inline constexpr int grid = 8;

inline constexpr int maximumFieldWidth = 640;

} // namespace console::metrics
