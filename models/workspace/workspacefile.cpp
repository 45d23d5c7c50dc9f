// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/workspacefile.h"

#include "models/workspace/schema.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Code = WorkspaceFailure::Code;

constexpr QLatin1StringView fileExtension("scanconnectors");

// https://sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype headerSize = 100;
constexpr qsizetype applicationIdOffset = 68;

bool isWorkspaceHeader(const QByteArray &header)
{
    return header.size() == headerSize
        && qFromBigEndian<qint32>(header.constData() + applicationIdOffset) == workspaceApplicationId;
}

// Beside the file itself: SQLite follows a link, and whoever comes another way has to find the same lock.
QString lockPathOf(const QString &path)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    return (target.isEmpty() ? path : target) + u".lock"_s;
}

} // namespace

WorkspaceFile::WorkspaceFile(const QString &path)
    : m_lock(lockPathOf(path))
    , m_database(path)
{
    // A lock is stale when its process is gone, never because it is old.
    m_lock.setStaleLockTime(0);
}

Expected<std::unique_ptr<WorkspaceFile>, WorkspaceFailure> WorkspaceFile::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile(absolute));
    if (!QFileInfo(QFileInfo(absolute).absolutePath()).isDir())
        return Unexpected(file->m_database.failure(Code::FolderMissing, QFileInfo(absolute).absolutePath()));
    const auto ready =
        file->lock().and_then([&] { return file->checkHeader(); }).and_then([&] { return file->load(); });
    if (ready)
        return file;
    if (ready.error().code != Code::Damaged)
        return Unexpected(ready.error());
    if (!file->m_isOurs)
        return Unexpected(file->m_database.failure(Code::NotAWorkspace, {}, ready.error().technical));
    return Unexpected(file->setAside(ready.error()));
}

Expected<void, WorkspaceFailure> WorkspaceFile::lock()
{
    if (m_lock.tryLock(0))
        return {};
    if (m_lock.error() != QLockFile::LockFailedError)
        return Unexpected(m_database.failure(Code::AccessDenied, {}, u"The lock file cannot be made"_s));
    qint64 processId = 0;
    QString hostName;
    QString program;
    m_lock.getLockInfo(&processId, &hostName, &program);
    return Unexpected(m_database.failure(Code::InUse, u"%1 (%2)"_s.arg(program).arg(processId)));
}

// Before SQLite sees it: a file of another kind is none of ours to move away, unless it bears our extension.
Expected<void, WorkspaceFailure> WorkspaceFile::checkHeader()
{
    QFile file(m_database.path());
    if (!file.exists() || file.size() == 0)
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(m_database.failure(Code::AccessDenied, {}, file.errorString()));
    const QByteArray header = file.read(headerSize);
    m_isOurs = QFileInfo(file).suffix() == fileExtension || isWorkspaceHeader(header);
    if (header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return {};
    return Unexpected(m_database.failure(Code::Damaged, {}, u"No SQLite header"_s));
}

Expected<void, WorkspaceFailure> WorkspaceFile::load()
{
    if (const auto failure = m_database.open())
        return Unexpected(*failure);
    if (const auto sound = checkContent(); !sound)
        return sound;
    if (const auto migrated = migrate(m_database); !migrated)
        return migrated;
    // FULL: a delivery that was reported as recorded is still there after a power cut.
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s}) {
        if (const auto done = m_database.execute(pragma); !done)
            return Unexpected(done.error());
    }
    return {};
}

// All but the history, whose hundreds of megabytes would be read each time: what is in it can be sent again.
Expected<void, WorkspaceFailure> WorkspaceFile::checkContent() const
{
    auto tables = m_database.execute(
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('deliveries', 'delivery_details')"_s);
    if (!tables)
        return Unexpected(tables.error());
    while (tables->next()) {
        QString name = tables->value(0).toString();
        const auto check = m_database.value(u"PRAGMA quick_check(\"%1\")"_s.arg(name.replace(u'"', u"\"\""_s)));
        if (!check)
            return Unexpected(check.error());
        if (check->toString() != "ok"_L1)
            return Unexpected(m_database.failure(Code::Damaged, {}, check->toString()));
    }
    return {};
}

WorkspaceFailure WorkspaceFile::setAside(WorkspaceFailure failure)
{
    m_database.close();
    const QString name =
        m_database.path() + u".damaged-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString target = name;
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = name + u"-%1"_s.arg(number);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (QFileInfo::exists(m_database.path() + suffix)
            && !QFile::rename(m_database.path() + suffix, target + suffix))
            return m_database.failure(Code::AccessDenied, {}, u"The damaged file cannot be renamed"_s);
    }
    failure.subject = target;
    return failure;
}

} // namespace console
