// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/workspacefile.h"

#include "models/workspace/schema.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Code = WorkspaceFailure::Code;

constexpr QLatin1StringView fileExtension("scanconnectors");

} // namespace

WorkspaceFile::WorkspaceFile(const QString &path)
    : m_lock(path + u".lock"_s)
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
    if (ready.error().code == Code::Damaged)
        return Unexpected(file->setAside(ready.error()));
    return Unexpected(ready.error());
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
Expected<void, WorkspaceFailure> WorkspaceFile::checkHeader() const
{
    QFile file(m_database.path());
    if (!file.exists() || file.size() == 0)
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(m_database.failure(Code::AccessDenied, {}, file.errorString()));
    // https://sqlite.org/fileformat2.html#magic_header_string
    const QByteArray magic = QByteArrayLiteral("SQLite format 3\0");
    if (file.read(magic.size()) == magic)
        return {};
    const bool isOurs = QFileInfo(file).suffix() == fileExtension;
    return Unexpected(m_database.failure(isOurs ? Code::Damaged : Code::NotAWorkspace, {}, u"No SQLite header"_s));
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
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(m_database.path() + suffix)
            && !QFile::rename(m_database.path() + suffix, target + suffix))
            return m_database.failure(Code::AccessDenied, {}, u"The damaged file cannot be renamed"_s);
    }
    failure.subject = target;
    return failure;
}

} // namespace console
