// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/deliverywrites.h"

#include "models/workspace/recordedscan.h"
#include "models/workspace/sqldatabase.h"
#include "models/workspace/storedtranscript.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Code = WorkspaceFailure::Code;
using Written = Expected<QUuid, WorkspaceFailure>;

constexpr qsizetype longestSummary = 4096; // characters
// A save of the window waits for the transaction: with long transcripts a hundred take a second.
constexpr int removedAtOnce = 20;

QString compact(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

QStringList namesOf(const QList<RecordedDocument> &documents)
{
    QStringList names;
    for (const RecordedDocument &document : documents)
        names << document.name;
    return names;
}

QJsonArray toJson(const QList<RecordedDocument> &documents)
{
    QJsonArray array;
    for (const RecordedDocument &document : documents) {
        array.append(QJsonObject{
            {"name"_L1, document.name},
            {"size"_L1, document.size},
            {"modified"_L1,
             document.modified.isValid() ? QJsonValue(document.modified.toMSecsSinceEpoch()) : QJsonValue()},
            {"sha256"_L1, document.sha256},
        });
    }
    return array;
}

// The connector of the record that a statement has changed.
Written changedBy(const SqlDatabase &database, const QString &statement, const QVariantList &values)
{
    return database.value(statement, values).and_then([&](const QVariant &connectorId) -> Written {
        if (connectorId.isNull())
            return Unexpected(database.failure(Code::Conflict, {}, u"The delivery is not in the history"_s));
        return QUuid::fromString(connectorId.toString());
    });
}

} // namespace

DeliveryRecorder::Write beginning(const DeliveryRecord &record)
{
    return [record](const SqlDatabase &database) {
        const QStringList names = namesOf(record.documents);
        const QString searched = (QStringList{record.username} + names + QStringList{record.summary}).join(u'\n');
        return database
            .execute(u"INSERT INTO deliveries (id, connector_id, connector_name, type_id, scan_job_id, username, "
                     "documents, total_bytes, started, summary, searched) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {idText(record.id), idText(record.connectorId), record.connectorName, record.typeId,
                      idText(record.scanJobId), record.username,
                      compact(QJsonDocument(QJsonArray::fromStringList(names))), record.totalBytes,
                      record.started.toMSecsSinceEpoch(), record.summary, searched.toCaseFolded()})
            .and_then([&](const QSqlQuery &) {
                return database.execute(
                    u"INSERT INTO delivery_details (delivery_id, files, scan) VALUES (?, ?, ?)"_s,
                    {idText(record.id), compact(QJsonDocument(toJson(record.documents))),
                     record.scan ? compact(QJsonDocument(console::toJson(*record.scan))) : QVariant()});
            })
            .map([&](const QSqlQuery &) { return record.connectorId; });
    };
}

DeliveryRecorder::Write planning(const QUuid &recordId, const QString &summary)
{
    return [recordId, kept = summary.left(longestSummary)](const SqlDatabase &database) {
        return changedBy(database,
                         u"UPDATE deliveries SET summary = ?, searched = searched || ? WHERE id = ? "
                         "RETURNING connector_id"_s,
                         {kept, u"\n"_s + kept.toCaseFolded(), idText(recordId)});
    };
}

DeliveryRecorder::Write ending(const QUuid &recordId, const QDateTime &ended, const DeliveryResult &result,
                               const QList<TranscriptLine> &transcript)
{
    return [=](const SqlDatabase &database) {
        const auto failedStage = failedStageOf(result.outcome);
        return database
            .execute(u"UPDATE delivery_details SET result = ?, transcript = ? WHERE delivery_id = ?"_s,
                     {compact(QJsonDocument(console::toJson(result))), storedTranscript(transcript), idText(recordId)})
            .and_then([&](const QSqlQuery &) {
                return changedBy(database,
                                 u"UPDATE deliveries SET ended = ?, outcome = ?, failed_stage = ? WHERE id = ? "
                                 "RETURNING connector_id"_s,
                                 {ended.toMSecsSinceEpoch(), outcomeName(result.outcome),
                                  failedStage ? stageName(*failedStage) : QVariant(), idText(recordId)});
            });
    };
}

DeliveryRecorder::Write hashing(const QUuid &recordId, qsizetype document, const QString &sha256)
{
    return [=](const SqlDatabase &database) {
        return changedBy(database,
                         u"UPDATE delivery_details SET files = json_set(files, ?, ?) WHERE delivery_id = ? RETURNING "
                         "(SELECT connector_id FROM deliveries WHERE id = delivery_id)"_s,
                         {u"$[%1].sha256"_s.arg(document), sha256, idText(recordId)});
    };
}

DeliveryRecorder::Chore removing(const QDateTime &before)
{
    return [before](const SqlDatabase &database) -> Expected<QSet<QUuid>, WorkspaceFailure> {
        auto removed = database.execute(
            u"DELETE FROM deliveries WHERE id IN (SELECT id FROM deliveries WHERE started < ? AND outcome IS NOT NULL "
            "ORDER BY started LIMIT ?) RETURNING connector_id"_s,
            {before.toMSecsSinceEpoch(), removedAtOnce});
        if (!removed)
            return Unexpected(removed.error());
        QSet<QUuid> connectorIds;
        while (removed->next())
            connectorIds.insert(QUuid::fromString(removed->value(0).toString()));
        return connectorIds;
    };
}

} // namespace console
