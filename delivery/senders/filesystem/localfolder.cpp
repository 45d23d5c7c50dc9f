// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/localfolder.h"

#include "delivery/senders/filesystem/filename.h"
#include "delivery/senders/filesystem/partfile.h"
#include "delivery/transport/copyfile.h"
#include "delivery/transport/errnofailure.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumTries = 10'000;

// Gives each of the two files the other's name. Gives 0 or the error; ENOENT where one is gone.
int exchange(int folder, const QByteArray &one, const QByteArray &other)
{
    return ::renameat2(folder, one.constData(), folder, other.constData(), RENAME_EXCHANGE) == 0 ? 0 : errno;
}

bool statusOf(int folder, const QByteArray &name, struct stat &status)
{
    return ::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0;
}

qint64 modifiedIn(const struct stat &status)
{
    return static_cast<qint64>(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

bool isSymbolicLink(int folder, const QByteArray &name)
{
    struct stat status = {};
    return statusOf(folder, name, status) && S_ISLNK(status.st_mode);
}

} // namespace

LocalFolder::LocalFolder(QString path, FileDescriptor folder, PutRules rules)
    : m_path(std::move(path))
    , m_folder(std::move(folder))
    , m_rules(std::move(rules))
{
}

Expected<LocalFolder, Failure> LocalFolder::open(const QString &trustedFolder, const QStringList &components,
                                                 PutRules rules)
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
    return LocalFolder(path, std::move(folder), std::move(rules));
}

QString LocalFolder::pathOf(const QString &name) const
{
    return m_path + (m_path.endsWith(u'/') || name.isEmpty() ? QString() : u"/"_s) + name;
}

Failure LocalFolder::failureOf(int error, const QString &name) const
{
    return storageFailure(Stage::Deliver, error, pathOf(name));
}

// A disk that has no room or may not be written is that, whoever the owner is.
Failure LocalFolder::ownerFailure(int error, const QString &name) const
{
    Failure failure = failureOf(error, name);
    if (failure.cause == Cause::AccessDenied || failure.cause == Cause::StorageFailed)
        failure.cause = Cause::OwnerNotChanged;
    return failure;
}

// Why the file of this name is not replaced: it is no file, or the folder is sticky and the terminal user could not
// have replaced it either.
std::optional<Failure> LocalFolder::replacingFailure(const struct stat &taken, const QString &name) const
{
    if (!S_ISREG(taken.st_mode)) {
        return Failure{Stage::Deliver, Cause::NameTaken, u"filesystem.not-a-file"_s, pathOf(name),
                       u"What has the name is a folder, a link or a device, which are never replaced"_s};
    }
    struct stat folder = {};
    if (!m_rules.owner || ::fstat(m_folder.get(), &folder) != 0 || !(folder.st_mode & S_ISVTX))
        return std::nullopt;
    if (taken.st_uid == m_rules.owner->user || folder.st_uid == m_rules.owner->user)
        return std::nullopt;
    return Failure{Stage::Deliver, Cause::UserNotPermitted, u"filesystem.sticky"_s, pathOf(name),
                   u"The folder is sticky and the file of the name is another user's"_s};
}

// What can be told before the work; the name may be taken later still.
std::optional<Failure> LocalFolder::obstacle(const QString &name) const
{
    struct stat taken = {};
    if (m_rules.whenNameTaken == WhenNameTaken::Number || !statusOf(m_folder.get(), QFile::encodeName(name), taken))
        return std::nullopt;
    return m_rules.whenNameTaken == WhenNameTaken::Replace ? replacingFailure(taken, name) : failureOf(EEXIST, name);
}

std::optional<Failure> LocalFolder::handOver(PartFile &part, const QString &name) const
{
    if (const int error = part.publish(); error != 0)
        return failureOf(error, name);
    if (!m_rules.owner)
        return std::nullopt;
    // What belongs to somebody else may not be linked any more (protected_hardlinks), but renamed. Its content is on
    // the disk before it can be seen, so that it is for a moment alone that it can be left behind.
    int error = part.sync();
    if (error == 0)
        error = part.appear();
    if (error != 0)
        return failureOf(error, name);
    error = part.giveTo(m_rules.owner->user, m_rules.owner->group);
    return error == 0 ? std::nullopt : std::optional(ownerFailure(error, name));
}

Expected<DeliveredFile, Failure> LocalFolder::put(const SourceFile &source, const std::stop_token &stop,
                                                  const std::function<void(qint64)> &progress)
{
    const PlannedDocument &document = source.document();
    const QString name = numberedFileName(document.name, 1);
    if (const auto failure = obstacle(name))
        return Unexpected(*failure);
    PartFile part(m_folder.get());
    if (!part.isOpen())
        return Unexpected(failureOf(errno, name));
    const CopyResult copied = copyFile(source.descriptor(), part.descriptor(), document.size, stop, progress);
    if (stop.stop_requested())
        return DeliveredFile{};
    if (copied.writeError != 0)
        return Unexpected(failureOf(copied.writeError, name));
    if (copied.readError != 0)
        return Unexpected(documentFailure(Stage::Deliver, copied.readError, document.path));
    if (copied.bytes != document.size || !source.isUnchanged())
        return Unexpected(source.changedFailure());
    if (const auto failure = handOver(part, name))
        return Unexpected(*failure);
    if (const int error = part.flush(); error != 0)
        return Unexpected(failureOf(error, name));

    return settle(part, document.name, document.size);
}

Expected<DeliveredFile, Failure> LocalFolder::settle(PartFile &part, const QString &wantedName, qint64 size)
{
    for (int number = 1; number <= maximumTries; ++number) {
        const QString name = numberedFileName(wantedName, number);
        const auto replaced = settleAs(part, name);
        if (!replaced && replaced.error().cause == Cause::NameTaken && m_rules.whenNameTaken == WhenNameTaken::Number)
            continue;
        if (!replaced)
            return Unexpected(replaced.error());
        const DeliveredFile file{name, part.status().st_ino, modifiedIn(part.status()), size, *replaced};
        if (const auto failure = flushFolder(name)) {
            remove(file);
            return Unexpected(*failure);
        }
        return file;
    }
    return Unexpected(failureOf(EEXIST, wantedName));
}

// Gives the hidden name of the file that was replaced, if one was.
Expected<QByteArray, Failure> LocalFolder::settleAs(PartFile &part, const QString &name)
{
    int error = part.moveTo(QFile::encodeName(name));
    if (error == 0)
        return QByteArray();
    if (error == EEXIST && m_rules.whenNameTaken == WhenNameTaken::Replace) {
        error = part.appear();
        if (error == 0) {
            auto replaced = replace(part.name(), name);
            if (replaced)
                part.markRenamed();
            return replaced;
        }
    }
    return Unexpected(failureOf(error, name));
}

Expected<QByteArray, Failure> LocalFolder::replace(const QByteArray &partName, const QString &name)
{
    const QByteArray encoded = QFile::encodeName(name);
    for (int tries = 0; tries < maximumTries; ++tries) {
        struct stat taken = {};
        if (!statusOf(m_folder.get(), encoded, taken)) {
            const int error = renameToFree(m_folder.get(), partName, encoded);
            if (error == 0)
                return QByteArray();
            if (error != EEXIST)
                return Unexpected(failureOf(error, name));
            continue;
        }
        if (const auto failure = replacingFailure(taken, name))
            return Unexpected(*failure);
        const int error = exchange(m_folder.get(), partName, encoded);
        if (error == ENOENT)
            continue;
        if (error == EINVAL || error == ENOSYS)
            return replaceInSteps(partName, name);
        if (error != 0)
            return Unexpected(failureOf(error, name));
        if (!statusOf(m_folder.get(), partName, taken))
            return QByteArray();
        // What was there when it was looked at may not be what was exchanged.
        const auto failure = replacingFailure(taken, name);
        if (!failure)
            return partName;
        if (exchange(m_folder.get(), partName, encoded) != 0)
            renameToFree(m_folder.get(), partName, encoded);
        return Unexpected(*failure);
    }
    return Unexpected(failureOf(EEXIST, name));
}

// For file systems without RENAME_EXCHANGE: the old file gets a hidden name first, beside its own where there are hard
// links (NFS), otherwise instead of it (a mounted share), which leaves the name free for a moment.
Expected<QByteArray, Failure> LocalFolder::replaceInSteps(const QByteArray &partName, const QString &name)
{
    const int folder = m_folder.get();
    const QByteArray encoded = QFile::encodeName(name);
    const QByteArray aside = partName + ".old";
    if (::linkat(folder, encoded.constData(), folder, aside.constData(), 0) != 0
        && ::renameat(folder, encoded.constData(), folder, aside.constData()) != 0) {
        return Unexpected(failureOf(errno, name));
    }
    if (::renameat(folder, partName.constData(), folder, encoded.constData()) == 0)
        return aside;
    const Failure failure = failureOf(errno, name);
    // Between two links of one file it does nothing, and succeeds.
    if (::renameat(folder, aside.constData(), folder, encoded.constData()) == 0)
        ::unlinkat(folder, aside.constData(), 0);
    return Unexpected(failure);
}

// Without it the name may be gone after a power cut, though the content is there.
std::optional<Failure> LocalFolder::flushFolder(const QString &name) const
{
    if (::fsync(m_folder.get()) == 0 || errno == EINVAL)
        return std::nullopt;
    return failureOf(errno, name);
}

void LocalFolder::remove(const DeliveredFile &file)
{
    const QByteArray name = QFile::encodeName(file.name);
    struct stat status = {};
    if (!statusOf(m_folder.get(), name, status)) {
        if (!file.replaced.isEmpty())
            renameToFree(m_folder.get(), file.replaced, name);
    } else if (status.st_ino != file.inode || modifiedIn(status) != file.modified) {
        keep(file);
    } else if (file.replaced.isEmpty()
               || ::renameat(m_folder.get(), file.replaced.constData(), m_folder.get(), name.constData()) != 0) {
        ::unlinkat(m_folder.get(), name.constData(), 0);
    }
}

void LocalFolder::keep(const DeliveredFile &file)
{
    if (!file.replaced.isEmpty())
        ::unlinkat(m_folder.get(), file.replaced.constData(), 0);
}

Expected<void, Failure> LocalFolder::confirm(const DeliveredFile &file) const
{
    struct stat status = {};
    if (!statusOf(m_folder.get(), QFile::encodeName(file.name), status))
        return Unexpected(storageFailure(Stage::Confirm, errno, pathOf(file.name)));
    // Where names are replaced, another delivery may have come after this one already.
    if (status.st_ino != file.inode && m_rules.whenNameTaken == WhenNameTaken::Replace)
        return {};
    if (status.st_ino != file.inode || status.st_size != file.size) {
        return Unexpected(Failure{Stage::Confirm, Cause::StorageFailed, u"filesystem.size-differs"_s, pathOf(file.name),
                                  u"%1 bytes were written and %2 are there"_s.arg(file.size).arg(status.st_size)});
    }
    if (m_rules.owner && status.st_uid != m_rules.owner->user) {
        return Unexpected(
            Failure{Stage::Confirm, Cause::OwnerNotChanged, u"filesystem.owner-differs"_s, pathOf(file.name),
                    u"It was given to the user %1 and belongs to %2"_s.arg(m_rules.owner->user).arg(status.st_uid)});
    }
    return {};
}

Expected<void, Failure> LocalFolder::tryOut(const QStringList &names) const
{
    for (const QString &name : names) {
        if (const auto failure = obstacle(numberedFileName(name, 1)))
            return Unexpected(*failure);
    }
    PartFile probe(m_folder.get());
    if (!probe.isOpen())
        return Unexpected(failureOf(errno, names.value(0)));
    if (const auto failure = handOver(probe, names.value(0)))
        return Unexpected(*failure);
    return {};
}

std::optional<qint64> LocalFolder::freeSpace() const
{
    struct statvfs system = {};
    if (::fstatvfs(m_folder.get(), &system) != 0 || system.f_blocks == 0)
        return std::nullopt;
    return static_cast<qint64>(system.f_bavail) * static_cast<qint64>(system.f_frsize);
}

} // namespace console
