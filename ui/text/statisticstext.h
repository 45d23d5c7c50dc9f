// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/outcome/statistics.h"
#include "models/system/systemconfiguration.h"

#include <QString>

namespace console::text {

struct Figure
{
    QString name; // "Median"
    QString value; // "12 ms"

    bool operator==(const Figure &) const = default;
};

// Everything that the statistics say in numbers, in the order in which it is read. The failures are named apart.
QList<Figure> figures(const Statistics &statistics);

// A line: "The endpoint refused the connection (Connect, curl.7)".
QString failureGroup(const FailureGroup &group, const Connector &connector, const SystemConfiguration &system);

} // namespace console::text
