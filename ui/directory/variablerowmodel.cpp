// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/directory/variablerowmodel.h"

#include "models/items/variablelistmodel.h"
#include "ui/text/directorytext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/plaintooltip.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QModelIndex &variable)
{
    const QVariant value = variable.data(VariableListModel::ValueRole);
    switch (variable.column()) {
    case VariableListModel::NameColumn:
        return u'%' + value.toString() + u'%';
    case VariableListModel::SourceColumn:
        return text::variableSource(value.value<VariableSource>());
    case VariableListModel::KindColumn:
        return text::variableKind(value.value<VariableKind>());
    default:
        return value.toString();
    }
}

} // namespace

void VariableRowModel::setSearchText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

QVariant VariableRowModel::data(const QModelIndex &index, int role) const
{
    const bool isFixed =
        index.column() == VariableListModel::NameColumn || index.column() == VariableListModel::ValueColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(mapToSource(index));
    case Qt::ToolTipRole:
        return plainToolTip(textOf(mapToSource(index)));
    case Qt::FontRole:
        return isFixed ? QVariant(look::fixedFont()) : QVariant();
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QVariant VariableRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VariableListModel::NameColumn:
        return tr("Variable");
    case VariableListModel::SourceColumn:
        return tr("Source", "where a variable comes from");
    case VariableListModel::KindColumn:
        return tr("Kind", "of a variable: text or path");
    case VariableListModel::ExampleColumn:
        return tr("Example");
    case VariableListModel::ValueColumn:
        return tr("Value now", "of a variable, for a scan that is made now");
    default:
        return {};
    }
}

bool VariableRowModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    for (int column = 0; column < VariableListModel::ColumnCount; ++column) {
        if (textOf(sourceModel()->index(sourceRow, column, sourceParent)).contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace console
