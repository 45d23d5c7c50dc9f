// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/rotatingfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <tuple>
#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t privateFile = S_IRUSR | S_IWUSR;

FileDescriptor openPrivately(const QString &path, int flags)
{
    FileDescriptor file(
        ::open(QFile::encodeName(path).constData(), flags | O_CREAT | O_CLOEXEC | O_NOFOLLOW, privateFile));
    if (file.isOpen()) // one that was there before may be open to others
        ::fchmod(file.get(), privateFile);
    return file;
}

bool rename(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 || errno == ENOENT;
}

qint64 sizeOf(const FileDescriptor &file)
{
    struct stat status
    {
    };
    return ::fstat(file.get(), &status) == 0 ? status.st_size : 0;
}

} // namespace

RotatingFile::RotatingFile(QString path, Limits limits)
    : m_path(std::move(path))
    , m_limits(limits)
{
}

QString RotatingFile::numbered(int number) const
{
    return number == 0 ? m_path : m_path + u'.' + QString::number(number);
}

bool RotatingFile::append(const QByteArray &line)
{
    const std::lock_guard guard(m_mutex);
    const bool isOpen = (m_file.isOpen() && isCurrent()) || open();
    if (isOpen && sizeOf(m_file) > 0 && sizeOf(m_file) + line.size() >= m_limits.bytes)
        rotate();
    QByteArray bytes = m_isTorn ? "\n" : "";
    if (m_leftOut > 0)
        bytes += "(lines left out: " + QByteArray::number(m_leftOut) + ")\n";
    if (!isOpen || !write(bytes + line + '\n')) {
        ++m_leftOut;
        return false;
    }
    m_leftOut = 0;
    return true;
}

void RotatingFile::flush()
{
    const std::lock_guard guard(m_mutex);
    if (m_file.isOpen())
        ::fsync(m_file.get());
}

// Another program may have renamed it, or a person removed it.
bool RotatingFile::isCurrent() const
{
    struct stat ours
    {
    };
    struct stat current
    {
    };
    return ::fstat(m_file.get(), &ours) == 0 && ::stat(QFile::encodeName(m_path).constData(), &current) == 0
        && ours.st_dev == current.st_dev && ours.st_ino == current.st_ino;
}

bool RotatingFile::open()
{
    FileDescriptor file = openPrivately(m_path, O_WRONLY | O_APPEND);
    if (!file.isOpen()) {
        const QString folder = QFileInfo(m_path).absolutePath();
        QDir().mkpath(QFileInfo(folder).absolutePath());
        ::mkdir(QFile::encodeName(folder).constData(), S_IRWXU);
        file = openPrivately(m_path, O_WRONLY | O_APPEND);
    }
    if (!file.isOpen())
        return false;
    m_file = std::move(file);
    m_isTorn = false;
    return true;
}

// One program renames at a time; whoever finds another at it writes on meanwhile.
void RotatingFile::rotate()
{
    const FileDescriptor lock = openPrivately(m_path + u".lock"_s, O_RDWR);
    if (lock.isOpen() && ::flock(lock.get(), LOCK_EX | LOCK_NB) != 0)
        return;
    if (!isCurrent()) {
        open();
        return;
    }
    // In a folder that takes no new files, what is old goes instead, so that the limit holds.
    if (!lock.isOpen() || !renameAll())
        std::ignore = ::ftruncate(m_file.get(), 0);
    else
        open();
}

bool RotatingFile::renameAll() const
{
    for (int number = m_limits.files - 1; number > 0; --number) {
        if (!rename(numbered(number - 1), numbered(number)))
            return false;
    }
    return true;
}

bool RotatingFile::write(const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written =
            ::write(m_file.get(), bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0) {
            done += written;
            m_isTorn = done < bytes.size();
        }
    }
    return true;
}

} // namespace console
