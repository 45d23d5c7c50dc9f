// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/historymodel.h"

#include <algorithm>
#include <chrono>

namespace console {

namespace {

constexpr int pageSize = 128;
constexpr int mostPages = 32;
constexpr std::chrono::milliseconds followingPace(100);

QVariant valueOf(const DeliveryEntry &entry, int column)
{
    switch (column) {
    case HistoryModel::StartedColumn:
        return entry.started;
    case HistoryModel::ConnectorColumn:
        return entry.connectorName;
    case HistoryModel::OutcomeColumn:
        return deliveryStateName(entry.state);
    case HistoryModel::StageColumn:
        return entry.failedStage ? stageName(*entry.failedStage) : QString();
    case HistoryModel::UserColumn:
        return entry.username;
    case HistoryModel::DocumentsColumn:
        return entry.documentNames;
    case HistoryModel::SizeColumn:
        return entry.totalBytes;
    case HistoryModel::DurationColumn:
        return entry.ended ? QVariant(entry.started.msecsTo(*entry.ended)) : QVariant();
    default:
        return {};
    }
}

} // namespace

HistoryModel::HistoryModel(Workspace *workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_pages(mostPages)
{
    m_following.setSingleShot(true);
    connect(&m_following, &QTimer::timeout, this, &HistoryModel::follow);
    connect(workspace, &Workspace::deliveryRecorded, this, &HistoryModel::onRecorded);
    reload();
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    reload();
}

void HistoryModel::onRecorded(const QUuid &connectorId)
{
    const bool isShown = !m_filter.connectorId || *m_filter.connectorId == connectorId;
    if (isShown && !m_following.isActive())
        m_following.start(followingPace);
}

void HistoryModel::reload()
{
    beginResetModel();
    m_following.stop();
    m_pages.clear();
    m_firstPage = m_workspace->deliveryEntries(m_filter, pageSize);
    // A page that is not full is all there is; to count what was found means to look for it once more.
    m_count =
        m_firstPage.size() < pageSize ? static_cast<int>(m_firstPage.size()) : m_workspace->deliveryCount(m_filter);
    endResetModel();
}

// Rows that only came on top leave the others chosen and where they are on the screen.
void HistoryModel::follow()
{
    const int count = m_workspace->deliveryCount(m_filter);
    const int added = count - m_count;
    const Page formerFirst = added >= 0 && m_count > 0 ? m_workspace->deliveryEntries(m_filter, 1, added) : Page();
    if (formerFirst.isEmpty() || m_firstPage.isEmpty() || formerFirst.first().id != m_firstPage.first().id) {
        reload();
        return;
    }
    if (added > 0)
        beginInsertRows({}, 0, added - 1);
    m_count = count;
    m_pages.clear();
    m_firstPage = m_workspace->deliveryEntries(m_filter, pageSize);
    if (added > 0)
        endInsertRows();
    Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
}

// From the end that is nearer: to count off a hundred thousand takes longer than to read a page.
HistoryModel::Page HistoryModel::readPage(int number) const
{
    const int before = number * pageSize;
    const int size = std::min(pageSize, m_count - before);
    const int behind = m_count - before - size;
    return before <= behind ? m_workspace->deliveryEntries(m_filter, size, before)
                            : m_workspace->deliveryEntries(m_filter, size, behind, HistoryEnd::Oldest);
}

const HistoryModel::Page &HistoryModel::page(int number) const
{
    if (number == 0)
        return m_firstPage;
    if (!m_pages.contains(number))
        m_pages.insert(number, new Page(readPage(number)));
    return *m_pages.object(number);
}

const DeliveryEntry *HistoryModel::entry(int row) const
{
    const Page &found = page(row / pageSize);
    return row % pageSize < found.size() ? &found.at(row % pageSize) : nullptr;
}

QUuid HistoryModel::recordId(int row) const
{
    const DeliveryEntry *found = entry(row);
    return found ? found->id : QUuid();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DeliveryEntry *found = entry(index.row());
    if (!found)
        return {};
    if (role == RecordIdRole)
        return found->id;
    if (role == ValueRole || role == Qt::DisplayRole)
        return valueOf(*found, index.column());
    return {};
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {ValueRole, "value"}, {RecordIdRole, "recordId"}};
}

} // namespace console
