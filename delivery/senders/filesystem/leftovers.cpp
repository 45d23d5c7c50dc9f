// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/leftovers.h"

#include "delivery/transport/filedescriptor.h"

#include <QFile>
#include <QRegularExpression>

#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct FolderCloser
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};

bool isNameOfPart(const char *name)
{
    static const QRegularExpression pattern(u"^\\.scan-[0-9a-f]{16}\\.part\\z"_s);
    return pattern.match(QString::fromLatin1(name)).hasMatch();
}

// Its change time is when it was written last, or given the hidden name.
bool isLeftover(int folder, const char *name, qint64 since)
{
    struct stat status = {};
    if (::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(status.st_mode)
        || status.st_ctim.tv_sec < since) {
        return false;
    }
    const FileDescriptor file(::openat(folder, name, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    return file.isOpen() && ::flock(file.get(), LOCK_EX | LOCK_NB) == 0;
}

} // namespace

int removeLeftovers(const QString &folder, const QDateTime &since)
{
    FileDescriptor opened(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!opened.isOpen())
        return 0;
    const std::unique_ptr<DIR, FolderCloser> entries(::fdopendir(opened.release()));
    int removed = 0;
    while (entries) {
        const dirent *entry = ::readdir(entries.get());
        if (!entry)
            break;
        const int place = ::dirfd(entries.get());
        if (isNameOfPart(entry->d_name) && isLeftover(place, entry->d_name, since.toSecsSinceEpoch())
            && ::unlinkat(place, entry->d_name, 0) == 0) {
            ++removed;
        }
    }
    return removed;
}

} // namespace console
