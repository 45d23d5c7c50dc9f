// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/expected.h"
#include "models/workspace/workspacefailure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QUuid>
#include <QVariant>

#include <optional>

namespace console {

QString idText(const QUuid &id); // as ids are stored

// One connection to the workspace's SQLite file. Errors come as WorkspaceFailure, with the file's path.
class SqlDatabase
{
public:
    explicit SqlDatabase(const QString &path);
    ~SqlDatabase();
    Q_DISABLE_COPY_MOVE(SqlDatabase)

    const QString &path() const { return m_path; }
    std::optional<WorkspaceFailure> open();
    void close();

    Expected<QSqlQuery, WorkspaceFailure> execute(const QString &statement, const QVariantList &values = {}) const;
    // For a statement that runs many times, with other values each time.
    Expected<QSqlQuery, WorkspaceFailure> prepare(const QString &statement) const;
    Expected<void, WorkspaceFailure> run(QSqlQuery &prepared, const QVariantList &values) const;
    Expected<QVariant, WorkspaceFailure> value(const QString &statement, const QVariantList &values = {}) const;

    // Runs the work in one transaction: committed when it succeeds, otherwise as if it had never been.
    template<class Work>
    Expected<void, WorkspaceFailure> transact(const Work &work) const
    {
        if (const auto begun = execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return Unexpected(begun.error());
        Expected<void, WorkspaceFailure> done = work();
        if (done) {
            if (const auto committed = execute(QStringLiteral("COMMIT")); !committed)
                done = Unexpected(committed.error());
        }
        if (!done)
            (void)execute(QStringLiteral("ROLLBACK"));
        return done;
    }

    WorkspaceFailure failure(WorkspaceFailure::Code code, const QString &subject = {},
                             const QString &technical = {}) const
    {
        return {code, m_path, subject, technical};
    }

private:
    WorkspaceFailure failureOf(const QSqlError &error) const;

    const QString m_path;
    const QString m_connectionName;
};

} // namespace console
