// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/configurationplan.h"

#include <QRegularExpression>

namespace console {

inline QUuid numberedId(int number)
{
    return QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

// A folder with an id that is a number: "1 Invoices /srv/invoices"; the location may be left out.
inline Connector folderOf(const QString &text)
{
    using namespace Qt::StringLiterals;
    static const QRegularExpression form(u"^(\\d+) (.*?)(?: (/\\S*))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    Q_ASSERT(match.hasMatch());
    const QString location = match.hasCaptured(3) ? match.captured(3) : u"/srv"_s;
    return {numberedId(match.captured(1).toInt()),
            match.captured(2),
            {},
            FileSystemSettings{location, FileSystemAccount::Service, {}, false}};
}

inline QList<Connector> foldersOf(const QStringList &texts)
{
    QList<Connector> connectors;
    for (const QString &text : texts)
        connectors.append(folderOf(text));
    return connectors;
}

inline ConfigurationPlan::Present presentOf(const QList<Connector> &connectors)
{
    ConfigurationPlan::Present present;
    for (const Connector &connector : connectors)
        present.connectors.insert(connector.id, connector);
    return present;
}

// "2 Invoices /srv"; an id that is no number is "new".
inline QString textOf(const Connector &connector)
{
    using namespace Qt::StringLiterals;
    const bool isNumbered = connector.id == numberedId(static_cast<int>(connector.id.data1));
    const QString id = isNumbered ? QString::number(connector.id.data1) : u"new"_s;
    const auto *folder = std::get_if<FileSystemSettings>(&connector.settings);
    const QString location = !folder || folder->baseLocation == "/srv"_L1 ? QString() : u' ' + folder->baseLocation;
    return id + u' ' + connector.name + location;
}

// "changed Invoices, replace: 2 Invoices /srv/new"
inline QStringList linesOf(const ConfigurationPlan &plan)
{
    using namespace Qt::StringLiterals;
    QStringList lines;
    for (const PlannedConnector &entry : plan.connectors()) {
        const Connector &either = entry.given ? *entry.given : *entry.present;
        QString line = entryStateName(entry.state) + u' ' + either.name;
        if (entry.state != EntryState::Unchanged)
            line += u", "_s + (entry.resolution ? resolutionName(*entry.resolution) : u"undecided"_s);
        if (entry.result)
            line += u": "_s + textOf(*entry.result);
        for (const Problem &problem : entry.problems)
            line += u" !"_s + problemCodeName(problem.code);
        lines << line;
    }
    return lines;
}

// The connectors after a change, which has to fit to those before it.
inline std::optional<QHash<QUuid, Connector>> after(QHash<QUuid, Connector> connectors, const WorkspaceChange &change)
{
    QSet<QUuid> changed;
    for (const ConnectorChange &connector : change.connectors) {
        const QUuid id = connector.before ? connector.before->id : connector.after->id;
        const auto stored = connectors.constFind(id);
        const bool isAsBefore = connector.before ? stored != connectors.cend() && *stored == *connector.before
                                                 : stored == connectors.cend();
        if (!isAsBefore || changed.contains(id) || (connector.after && connector.after->id != id))
            return std::nullopt;
        changed.insert(id);
        if (connector.after)
            connectors.insert(id, *connector.after);
        else
            connectors.remove(id);
    }
    QSet<QString> names;
    for (const Connector &connector : std::as_const(connectors)) {
        const QString name = connector.name.trimmed().toCaseFolded();
        if (names.contains(name))
            return std::nullopt;
        names.insert(name);
    }
    return connectors;
}

} // namespace console
