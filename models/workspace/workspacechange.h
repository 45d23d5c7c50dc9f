// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/system/directory.h"
#include "models/system/systemconfiguration.h"

#include <QList>

#include <optional>

namespace console {

// What is there before a change and after it. Of a connector with both, the id is the same; without before it is added,
// without after removed.
struct ConnectorChange
{
    std::optional<Connector> before;
    std::optional<Connector> after;

    bool operator==(const ConnectorChange &) const = default;
};

template<class Value>
struct ValueChange
{
    Value before;
    Value after;

    bool operator==(const ValueChange &) const = default;
};

// Changes that belong together: made all or none, and undone by the inverse.
struct WorkspaceChange
{
    QList<ConnectorChange> connectors; // each id once, in any order
    std::optional<ValueChange<SystemConfiguration>> system = {};
    std::optional<ValueChange<Directory>> directory = {};

    bool isEmpty() const { return connectors.isEmpty() && !system && !directory; }
    bool operator==(const WorkspaceChange &) const = default;
};

WorkspaceChange inverse(WorkspaceChange change);

} // namespace console
