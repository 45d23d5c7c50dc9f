// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandmodule.h"

#include "app/cli/command.h"

extern "C" Q_DECL_EXPORT int scanctl_run_command(QCoreApplication &application)
{
    Q_UNUSED(application)
    return static_cast<int>(console::runCommandLine(QCoreApplication::arguments().mid(1)));
}
