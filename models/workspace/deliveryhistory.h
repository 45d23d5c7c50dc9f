// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/transcriptline.h"
#include "models/workspace/deliveryrecord.h"
#include "models/workspace/sqldatabase.h"

#include <QHash>

namespace console {

// The deliveries of a workspace as they are read from its database. They are written by deliverywrites.h.
class DeliveryHistory
{
public:
    explicit DeliveryHistory(const SqlDatabase &database)
        : m_database(database)
    {
    }

    // What never ended was interrupted: no other program can be at it.
    Expected<void, WorkspaceFailure> load();
    const QList<QUuid> &foundInterrupted() const { return m_foundInterrupted; }

    QList<DeliveryRecord> records(const HistoryFilter &filter, int limit) const;
    std::optional<DeliveryRecord> record(const QUuid &id) const;
    QList<DeliveryEntry> entries(const HistoryFilter &filter, int limit, int offset, HistoryEnd from) const;
    int count(const HistoryFilter &filter) const;
    QList<TranscriptLine> transcript(const QUuid &id) const;
    QHash<QUuid, LastDelivery> lastOfEach(const std::optional<QUuid> &connectorId) const;
    bool hasOlderThan(const QDateTime &time) const; // that ended

private:
    QList<DeliveryRecord> read(const QString &condition, const QVariantList &values, int limit) const;

    const SqlDatabase &m_database;
    QList<QUuid> m_foundInterrupted;
};

} // namespace console
