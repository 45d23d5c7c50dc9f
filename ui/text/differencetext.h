// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/configurationdifference.h"

#include <QString>

namespace console::text {

// A difference as a person reads it, by what it is part of. What is not there is a dash, an empty text is said to be.
enum class DifferencePart { Connector, System, Directory };
struct DifferenceText
{
    QString field; // "Base location", "Mail server: Port", "Terminal user ‘anna’: E-mail address"
    QString before;
    QString after;

    bool operator==(const DifferenceText &) const = default;
};
DifferenceText difference(const FieldDifference &difference, DifferencePart part);
QString fieldAt(const QString &path, DifferencePart part); // its field alone

} // namespace console::text
