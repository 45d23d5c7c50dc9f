// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace console {

// What `scanctl --help` prints. It lists the commands that work, and only those.
QString usage();

} // namespace console
