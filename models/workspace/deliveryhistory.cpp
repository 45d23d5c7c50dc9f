// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/deliveryhistory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

QDateTime timeOf(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

DeliveryRecord recordOf(const QSqlQuery &query)
{
    DeliveryRecord record;
    record.id = QUuid::fromString(query.value(0).toString());
    record.connectorId = QUuid::fromString(query.value(1).toString());
    record.connectorName = query.value(2).toString();
    record.typeId = query.value(3).toString();
    record.scanJobId = QUuid::fromString(query.value(4).toString());
    record.username = query.value(5).toString();
    const QJsonArray documents = QJsonDocument::fromJson(query.value(6).toString().toUtf8()).array();
    for (const QJsonValue &document : documents)
        record.documentNames << document.toString();
    record.totalBytes = query.value(7).toLongLong();
    record.started = timeOf(query.value(8));
    if (!query.value(9).isNull())
        record.ended = timeOf(query.value(9));
    record.result = deliveryResultFromJson(QJsonDocument::fromJson(query.value(10).toString().toUtf8()).object());
    return record;
}

} // namespace

QList<DeliveryRecord> DeliveryHistory::read(const QString &condition, const QVariantList &values, int limit) const
{
    const QString statement =
        u"SELECT id, connector_id, connector_name, type_id, scan_job_id, username, documents, total_bytes, started, "
        "ended, result FROM deliveries %1 ORDER BY started DESC, id LIMIT ?"_s.arg(condition);
    auto query = m_database.execute(statement, values + QVariantList{limit});
    QList<DeliveryRecord> records;
    while (query && query->next()) {
        records.append(recordOf(*query));
        records.last().isRunning = m_running.contains(records.last().id);
    }
    return records;
}

QList<DeliveryRecord> DeliveryHistory::records(const std::optional<QUuid> &connectorId, int limit) const
{
    if (!connectorId)
        return read({}, {}, limit);
    return read(u"WHERE connector_id = ?"_s, {connectorId->toString(QUuid::WithoutBraces)}, limit);
}

std::optional<DeliveryRecord> DeliveryHistory::record(const QUuid &id) const
{
    const QList<DeliveryRecord> found = read(u"WHERE id = ?"_s, {id.toString(QUuid::WithoutBraces)}, 1);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

// From the index alone, however long the history and the answers in it are. The columns beside max() are those of its
// row (https://sqlite.org/lang_select.html#bareagg).
QHash<QUuid, LastDelivery> DeliveryHistory::lastOfEach(const std::optional<QUuid> &connectorId) const
{
    auto query = m_database.execute(
        u"SELECT connector_id, max(started), outcome, failed_stage, CASE WHEN outcome IS NULL THEN id END "
        "FROM deliveries %1 GROUP BY connector_id"_s.arg(connectorId ? u"WHERE connector_id = ?"_s : QString()),
        connectorId ? QVariantList{connectorId->toString(QUuid::WithoutBraces)} : QVariantList());
    QHash<QUuid, LastDelivery> last;
    while (query && query->next()) {
        LastDelivery delivery;
        if (const auto ended = outcomeNamed(query->value(2).toString()))
            delivery.state = *ended;
        else if (m_running.contains(QUuid::fromString(query->value(4).toString())))
            delivery.state = LastDelivery::State::Running;
        delivery.failedStage = stageNamed(query->value(3).toString());
        delivery.started = timeOf(query->value(1));
        last.insert(QUuid::fromString(query->value(0).toString()), delivery);
    }
    return last;
}

Expected<void, WorkspaceFailure> DeliveryHistory::begin(const DeliveryRecord &record)
{
    const auto done = m_database.execute(
        u"INSERT INTO deliveries (id, connector_id, connector_name, type_id, scan_job_id, username, documents, "
        "total_bytes, started) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {record.id.toString(QUuid::WithoutBraces), record.connectorId.toString(QUuid::WithoutBraces),
         record.connectorName, record.typeId, record.scanJobId.toString(QUuid::WithoutBraces), record.username,
         compact(QJsonDocument(QJsonArray::fromStringList(record.documentNames))), record.totalBytes,
         record.started.toMSecsSinceEpoch()});
    if (!done)
        return Unexpected(done.error());
    m_running.append(record.id);
    return {};
}

Expected<void, WorkspaceFailure> DeliveryHistory::end(const QUuid &recordId, const QDateTime &ended,
                                                      const DeliveryResult &result)
{
    m_running.removeOne(recordId);
    const auto failedStage = failedStageOf(result.outcome);
    const auto done = m_database.execute(
        u"UPDATE deliveries SET ended = ?, result = ?, outcome = ?, failed_stage = ? WHERE id = ?"_s,
        {ended.toMSecsSinceEpoch(), compact(QJsonDocument(toJson(result))), outcomeName(result.outcome),
         failedStage ? stageName(*failedStage) : QVariant(), recordId.toString(QUuid::WithoutBraces)});
    if (!done)
        return Unexpected(done.error());
    return {};
}

} // namespace console
