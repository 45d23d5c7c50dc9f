// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "delivery/api/configurationtransfer.h"
#include "ui/text/differencetext.h"

#include <QJsonArray>

namespace console {

// The file that an argument names; "-" is standard input.
QString inputPath(const QString &argument);

// "    Base location: /srv/a → /srv/b", a line each.
QStringList differenceLines(const QList<FieldDifference> &differences, text::DifferencePart part);
QJsonArray differencesJson(const QList<FieldDifference> &differences);

// What a file would do: a result for each connector that does not stay as it is, for the system configuration and for
// the directory. In text they are marked + new, ~ changed, ! with a name that is taken, - removed.
void reportPlan(const Output &output, const ConfigurationPlan &plan);

// The figures, at the end. isWritten: the plan has been carried out.
void reportSummary(const Output &output, const ConfigurationPlan &plan, bool isWritten);

// Says why something was not done with a file, and gives the status.
ExitStatus transferFailed(const CommandContext &context, const TransferFailure &failure, const QString &path);

} // namespace console
