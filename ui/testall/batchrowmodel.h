// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/connectorstate.h"

#include <QHash>
#include <QIdentityProxyModel>
#include <QUuid>

namespace console {

// The matrix of a batch with its codes made into words and icons, and the columns' headings.
class BatchRowModel : public QIdentityProxyModel
{
    Q_OBJECT
public:
    enum Role {
        CellIconRole = Qt::UserRole + 100, // QString, below resources/icons; empty: none
        CellColorRole, // ThemeColor of icon and text; invalid: that of text
    };

    using QIdentityProxyModel::QIdentityProxyModel;

    // What is known of those that were not tested yet.
    void setStates(const QHash<QUuid, ConnectorState> &states) { m_states = states; }

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell
    {
        QString text;
        QString spoken; // where the text alone does not say it
        QString iconName;
        QVariant color;
    };

    Cell cellAt(const QModelIndex &index) const;
    QString spokenAt(const QModelIndex &index) const;
    Cell outcomeAt(const QModelIndex &index) const;
    Cell before(const QModelIndex &index) const;

    QHash<QUuid, ConnectorState> m_states;
};

} // namespace console
