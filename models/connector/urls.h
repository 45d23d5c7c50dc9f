// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/problem.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace console {

// What every address that scans are sent to has to be: absolute, http or https, with a host, without a user name,
// password or fragment. withoutTls is the severity of plain http to another
// computer. Gives the address where it can be used.
std::optional<QUrl> validateHttpUrl(const QString &text, Field field, Severity withoutTls, Problems &problems);

} // namespace console
