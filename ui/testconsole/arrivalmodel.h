// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"

#include <QAbstractTableModel>

namespace console {

// What reached the practice receiver, newest first. It follows the receiver.
class ArrivalModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, EndpointColumn, FilesColumn, SizeColumn, AnswerColumn, ColumnCount };

    explicit ArrivalModel(PracticeReceiver *receiver, QObject *parent = nullptr);

    const Arrival &arrival(int row) const { return m_arrivals.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void prepend(const Arrival &arrival);

    QList<Arrival> m_arrivals;
};

} // namespace console
