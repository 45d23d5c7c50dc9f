// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/importrowmodel.h"

#include "models/connector/connectortype.h"
#include "ui/text/directorytext.h"
#include "ui/text/problemtext.h"
#include "ui/text/systemtext.h"
#include "ui/widgets/plaintooltip.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProblems = 20; // of an entry
constexpr qsizetype longestName = 200; // shown: a name that is too long is a problem, and a file may hold any

QList<FieldDifference> withoutId(QList<FieldDifference> differences)
{
    differences.removeIf([](const FieldDifference &difference) { return difference.path == "id"_L1; });
    return differences;
}

const Connector &judged(const PlannedConnector &entry)
{
    return entry.result ? *entry.result : *entry.given;
}

} // namespace

ImportRowModel::ImportRowModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportRowModel::setPlan(const ConfigurationPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_parts.clear();
    if (plan.hasSystem())
        m_parts.append(Part::System);
    if (plan.hasDirectory())
        m_parts.append(Part::Directory);
    m_systemDifferences = plan.systemDifferences();
    m_directoryDifferences = plan.directoryDifferences();
    const auto system = plan.change().system;
    m_system = system ? std::optional(system->after) : std::nullopt;
    endResetModel();
}

ImportRowModel::Part ImportRowModel::partAt(int row) const
{
    return m_parts.value(row, Part::Connector);
}

const PlannedConnector &ImportRowModel::connectorAt(int row) const
{
    return m_plan.connectors().at(row - m_parts.size());
}

QString ImportRowModel::nameAt(int row) const
{
    switch (partAt(row)) {
    case Part::System:
        return tr("System configuration");
    case Part::Directory:
        return tr("Directory");
    case Part::Connector:
        break;
    }
    return connectorAt(row).given->name.left(longestName);
}

EntryState ImportRowModel::stateAt(int row) const
{
    switch (partAt(row)) {
    case Part::System:
        return m_systemDifferences.isEmpty() ? EntryState::Unchanged : EntryState::Changed;
    case Part::Directory:
        return m_directoryDifferences.isEmpty() ? EntryState::Unchanged : EntryState::Changed;
    case Part::Connector:
        break;
    }
    return connectorAt(row).state;
}

bool ImportRowModel::takes(Part part) const
{
    return part == Part::System ? m_plan.takesSystem() : m_plan.takesDirectory();
}

std::optional<Resolution> ImportRowModel::resolutionAt(int row) const
{
    const Part part = partAt(row);
    if (stateAt(row) == EntryState::Unchanged)
        return {};
    if (part == Part::Connector)
        return connectorAt(row).resolution;
    return takes(part) ? Resolution::Replace : Resolution::Skip;
}

QList<Resolution> ImportRowModel::choicesAt(int row) const
{
    const EntryState state = stateAt(row);
    if (partAt(row) == Part::Connector)
        return ConfigurationPlan::choicesFor(state);
    return state == EntryState::Unchanged ? QList<Resolution>() : QList{Resolution::Replace, Resolution::Skip};
}

// Of what stays beside what is there, all its fields.
QList<FieldDifference> ImportRowModel::differencesAt(int row) const
{
    switch (partAt(row)) {
    case Part::System:
        return m_systemDifferences;
    case Part::Directory:
        return m_directoryDifferences;
    case Part::Connector:
        break;
    }
    const PlannedConnector &entry = connectorAt(row);
    const Connector &after = judged(entry);
    if (!entry.present || entry.resolution == Resolution::Rename)
        return withoutId(differences(QJsonObject(), toJson(after)));
    return differences(*entry.present, after);
}

bool ImportRowModel::isUndecided(int row) const
{
    return !choicesAt(row).isEmpty() && !resolutionAt(row);
}

bool ImportRowModel::hasProblems(int row) const
{
    switch (partAt(row)) {
    case Part::System:
        return !m_plan.systemProblems().isEmpty();
    case Part::Directory:
        return !m_plan.directoryProblems().isEmpty();
    case Part::Connector:
        break;
    }
    return !connectorAt(row).problems.isEmpty();
}

QList<ImportProblem> ImportRowModel::problemsAt(int row) const
{
    QList<ImportProblem> problems;
    switch (partAt(row)) {
    case Part::System:
        for (const SystemProblem &problem : m_plan.systemProblems())
            problems.append({problem.severity, text::systemProblem(problem, *m_system)});
        break;
    case Part::Directory:
        for (const DirectoryProblem &problem : m_plan.directoryProblems())
            problems.append({problem.severity, text::directoryProblem(problem)});
        break;
    case Part::Connector:
        for (const Problem &problem : connectorAt(row).problems)
            problems.append({problem.severity, text::problem(problem, judged(connectorAt(row)))});
        break;
    }
    std::stable_sort(problems.begin(), problems.end(), [](const ImportProblem &one, const ImportProblem &other) {
        return one.severity > other.severity;
    });
    problems.resize(std::min(problems.size(), mostProblems));
    return problems;
}

void ImportRowModel::resolve(const QList<int> &rows, Resolution resolution)
{
    for (const int row : rows) {
        if (!choicesAt(row).contains(resolution) || resolutionAt(row) == resolution)
            continue;
        switch (partAt(row)) {
        case Part::System:
            m_plan.setTakesSystem(resolution == Resolution::Replace);
            break;
        case Part::Directory:
            m_plan.setTakesDirectory(resolution == Resolution::Replace);
            break;
        case Part::Connector:
            m_plan.resolve(row - m_parts.size(), resolution);
            break;
        }
    }
    tellResolved();
}

void ImportRowModel::resolveConflicts(Resolution resolution)
{
    m_plan.resolveConflicts(resolution);
    tellResolved();
}

// One decision may change what another row comes to: a free name, a name that is taken.
void ImportRowModel::tellResolved()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT resolved();
}

int ImportRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size() + m_plan.connectors().size());
}

int ImportRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ImportRowModel::Cell ImportRowModel::nameCell(int row) const
{
    switch (partAt(row)) {
    case Part::System:
        return {nameAt(row), u"actions/system"_s};
    case Part::Directory:
        return {nameAt(row), u"actions/directory"_s};
    case Part::Connector:
        break;
    }
    const QLatin1StringView iconName = typeInfo(typeOf(connectorAt(row).given->settings)).iconName;
    return {nameAt(row), u"connectors/"_s + iconName};
}

ImportRowModel::Cell ImportRowModel::stateCell(int row) const
{
    const EntryState state = stateAt(row);
    const QString word = text::entryState(state);
    switch (state) {
    case EntryState::New:
        return {word, u"actions/add"_s, ThemeColor::Success};
    case EntryState::Changed:
        return {word, u"actions/edit"_s, ThemeColor::Information};
    case EntryState::Unchanged:
        return {word, u"states/ready"_s, ThemeColor::Muted};
    case EntryState::NameTaken:
        return {word, u"states/warning"_s, ThemeColor::Warning};
    case EntryState::Removed:
        break;
    }
    return {word, u"actions/delete"_s, ThemeColor::Error};
}

ImportRowModel::Cell ImportRowModel::decisionCell(int row) const
{
    if (isUndecided(row))
        //: Stands where somebody has to choose what becomes of a connector
        return {tr("To be decided"), u"states/warning"_s, ThemeColor::Warning};
    const auto resolution = resolutionAt(row);
    if (!resolution)
        return {};
    if (*resolution == Resolution::Rename && connectorAt(row).result)
        //: %1 is the new name of a connector whose own one is taken
        return {tr("Added as ‘%1’").arg(connectorAt(row).result->name.left(longestName)), {}};
    const bool isLeft = *resolution == Resolution::Skip;
    return {text::resolution(*resolution, stateAt(row)), {}, isLeft ? std::optional(ThemeColor::Muted) : std::nullopt};
}

ImportRowModel::Cell ImportRowModel::problemCell(int row) const
{
    if (!hasProblems(row))
        return {};
    const QList<ImportProblem> problems = problemsAt(row);
    const auto &[severity, sentence] = problems.constFirst();
    switch (severity) {
    case Severity::Note:
        return {sentence, u"states/information"_s, ThemeColor::Information};
    case Severity::Warning:
        return {sentence, u"states/warning"_s, ThemeColor::Warning};
    case Severity::Error:
        break;
    }
    return {sentence, u"states/error"_s, ThemeColor::Error};
}

ImportRowModel::Cell ImportRowModel::cellAt(int row, int column) const
{
    switch (column) {
    case NameColumn:
        return nameCell(row);
    case StateColumn:
        return stateCell(row);
    case DecisionColumn:
        return decisionCell(row);
    default:
        return problemCell(row);
    }
}

QVariant ImportRowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellAt(index.row(), index.column()).text;
    case Qt::ToolTipRole:
        return plainToolTip(cellAt(index.row(), index.column()).text);
    case CellIconRole:
        return cellAt(index.row(), index.column()).iconName;
    case CellColorRole: {
        const auto color = cellAt(index.row(), index.column()).color;
        return color ? QVariant::fromValue(*color) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ImportRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("In the file");
    case StateColumn:
        //: What an entry of the file is to the workspace: new, changed, unchanged
        return tr("State");
    case DecisionColumn:
        return tr("What happens");
    default:
        return tr("Problem");
    }
}

} // namespace console
