// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/expected.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <optional>

namespace console {

// A file name that is safe in a folder of ours, as near as possible to what the sender calls the file: no separators,
// control characters or leading dots, at most 200 bytes, the extension kept. "file" where nothing remains.
QString safeFileName(const QString &sentName);

// Where a file of that name can be put in a folder of ours: its safe name, with a number where the folder has it.
QString freePathIn(const QString &folder, const QString &sentName);

QString fieldsFileName(); // "fields.json", which no file that is sent may take

// Where scan jobs and mails are put, each in a folder of its own:
//
//   received/20261124-101530-1/             one that came whole
//   received/.incoming-XXXXXX/YYYYYY/       one that is still coming; gone when it breaks off
//
// An .incoming folder is locked by its receiver, so that another one that is started on the same folder, now or after a
// crash, removes what was left behind and nothing else. Thread-safe after open().
class ReceivedFolder
{
public:
    static std::unique_ptr<ReceivedFolder> open(const QString &path); // null where it cannot be written to

    ReceivedFolder(const ReceivedFolder &) = delete;
    ReceivedFolder &operator=(const ReceivedFolder &) = delete;

    // For QTemporaryDir: the folder of one that is coming.
    QString incomingTemplate() const;

    // Gives the folder of one that came whole its final place, which is returned; none where that failed.
    std::optional<QString> keep(const QString &incoming, const QDateTime &time);

private:
    explicit ReceivedFolder(const QString &path);

    const QString m_path;
    QTemporaryDir m_incoming;
    QLockFile m_lock;
    std::atomic<int> m_count = 0;
};

} // namespace console
