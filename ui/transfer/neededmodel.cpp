// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/neededmodel.h"

#include "ui/text/transfertext.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/theme.h"

namespace console {

using namespace Qt::StringLiterals;

void NeededModel::setNeeded(const QList<NeededSecret> &needed, const QHash<QUuid, QString> &icons)
{
    beginResetModel();
    m_needed = needed;
    m_icons = icons;
    m_done = QList<bool>(needed.size(), false);
    endResetModel();
}

void NeededModel::setDone(const QList<bool> &done)
{
    if (done == m_done || done.size() != m_needed.size() || done.isEmpty())
        return;
    m_done = done;
    Q_EMIT dataChanged(index(0, NeedColumn), index(rowCount() - 1, NeedColumn));
}

int NeededModel::doneCount() const
{
    return static_cast<int>(m_done.count(true));
}

int NeededModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_needed.size());
}

int NeededModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NeededModel::textAt(const QModelIndex &index) const
{
    const NeededSecret &needed = m_needed.at(index.row());
    if (index.column() == OwnerColumn)
        return needed.owner.isNull() ? tr("System configuration") : needed.name;
    //: Something that was left to do after an import
    return m_done.at(index.row()) ? tr("Done") : text::need(needed.slot);
}

QVariant NeededModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isState = index.column() == NeedColumn;
    const bool isDone = m_done.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index);
    case Qt::ToolTipRole:
        return plainToolTip(text::neededSecret(m_needed.at(index.row())));
    case CellIconRole:
        if (isState)
            return isDone ? u"states/passed"_s : u"states/keychain"_s;
        return m_icons.value(m_needed.at(index.row()).owner, u"actions/system"_s);
    case CellColorRole:
        return isState ? QVariant::fromValue(isDone ? ThemeColor::Success : ThemeColor::Warning) : QVariant();
    default:
        return {};
    }
}

QVariant NeededModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == OwnerColumn ? tr("Connector") : tr("State");
}

} // namespace console
