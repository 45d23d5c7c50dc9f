// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/sourcefile.h"

#include "delivery/transport/errnofailure.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

qint64 modifiedOf(const struct stat &status)
{
    return qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

} // namespace

SourceFile::SourceFile(const PlannedDocument &document, FileDescriptor file)
    : m_document(document)
    , m_file(std::move(file))
{
}

Expected<SourceFile, Failure> SourceFile::open(const PlannedDocument &document)
{
    FileDescriptor file(::open(QFile::encodeName(document.path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return Unexpected(documentFailure(Stage::Deliver, errno, document.path));
    ::posix_fadvise(file.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
    SourceFile source(document, std::move(file));
    if (!source.isUnchanged())
        return Unexpected(source.changedFailure());
    return source;
}

bool SourceFile::isUnchanged() const
{
    struct stat status = {};
    return ::fstat(m_file.get(), &status) == 0 && status.st_size == m_document.size
        && modifiedOf(status) == m_document.modified;
}

Failure SourceFile::changedFailure() const
{
    return {Stage::Deliver, Cause::DocumentChanged, u"document.changed"_s, m_document.path,
            u"Size or modification time is not what it was when the delivery was prepared"_s};
}

Expected<PlannedDocument, Failure> plannedDocument(const QString &path, const QString &name, const QString &mediaType)
{
    // Opened and not only looked at: that it can be read is known by reading alone. O_NONBLOCK, because opening a
    // pipe would wait for its writer.
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0)
        return Unexpected(documentFailure(Stage::Prepare, errno, path));
    if (!S_ISREG(status.st_mode)) {
        return Unexpected(Failure{Stage::Prepare, Cause::DocumentUnreadable, u"document.not-a-file"_s, path,
                                  u"It is a folder, device or pipe"_s});
    }
    return PlannedDocument{path, name, mediaType, status.st_size, modifiedOf(status)};
}

} // namespace console
