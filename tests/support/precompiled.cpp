// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// CMake precompiles a header for a source.
#include "tests/support/precompiled.h"
