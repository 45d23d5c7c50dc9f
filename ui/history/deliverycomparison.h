// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/deliveryrecord.h"

#include <QList>
#include <QString>

namespace console {

// A line of two deliveries side by side.
struct ComparedLine
{
    enum class Kind { Heading, Value, Time }; // a time is never quite the same: what differs is by how much
    Kind kind = Kind::Value;
    QString what; // "Destination"
    QString first; // empty: it has none
    QString second;
    QString difference; // in words; empty: they are the same

    bool operator==(const ComparedLine &) const = default;
};

// Outcome, what was sent, and each stage with its time and facts; the first is the older one.
QList<ComparedLine> compare(const DeliveryRecord &first, const DeliveryRecord &second);

} // namespace console
