// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace console {

// A line of two things side by side.
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

// A value with the words for how it differs.
ComparedLine comparedValue(const QString &what, const QString &first, const QString &second);

bool isDifferent(const ComparedLine &line); // a time never is

} // namespace console
