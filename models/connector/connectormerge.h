// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace console {

// A field that was changed here and elsewhere to different values.
struct FieldConflict
{
    QString field; // fieldName()
    QJsonValue base; // undefined where the type does not have the field
    QJsonValue ours;
    QJsonValue theirs;

    bool operator==(const FieldConflict &) const = default;
};

// Two edits of one connector laid together. What only one side changed is taken from that side; of the conflicts the
// values of ours are in merged until resolve() says otherwise.
struct ConnectorMerge
{
    Connector merged;
    QList<FieldConflict> conflicts;
};

ConnectorMerge merge(const Connector &base, const Connector &ours, const Connector &theirs);

// merged with the values of theirs in the named fields. The type decides which fields there are, so that a choice of
// theirs for the type brings all their fields along.
Connector resolved(const ConnectorMerge &merge, const Connector &theirs, const QStringList &fieldsOfTheirs);

} // namespace console
