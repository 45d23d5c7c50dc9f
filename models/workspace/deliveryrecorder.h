// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/expected.h"
#include "models/workspace/workspacefailure.h"

#include <QFuture>
#include <QPromise>
#include <QSet>
#include <QString>
#include <QUuid>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace console {

class SqlDatabase;

// Writes the history in a thread and over a connection of its own: a disk that is busy with what is being delivered
// takes its time. All that waits goes into one transaction, so that two hundred deliveries cost one flush of the disk.
class DeliveryRecorder
{
public:
    using Recorded = QFuture<Expected<void, WorkspaceFailure>>;
    // Gives the connector that the written record is of.
    using Write = std::function<Expected<QUuid, WorkspaceFailure>(const SqlDatabase &)>;
    // Work of little hurry, done in pieces while nothing waits: gives the connectors whose records a piece changed. It
    // is done when it changes none.
    using Chore = std::function<Expected<QSet<QUuid>, WorkspaceFailure>(const SqlDatabase &)>;
    // Told in the recorder's thread, once for each transaction.
    using Written = std::function<void(const QSet<QUuid> &connectorIds)>;

    DeliveryRecorder(QString path, Written written);
    ~DeliveryRecorder(); // writes what waits; a chore is left for the next time
    Q_DISABLE_COPY_MOVE(DeliveryRecorder)

    Recorded record(Write write); // from any thread
    void setChore(Chore chore); // in place of one that is not done

private:
    struct Waiting
    {
        Write write;
        QPromise<Expected<void, WorkspaceFailure>> promise;
    };

    void start(); // under the lock
    void work(const std::stop_token &stop);
    void write(const SqlDatabase &database, std::vector<Waiting> &waiting) const;
    void doPieceOf(const SqlDatabase &database, std::unique_lock<std::mutex> &lock);

    const QString m_path;
    const Written m_written;
    std::mutex m_mutex;
    std::condition_variable_any m_hasWork;
    std::vector<Waiting> m_waiting;
    Chore m_chore;
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace console
