// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/bulkvalidation.h"
#include "models/system/directoryproblem.h"
#include "models/system/systemproblem.h"
#include "models/transfer/configuration.h"
#include "models/transfer/configurationdifference.h"
#include "models/workspace/workspacechange.h"

#include <QHash>

namespace console {

// What becomes of a connector.
enum class EntryState {
    New,
    Changed, // present has the same id, or (Apply) the same name
    Unchanged,
    NameTaken, // another connector has its name, and keeps it
    Removed, // Apply alone: not in the file
};

enum class Resolution {
    Take, // added as it is; Removed: removed
    Rename, // added beside what is there, with the first free name and, where its id is taken, an id of its own
    Replace, // takes the place of what is there, whose id, history and secrets go on
    Skip,
};

QString entryStateName(EntryState state); // "name-taken": stable
QString resolutionName(Resolution resolution); // "replace": stable
std::optional<Resolution> resolutionNamed(QStringView name);

struct PlannedConnector
{
    EntryState state = EntryState::New;
    std::optional<Connector> present; // in the workspace: Changed, Unchanged, NameTaken, Removed
    std::optional<Connector> given; // in the file: all but Removed
    std::optional<Resolution> resolution; // none: a conflict that is not decided yet; Unchanged: Skip
    std::optional<Connector> result = {}; // what will be there; none where it is skipped, undecided or removed
    Problems problems =
        {}; // errors and warnings of a result that is written; errors keep everything from being written
};

// What a file would do to a workspace, before anything is written.
//
//   file ─► readConfiguration ─► ConfigurationPlan ─► the person decides ─► change() ─► Workspace::apply()
//
// Import adds and changes; Apply makes the workspace equal to the file, in the parts that the file has, and never asks:
// a connector is known by its id, or where nobody has it by its name. Where connectors differ in nothing but the id,
// they are Unchanged. A connector that an earlier import has added under a name with a number, because its own was
// taken, keeps that name: it is Unchanged or Changed, and a file can be imported again and again. Names may change
// hands.
class ConfigurationPlan
{
public:
    enum class Purpose { Import, Apply };

    // The present state of the workspace: a plan belongs to the moment it was made in.
    struct Present
    {
        QHash<QUuid, Connector> connectors;
        SystemConfiguration system;
        Directory directory;
    };

    ConfigurationPlan() = default;
    ConfigurationPlan(Purpose purpose, Present present, Configuration given);

    Purpose purpose() const { return m_purpose; }
    const QList<PlannedConnector> &connectors() const { return m_connectors; } // by name; Removed at the end
    static QList<Resolution> choicesFor(EntryState state); // Unchanged: none

    void resolve(qsizetype entry, Resolution resolution); // one of choicesFor()
    void resolveConflicts(Resolution resolution); // all NameTaken

    // The parts beside the connectors: whether the file has them, and whether they are taken over (they are, until told
    // otherwise).
    bool hasSystem() const { return m_system.has_value(); }
    bool hasDirectory() const { return m_directory.has_value(); }
    bool takesSystem() const { return m_takesSystem; }
    bool takesDirectory() const { return m_takesDirectory; }
    void setTakesSystem(bool takes);
    void setTakesDirectory(bool takes);
    QList<FieldDifference> systemDifferences() const; // empty: unchanged, or not in the file
    QList<FieldDifference> directoryDifferences() const;
    SystemProblems systemProblems() const; // errors and warnings of what is written: none where it is not
    DirectoryProblems directoryProblems() const;

    int count(EntryState state) const;
    int undecided() const;
    int withErrors() const; // connectors, system configuration and directory, among what would be written
    bool canBeWritten() const { return undecided() == 0 && withErrors() == 0; }

    // What would be written now; undecided ones are left out. Empty: the workspace is already as the file says.
    WorkspaceChange change() const;

    // Where the secrets that the file has for an owner belong: the id that its connector has in the workspace after the
    // change; none for those that are skipped.
    std::optional<QUuid> ownerAfter(const QUuid &ownerInFile) const;
    const QByteArray &sealedSecrets() const { return m_sealedSecrets; }
    // Of what the change adds or changes: what somebody has to enter, or to authorize, unless it is stored.
    QList<NeededSecret> neededAfter() const;

private:
    void index();
    void decide(qsizetype entry);
    void judge(qsizetype entry);
    void judgeAll();
    bool isTaken(const QString &name, const QUuid &by) const;
    bool goesAway(const QUuid &id) const;
    bool changesSystem() const;
    bool changesDirectory() const;
    Connector besideWhatIsThere(qsizetype entry);
    QString freeName(const QString &name);

    Purpose m_purpose = Purpose::Import;
    Present m_present;
    QList<PlannedConnector> m_connectors;
    std::optional<SystemConfiguration> m_system;
    std::optional<Directory> m_directory;
    SystemProblems m_systemProblems;
    DirectoryProblems m_directoryProblems;
    QByteArray m_sealedSecrets;
    bool m_takesSystem = true;
    bool m_takesDirectory = true;

    BulkValidation m_validation;
    QHash<QString, QUuid> m_presentNames; // folded
    QHash<QString, qsizetype> m_givenNames; // folded; the entries that want them
    QHash<QUuid, qsizetype> m_entries; // by the ids of the file, and of what is removed
    QHash<qsizetype, Connector> m_beside; // results of Rename, once made
    QHash<QString, int> m_nextNumbers; // by the beginnings of names that numbers were put behind
};

} // namespace console
