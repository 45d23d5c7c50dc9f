// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyrowmodel.h"

#include "models/items/historymodel.h"
#include "ui/text/outcometext.h"
#include "ui/text/statetext.h"
#include "ui/widgets/plaintooltip.h"

#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QModelIndex &index)
{
    const QVariant value = index.data(HistoryModel::ValueRole);
    switch (index.column()) {
    case HistoryModel::StartedColumn:
        return QLocale().toString(value.toDateTime().toLocalTime(), QLocale::ShortFormat);
    case HistoryModel::OutcomeColumn:
        return text::historyOutcome(value.toString());
    case HistoryModel::StageColumn: {
        const auto stage = stageNamed(value.toString());
        return stage ? text::stage(*stage) : QString();
    }
    case HistoryModel::DocumentsColumn:
        return value.toStringList().join(u", "_s);
    case HistoryModel::SizeColumn:
        return text::bytes(value.toLongLong());
    case HistoryModel::DurationColumn:
        return value.isValid() ? text::duration(std::chrono::milliseconds(value.toLongLong())) : QString();
    default:
        return value.toString();
    }
}

} // namespace

QVariant HistoryRowModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(index);
    case Qt::ToolTipRole:
        return index.column() == HistoryModel::DocumentsColumn
            ? plainToolTip(index.data(HistoryModel::ValueRole).toStringList().join(u'\n'))
            : QVariant();
    case Qt::TextAlignmentRole:
        if (index.column() == HistoryModel::SizeColumn || index.column() == HistoryModel::DurationColumn)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant HistoryRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == HistoryModel::SizeColumn || section == HistoryModel::DurationColumn;
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case HistoryModel::StartedColumn:
        return tr("When");
    case HistoryModel::ConnectorColumn:
        return tr("Connector");
    case HistoryModel::OutcomeColumn:
        return tr("Outcome");
    case HistoryModel::StageColumn:
        return tr("Stage", "the one that failed");
    case HistoryModel::UserColumn:
        return tr("User");
    case HistoryModel::DocumentsColumn:
        return tr("Documents");
    case HistoryModel::SizeColumn:
        return tr("Size");
    case HistoryModel::DurationColumn:
        return tr("Duration");
    default:
        return {};
    }
}

} // namespace console
