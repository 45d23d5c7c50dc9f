// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/directory/directoryrowmodel.h"

#include "models/items/directorylistmodel.h"
#include "ui/text/directorytext.h"
#include "ui/widgets/plaintooltip.h"

namespace console {

using namespace Qt::StringLiterals;

DirectoryRowModel::DirectoryRowModel(DirectoryListModel *entries, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_list(entries->list())
{
    setDynamicSortFilter(false);
    setSourceModel(entries);
}

void DirectoryRowModel::setSearchText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

QVariant DirectoryRowModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(index);
    case Qt::ToolTipRole:
        return plainToolTip(partsOf(index).join(u'\n'));
    case Qt::AccessibleTextRole: {
        QStringList parts = partsOf(index);
        const QVariant severity = index.data(DirectoryListModel::SeverityRole);
        if (severity.isValid())
            parts.append(text::severity(severity.value<Severity>()));
        return parts.join(u", "_s);
    }
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

bool DirectoryRowModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_text.isEmpty())
        return true;
    const QModelIndex row = sourceModel()->index(sourceRow, 0, sourceParent);
    return row.data(DirectoryListModel::NameRole).toString().contains(m_text, Qt::CaseInsensitive)
        || row.data(DirectoryListModel::DetailRole).toString().contains(m_text, Qt::CaseInsensitive);
}

QString DirectoryRowModel::nameOf(const QModelIndex &index) const
{
    const QString name = QSortFilterProxyModel::data(index, DirectoryListModel::NameRole).toString();
    return name.trimmed().isEmpty() ? text::directoryList(m_list).unnamed : name;
}

QStringList DirectoryRowModel::partsOf(const QModelIndex &index) const
{
    QStringList parts{nameOf(index)};
    if (const QString detail = index.data(DirectoryListModel::DetailRole).toString(); !detail.isEmpty())
        parts.append(detail);
    return parts;
}

} // namespace console
