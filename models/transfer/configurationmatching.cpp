// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/configurationmatching.h"

#include "models/connector/connectornames.h"

#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace console {

namespace {

using Purpose = ConfigurationPlan::Purpose;

// "Invoices 2" is "Invoices" as it was added under another name.
bool isNumbered(const QString &name, const QString &original)
{
    const QString suffix = name.mid(std::max<qsizetype>(name.lastIndexOf(u' '), 0));
    const bool isNumber = suffix.size() > 1
        && std::all_of(suffix.begin() + 1, suffix.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber && name == nameWithSuffix(original.trimmed(), suffix);
}

Connector withId(Connector connector, const QUuid &id)
{
    connector.id = id;
    return connector;
}

Connector withName(Connector connector, const QString &name)
{
    connector.name = name;
    return connector;
}

class Matching
{
public:
    Matching(Purpose purpose, const QHash<QUuid, Connector> &present, const QHash<QString, QUuid> &presentNames,
             const QList<Connector> &given);

    QList<PlannedConnector> entries() const;

private:
    void findBlocked();
    qsizetype wanterOfNameOf(qsizetype position) const;
    PlannedConnector entry(qsizetype position) const;
    PlannedConnector knownById(const Connector &present, qsizetype position) const;
    PlannedConnector knownByName(const Connector &present, qsizetype position) const;
    QList<PlannedConnector> removed(const QList<PlannedConnector> &kept) const;

    const Purpose m_purpose;
    const QHash<QUuid, Connector> &m_present;
    const QHash<QString, QUuid> &m_presentNames;
    std::vector<std::pair<QString, const Connector *>> m_given; // by folded name
    QHash<QUuid, qsizetype> m_ids;
    QHash<QString, qsizetype> m_names;
    std::vector<bool> m_isBlocked; // another connector has its name, and does not give it up
};

Matching::Matching(Purpose purpose, const QHash<QUuid, Connector> &present, const QHash<QString, QUuid> &presentNames,
                   const QList<Connector> &given)
    : m_purpose(purpose)
    , m_present(present)
    , m_presentNames(presentNames)
{
    m_given.reserve(static_cast<std::size_t>(given.size()));
    for (const Connector &connector : given)
        m_given.emplace_back(foldedName(connector.name), &connector);
    std::sort(m_given.begin(), m_given.end(),
              [](const auto &left, const auto &right) { return left.first < right.first; });
    m_ids.reserve(given.size());
    m_names.reserve(given.size());
    for (std::size_t i = 0; i < m_given.size(); ++i) {
        m_ids.insert(m_given[i].second->id, static_cast<qsizetype>(i));
        m_names.insert(m_given[i].first, static_cast<qsizetype>(i));
    }
    m_isBlocked.resize(m_given.size());
    findBlocked();
}

// Who gives up a name is in the file with another one. Where that one is not to be had, the name is not given up, and
// who wants it is blocked in turn. What the file does not have gives way to Apply.
void Matching::findBlocked()
{
    for (std::size_t i = 0; i < m_given.size(); ++i) {
        const auto &[name, connector] = m_given[i];
        const QUuid holder = m_presentNames.value(name);
        if (holder.isNull() || holder == connector->id || m_ids.contains(holder))
            continue;
        if (m_purpose == Purpose::Apply && m_present.contains(connector->id))
            continue;
        for (auto blocked = static_cast<qsizetype>(i); blocked >= 0 && !m_isBlocked[static_cast<std::size_t>(blocked)];
             blocked = wanterOfNameOf(blocked))
            m_isBlocked[static_cast<std::size_t>(blocked)] = true;
    }
}

qsizetype Matching::wanterOfNameOf(qsizetype position) const
{
    const auto present = m_present.constFind(m_given[static_cast<std::size_t>(position)].second->id);
    return present == m_present.cend() ? -1 : m_names.value(foldedName(present->name), -1);
}

PlannedConnector Matching::entry(qsizetype position) const
{
    const auto &[name, given] = m_given[static_cast<std::size_t>(position)];
    const auto present = m_present.constFind(given->id);
    if (present != m_present.cend())
        return knownById(*present, position);
    if (m_isBlocked[static_cast<std::size_t>(position)])
        return knownByName(*m_present.constFind(m_presentNames.value(name)), position);
    return {EntryState::New, std::nullopt, *given, Resolution::Take};
}

PlannedConnector Matching::knownById(const Connector &present, qsizetype position) const
{
    const auto &[name, given] = m_given[static_cast<std::size_t>(position)];
    Connector wanted = *given;
    if (m_isBlocked[static_cast<std::size_t>(position)]) {
        if (!isNumbered(present.name, given->name) || m_names.contains(foldedName(present.name)))
            return {EntryState::NameTaken, m_present.value(m_presentNames.value(name)), *given, std::nullopt};
        wanted = withName(wanted, present.name);
    }
    if (wanted == present)
        return {EntryState::Unchanged, present, wanted, Resolution::Skip};
    return {EntryState::Changed, present, wanted, Resolution::Replace};
}

PlannedConnector Matching::knownByName(const Connector &present, qsizetype position) const
{
    const Connector &given = *m_given[static_cast<std::size_t>(position)].second;
    if (withId(given, present.id) == present)
        return {EntryState::Unchanged, present, given, Resolution::Skip};
    if (m_purpose == Purpose::Apply)
        return {EntryState::Changed, present, given, Resolution::Replace};
    return {EntryState::NameTaken, present, given, std::nullopt};
}

QList<PlannedConnector> Matching::removed(const QList<PlannedConnector> &kept) const
{
    QSet<QUuid> keptIds;
    keptIds.reserve(kept.size());
    for (const PlannedConnector &entry : kept) {
        if (entry.present)
            keptIds.insert(entry.present->id);
    }
    std::vector<std::pair<QString, const Connector *>> order;
    for (auto name = m_presentNames.cbegin(); name != m_presentNames.cend(); ++name) {
        if (!keptIds.contains(*name))
            order.emplace_back(name.key(), &*m_present.constFind(*name));
    }
    std::sort(order.begin(), order.end(), [](const auto &left, const auto &right) { return left.first < right.first; });
    QList<PlannedConnector> entries;
    for (const auto &[name, connector] : order)
        entries.append({EntryState::Removed, *connector, std::nullopt, Resolution::Take});
    return entries;
}

QList<PlannedConnector> Matching::entries() const
{
    QList<PlannedConnector> entries;
    entries.reserve(static_cast<qsizetype>(m_given.size()));
    for (std::size_t i = 0; i < m_given.size(); ++i)
        entries.append(entry(static_cast<qsizetype>(i)));
    if (m_purpose == Purpose::Apply)
        entries.append(removed(entries));
    return entries;
}

} // namespace

QHash<QString, QUuid> namesOf(const QHash<QUuid, Connector> &connectors)
{
    QHash<QString, QUuid> names;
    names.reserve(connectors.size());
    for (const Connector &connector : connectors)
        names.insert(foldedName(connector.name), connector.id);
    return names;
}

QList<PlannedConnector> matched(Purpose purpose, const QHash<QUuid, Connector> &present,
                                const QHash<QString, QUuid> &presentNames, const QList<Connector> &given)
{
    return Matching(purpose, present, presentNames, given).entries();
}

} // namespace console
