// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/support/severity.h"

#include <QJsonObject>
#include <QString>

namespace console {

// "warning: mailServer.port: At port 465 …", as it is said of whatever is judged.
QString problemLine(Severity severity, const QString &field, const QString &text);

QString problemLine(const Problem &problem, const Connector &connector);
QJsonObject problemJson(const Problem &problem, const Connector &connector);

} // namespace console
