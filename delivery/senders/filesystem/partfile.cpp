// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/partfile.h"

#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace console {

namespace {

QByteArray partFileName()
{
    const quint64 random = QRandomGenerator::system()->generate64();
    return ".scan-" + QByteArray::number(random, 16).rightJustified(16, '0') + ".part";
}

// A name for an open file that has none is linked through /proc.
QByteArray pathOfOpen(int descriptor)
{
    return "/proc/self/fd/" + QByteArray::number(descriptor);
}

FileDescriptor openWithoutName(int folder)
{
    FileDescriptor file(::openat(folder, ".", O_WRONLY | O_TMPFILE | O_CLOEXEC, 0666));
    const bool canBeNamed = file.isOpen() && ::access(pathOfOpen(file.get()).constData(), F_OK) == 0;
    return canBeNamed ? std::move(file) : FileDescriptor();
}

} // namespace

// Renames without ever replacing. Gives 0 or the error; EEXIST where the name is taken.
int renameToFree(int folder, const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(folder, from.constData(), folder, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // File systems without RENAME_NOREPLACE (NFS, some FUSE): a hard link never replaces either.
    if (::linkat(folder, from.constData(), folder, to.constData(), 0) != 0)
        return errno;
    ::unlinkat(folder, from.constData(), 0);
    return 0;
}

PartFile::PartFile(int folder)
    : m_folder(folder)
    , m_name(partFileName())
    , m_file(openWithoutName(folder))
{
    if (!m_file.isOpen()) {
        m_file = FileDescriptor(
            ::openat(folder, m_name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
        m_hasName = m_file.isOpen();
    }
    if (!isOpen())
        return;
    ::flock(m_file.get(), LOCK_EX | LOCK_NB);
    if (::fstat(m_file.get(), &m_status) == 0) {
        m_mode = m_status.st_mode & 07777;
        ::fchmod(m_file.get(), 0600);
    }
}

PartFile::~PartFile()
{
    if (m_hasName)
        ::unlinkat(m_folder, m_name.constData(), 0);
}

int PartFile::publish()
{
    return ::fchmod(m_file.get(), m_mode) == 0 ? 0 : errno;
}

int PartFile::giveTo(uid_t user, gid_t group)
{
    struct stat folder = {};
    struct stat file = {};
    if (::fstat(m_folder, &folder) != 0)
        return errno;
    const gid_t newGroup = folder.st_mode & S_ISGID ? static_cast<gid_t>(-1) : group;
    if (::fchown(m_file.get(), user, newGroup) != 0 || ::fstat(m_file.get(), &file) != 0)
        return errno;
    return file.st_uid == user ? 0 : EPERM;
}

int PartFile::sync()
{
    return ::fsync(m_file.get()) == 0 ? 0 : errno;
}

// One that has a name is closed: a network file system may tell its errors then alone.
int PartFile::flush()
{
    if (::fsync(m_file.get()) != 0 || ::fstat(m_file.get(), &m_status) != 0)
        return errno;
    return m_hasName && m_file.closeNow() != 0 ? errno : 0;
}

int PartFile::appear()
{
    if (m_hasName)
        return 0;
    const QByteArray path = pathOfOpen(m_file.get());
    if (::linkat(AT_FDCWD, path.constData(), m_folder, m_name.constData(), AT_SYMLINK_FOLLOW) != 0)
        return errno;
    m_hasName = true;
    return 0;
}

int PartFile::moveTo(const QByteArray &name)
{
    if (m_hasName) {
        const int error = renameToFree(m_folder, m_name, name);
        m_hasName = error != 0;
        return error;
    }
    const QByteArray path = pathOfOpen(m_file.get());
    return ::linkat(AT_FDCWD, path.constData(), m_folder, name.constData(), AT_SYMLINK_FOLLOW) == 0 ? 0 : errno;
}

} // namespace console
