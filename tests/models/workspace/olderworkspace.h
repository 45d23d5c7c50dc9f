// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QtGlobal>

namespace console {

// Whatever the program itself would not write.
inline void runSql(const QString &path, const QStringList &statements)
{
    const QString connection = QStringLiteral("test");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        bool isDone = database.open();
        for (const QString &statement : statements)
            isDone = isDone && QSqlQuery(database).exec(statement);
        if (!isDone)
            qFatal("The test's own statements failed");
    }
    QSqlDatabase::removeDatabase(connection);
}

// A workspace as the first, second or third version left it, with what the statements put there. It keeps its history
// for ever.
inline void makeOlderWorkspace(const QString &path, int version, const QStringList &statements)
{
    const QStringList first{
        QStringLiteral("CREATE TABLE connectors (id TEXT PRIMARY KEY, folded_name TEXT NOT NULL UNIQUE, "
                       "json TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE settings (name TEXT PRIMARY KEY, json TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE deliveries (id TEXT PRIMARY KEY, connector_id TEXT NOT NULL, "
                       "connector_name TEXT NOT NULL, type_id TEXT NOT NULL, scan_job_id TEXT NOT NULL, "
                       "username TEXT NOT NULL, documents TEXT NOT NULL, total_bytes BIGINT NOT NULL, "
                       "started BIGINT NOT NULL, ended BIGINT, result TEXT)"),
        QStringLiteral("CREATE INDEX deliveries_of_connector ON deliveries (connector_id, started)"),
        QStringLiteral("CREATE INDEX deliveries_by_start ON deliveries (started)"),
        QStringLiteral("INSERT INTO settings VALUES ('system', '{\"historyDays\": 0}')"),
        QStringLiteral("PRAGMA application_id = 1399025219"),
    };
    const QStringList second{
        QStringLiteral("ALTER TABLE deliveries ADD COLUMN outcome TEXT"),
        QStringLiteral("ALTER TABLE deliveries ADD COLUMN failed_stage TEXT"),
        QStringLiteral("DROP INDEX deliveries_of_connector"),
        QStringLiteral("CREATE INDEX deliveries_of_connector ON deliveries (connector_id, started, id, outcome, "
                       "failed_stage)"),
    };
    const QStringList third{
        QStringLiteral("CREATE TABLE token_records (connector_id TEXT PRIMARY KEY, json TEXT NOT NULL)"),
    };
    QStringList all = first;
    if (version >= 2)
        all += second;
    if (version >= 3)
        all += third;
    runSql(path, all + statements + QStringList{QStringLiteral("PRAGMA user_version = %1").arg(version)});
}

} // namespace console
