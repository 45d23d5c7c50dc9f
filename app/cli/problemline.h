// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/severity.h"

#include <QString>

namespace console {

// "warning: mailServer.port: At port 465 …", as it is said of whatever is judged.
QString problemLine(Severity severity, const QString &field, const QString &text);

} // namespace console
