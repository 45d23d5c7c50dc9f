// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/folderwatch.h"

#include "models/scan/testscan.h"

#include <QDirIterator>
#include <QThread>

#include <chrono>

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto settlingInterval = 200ms;
constexpr auto idleInterval = 2s; // for what the watcher misses: network folders, a folder that was made anew

} // namespace

FolderWatch::FolderWatch(const QString &folder)
    : m_folder(folder)
    , m_watcher(this) // children: they go to the same thread
    , m_timer(this)
    , m_known(look())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::rescan);
    // What is the same in two looks has come to its end: they are never nearer to each other than that takes.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (m_timer.remainingTimeAsDuration() > settlingInterval)
            m_timer.start(settlingInterval);
    });
    m_timer.start(idleInterval);
}

// A folder is watched before it is listed, so that no file slips in between.
FolderWatch::Files FolderWatch::look()
{
    m_watcher.addPath(m_folder.path());
    Files files;
    QDirIterator entries(m_folder.path(), QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext() && !QThread::currentThread()->isInterruptionRequested()) {
        const QFileInfo entry = entries.nextFileInfo();
        if (entry.isDir())
            m_watcher.addPath(entry.filePath());
        else if (entry.suffix() != "part"_L1)
            files.insert(entry.filePath(), {entry.size(), entry.lastModified()});
    }
    return files;
}

void FolderWatch::rescan()
{
    const Files files = look();
    Files settling;
    QStringList settled;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const auto known = m_known.constFind(file.key());
        if (known != m_known.constEnd() && *known == *file)
            continue;
        const auto seen = m_settling.constFind(file.key());
        if (seen != m_settling.constEnd() && *seen == *file)
            settled.append(file.key());
        else
            settling.insert(file.key(), *file);
    }
    m_known.removeIf([&](const auto &known) { return !files.contains(known.key()); });
    for (const QString &path : settled)
        m_known.insert(path, files.value(path));
    m_settling = settling;
    m_timer.start(settling.isEmpty() ? idleInterval : settlingInterval);

    settled.sort();
    for (const QString &path : settled)
        Q_EMIT appeared(fileAt(path));
}

ReceivedFile FolderWatch::fileAt(const QString &path) const
{
    return {{}, m_folder.relativeFilePath(path), scanDocumentAt(path).mediaType, QFileInfo(path).size(), path};
}

} // namespace console
