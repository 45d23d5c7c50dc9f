// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/workspace.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace console {

// The deliveries that a filter lets through, newest first, however many: the rows are counted, and read a page at a
// time when somebody looks at them. It follows the workspace, several times a second at most.
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

    const HistoryFilter &filter() const { return m_filter; }
    void setFilter(const HistoryFilter &filter);
    QUuid recordId(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    using Page = QList<DeliveryEntry>;

    const DeliveryEntry *entry(int row) const; // null where it is gone meanwhile
    const Page &page(int number) const;
    Page readPage(int number) const;
    void reload();
    void follow();
    void onRecorded(const QUuid &connectorId);

    Workspace *const m_workspace;
    HistoryFilter m_filter;
    int m_count = 0;
    Page m_firstPage; // which tells what came since
    mutable QCache<int, Page> m_pages; // of the others, those that were looked at last
    QTimer m_following;
};

} // namespace console
