// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

namespace console {

// Tells of files that come to a folder or its subfolders after the watch began, each once it has its final name and no
// longer grows. Hidden files and *.part are on their way and not told of. A file that replaces another is told of
// again.
class FolderWatch : public QObject
{
    Q_OBJECT
public:
    explicit FolderWatch(const QString &folder, QObject *parent = nullptr);

Q_SIGNALS:
    void appeared(const QString &path);

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

    const QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    Files m_known;
    Files m_settling; // seen once
};

} // namespace console
