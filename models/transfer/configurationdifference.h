// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/system/directory.h"
#include "models/system/systemconfiguration.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace console {

// A field that has two values. before or after is undefined where that side does not have the field.
struct FieldDifference
{
    QString path; // "baseLocation", "mailServer.host", "users.anna@example.com.email", "properties.1.value"
    QJsonValue before;
    QJsonValue after;

    bool operator==(const FieldDifference &) const = default;
};

// Field by field, in the order of the keys; objects are gone into, and lists of objects entry by entry: those of the
// directory by their username, id or name, others by position. Lists of plain values differ as a whole. Where entries
// change places, the list itself differs, by what they are called. Empty: nothing differs at all.
QList<FieldDifference> differences(const QJsonObject &before, const QJsonObject &after);

// Without the ids, which tell nothing to a person. Also for two connectors side by side.
QList<FieldDifference> differences(const Connector &before, const Connector &after);
QList<FieldDifference> differences(const SystemConfiguration &before, const SystemConfiguration &after);
QList<FieldDifference> differences(const Directory &before, const Directory &after);

} // namespace console
