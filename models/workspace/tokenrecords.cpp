// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/tokenrecords.h"

#include <QJsonDocument>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Result = Expected<void, WorkspaceFailure>;

} // namespace

Result TokenRecords::load()
{
    auto rows = m_database.execute(u"SELECT connector_id, CAST(json AS BLOB) FROM token_records"_s);
    if (!rows)
        return Unexpected(rows.error());
    while (rows->next()) {
        const QUuid connectorId = QUuid::fromString(rows->value(0).toString());
        const QJsonObject json = QJsonDocument::fromJson(rows->value(1).toByteArray()).object();
        const auto record = json.isEmpty() ? std::nullopt : std::optional(tokenRecordFromJson(json));
        if (record && *record)
            m_records.insert(connectorId, **record);
    }
    return {};
}

std::optional<TokenRecord> TokenRecords::record(const QUuid &connectorId) const
{
    const auto found = m_records.constFind(connectorId);
    return found == m_records.cend() ? std::nullopt : std::optional(*found);
}

Result TokenRecords::set(const QUuid &connectorId, const TokenRecord &record)
{
    const QString json = QString::fromUtf8(QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact));
    return m_database
        .execute(u"INSERT INTO token_records (connector_id, json) VALUES (?, ?) "
                 "ON CONFLICT (connector_id) DO UPDATE SET json = excluded.json"_s,
                 {idText(connectorId), json})
        .map([&](const QSqlQuery &) { m_records.insert(connectorId, record); });
}

Result TokenRecords::remove(const QUuid &connectorId)
{
    return m_database.execute(u"DELETE FROM token_records WHERE connector_id = ?"_s, {idText(connectorId)})
        .map([&](const QSqlQuery &) { m_records.remove(connectorId); });
}

} // namespace console
