// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/report.h"

#include <functional>

class QWidget;

namespace console {

class Prompts;

// Asks where the report is to go, and in which format, and writes it there. A failure is told.
//   name: of the file, without folder and extension: "Deliveries"
void saveReportAs(Prompts *prompts, QWidget *context, const Report &report, const QString &name);

// The same with further formats: filter as QFileDialog takes it, written by the function.
using ReportWriter = std::function<Expected<void, ReportFailure>(const QString &path)>;
void saveReportAs(Prompts *prompts, QWidget *context, const QString &name, const QStringList &moreFilters,
                  const ReportWriter &write);

} // namespace console
