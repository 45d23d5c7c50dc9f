// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/partfile.h"

#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace console {

namespace {

QByteArray partFileName()
{
    const quint64 random = QRandomGenerator::system()->generate64();
    return ".scan-" + QByteArray::number(random, 16).rightJustified(16, '0') + ".part";
}

} // namespace

PartFile::PartFile(int folder)
    : m_folder(folder)
    , m_name(partFileName())
    , m_file(::openat(folder, m_name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666))
    , m_isThere(m_file.isOpen())
{
    struct stat status = {};
    if (isOpen() && ::fstat(m_file.get(), &status) == 0) {
        m_mode = status.st_mode & 07777;
        ::fchmod(m_file.get(), 0600);
    }
}

PartFile::~PartFile()
{
    if (m_isThere)
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

int PartFile::flush()
{
    return ::fsync(m_file.get()) == 0 && m_file.closeNow() == 0 ? 0 : errno;
}

} // namespace console
