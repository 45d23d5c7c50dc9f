// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace console {

// What the module scanctl-commands gives to scanctl: one function that runs the command line of the application and
// returns the exit status.
using RunCommand = int (*)(QCoreApplication &application);
inline constexpr char runCommandSymbol[] = "scanctl_run_command";

} // namespace console
