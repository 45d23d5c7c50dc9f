// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/load/seriesmodel.h"

#include "ui/text/outcometext.h"

#include <QLocale>

namespace console {

void SeriesModel::setSeries(const LoadSeries &series)
{
    const auto count = static_cast<int>(series.points().size());
    const int before = rowCount();
    if (count > before)
        beginInsertRows({}, before, count - 1);
    else if (count < before)
        beginRemoveRows({}, count, before - 1);
    m_series = series;
    if (count > before)
        endInsertRows();
    else if (count < before)
        endRemoveRows();
    if (count > 0)
        Q_EMIT dataChanged(index(0, 0), index(count - 1, columnCountAll - 1));
}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_series.points().size());
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCountAll;
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(textOf(index.row(), index.column())) : QVariant();
}

QString SeriesModel::textOf(int row, int column) const
{
    const LoadPoint &point = m_series.points()[row];
    const QLocale locale;
    switch (column) {
    case TimeColumn:
        //: A time in seconds
        return tr("%1 s").arg(locale.toString(std::chrono::duration<double>(m_series.width() * row).count(), 'f', 2));
    case SucceededColumn:
        return locale.toString(static_cast<qlonglong>(point.succeeded));
    case FailedColumn:
        return locale.toString(static_cast<qlonglong>(point.failed));
    case RateColumn:
        return locale.toString(
            static_cast<double>(point.succeeded) / std::chrono::duration<double>(m_series.width()).count(), 'f', 1);
    default:
        break;
    }
    if (point.succeeded == 0)
        return {};
    return text::duration(column == AverageColumn ? point.average() : point.longest);
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        //: The beginning of an interval, since the start of the run
        return tr("From");
    case SucceededColumn:
        return tr("Succeeded");
    case FailedColumn:
        return tr("Failed");
    case RateColumn:
        return tr("Scans a second");
    case AverageColumn:
        return tr("Average");
    default:
        return tr("Longest");
    }
}

} // namespace console
