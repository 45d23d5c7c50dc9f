// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace console {

// In a release, no crash writes the memory of the program, with the secrets in it, to a disk, and no other program of
// the same user reads it. Both programs call it before anything else; what they start inherits the limit. A debug
// build stays open to debuggers.
void keepMemoryPrivate();

} // namespace console
