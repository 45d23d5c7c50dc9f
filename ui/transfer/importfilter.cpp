// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/importfilter.h"

#include "ui/transfer/importrowmodel.h"

namespace console {

ImportFilter::ImportFilter(ImportRowModel *rows, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_rows(rows)
{
    setSourceModel(rows);
}

void ImportFilter::setWanted(const Wanted &wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    invalidateFilter();
}

bool ImportFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return (!m_wanted.state || m_rows->stateAt(row) == *m_wanted.state)
        && (!m_wanted.onlyProblems || m_rows->hasProblems(row))
        && m_rows->nameAt(row).contains(m_wanted.text, Qt::CaseInsensitive);
}

} // namespace console
