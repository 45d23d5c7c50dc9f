// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/scan/variables.h"

#include <QAbstractTableModel>

namespace console {

// The capture variables of one scan: all of the specification's example in its order, the workflow's input variables
// last.
class VariableListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn, // QString, without the percent signs
        SourceColumn, // VariableSource
        KindColumn, // VariableKind
        ExampleColumn, // QString; an input variable has none
        ValueColumn, // QString
        ColumnCount,
    };
    enum Role {
        ValueRole = Qt::UserRole, // as the column says
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setScan(const TestScan &scan);

private:
    struct Row
    {
        Variable variable;
        VariableSource source;
        QString example;
    };

    QList<Row> m_rows;
};

} // namespace console
