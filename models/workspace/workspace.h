// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/outcome/transcriptline.h"
#include "models/support/expected.h"
#include "models/system/directory.h"
#include "models/system/systemconfiguration.h"
#include "models/workspace/deliveryrecord.h"
#include "models/workspace/deliveryrecorder.h"
#include "models/workspace/tokenrecord.h"
#include "models/workspace/workspacechange.h"
#include "models/workspace/workspacefailure.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace console {

class WorkspaceStore;

// Where the practice receiver of a workspace listens; disabled in a workspace of one's own.
struct PracticeReceiverSettings
{
    bool enabled = false;
    int portBase = 0; // first of the ports it uses
    QString folder; // where arrivals and the practice folder lie

    bool operator==(const PracticeReceiverSettings &) const = default;
};

// The store of one installation's connectors: an SQLite file, written in transactions (WAL), held by one program at a
// time through a lock file beside it. All calls belong to the thread that opened it, but for those that record.
//
// A damaged file is never overwritten: it is renamed to "<name>.damaged-<time>" and open() fails with Damaged, so that
// the person is told before an empty workspace takes its place.
class Workspace : public QObject
{
    Q_OBJECT
public:
    static Expected<std::unique_ptr<Workspace>, WorkspaceFailure> open(const QString &path);
    ~Workspace() override;

    QString path() const;
    QUuid id() const; // made with the workspace; what is kept elsewhere for it, such as secrets, is filed under it

    // By name, without regard to case. Definitions that cannot be read are left out and listed by unreadable().
    QList<Connector> connectors() const;
    const QHash<QUuid, Connector> &connectorsById() const; // without sorting and copying them
    std::optional<Connector> connector(const QUuid &id) const;
    std::optional<Connector> connectorNamed(const QString &name) const; // exact
    QStringList unreadable() const; // ids of connectors; "system", "directory", "history" (damaged)

    // Inserts, or replaces where the stored one still equals expected; Conflict otherwise. Nothing is written when the
    // connector has errors.
    Expected<void, WorkspaceFailure> insert(const Connector &connector);
    Expected<void, WorkspaceFailure> replace(const Connector &expected, const Connector &connector);
    Expected<void, WorkspaceFailure> remove(const QUuid &id);

    // In one transaction, all or nothing: the same checks for each. The failure's subject is the first connector that
    // is refused.
    Expected<void, WorkspaceFailure> insertAll(const QList<Connector> &connectors);
    Expected<void, WorkspaceFailure> removeAll(const QList<QUuid> &ids);

    // All of it in one transaction, or nothing: Conflict where something is not as it was before the change, Refused
    // where a connector has errors, judged against the state after it; one that becomes what it was before its last
    // change is taken with its errors. Names may change hands within it.
    Expected<void, WorkspaceFailure> apply(const WorkspaceChange &change);

    const SystemConfiguration &system() const;
    Expected<void, WorkspaceFailure> setSystem(const SystemConfiguration &system);
    const Directory &directory() const;
    Expected<void, WorkspaceFailure> setDirectory(const Directory &directory);
    const PracticeReceiverSettings &practiceReceiver() const;
    Expected<void, WorkspaceFailure> setPracticeReceiver(const PracticeReceiverSettings &settings);

    // What a connector is judged against: all others' names, system configuration and directory.
    ValidationContext validationContext(const QUuid &except) const;

    // The history, newest first. A list asks for entries, page by page.
    QList<DeliveryRecord> deliveries(const HistoryFilter &filter = {}, int limit = 500) const;
    std::optional<DeliveryRecord> delivery(const QUuid &recordId) const;
    std::optional<DeliveryRecord> lastDelivery(const QUuid &connectorId) const;
    QList<DeliveryEntry> deliveryEntries(const HistoryFilter &filter, int limit, int offset = 0,
                                         HistoryEnd from = HistoryEnd::Newest) const;
    int deliveryCount(const HistoryFilter &filter) const;
    QList<TranscriptLine> transcript(const QUuid &recordId) const; // empty while it runs
    // Of one connector, or of each that has any, in one question: for lists.
    QHash<QUuid, LastDelivery> lastDeliveries(const std::optional<QUuid> &connectorId = {}) const;
    // Those that this program found interrupted when it opened the workspace: the last hundred of them.
    const QList<QUuid> &foundInterrupted() const;

    // Recording: written by a thread of its own in the order of the calls, all that waits in one transaction, so that
    // no disk holds up the window. The answer comes when it is on the disk; deliveryRecorded() follows. These may be
    // called from any thread.
    using Recorded = DeliveryRecorder::Recorded;
    Recorded beginDelivery(const DeliveryRecord &record);
    Recorded planDelivery(const QUuid &recordId, const QString &summary);
    Recorded endDelivery(const QUuid &recordId, const QDateTime &ended, const DeliveryResult &result,
                         const QList<TranscriptLine> &transcript = {});
    Recorded hashDocument(const QUuid &recordId, qsizetype document, const QString &sha256);

    // Removes what ended before the days that the system configuration keeps; a few at a time, in the same thread. Done
    // when the workspace is opened, when the number of days changes, and once an hour; after apply(), which may be
    // undone, an hour later.
    void removeOldDeliveries();

    // What is known of a connector's authorization. It outlives the connector, as its secrets and its history do.
    std::optional<TokenRecord> tokenRecord(const QUuid &connectorId) const;
    Expected<void, WorkspaceFailure> setTokenRecord(const QUuid &connectorId, const TokenRecord &record);
    Expected<void, WorkspaceFailure> removeTokenRecord(const QUuid &connectorId);

Q_SIGNALS:
    void connectorSaved(const QUuid &id);
    void connectorRemoved(const QUuid &id);
    void connectorsChanged(); // several at once, by insertAll(), removeAll() or apply()
    void systemChanged();
    void directoryChanged();
    void deliveryRecorded(const QUuid &connectorId);
    void tokenRecordChanged(const QUuid &connectorId);

private:
    explicit Workspace(std::unique_ptr<WorkspaceStore> store);
    WorkspaceChange removalOf(const QList<QUuid> &ids) const;

    std::unique_ptr<WorkspaceStore> m_store;
    std::unique_ptr<DeliveryRecorder> m_recorder; // writes all that waits before it goes
    QTimer m_removing;
};

} // namespace console
