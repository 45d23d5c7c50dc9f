// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/schema.h"

#include <QStringList>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Migration = QStringList (*)();

// Never changed once released: a new version is a new entry at the end.
constexpr std::array<Migration, 4> migrations{
    [] {
        return QStringList{
            u"CREATE TABLE connectors (id TEXT PRIMARY KEY, folded_name TEXT NOT NULL UNIQUE, json TEXT NOT NULL)"_s,
            u"CREATE TABLE settings (name TEXT PRIMARY KEY, json TEXT NOT NULL)"_s,
            // No reference to connectors: the history outlives what it tells of.
            u"CREATE TABLE deliveries (id TEXT PRIMARY KEY, connector_id TEXT NOT NULL, connector_name TEXT NOT NULL, "
            "type_id TEXT NOT NULL, scan_job_id TEXT NOT NULL, username TEXT NOT NULL, documents TEXT NOT NULL, "
            "total_bytes BIGINT NOT NULL, started BIGINT NOT NULL, ended BIGINT, result TEXT)"_s,
            u"CREATE INDEX deliveries_of_connector ON deliveries (connector_id, started)"_s,
            u"CREATE INDEX deliveries_by_start ON deliveries (started)"_s,
        };
    },
    // What the list says of each connector's last delivery, beside the result, and in an index that answers alone.
    [] {
        return QStringList{
            u"ALTER TABLE deliveries ADD COLUMN outcome TEXT"_s,
            u"ALTER TABLE deliveries ADD COLUMN failed_stage TEXT"_s,
            u"UPDATE deliveries SET outcome = json_extract(result, '$.outcome'), "
            "failed_stage = json_extract(result, '$.failure.stage') WHERE json_valid(result)"_s,
            u"DROP INDEX deliveries_of_connector"_s,
            u"CREATE INDEX deliveries_of_connector ON deliveries (connector_id, started, id, outcome, failed_stage)"_s,
        };
    },
    // No reference to connectors: one that is brought back has its authorization again.
    [] {
        return QStringList{
            u"CREATE TABLE token_records (connector_id TEXT PRIMARY KEY, json TEXT NOT NULL)"_s,
        };
    },
    // What is read of one delivery alone lies beside what a list of a hundred thousand reads. The text that is searched
    // is folded by the program, and here as far as SQLite can.
    [] {
        return QStringList{
            u"CREATE TABLE delivery_details (delivery_id TEXT PRIMARY KEY, result TEXT, files TEXT, scan TEXT, "
            "transcript BLOB)"_s,
            u"INSERT INTO delivery_details (delivery_id, result) SELECT id, result FROM deliveries"_s,
            u"ALTER TABLE deliveries DROP COLUMN result"_s,
            u"ALTER TABLE deliveries ADD COLUMN summary TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE deliveries ADD COLUMN searched TEXT NOT NULL DEFAULT ''"_s,
            u"UPDATE deliveries SET searched = lower(username || char(10) || documents)"_s,
            u"CREATE TRIGGER details_go_with_delivery AFTER DELETE ON deliveries BEGIN "
            "DELETE FROM delivery_details WHERE delivery_id = OLD.id; END"_s,
            u"CREATE INDEX deliveries_running ON deliveries (id) WHERE outcome IS NULL"_s,
            u"CREATE INDEX deliveries_searched ON deliveries (connector_id, started, id, outcome, searched)"_s,
        };
    },
};

Expected<void, WorkspaceFailure> executeAll(const SqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = database.execute(statement); !done)
            return Unexpected(done.error());
    }
    return {};
}

Expected<void, WorkspaceFailure> checkOwner(const SqlDatabase &database)
{
    const auto owner = database.value(u"PRAGMA application_id"_s);
    if (!owner)
        return Unexpected(owner.error());
    if (owner->toInt() == workspaceApplicationId)
        return {};
    const auto tables = database.value(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return Unexpected(tables.error());
    if (owner->toInt() == 0 && tables->toInt() == 0)
        return {};
    return Unexpected(database.failure(WorkspaceFailure::Code::NotAWorkspace));
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(migrations.size());
}

Expected<void, WorkspaceFailure> migrate(const SqlDatabase &database)
{
    if (const auto owned = checkOwner(database); !owned)
        return owned;
    const auto present = database.value(u"PRAGMA user_version"_s);
    if (!present)
        return Unexpected(present.error());
    const int version = present->toInt();
    if (version > schemaVersion())
        return Unexpected(database.failure(WorkspaceFailure::Code::Newer, QString::number(version)));

    for (int next = version; next < schemaVersion(); ++next) {
        QStringList statements = migrations.at(static_cast<std::size_t>(next))();
        statements << u"PRAGMA application_id = %1"_s.arg(workspaceApplicationId)
                   << u"PRAGMA user_version = %1"_s.arg(next + 1);
        const auto migrated = database.transact([&] { return executeAll(database, statements); });
        if (!migrated)
            return migrated;
    }
    return {};
}

} // namespace console
