// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/transfertext.h"

#include <QAbstractTableModel>

namespace console {

// What an import would change, field by field.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FieldColumn, BeforeColumn, AfterColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(const QList<FieldDifference> &differences, text::DifferencePart part);
    bool hasBefore() const; // false: all of it is new

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textAt(const QModelIndex &index) const;

    QList<FieldDifference> m_differences;
    text::DifferencePart m_part = text::DifferencePart::Connector;
};

} // namespace console
