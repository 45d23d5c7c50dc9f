// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/problemline.h"

#include "app/cli/command.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return Cli::tr("note");
    case Severity::Warning:
        return Cli::tr("warning");
    case Severity::Error:
        break;
    }
    return Cli::tr("error");
}

} // namespace

QString problemLine(Severity severity, const QString &field, const QString &text)
{
    return u"%1: %2: %3"_s.arg(severityText(severity), field, text);
}

} // namespace console
