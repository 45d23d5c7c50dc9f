// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/batchmodel.h"

#include "models/connector/connectortype.h"
#include "models/support/overloaded.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

BatchState stateOf(const Outcome &outcome)
{
    const auto succeeded = [](const QStringList &warnings) {
        return warnings.isEmpty() ? BatchState::Succeeded : BatchState::Warned;
    };
    return std::visit(Overloaded{
                          [&](const Delivered &delivered) { return succeeded(delivered.receipt.warnings); },
                          [&](const Checked &checked) { return succeeded(checked.warnings); },
                          [](const Failure &) { return BatchState::Failed; },
                          [](const Cancelled &) { return BatchState::Cancelled; },
                      },
                      outcome);
}

const StageReport *reportOf(const BatchModel::Row &row, Stage stage)
{
    const auto found = std::find_if(row.stages.begin(), row.stages.end(),
                                    [&](const StageReport &report) { return report.stage == stage; });
    return found == row.stages.end() ? nullptr : &*found;
}

std::optional<Stage> stageOf(int column)
{
    const int index = column - BatchModel::FirstStageColumn;
    if (index < 0 || index >= static_cast<int>(allStages.size()))
        return std::nullopt;
    return allStages[static_cast<std::size_t>(index)];
}

bool isSending(const StageReport &report)
{
    return report.stage == Stage::Deliver && report.state == StageState::Running;
}

// None runs after the end, and the one that failed is among them.
QList<StageReport> endedStages(const DeliveryResult &result)
{
    QList<StageReport> stages = result.stages;
    for (StageReport &report : stages) {
        if (report.state == StageState::Running)
            report.state = StageState::NotReached;
    }
    const auto *failure = std::get_if<Failure>(&result.outcome);
    const auto isFailing = [&](const StageReport &report) { return report.stage == failure->stage; };
    if (failure && std::none_of(stages.begin(), stages.end(), isFailing))
        stages.append({failure->stage, StageState::Failed, {}, {}});
    return stages;
}

} // namespace

void BatchModel::setConnectors(const QList<Connector> &connectors)
{
    beginResetModel();
    m_rows.clear();
    m_byId.clear();
    for (const Connector &connector : connectors) {
        m_byId.insert(connector.id, static_cast<int>(m_rows.size()));
        Row row;
        row.connector = connector;
        m_rows.append(row);
    }
    endResetModel();
}

int BatchModel::rowOf(const QUuid &id) const
{
    return m_byId.value(id, -1);
}

QList<QUuid> BatchModel::failed() const
{
    QList<QUuid> ids;
    for (const Row &row : m_rows) {
        if (row.state == BatchState::Failed)
            ids.append(row.connector.id);
    }
    return ids;
}

BatchModel::Counts BatchModel::counts() const
{
    Counts counts;
    for (const Row &row : m_rows) {
        switch (row.state) {
        case BatchState::Succeeded:
        case BatchState::Warned:
            ++counts.succeeded;
            break;
        case BatchState::Failed:
            ++counts.failed;
            break;
        case BatchState::Cancelled:
            ++counts.cancelled;
            break;
        case BatchState::Idle:
        case BatchState::Waiting:
        case BatchState::Running:
        case BatchState::Resting:
            break;
        }
    }
    return counts;
}

void BatchModel::wait(const QList<Connector> &connectors)
{
    for (const Connector &connector : connectors) {
        const int index = rowOf(connector.id);
        if (index < 0)
            continue;
        Row waiting;
        waiting.connector = connector;
        waiting.state = BatchState::Waiting;
        m_rows[index] = waiting;
        changed(index);
    }
}

void BatchModel::begin(const QUuid &id, const QDateTime &now)
{
    const int index = rowOf(id);
    if (index < 0)
        return;
    m_rows[index].state = BatchState::Running;
    m_rows[index].started = now;
    changed(index);
}

void BatchModel::report(const QUuid &id, const StageReport &report)
{
    const int index = rowOf(id);
    if (index < 0)
        return;
    Row &row = m_rows[index];
    if (row.state == BatchState::Resting) { // sent again
        row.stages.clear();
        row.percent.reset();
    }
    row.state = BatchState::Running;
    const auto known = std::find_if(row.stages.begin(), row.stages.end(),
                                    [&](const StageReport &other) { return other.stage == report.stage; });
    if (known == row.stages.end())
        row.stages.append(report);
    else
        *known = report;
    changed(index);
}

void BatchModel::setProgress(const QUuid &id, qint64 done, qint64 total)
{
    const int index = rowOf(id);
    if (index < 0 || total <= 0)
        return;
    const int percent =
        static_cast<int>(100.0 * static_cast<double>(std::clamp(done, qint64(0), total)) / static_cast<double>(total));
    if (m_rows[index].percent == percent)
        return;
    m_rows[index].percent = percent;
    changed(index);
}

void BatchModel::rest(const QUuid &id)
{
    const int index = rowOf(id);
    if (index < 0)
        return;
    m_rows[index].state = BatchState::Resting;
    changed(index);
}

void BatchModel::end(const QUuid &id, const DeliveryResult &result, std::chrono::microseconds duration)
{
    const int index = rowOf(id);
    if (index < 0)
        return;
    Row &row = m_rows[index];
    row.state = stateOf(result.outcome);
    row.stages = endedStages(result);
    row.percent.reset();
    row.duration = duration;
    row.result = result;
    changed(index);
}

void BatchModel::cancelWaiting()
{
    for (int index = 0; index < static_cast<int>(m_rows.size()); ++index) {
        if (m_rows[index].state != BatchState::Waiting)
            continue;
        m_rows[index].state = BatchState::Cancelled;
        m_rows[index].result = DeliveryResult();
        changed(index);
    }
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchModel::valueAt(const Row &row, int column) const
{
    if (const auto stage = stageOf(column)) {
        const StageReport *report = reportOf(row, *stage);
        return report ? QVariant::fromValue(report->state) : QVariant();
    }
    switch (column) {
    case ConnectorColumn:
        return row.connector.name;
    case OutcomeColumn:
        return QVariant::fromValue(row.state);
    case DurationColumn:
        return row.result && row.started.isValid() ? QVariant(static_cast<qint64>(row.duration.count())) : QVariant();
    default:
        return {};
    }
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto stage = stageOf(index.column());
    const StageReport *report = stage ? reportOf(row, *stage) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == ConnectorColumn ? row.connector.name : QVariant();
    case ValueRole:
        return valueAt(row, index.column());
    case IdRole:
        return row.connector.id;
    case IconNameRole:
        return QString(typeInfo(typeOf(row.connector.settings)).iconName);
    case StageDurationRole:
        return report && (report->state == StageState::Passed || report->state == StageState::Failed)
            ? QVariant(static_cast<qint64>(report->duration.count()))
            : QVariant();
    case PercentRole:
        return report && isSending(*report) && row.percent ? QVariant(*row.percent) : QVariant();
    case FailedStageRole:
        return row.state == BatchState::Failed ? QVariant::fromValue(std::get<Failure>(row.result->outcome).stage)
                                               : QVariant();
    default:
        return {};
    }
}

QHash<int, QByteArray> BatchModel::roleNames() const
{
    auto names = QAbstractTableModel::roleNames();
    names.insert({{ValueRole, "value"},
                  {IdRole, "id"},
                  {IconNameRole, "iconName"},
                  {StageDurationRole, "stageDuration"},
                  {PercentRole, "percent"},
                  {FailedStageRole, "failedStage"}});
    return names;
}

void BatchModel::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace console
