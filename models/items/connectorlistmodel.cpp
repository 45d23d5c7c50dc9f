// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/connectorlistmodel.h"

#include "models/support/overloaded.h"

#include <algorithm>

namespace console {

namespace {

bool isBefore(const QString &left, const QString &right)
{
    return QString::compare(left, right, Qt::CaseInsensitive) < 0;
}

ConnectorState stateOf(const DeliveryRecord &record)
{
    if (!record.result)
        return record.isRunning ? ConnectorState::Ready : ConnectorState::Interrupted;
    return std::visit(Overloaded{
                          [](const Delivered &) { return ConnectorState::Delivered; },
                          [](const Failure &) { return ConnectorState::Failed; },
                          [](const Cancelled &) { return ConnectorState::Ready; },
                      },
                      record.result->outcome);
}

std::optional<Stage> failedStageOf(const DeliveryRecord &record)
{
    const auto *failure = record.result ? std::get_if<Failure>(&record.result->outcome) : nullptr;
    return failure ? std::optional(failure->stage) : std::nullopt;
}

} // namespace

ConnectorListModel::ConnectorListModel(Workspace *workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    connect(workspace, &Workspace::connectorSaved, this, &ConnectorListModel::onSaved);
    connect(workspace, &Workspace::connectorRemoved, this, &ConnectorListModel::onRemoved);
    connect(workspace, &Workspace::deliveryRecorded, this, &ConnectorListModel::onDelivered);
    connect(workspace, &Workspace::systemChanged, this, &ConnectorListModel::reload);
    connect(workspace, &Workspace::directoryChanged, this, &ConnectorListModel::reload);
    reload();
}

int ConnectorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConnectorListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case NameRole:
        return row.name;
    case IdRole:
        return row.id;
    case TypeRole:
        return QVariant::fromValue(row.type);
    case IconNameRole:
        return QString(typeInfo(row.type).iconName);
    case DestinationRole:
        return row.destination;
    case DescriptionRole:
        return row.description;
    case StateRole:
        return QVariant::fromValue(row.state);
    case FailedStageRole:
        return row.failedStage ? QVariant::fromValue(*row.failedStage) : QVariant();
    case LastDeliveryRole:
        return row.lastDelivery;
    default:
        return {};
    }
}

QHash<int, QByteArray> ConnectorListModel::roleNames() const
{
    return {
        {NameRole, "name"},
        {IdRole, "id"},
        {TypeRole, "type"},
        {IconNameRole, "iconName"},
        {DestinationRole, "destination"},
        {DescriptionRole, "description"},
        {StateRole, "state"},
        {FailedStageRole, "failedStage"},
        {LastDeliveryRole, "lastDelivery"},
    };
}

int ConnectorListModel::rowOf(const QUuid &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

ConnectorListModel::Row ConnectorListModel::rowFor(const Connector &connector, const ValidationContext &context) const
{
    Row row{connector.id,
            connector.name,
            connector.description,
            destinationOf(connector, m_workspace->system()),
            typeOf(connector.settings),
            ConnectorState::Ready,
            std::nullopt,
            {}};
    if (const auto record = m_workspace->lastDelivery(connector.id)) {
        row.state = stateOf(*record);
        row.failedStage = failedStageOf(*record);
        row.lastDelivery = record->started;
    }
    if (hasErrors(validate(connector, context)))
        row.state = ConnectorState::Incomplete;
    return row;
}

void ConnectorListModel::reload()
{
    beginResetModel();
    m_rows.clear();
    // The names are unique by the workspace's own rule; comparing each with all others would take quadratic time.
    const ValidationContext context{{}, m_workspace->system(), m_workspace->directory()};
    const QList<Connector> connectors = m_workspace->connectors();
    for (const Connector &connector : connectors)
        m_rows.append(rowFor(connector, context));
    endResetModel();
}

int ConnectorListModel::positionFor(const QString &name) const
{
    const auto position =
        std::lower_bound(m_rows.begin(), m_rows.end(), name,
                         [](const Row &row, const QString &other) { return isBefore(row.name, other); });
    return static_cast<int>(position - m_rows.begin());
}

void ConnectorListModel::onSaved(const QUuid &id)
{
    const auto connector = m_workspace->connector(id);
    if (!connector)
        return;
    const Row row = rowFor(*connector, {{}, m_workspace->system(), m_workspace->directory()});
    const int present = rowOf(id);
    const int position = positionFor(row.name);
    if (present < 0) {
        beginInsertRows({}, position, position);
        m_rows.insert(position, row);
        endInsertRows();
        return;
    }
    // The position counts the present row too, so before and behind it are where it is.
    int now = present;
    if (position != present && position != present + 1) {
        now = position > present ? position - 1 : position;
        beginMoveRows({}, present, present, {}, position);
        m_rows.move(present, now);
        endMoveRows();
    }
    m_rows[now] = row;
    Q_EMIT dataChanged(index(now), index(now));
}

void ConnectorListModel::onRemoved(const QUuid &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void ConnectorListModel::onDelivered(const QUuid &id)
{
    if (rowOf(id) >= 0)
        onSaved(id);
}

ConnectorFilterModel::ConnectorFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void ConnectorFilterModel::setSearchText(const QString &text)
{
    m_text = text.trimmed();
    invalidateRowsFilter();
}

void ConnectorFilterModel::setType(std::optional<ConnectorType> type)
{
    m_type = type;
    invalidateRowsFilter();
}

void ConnectorFilterModel::setState(std::optional<ConnectorState> state)
{
    m_state = state;
    invalidateRowsFilter();
}

bool ConnectorFilterModel::isFiltering() const
{
    return !m_text.isEmpty() || m_type || m_state;
}

bool ConnectorFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex row = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_type && row.data(ConnectorListModel::TypeRole).value<ConnectorType>() != *m_type)
        return false;
    if (m_state && row.data(ConnectorListModel::StateRole).value<ConnectorState>() != *m_state)
        return false;
    if (m_text.isEmpty())
        return true;
    for (const int role : {int(ConnectorListModel::NameRole), int(ConnectorListModel::DestinationRole),
                           int(ConnectorListModel::DescriptionRole)}) {
        if (row.data(role).toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace console
