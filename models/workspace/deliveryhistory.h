// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/deliveryrecord.h"
#include "models/workspace/sqldatabase.h"

#include <QHash>

namespace console {

// The deliveries of a workspace, in its database.
class DeliveryHistory
{
public:
    explicit DeliveryHistory(const SqlDatabase &database)
        : m_database(database)
    {
    }

    QList<DeliveryRecord> records(const std::optional<QUuid> &connectorId, int limit) const;
    std::optional<DeliveryRecord> record(const QUuid &id) const;
    QHash<QUuid, LastDelivery> lastOfEach(const std::optional<QUuid> &connectorId) const;
    Expected<void, WorkspaceFailure> begin(const DeliveryRecord &record);
    Expected<void, WorkspaceFailure> end(const QUuid &recordId, const QDateTime &ended, const DeliveryResult &result);

private:
    QList<DeliveryRecord> read(const QString &condition, const QVariantList &values, int limit) const;

    const SqlDatabase &m_database;
    QList<QUuid> m_running; // begun by this program and not ended
};

} // namespace console
