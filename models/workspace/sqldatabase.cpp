// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/sqldatabase.h"

#include <QSqlError>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes of SQLite (https://sqlite.org/rescode.html); extended codes hold them in their low byte.
enum SqliteCode { Permission = 3, Busy = 5, ReadOnly = 8, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

} // namespace

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

SqlDatabase::SqlDatabase(const QString &path)
    : m_path(path)
    , m_connectionName(QUuid::createUuid().toString())
{
}

SqlDatabase::~SqlDatabase()
{
    close();
}

std::optional<WorkspaceFailure> SqlDatabase::open()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (database.open())
        return std::nullopt;
    return failureOf(database.lastError());
}

void SqlDatabase::close()
{
    if (!QSqlDatabase::contains(m_connectionName))
        return;
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Expected<QSqlQuery, WorkspaceFailure> SqlDatabase::execute(const QString &statement, const QVariantList &values) const
{
    auto query = prepare(statement);
    if (!query)
        return query;
    if (const auto done = run(*query, values); !done)
        return Unexpected(done.error());
    return query;
}

Expected<QSqlQuery, WorkspaceFailure> SqlDatabase::prepare(const QString &statement) const
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return Unexpected(failureOf(query.lastError()));
    return query;
}

Expected<void, WorkspaceFailure> SqlDatabase::run(QSqlQuery &prepared, const QVariantList &values) const
{
    for (const QVariant &value : values) {
        // A null QString would be bound as NULL; to this program it is the empty text.
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        prepared.addBindValue(isNullText ? QVariant(QStringLiteral("")) : value);
    }
    if (!prepared.exec())
        return Unexpected(failureOf(prepared.lastError()));
    return {};
}

Expected<QVariant, WorkspaceFailure> SqlDatabase::value(const QString &statement, const QVariantList &values) const
{
    return execute(statement, values).map([](QSqlQuery query) { return query.next() ? query.value(0) : QVariant(); });
}

WorkspaceFailure SqlDatabase::failureOf(const QSqlError &error) const
{
    using Code = WorkspaceFailure::Code;
    const auto with = [&](Code code) { return failure(code, {}, error.text()); };
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Permission:
    case ReadOnly:
    case CannotOpen:
        return with(Code::AccessDenied);
    case Busy:
        return with(Code::InUse);
    case Full:
        return with(Code::StorageFull);
    case Corrupt:
    case NotADatabase:
        return with(Code::Damaged);
    default:
        return with(Code::Internal);
    }
}

} // namespace console
