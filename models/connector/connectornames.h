// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace console {

// Names are the same where this is, and connectors are sorted by it.
QString foldedName(const QString &name);

// The name with something behind it, shortened so that both together stay within the limit.
QString nameWithSuffix(const QString &name, const QString &suffix);

} // namespace console
