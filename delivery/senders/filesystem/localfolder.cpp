// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/localfolder.h"

#include "delivery/senders/filesystem/filename.h"
#include "delivery/transport/copyfile.h"
#include "delivery/transport/errnofailure.h"

#include <QFile>
#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumTries = 10'000;

QByteArray temporaryFileName()
{
    const quint64 random = QRandomGenerator::system()->generate64();
    return ".scan-" + QByteArray::number(random, 16).rightJustified(16, '0') + ".part";
}

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

bool isSymbolicLink(int folder, const QByteArray &name)
{
    struct stat status = {};
    return ::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode);
}

// The part file of one put(): it goes unless it was given its final name.
class TemporaryFile
{
public:
    TemporaryFile(int folder, QByteArray name)
        : m_folder(folder)
        , m_name(std::move(name))
        , m_file(::openat(folder, m_name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666))
    {
        struct stat status = {};
        if (m_file.isOpen() && ::fstat(m_file.get(), &status) == 0) {
            m_mode = status.st_mode & 07777;
            ::fchmod(m_file.get(), 0600);
        }
    }
    ~TemporaryFile()
    {
        if (m_isThere)
            ::unlinkat(m_folder, m_name.constData(), 0);
    }
    Q_DISABLE_COPY_MOVE(TemporaryFile)

    bool isOpen() const { return m_file.isOpen(); }
    int descriptor() const { return m_file.get(); }
    const QByteArray &name() const { return m_name; }
    void markRenamed() { m_isThere = false; }

    // Content, mode and size are on the disk when this gives 0. The mode is what umask and default ACL made of a new
    // file; until now nobody else could read the half of it.
    int flush()
    {
        if (::fchmod(m_file.get(), m_mode) != 0 || ::fsync(m_file.get()) != 0 || m_file.closeNow() != 0)
            return errno;
        return 0;
    }

private:
    const int m_folder;
    const QByteArray m_name;
    FileDescriptor m_file;
    mode_t m_mode = 0600;
    bool m_isThere = true;
};

} // namespace

LocalFolder::LocalFolder(QString path, FileDescriptor folder)
    : m_path(std::move(path))
    , m_folder(std::move(folder))
{
}

Expected<LocalFolder, Failure> LocalFolder::open(const QString &trustedFolder, const QStringList &components)
{
    QString path = trustedFolder;
    FileDescriptor folder(::open(QFile::encodeName(trustedFolder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return Unexpected(storageFailure(Stage::Connect, errno, path));
    for (const QString &component : components) {
        const QByteArray name = QFile::encodeName(component);
        path += (path.endsWith(u'/') ? QString() : u"/"_s) + component;
        FileDescriptor next(::openat(folder.get(), name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!next.isOpen() && isSymbolicLink(folder.get(), name)) {
            return Unexpected(Failure{Stage::Connect, Cause::UnsafeValue, u"filesystem.symbolic-link"_s, path,
                                      u"A component that comes from a variable is a symbolic link"_s});
        }
        if (!next.isOpen())
            return Unexpected(storageFailure(Stage::Connect, errno, path));
        folder = std::move(next);
    }
    if (::faccessat(folder.get(), ".", W_OK | X_OK, AT_EACCESS) != 0)
        return Unexpected(storageFailure(Stage::Connect, errno, path));
    return LocalFolder(path, std::move(folder));
}

Failure LocalFolder::failureOf(int error, const QString &name) const
{
    return storageFailure(Stage::Deliver, error, m_path + u'/' + name);
}

Expected<DeliveredFile, Failure> LocalFolder::put(const SourceFile &source, const std::stop_token &stop,
                                                  const std::function<void(qint64)> &progress)
{
    const PlannedDocument &document = source.document();
    TemporaryFile temporary(m_folder.get(), temporaryFileName());
    if (!temporary.isOpen())
        return Unexpected(failureOf(errno, document.name));
    const CopyResult copied = copyFile(source.descriptor(), temporary.descriptor(), document.size, stop, progress);
    if (stop.stop_requested())
        return DeliveredFile{};
    if (copied.writeError != 0)
        return Unexpected(failureOf(copied.writeError, document.name));
    if (copied.readError != 0)
        return Unexpected(documentFailure(Stage::Deliver, copied.readError, document.path));
    if (copied.bytes != document.size || !source.isUnchanged())
        return Unexpected(source.changedFailure());
    if (const int error = temporary.flush(); error != 0)
        return Unexpected(failureOf(error, document.name));

    auto file = settle(temporary.name(), document.name, document.size);
    if (file)
        temporary.markRenamed();
    return file;
}

Expected<DeliveredFile, Failure> LocalFolder::settle(const QByteArray &temporaryName, const QString &wantedName,
                                                     qint64 size)
{
    for (int number = 1; number <= maximumTries; ++number) {
        const QString name = numberedFileName(wantedName, number);
        const int error = renameToFree(m_folder.get(), temporaryName, QFile::encodeName(name));
        if (error == EEXIST)
            continue;
        if (error != 0)
            return Unexpected(failureOf(error, name));
        struct stat status = {};
        if (::fstatat(m_folder.get(), QFile::encodeName(name).constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            return Unexpected(failureOf(errno, name));
        const DeliveredFile file{name, status.st_ino, size};
        // Without it the name may be gone after a power cut, though the content is there.
        if (::fsync(m_folder.get()) != 0 && errno != EINVAL) {
            const Failure failure = failureOf(errno, name);
            remove(file);
            return Unexpected(failure);
        }
        return file;
    }
    return Unexpected(failureOf(EEXIST, wantedName));
}

void LocalFolder::remove(const DeliveredFile &file)
{
    const QByteArray name = QFile::encodeName(file.name);
    struct stat status = {};
    if (::fstatat(m_folder.get(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_ino == file.inode)
        ::unlinkat(m_folder.get(), name.constData(), 0);
}

Expected<void, Failure> LocalFolder::confirm(const DeliveredFile &file) const
{
    struct stat status = {};
    const QString path = m_path + u'/' + file.name;
    if (::fstatat(m_folder.get(), QFile::encodeName(file.name).constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return Unexpected(storageFailure(Stage::Confirm, errno, path));
    if (status.st_ino == file.inode && status.st_size == file.size)
        return {};
    return Unexpected(Failure{Stage::Confirm, Cause::StorageFailed, u"filesystem.size-differs"_s, path,
                              u"%1 bytes were written and %2 are there"_s.arg(file.size).arg(status.st_size)});
}

} // namespace console
