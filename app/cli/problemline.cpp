// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/problemline.h"

#include "app/cli/command.h"
#include "ui/text/problemtext.h"

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

QString problemLine(const Problem &problem, const Connector &connector)
{
    return problemLine(problem.severity, fieldName(problem.field), text::problem(problem, connector));
}

QJsonObject problemJson(const Problem &problem, const Connector &connector)
{
    QJsonObject json{
        {"field"_L1, fieldName(problem.field)},
        {"code"_L1, problemCodeName(problem.code)},
        {"severity"_L1, severityName(problem.severity)},
        {"text"_L1, text::problem(problem, connector)},
    };
    if (problem.row >= 0)
        json.insert("row"_L1, problem.row);
    return json;
}

} // namespace console
