// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/connectorlistmodel.h"

#include <QTimer>

namespace console {

// The connectors with the sentences that go with them: models carry codes, and what is painted must be told to a
// screen reader too.
class ConnectorRowModel : public ConnectorListModel
{
    Q_OBJECT
public:
    enum Role {
        StateTextRole = Qt::UserRole + 100, // "Last test failed at Sign-in, 3 min ago"
    };

    explicit ConnectorRowModel(Workspace *workspace, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString stateText(const QModelIndex &index) const;

    QTimer m_clock; // "3 min ago" grows old
};

} // namespace console
