// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/folderwatch.h"

#include <QDirIterator>

#include <chrono>

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto settlingInterval = 200ms;
constexpr auto idleInterval = 2s; // for what the watcher misses: network folders, a folder that was made anew

} // namespace

FolderWatch::FolderWatch(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_known(look())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::rescan);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_timer.start(0); });
    m_timer.start(idleInterval);
}

// A folder is watched before it is listed, so that no file slips in between.
FolderWatch::Files FolderWatch::look()
{
    m_watcher.addPath(m_folder);
    Files files;
    QDirIterator entries(m_folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
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
        Q_EMIT appeared(path);
}

} // namespace console
