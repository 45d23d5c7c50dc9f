// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace console {

// Characters of a new passphrase. Those of an exported file may be shorter on the command line, which says so.
inline constexpr int minimumPassphraseLength = 12;

} // namespace console
