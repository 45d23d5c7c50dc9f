// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/configurationplan.h"

#include "models/connector/connectornames.h"
#include "models/support/named.h"
#include "models/transfer/configurationmatching.h"

#include <QDate>

#include <algorithm>
#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<EntryState> stateNames[] = {
    {EntryState::New, "new"_L1},
    {EntryState::Changed, "changed"_L1},
    {EntryState::Unchanged, "unchanged"_L1},
    {EntryState::NameTaken, "name-taken"_L1},
    {EntryState::Removed, "removed"_L1},
};

constexpr Named<Resolution> resolutionNames[] = {
    {Resolution::Take, "take"_L1},
    {Resolution::Rename, "rename"_L1},
    {Resolution::Replace, "replace"_L1},
    {Resolution::Skip, "skip"_L1},
};

// Notes are for whoever edits the value.
template<class Problem>
QList<Problem> withoutNotes(QList<Problem> problems)
{
    problems.removeIf([](const Problem &problem) { return problem.severity == Severity::Note; });
    return problems;
}

} // namespace

QString entryStateName(EntryState state)
{
    return nameOf(stateNames, state);
}

QString resolutionName(Resolution resolution)
{
    return nameOf(resolutionNames, resolution);
}

std::optional<Resolution> resolutionNamed(QStringView name)
{
    return valueNamed(resolutionNames, name);
}

ConfigurationPlan::ConfigurationPlan(Purpose purpose, Present present, Configuration given)
    : m_purpose(purpose)
    , m_present(std::move(present))
    , m_system(std::move(given.system))
    , m_directory(std::move(given.directory))
    , m_sealedSecrets(std::move(given.sealedSecrets))
    , m_presentNames(namesOf(m_present.connectors))
{
    if (changesSystem())
        m_systemProblems = withoutNotes(validate(*m_system, QDate::currentDate()));
    if (changesDirectory())
        m_directoryProblems = withoutNotes(validate(*m_directory));
    m_connectors = matched(purpose, m_present.connectors, m_presentNames, given.connectors);
    index();
    for (qsizetype entry = 0; entry < m_connectors.size(); ++entry)
        decide(entry);
    judgeAll();
}

void ConfigurationPlan::index()
{
    m_entries.reserve(m_connectors.size());
    m_givenNames.reserve(m_connectors.size());
    for (qsizetype i = 0; i < m_connectors.size(); ++i) {
        const PlannedConnector &entry = m_connectors.at(i);
        m_entries.insert(entry.given ? entry.given->id : entry.present->id, i);
        if (entry.given)
            m_givenNames.insert(foldedName(entry.given->name), i);
    }
}

QList<Resolution> ConfigurationPlan::choicesFor(EntryState state)
{
    switch (state) {
    case EntryState::New:
    case EntryState::Removed:
        return {Resolution::Take, Resolution::Skip};
    case EntryState::Changed:
    case EntryState::NameTaken:
        return {Resolution::Replace, Resolution::Rename, Resolution::Skip};
    case EntryState::Unchanged:
        break;
    }
    return {};
}

void ConfigurationPlan::resolve(qsizetype entry, Resolution resolution)
{
    PlannedConnector &planned = m_connectors[entry];
    Q_ASSERT(choicesFor(planned.state).contains(resolution));
    planned.resolution = resolution;
    decide(entry);
    judge(entry);
    // Whoever wants the name of what is there gets it, or does not get it any more.
    const qsizetype other = planned.present ? m_givenNames.value(foldedName(planned.present->name), entry) : entry;
    if (other != entry)
        judge(other);
}

void ConfigurationPlan::resolveConflicts(Resolution resolution)
{
    for (qsizetype entry = 0; entry < m_connectors.size(); ++entry) {
        if (m_connectors.at(entry).state == EntryState::NameTaken)
            resolve(entry, resolution);
    }
}

void ConfigurationPlan::decide(qsizetype entry)
{
    PlannedConnector &planned = m_connectors[entry];
    planned.result.reset();
    if (planned.state == EntryState::Unchanged)
        planned.result = planned.present;
    if (!planned.resolution)
        return;
    switch (*planned.resolution) {
    case Resolution::Take:
        planned.result = planned.given;
        break;
    case Resolution::Rename:
        planned.result = besideWhatIsThere(entry);
        break;
    case Resolution::Replace:
        planned.result = planned.given;
        planned.result->id = planned.present->id;
        break;
    case Resolution::Skip:
        break;
    }
}

// The same each time it is asked for.
Connector ConfigurationPlan::besideWhatIsThere(qsizetype entry)
{
    const auto made = m_beside.constFind(entry);
    if (made != m_beside.cend())
        return *made;
    Connector connector = *m_connectors.at(entry).given;
    connector.name = freeName(connector.name);
    if (m_present.connectors.contains(connector.id))
        connector.id = QUuid::createUuid();
    m_beside.insert(entry, connector);
    return connector;
}

// Free is what nobody has and nobody in the file wants. Where each number goes on from the last one that was looked at,
// thousands of names that begin alike take no longer than others.
QString ConfigurationPlan::freeName(const QString &name)
{
    if (!m_presentNames.contains(foldedName(name)))
        return name;
    for (int number = 2;;) {
        const QString digits = QString::number(number);
        const QString candidate = nameWithSuffix(name.trimmed(), u' ' + digits);
        const QString folded = foldedName(candidate);
        int &next = m_nextNumbers[folded.chopped(digits.size()) + QString(digits.size(), u'#')];
        if (next > number) {
            number = next;
            continue;
        }
        next = ++number;
        if (!m_presentNames.contains(folded) && !m_givenNames.contains(folded))
            return candidate;
    }
}

bool ConfigurationPlan::isTaken(const QString &name, const QUuid &by) const
{
    const QUuid holder = m_presentNames.value(foldedName(name));
    return !holder.isNull() && holder != by && !goesAway(holder);
}

// It is removed, or another one in the file takes its place, whose name is another one.
bool ConfigurationPlan::goesAway(const QUuid &id) const
{
    const auto found = m_entries.constFind(id);
    if (found == m_entries.cend())
        return false;
    const PlannedConnector &entry = m_connectors.at(*found);
    if (entry.state == EntryState::Removed)
        return entry.resolution == Resolution::Take;
    return entry.result && entry.result->id == id;
}

void ConfigurationPlan::judge(qsizetype entry)
{
    PlannedConnector &planned = m_connectors[entry];
    planned.problems.clear();
    if (!planned.result || planned.state == EntryState::Unchanged)
        return;
    planned.problems = withoutNotes(m_validation.problemsOf(*planned.result));
    if (isTaken(planned.result->name, planned.result->id))
        planned.problems.prepend({Field::Name, ProblemCode::NameTaken, Severity::Error});
}

void ConfigurationPlan::judgeAll()
{
    m_validation = {changesSystem() ? *m_system : m_present.system,
                    changesDirectory() ? *m_directory : m_present.directory};
    for (qsizetype entry = 0; entry < m_connectors.size(); ++entry)
        judge(entry);
}

void ConfigurationPlan::setTakesSystem(bool takes)
{
    m_takesSystem = takes;
    judgeAll();
}

void ConfigurationPlan::setTakesDirectory(bool takes)
{
    m_takesDirectory = takes;
    judgeAll();
}

bool ConfigurationPlan::changesSystem() const
{
    return m_takesSystem && m_system && *m_system != m_present.system;
}

bool ConfigurationPlan::changesDirectory() const
{
    return m_takesDirectory && m_directory && *m_directory != m_present.directory;
}

QList<FieldDifference> ConfigurationPlan::systemDifferences() const
{
    return m_system ? differences(m_present.system, *m_system) : QList<FieldDifference>();
}

QList<FieldDifference> ConfigurationPlan::directoryDifferences() const
{
    return m_directory ? differences(m_present.directory, *m_directory) : QList<FieldDifference>();
}

SystemProblems ConfigurationPlan::systemProblems() const
{
    return changesSystem() ? m_systemProblems : SystemProblems();
}

DirectoryProblems ConfigurationPlan::directoryProblems() const
{
    return changesDirectory() ? m_directoryProblems : DirectoryProblems();
}

int ConfigurationPlan::count(EntryState state) const
{
    return static_cast<int>(std::count_if(m_connectors.begin(), m_connectors.end(),
                                          [=](const PlannedConnector &entry) { return entry.state == state; }));
}

int ConfigurationPlan::undecided() const
{
    return static_cast<int>(std::count_if(m_connectors.begin(), m_connectors.end(),
                                          [](const PlannedConnector &entry) { return !entry.resolution; }));
}

int ConfigurationPlan::withErrors() const
{
    const auto connectors = std::count_if(m_connectors.begin(), m_connectors.end(),
                                          [](const PlannedConnector &entry) { return hasErrors(entry.problems); });
    return static_cast<int>(connectors) + (hasErrors(systemProblems()) ? 1 : 0)
        + (hasErrors(directoryProblems()) ? 1 : 0);
}

WorkspaceChange ConfigurationPlan::change() const
{
    WorkspaceChange change;
    for (const PlannedConnector &entry : m_connectors) {
        if (entry.state == EntryState::Removed && entry.resolution == Resolution::Take)
            change.connectors.append({entry.present, std::nullopt});
        if (!entry.result || entry.state == EntryState::Unchanged)
            continue;
        const auto before = m_present.connectors.constFind(entry.result->id);
        if (before == m_present.connectors.cend())
            change.connectors.append({std::nullopt, entry.result});
        else if (*before != *entry.result)
            change.connectors.append({*before, entry.result});
    }
    if (changesSystem())
        change.system = {m_present.system, *m_system};
    if (changesDirectory())
        change.directory = {m_present.directory, *m_directory};
    return change;
}

std::optional<QUuid> ConfigurationPlan::ownerAfter(const QUuid &ownerInFile) const
{
    if (ownerInFile.isNull())
        return m_system && m_takesSystem ? std::optional(ownerInFile) : std::nullopt;
    const auto found = m_entries.constFind(ownerInFile);
    if (found == m_entries.cend() || !m_connectors.at(*found).result)
        return std::nullopt;
    return m_connectors.at(*found).result->id;
}

QList<NeededSecret> ConfigurationPlan::neededAfter() const
{
    const WorkspaceChange written = change();
    Configuration changed;
    for (const ConnectorChange &connector : written.connectors) {
        if (connector.after)
            changed.connectors.append(*connector.after);
    }
    if (written.system)
        changed.system = written.system->after;
    return neededSecrets(changed);
}

} // namespace console
