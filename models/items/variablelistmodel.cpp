// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/variablelistmodel.h"

#include <algorithm>

namespace console {

int VariableListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VariableListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VariableListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || role != ValueRole)
        return {};
    const Row &row = m_rows.at(index.row());
    switch (index.column()) {
    case NameColumn:
        return row.variable.name;
    case SourceColumn:
        return QVariant::fromValue(row.source);
    case KindColumn:
        return QVariant::fromValue(row.variable.kind);
    case ExampleColumn:
        return row.example;
    default:
        return row.variable.value;
    }
}

// The catalogue is always there; only the number of input variables differs from scan to scan.
void VariableListModel::setScan(const TestScan &scan)
{
    const auto catalogue = variableCatalogue();
    QList<Row> rows;
    for (const Variable &variable : variablesOf(scan)) {
        const auto position = static_cast<std::size_t>(rows.size());
        if (position < catalogue.size())
            rows.append({variable, catalogue[position].source, catalogue[position].example});
        else
            rows.append({variable, VariableSource::Input, {}});
    }
    const int old = rowCount();
    const auto now = static_cast<int>(rows.size());
    if (now > old) {
        beginInsertRows({}, old, now - 1);
        m_rows = rows;
        endInsertRows();
    } else if (now < old) {
        beginRemoveRows({}, now, old - 1);
        m_rows = rows;
        endRemoveRows();
    } else {
        m_rows = rows;
    }
    if (const int kept = std::min(old, now); kept > 0)
        Q_EMIT dataChanged(index(0, 0), index(kept - 1, ColumnCount - 1));
}

} // namespace console
