// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/loadseries.h"

#include <QAbstractTableModel>

namespace console {

// What the charts show, as a table: a row for each interval.
class SeriesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, SucceededColumn, FailedColumn, RateColumn, AverageColumn, LongestColumn, columnCountAll };

    using QAbstractTableModel::QAbstractTableModel;

    void setSeries(const LoadSeries &series);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(int row, int column) const;

    LoadSeries m_series;
};

} // namespace console
