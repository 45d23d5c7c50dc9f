// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/connectorlistmodel.h"

#include <algorithm>
#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// In UTF-8, without case. Nearly all texts are ASCII, for which the rules of Unicode would take ten times as long.
std::string folded(QStringView text)
{
    std::string result;
    result.reserve(static_cast<std::size_t>(text.size()));
    for (const QChar character : text) {
        if (character.unicode() >= 0x80)
            return text.toString().toCaseFolded().toStdString();
        const char ascii = character.toLatin1();
        result.push_back(ascii >= 'A' && ascii <= 'Z' ? static_cast<char>(ascii - 'A' + 'a') : ascii);
    }
    return result;
}

ConnectorState stateAfter(const LastDelivery &delivery)
{
    switch (delivery.state) {
    case LastDelivery::State::Interrupted:
        return ConnectorState::Interrupted;
    case LastDelivery::State::Delivered:
        return ConnectorState::Delivered;
    case LastDelivery::State::Failed:
        return ConnectorState::Failed;
    case LastDelivery::State::Running:
    case LastDelivery::State::Cancelled:
        break;
    }
    return ConnectorState::Ready;
}

bool needsAuthorization(const Connector &connector, const Workspace &workspace)
{
    if (!usedSecretSlots(connector).contains(SecretSlot::AccessToken))
        return false;
    const auto record = workspace.tokenRecord(connector.id);
    return !record || !record->failure.isEmpty();
}

// No error depends on the terminal users, and naming those that a hint is about would take time for each connector.
ValidationContext contextOf(const Workspace &workspace)
{
    ValidationContext context{{}, workspace.system(), workspace.directory()};
    context.directory.users.clear();
    return context;
}

} // namespace

ConnectorListModel::ConnectorListModel(Workspace *workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    connect(workspace, &Workspace::connectorSaved, this, &ConnectorListModel::onSaved);
    connect(workspace, &Workspace::connectorRemoved, this, &ConnectorListModel::onRemoved);
    connect(workspace, &Workspace::connectorsChanged, this, &ConnectorListModel::reload);
    connect(workspace, &Workspace::deliveryRecorded, &m_recorded, &PacedUpdates::add);
    connect(&m_recorded, &PacedUpdates::due, this, &ConnectorListModel::onSaved);
    connect(workspace, &Workspace::tokenRecordChanged, this, &ConnectorListModel::onSaved);
    connect(workspace, &Workspace::systemChanged, this, &ConnectorListModel::onSystemChanged);
    connect(workspace, &Workspace::directoryChanged, this, &ConnectorListModel::judgeAnew);
    reload();
}

int ConnectorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ConnectorListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[m_shown[index.row()]];
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
        return QVariant::fromValue(stateOf(row));
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

void ConnectorListModel::setFilter(const ConnectorFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_text = folded(QStringView(filter.text).trimmed());
    applyFilter();
}

int ConnectorListModel::connectorCount() const
{
    return static_cast<int>(m_rows.size());
}

int ConnectorListModel::rowOf(const QUuid &id) const
{
    const int position = positionOf(id);
    return position >= 0 && m_rows[position].isShown ? shownBefore(position) : -1;
}

bool ConnectorListModel::isBefore(const Row &left, const Row &right)
{
    return left.searched < right.searched;
}

ConnectorListModel::Row ConnectorListModel::rowFor(const Connector &connector,
                                                   const QHash<QUuid, LastDelivery> &deliveries) const
{
    Row row;
    row.id = connector.id;
    row.name = connector.name;
    row.description = connector.description;
    row.destination = destinationOf(connector, m_context.system);
    row.searched = searchedIn(row);
    row.type = typeOf(connector.settings);
    if (const auto delivery = deliveries.constFind(connector.id); delivery != deliveries.cend()) {
        row.whenComplete = stateAfter(*delivery);
        row.failedStage = delivery->failedStage;
        row.lastDelivery = delivery->started;
    }
    if (needsAuthorization(connector, *m_workspace))
        row.whenComplete = ConnectorState::NeedsAuthorization;
    return row;
}

std::string ConnectorListModel::searchedIn(const Row &row)
{
    return folded(QStringView(row.name).trimmed()) + '\n' + folded(row.destination) + '\n' + folded(row.description);
}

ConnectorState ConnectorListModel::stateOf(const Row &row) const
{
    if (!row.isIncomplete)
        row.isIncomplete = hasErrors(validate(m_workspace->connectorsById().value(row.id), m_context));
    return *row.isIncomplete ? ConnectorState::Incomplete : row.whenComplete;
}

// The state last: it is what may still have to be found out.
bool ConnectorListModel::matches(const Row &row) const
{
    return (!m_filter.type || row.type == *m_filter.type) && row.searched.find(m_text) != std::string::npos
        && (!m_filter.state || stateOf(row) == *m_filter.state);
}

int ConnectorListModel::positionOf(const QUuid &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ConnectorListModel::shownBefore(int position) const
{
    return static_cast<int>(std::lower_bound(m_shown.begin(), m_shown.end(), position) - m_shown.begin());
}

void ConnectorListModel::collectShown()
{
    m_shown.clear();
    for (int position = 0; position < connectorCount(); ++position) {
        if (m_rows[position].isShown)
            m_shown.push_back(position);
    }
}

void ConnectorListModel::reload()
{
    beginResetModel();
    m_context = contextOf(*m_workspace);
    m_rows.clear();
    const QHash<QUuid, LastDelivery> deliveries = m_workspace->lastDeliveries();
    const QHash<QUuid, Connector> &connectors = m_workspace->connectorsById();
    m_rows.reserve(static_cast<std::size_t>(connectors.size()));
    for (const Connector &connector : connectors)
        m_rows.push_back(rowFor(connector, deliveries));
    std::sort(m_rows.begin(), m_rows.end(), isBefore);
    for (Row &row : m_rows)
        row.isShown = matches(row);
    collectShown();
    endResetModel();
}

void ConnectorListModel::applyFilter()
{
    bool isOther = false;
    for (Row &row : m_rows) {
        const bool wasShown = std::exchange(row.isShown, matches(row));
        isOther |= wasShown != row.isShown;
    }
    if (!isOther)
        return;
    beginResetModel();
    collectShown();
    endResetModel();
}

void ConnectorListModel::judgeAnew()
{
    m_context = contextOf(*m_workspace);
    for (Row &row : m_rows)
        row.isIncomplete.reset();
    applyFilter();
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ConnectorListModel::onSystemChanged()
{
    for (Row &row : m_rows) {
        const auto connector = m_workspace->connector(row.id);
        const QString destination = connector ? destinationOf(*connector, m_workspace->system()) : QString();
        if (destination == row.destination)
            continue;
        row.destination = destination;
        row.searched = searchedIn(row);
    }
    judgeAnew();
}

void ConnectorListModel::onSaved(const QUuid &id)
{
    if (const auto connector = m_workspace->connector(id))
        put(rowFor(*connector, m_workspace->lastDeliveries(id)));
}

void ConnectorListModel::put(Row row)
{
    row.isShown = matches(row);
    const int present = positionOf(row.id);
    const bool wasShown = present >= 0 && m_rows[present].isShown;
    // It counts the present row too, so before and behind that are where it is.
    const auto position =
        static_cast<int>(std::lower_bound(m_rows.begin(), m_rows.end(), row, isBefore) - m_rows.begin());
    const int from = shownBefore(present);
    const int to = shownBefore(position);
    const bool isMoved = wasShown && row.isShown && to != from && to != from + 1;

    if (isMoved)
        beginMoveRows({}, from, from, {}, to);
    else if (wasShown && !row.isShown)
        beginResetModel(); // to remove it would say that it is gone, and take it out of every selection
    else if (!wasShown && row.isShown)
        beginInsertRows({}, to, to);
    const bool isShown = row.isShown;
    if (present >= 0)
        m_rows.erase(m_rows.begin() + present);
    const int now = present >= 0 && position > present ? position - 1 : position;
    m_rows.insert(m_rows.begin() + now, std::move(row));
    collectShown();
    if (isMoved)
        endMoveRows();
    else if (wasShown && !isShown)
        endResetModel();
    else if (!wasShown && isShown)
        endInsertRows();
    if (wasShown && isShown)
        Q_EMIT dataChanged(index(shownBefore(now)), index(shownBefore(now)));
}

void ConnectorListModel::onRemoved(const QUuid &id)
{
    const int position = positionOf(id);
    if (position < 0)
        return;
    const bool wasShown = m_rows[position].isShown;
    if (wasShown)
        beginRemoveRows({}, shownBefore(position), shownBefore(position));
    m_rows.erase(m_rows.begin() + position);
    collectShown();
    if (wasShown)
        endRemoveRows();
}

} // namespace console
