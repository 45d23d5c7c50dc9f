// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace console {

enum class Severity {
    Note, // worth knowing
    Warning, // can be saved, and will probably not do what is wanted
    Error, // cannot be saved
};

QString severityName(Severity severity); // "note", "warning", "error"

// For every list of problems, whatever is judged.
template<class Problem>
int errorCount(const QList<Problem> &problems)
{
    return static_cast<int>(std::count_if(problems.begin(), problems.end(),
                                          [](const Problem &problem) { return problem.severity == Severity::Error; }));
}

template<class Problem>
bool hasErrors(const QList<Problem> &problems)
{
    return errorCount(problems) > 0;
}

} // namespace console
