// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/report.h"

#include <QStringList>

namespace console {

// The stages in columns of fixed width, with time and facts.
QStringList stageLines(const QList<StageReport> &stages);

QString outcomeText(const ReportedDelivery &delivery);

} // namespace console
