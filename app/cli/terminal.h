// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/secret.h"

#include <QString>

#include <optional>

namespace console {

// Whether a person sits at the program and can be asked.
bool isAtTerminal();

// Asks at the terminal for a line that is not shown while it is typed. Nothing where there is no terminal or the line
// is longer than a secret may be. Ctrl+C ends the program as ever, and leaves the terminal as it was.
std::optional<Secret> askUnseen(const QString &prompt, qsizetype longest);

} // namespace console
