// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/configuration.h"
#include "ui/testall/batchrowmodel.h"

#include <QAbstractTableModel>
#include <QHash>

namespace console {

// What is left to be entered or authorized after an import, and which of it is done.
class NeededModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { OwnerColumn, NeedColumn, ColumnCount };
    enum Role { // a cell is painted by BatchCellDelegate
        CellIconRole = BatchRowModel::CellIconRole,
        CellColorRole = BatchRowModel::CellColorRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    // icons: of the connectors, below resources/icons
    void setNeeded(const QList<NeededSecret> &needed, const QHash<QUuid, QString> &icons);
    const QList<NeededSecret> &needed() const { return m_needed; }
    void setDone(const QList<bool> &done); // of each row
    int doneCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textAt(const QModelIndex &index) const;

    QList<NeededSecret> m_needed;
    QHash<QUuid, QString> m_icons;
    QList<bool> m_done;
};

} // namespace console
