// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"

#include <QDateTime>
#include <QDir>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

namespace console {

// Tells of files that come to a folder or its subfolders after the watch began, each once it has its final name and no
// longer grows. Hidden files and *.part are on their way and not told of. A file that replaces another is told of
// again.
//
// To look at a folder of many files takes long: it is moved to a thread of its own, whose interruption it minds.
class FolderWatch : public QObject
{
    Q_OBJECT
public:
    explicit FolderWatch(const QString &folder); // looks for the first time

Q_SIGNALS:
    void appeared(const console::ReceivedFile &file); // its name is the path below the folder

private:
    struct Stamp
    {
        qint64 size = 0;
        QDateTime modified;

        bool operator==(const Stamp &) const = default;
    };
    using Files = QHash<QString, Stamp>; // by path

    Files look();
    void rescan();
    ReceivedFile fileAt(const QString &path) const;

    const QDir m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    Files m_known;
    Files m_settling; // seen once
};

} // namespace console
