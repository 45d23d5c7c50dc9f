// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/receivedfolder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lockName = "lock"_L1;

void removeLeftBehind(const QDir &received)
{
    const QStringList folders = received.entryList({u".incoming-*"_s}, QDir::Dirs | QDir::Hidden);
    for (const QString &name : folders) {
        QDir incoming(received.filePath(name));
        QLockFile lock(incoming.filePath(lockName));
        lock.setStaleLockTime(0); // its owner may receive for days: only a dead one has left it behind
        if (lock.tryLock(0))
            incoming.removeRecursively();
    }
}

// At most this many bytes of UTF-8, cut between characters.
QString shortened(QString text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes)
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

} // namespace

QString safeFileName(const QString &sentName)
{
    QString name = sentName.trimmed();
    for (QChar &character : name) {
        if (character == u'/' || character == u'\\' || character.category() == QChar::Other_Control)
            character = u'_';
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.isEmpty())
        return u"file"_s;
    constexpr qsizetype longestName = 200;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString extension = dot < 0 ? QString() : shortened(name.sliced(dot), 20);
    const QString stem = dot < 0 ? name : name.first(dot);
    return shortened(stem, longestName - extension.toUtf8().size()) + extension;
}

QString freePathIn(const QString &folder, const QString &sentName)
{
    const QFileInfo wanted(safeFileName(sentName));
    const QDir place(folder);
    QString name = wanted.fileName();
    for (int copy = 2; name == fieldsFileName() || place.exists(name); ++copy) {
        const QString suffix = wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix();
        name = u"%1 (%2)%3"_s.arg(wanted.completeBaseName(), QString::number(copy), suffix);
    }
    return place.filePath(name);
}

QString fieldsFileName()
{
    return u"fields.json"_s;
}

std::unique_ptr<ReceivedFolder> ReceivedFolder::open(const QString &path)
{
    if (!QDir().mkpath(path))
        return nullptr;
    removeLeftBehind(QDir(path));
    auto folder = std::unique_ptr<ReceivedFolder>(new ReceivedFolder(path));
    return folder->m_incoming.isValid() && folder->m_lock.tryLock(0) ? std::move(folder) : nullptr;
}

ReceivedFolder::ReceivedFolder(const QString &path)
    : m_path(path)
    , m_incoming(path + u"/.incoming-XXXXXX"_s)
    , m_lock(m_incoming.filePath(lockName))
{
    m_lock.setStaleLockTime(0);
}

QString ReceivedFolder::incomingTemplate() const
{
    return m_incoming.filePath(u"XXXXXX"_s);
}

std::optional<QString> ReceivedFolder::keep(const QString &incoming, const QDateTime &time)
{
    constexpr int attempts = 10'000;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const QString target = u"%1/%2-%3"_s.arg(m_path, time.toString(u"yyyyMMdd-HHmmss"_s)).arg(++m_count);
        // rename(2) replaces no folder that holds something, and each of ours holds fields.json: a name that another
        // receiver has taken is met with an error and not with a race.
        if (std::rename(QFile::encodeName(incoming).constData(), QFile::encodeName(target).constData()) == 0)
            return target;
        if (errno != ENOTEMPTY && errno != EEXIST && errno != ENOTDIR)
            break;
    }
    return {};
}

} // namespace console
