// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testall/batchrowmodel.h"

#include "models/items/batchmodel.h"
#include "ui/text/outcometext.h"
#include "ui/text/statetext.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/theme.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QVariant colorOf(ThemeColor color)
{
    return QVariant::fromValue(color);
}

QString durationText(const QVariant &microseconds)
{
    return microseconds.isValid() ? text::duration(std::chrono::microseconds(microseconds.toLongLong())) : QString();
}

bool isStage(int column)
{
    return column >= BatchModel::FirstStageColumn && column < BatchModel::OutcomeColumn;
}

Stage stageAt(int column)
{
    return allStages[static_cast<std::size_t>(column - BatchModel::FirstStageColumn)];
}

bool hasEnded(BatchState state)
{
    return state == BatchState::Succeeded || state == BatchState::Warned || state == BatchState::Failed;
}

} // namespace

BatchRowModel::Cell BatchRowModel::cellAt(const QModelIndex &index) const
{
    const QVariant value = index.data(BatchModel::ValueRole);
    if (index.column() == BatchModel::ConnectorColumn)
        return {value.toString(), {}, u"connectors/"_s + index.data(BatchModel::IconNameRole).toString(), {}};
    if (index.column() == BatchModel::OutcomeColumn)
        return outcomeAt(index);
    if (index.column() == BatchModel::DurationColumn)
        return {durationText(value), {}, {}, {}};
    if (!value.isValid()) {
        const auto state = index.siblingAtColumn(BatchModel::OutcomeColumn).data(BatchModel::ValueRole);
        return hasEnded(state.value<BatchState>()) ? Cell{u"–"_s, tr("No such stage"), {}, colorOf(ThemeColor::Muted)}
                                                   : Cell();
    }
    const auto state = value.value<StageState>();
    const QString word = text::stageState(state);
    const QString duration = durationText(index.data(BatchModel::StageDurationRole));
    switch (state) {
    case StageState::Passed:
        return {duration, u"%1, %2"_s.arg(word, duration), u"states/passed"_s, colorOf(ThemeColor::Success)};
    case StageState::Failed:
        return {word, {}, u"states/failed"_s, colorOf(ThemeColor::Error)};
    case StageState::NotReached:
        return {{}, word, u"states/not-reached"_s, colorOf(ThemeColor::Muted)};
    case StageState::Running:
        break;
    }
    const QVariant percent = index.data(BatchModel::PercentRole);
    //: How far it is, where there is little room: 45 %
    const QString running = percent.isValid() ? tr("%1 %").arg(percent.toInt()) : word;
    return {running, {}, u"states/running"_s, colorOf(ThemeColor::Accent)};
}

QString BatchRowModel::spokenAt(const QModelIndex &index) const
{
    const Cell cell = cellAt(index);
    return cell.spoken.isEmpty() ? cell.text : cell.spoken;
}

BatchRowModel::Cell BatchRowModel::outcomeAt(const QModelIndex &index) const
{
    const auto &row = static_cast<const BatchModel *>(sourceModel())->row(index.row());
    const QString outcome = row.result ? text::outcome(row.result->outcome) : QString();
    switch (row.state) {
    case BatchState::Idle:
        return before(index);
    case BatchState::Waiting:
        return {tr("Waits for its turn"), {}, u"states/not-reached"_s, colorOf(ThemeColor::Muted)};
    case BatchState::Running:
        return {tr("Running"), {}, u"states/running"_s, colorOf(ThemeColor::Accent)};
    case BatchState::Resting:
        return {tr("Waits for the server"), {}, u"states/warning"_s, colorOf(ThemeColor::Warning)};
    case BatchState::Succeeded:
        return {outcome, {}, u"states/passed"_s, colorOf(ThemeColor::Success)};
    case BatchState::Warned:
        return {tr("%1, with warnings", "Delivered, with warnings").arg(outcome),
                {},
                u"states/warning"_s,
                colorOf(ThemeColor::Warning)};
    case BatchState::Failed:
        return {outcome, {}, u"states/failed"_s, colorOf(ThemeColor::Error)};
    case BatchState::Cancelled:
        return {outcome, {}, u"states/cancelled"_s, colorOf(ThemeColor::Muted)};
    }
    return {};
}

// What speaks against it is told; how an earlier delivery ended is not what this test came to.
BatchRowModel::Cell BatchRowModel::before(const QModelIndex &index) const
{
    const ConnectorState state = m_states.value(index.data(BatchModel::IdRole).toUuid(), ConnectorState::Ready);
    if (state == ConnectorState::Incomplete || state == ConnectorState::NeedsAuthorization)
        return {text::connectorStateChoice(state), {}, u"states/warning"_s, colorOf(ThemeColor::Warning)};
    return {tr("Not tested yet"), {}, u"states/ready"_s, colorOf(ThemeColor::Muted)};
}

QVariant BatchRowModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellAt(index).text;
    case Qt::ToolTipRole:
        return plainToolTip(spokenAt(index));
    case Qt::AccessibleTextRole:
        return spokenAt(index);
    case CellIconRole:
        return cellAt(index).iconName;
    case CellColorRole:
        return cellAt(index).color;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == BatchModel::DurationColumn ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant BatchRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == BatchModel::DurationColumn ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (isStage(section))
        return text::stage(stageAt(section));
    switch (section) {
    case BatchModel::ConnectorColumn:
        return tr("Connector");
    case BatchModel::OutcomeColumn:
        return tr("Outcome");
    case BatchModel::DurationColumn:
        return tr("Duration");
    default:
        return {};
    }
}

} // namespace console
