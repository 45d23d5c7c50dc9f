// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/workspace.h"

#include <QAbstractTableModel>

#include <optional>

namespace console {

// The deliveries of one connector, or of all, newest first. It follows the workspace.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        StartedColumn, // QDateTime, UTC
        ConnectorColumn, // QString
        OutcomeColumn, // QString: "delivered", "failed", "cancelled", "interrupted", "running"
        StageColumn, // QString: the stage that failed, by its stable name
        UserColumn, // QString
        DocumentsColumn, // QStringList
        SizeColumn, // qint64, bytes
        DurationColumn, // qint64, milliseconds; invalid where it has not ended
        ColumnCount,
    };
    enum Role {
        ValueRole = Qt::UserRole, // the column's value, as above: views make a text of it
        RecordIdRole, // QUuid
    };

    explicit HistoryModel(Workspace *workspace, QObject *parent = nullptr);

    void setConnector(const std::optional<QUuid> &connectorId); // empty: all
    void setOutcome(const QString &outcome); // shows only these; empty: all
    const DeliveryRecord &record(int row) const { return m_records.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void reload();

    Workspace *const m_workspace;
    std::optional<QUuid> m_connectorId;
    QString m_outcome;
    QList<DeliveryRecord> m_records;
};

} // namespace console
