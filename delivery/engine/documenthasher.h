// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/transport/filedescriptor.h"
#include "models/workspace/workspace.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace console {

FileDescriptor openDocument(const QString &path);

// The SHA-256 of an open file from its begin, lower-case hexadecimal; empty where it cannot be read, is no file of this
// size and time, before or after, or a stop is asked for.
QString sha256OfUnchanged(const FileDescriptor &file, qint64 size, const QDateTime &modified,
                          const std::stop_token &stop);

// Completes the records of deliveries that have ended with the hashes of their documents, one after the other, in a
// thread that steps back behind all others: no delivery waits for it.
class DocumentHasher
{
public:
    explicit DocumentHasher(Workspace *workspace);
    // Small documents that wait have a moment left; of what remains the hash stays unknown.
    ~DocumentHasher();
    Q_DISABLE_COPY_MOVE(DocumentHasher)

    // A document may be removed as soon as this returns, unless many wait.
    void hash(const DeliveryRecord &record);

private:
    struct Waiting
    {
        QUuid recordId;
        qsizetype document = 0;
        QString path;
        qint64 size = 0;
        QDateTime modified;
        FileDescriptor file; // not open, where many wait
    };
    struct Known
    {
        QString path;
        QDateTime modified;
        QString sha256;
    };

    void work(const std::stop_token &stop);
    QString hashOf(Waiting &waiting, const std::stop_token &stop);

    Workspace *const m_workspace;
    std::mutex m_mutex;
    std::condition_variable_any m_hasWork;
    std::deque<Waiting> m_waiting;
    std::optional<Waiting> m_current;
    Known m_last; // a document that is sent many times is read once
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace console
