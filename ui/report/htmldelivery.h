// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/report.h"

namespace console {

class HtmlPage;

// Everything about one delivery; the section's id is what the overview links to.
void writeDelivery(HtmlPage &page, const ReportedDelivery &delivery, const QString &id);

QString reportTime(const QDateTime &time); // local, with its offset

} // namespace console
