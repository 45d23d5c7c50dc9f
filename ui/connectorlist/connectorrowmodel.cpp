// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectorlist/connectorrowmodel.h"

#include "ui/text/connectortext.h"
#include "ui/text/statetext.h"
#include "ui/widgets/plaintooltip.h"

#include <QDateTime>

#include <chrono>

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ConnectorRowModel::ConnectorRowModel(Workspace *workspace, QObject *parent)
    : ConnectorListModel(workspace, parent)
{
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
    m_clock.start(1min);
}

QVariant ConnectorRowModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case StateTextRole:
        return stateText(index);
    case Qt::AccessibleTextRole: {
        const auto type = index.data(TypeRole).value<ConnectorType>();
        const QString name = index.data(NameRole).toString();
        const QString destination = index.data(DestinationRole).toString();
        return QStringList{name, text::connectorType(type), destination, stateText(index)}.join(u", "_s);
    }
    case Qt::ToolTipRole: {
        const QString description = index.data(DescriptionRole).toString();
        const QString destination = index.data(DestinationRole).toString();
        return plainToolTip(description.isEmpty() ? destination : destination + u"\n"_s + description);
    }
    default:
        return ConnectorListModel::data(index, role);
    }
}

QString ConnectorRowModel::stateText(const QModelIndex &index) const
{
    return text::connectorState(index.data(StateRole).value<ConnectorState>(),
                                index.data(FailedStageRole).value<Stage>(), index.data(LastDeliveryRole).toDateTime(),
                                QDateTime::currentDateTimeUtc());
}

} // namespace console
