// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/deliveryhistory.h"
#include "models/workspace/tokenrecords.h"
#include "models/workspace/workspace.h"
#include "models/workspace/workspacefile.h"

#include <QHash>

namespace console {

// What the workspace's file holds, read once: this program alone writes it while it is open. Every change is written
// first, and known here when it is written.
class WorkspaceStore
{
public:
    explicit WorkspaceStore(std::unique_ptr<WorkspaceFile> file);

    Expected<void, WorkspaceFailure> load();
    const QString &path() const { return database().path(); }
    const QUuid &id() const { return m_id; }

    const QHash<QUuid, Connector> &connectors() const { return m_connectors; }
    const QStringList &unreadable() const { return m_unreadable; }
    Expected<void, WorkspaceFailure> apply(const WorkspaceChange &change);
    ValidationContext validationContext(const QUuid &except) const;

    const SystemConfiguration &system() const { return m_system; }
    Expected<void, WorkspaceFailure> setSystem(const SystemConfiguration &system);
    const Directory &directory() const { return m_directory; }
    Expected<void, WorkspaceFailure> setDirectory(const Directory &directory);
    const PracticeReceiverSettings &practiceReceiver() const { return m_practiceReceiver; }
    Expected<void, WorkspaceFailure> setPracticeReceiver(const PracticeReceiverSettings &settings);

    const DeliveryHistory &history() const { return m_history; }
    TokenRecords &tokenRecords() { return m_tokenRecords; }

private:
    const SqlDatabase &database() const { return m_file->database(); }
    Expected<void, WorkspaceFailure> loadSettings();
    Expected<void, WorkspaceFailure> loadHistory();
    Expected<void, WorkspaceFailure> saveSettings(QLatin1StringView row, const QJsonObject &json) const;
    std::optional<WorkspaceFailure> conflictOf(const WorkspaceChange &change) const;
    std::optional<WorkspaceFailure> refusalOf(const WorkspaceChange &change) const;
    bool wasThere(const Connector &connector) const;
    Expected<void, WorkspaceFailure> write(const WorkspaceChange &change) const;
    Expected<void, WorkspaceFailure> writeConnectors(const QList<ConnectorChange> &changes) const;

    const std::unique_ptr<WorkspaceFile> m_file;
    DeliveryHistory m_history;
    TokenRecords m_tokenRecords;
    QUuid m_id;
    QHash<QUuid, Connector> m_connectors;
    QHash<QUuid, Connector> m_former; // what each was before its last change
    QStringList m_unreadable;
    SystemConfiguration m_system;
    Directory m_directory;
    PracticeReceiverSettings m_practiceReceiver;
};

} // namespace console
