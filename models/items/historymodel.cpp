// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/historymodel.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString outcomeOf(const DeliveryRecord &record)
{
    if (record.result)
        return outcomeName(record.result->outcome);
    return record.isRunning ? u"running"_s : u"interrupted"_s;
}

QString failedStageOf(const DeliveryRecord &record)
{
    const auto *failure = record.result ? std::get_if<Failure>(&record.result->outcome) : nullptr;
    return failure ? stageName(failure->stage) : QString();
}

QVariant valueOf(const DeliveryRecord &record, int column)
{
    switch (column) {
    case HistoryModel::StartedColumn:
        return record.started;
    case HistoryModel::ConnectorColumn:
        return record.connectorName;
    case HistoryModel::OutcomeColumn:
        return outcomeOf(record);
    case HistoryModel::StageColumn:
        return failedStageOf(record);
    case HistoryModel::UserColumn:
        return record.username;
    case HistoryModel::DocumentsColumn:
        return record.documentNames;
    case HistoryModel::SizeColumn:
        return record.totalBytes;
    case HistoryModel::DurationColumn:
        return record.ended ? QVariant(record.started.msecsTo(*record.ended)) : QVariant();
    default:
        return {};
    }
}

} // namespace

HistoryModel::HistoryModel(Workspace *workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(workspace, &Workspace::deliveryRecorded, this, [this](const QUuid &connectorId) {
        if (!m_connectorId || *m_connectorId == connectorId)
            reload();
    });
    reload();
}

void HistoryModel::setConnector(const std::optional<QUuid> &connectorId)
{
    m_connectorId = connectorId;
    reload();
}

void HistoryModel::setOutcome(const QString &outcome)
{
    m_outcome = outcome;
    reload();
}

void HistoryModel::reload()
{
    beginResetModel();
    m_records = m_workspace->deliveries(m_connectorId);
    if (!m_outcome.isEmpty())
        m_records.removeIf([this](const DeliveryRecord &record) { return outcomeOf(record) != m_outcome; });
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DeliveryRecord &record = m_records.at(index.row());
    if (role == RecordIdRole)
        return record.id;
    if (role == ValueRole || role == Qt::DisplayRole)
        return valueOf(record, index.column());
    return {};
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {ValueRole, "value"}, {RecordIdRole, "recordId"}};
}

} // namespace console
