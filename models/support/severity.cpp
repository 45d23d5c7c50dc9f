// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/support/severity.h"

#include "models/support/named.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<Severity> severityNames[] = {
    {Severity::Note, "note"_L1},
    {Severity::Warning, "warning"_L1},
    {Severity::Error, "error"_L1},
};

} // namespace

QString severityName(Severity severity)
{
    return nameOf(severityNames, severity);
}

} // namespace console
