// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/recordedconnector.h"

#include "models/connector/connectortype.h"
#include "models/workspace/workspace.h"

namespace console {

Connector connectorOf(const DeliveryRecord &record, const Workspace &workspace)
{
    Connector connector = workspace.connector(record.connectorId).value_or(Connector());
    const auto type = connectorTypeWithId(record.typeId);
    if (type && *type != typeOf(connector.settings))
        connector.settings = defaultSettings(*type);
    connector.id = record.connectorId;
    connector.name = record.connectorName;
    return connector;
}

} // namespace console
