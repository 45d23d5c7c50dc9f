// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/deliveryhistory.h"

#include "models/workspace/recordedscan.h"
#include "models/workspace/storedtranscript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFoundInterrupted = 100;

QDateTime timeOf(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

std::optional<QDateTime> timeIn(const QVariant &milliseconds)
{
    return milliseconds.isNull() ? std::nullopt : std::optional(timeOf(milliseconds));
}

QJsonDocument parsed(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toByteArray());
}

QStringList namesIn(const QVariant &text)
{
    QStringList names;
    const QJsonArray array = parsed(text).array();
    for (const QJsonValue &name : array)
        names << name.toString();
    return names;
}

// Records of an earlier version have names alone.
QList<RecordedDocument> documentsIn(const QVariant &files, const QVariant &names)
{
    QList<RecordedDocument> documents;
    const QJsonArray array = parsed(files).array();
    for (const QJsonValue &file : array) {
        const QJsonValue modified = file["modified"_L1];
        documents.append({file["name"_L1].toString(), file["size"_L1].toInteger(),
                          modified.isDouble() ? timeOf(modified.toInteger()) : QDateTime(),
                          file["sha256"_L1].toString()});
    }
    if (!documents.isEmpty())
        return documents;
    const QStringList known = namesIn(names);
    for (const QString &name : known)
        documents.append({name, 0, {}, {}});
    return documents;
}

// Without an outcome it runs: what was found without one when the workspace was opened was interrupted.
DeliveryState stateIn(const QVariant &outcome)
{
    if (outcome.isNull())
        return DeliveryState::Running;
    return deliveryStateNamed(outcome.toString()).value_or(DeliveryState::Interrupted);
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
    record.totalBytes = query.value(7).toLongLong();
    record.started = timeOf(query.value(8));
    record.ended = timeIn(query.value(9));
    record.isRunning = stateIn(query.value(10)) == DeliveryState::Running;
    record.summary = query.value(11).toString();
    record.result = deliveryResultFromJson(parsed(query.value(12)).object());
    record.documents = documentsIn(query.value(13), query.value(6));
    record.scan = testScanFromJson(parsed(query.value(14)).object());
    return record;
}

DeliveryEntry entryOf(const QSqlQuery &query)
{
    return {
        QUuid::fromString(query.value(0).toString()),
        query.value(1).toString(),
        stateIn(query.value(2)),
        stageNamed(query.value(3).toString()),
        query.value(4).toString(),
        namesIn(query.value(5)),
        query.value(6).toLongLong(),
        timeOf(query.value(7)),
        timeIn(query.value(8)),
    };
}

struct Condition
{
    QString text;
    QVariantList values;
};

Condition conditionOf(const HistoryFilter &filter)
{
    QStringList parts;
    QVariantList values;
    const auto add = [&](const QString &part, const QVariant &value) {
        parts << part;
        values << value;
    };
    if (filter.connectorId)
        add(u"connector_id = ?"_s, idText(*filter.connectorId));
    if (filter.state == DeliveryState::Running)
        parts << u"outcome IS NULL"_s;
    else if (filter.state)
        add(u"outcome = ?"_s, deliveryStateName(*filter.state));
    if (filter.since.isValid())
        add(u"started >= ?"_s, filter.since.toMSecsSinceEpoch());
    if (!filter.text.isEmpty())
        add(u"instr(searched, ?) > 0"_s, filter.text.toCaseFolded());
    return {parts.isEmpty() ? QString() : u"WHERE "_s + parts.join(u" AND "_s), values};
}

} // namespace

Expected<void, WorkspaceFailure> DeliveryHistory::load()
{
    auto query = m_database.execute(u"SELECT id FROM deliveries WHERE outcome IS NULL ORDER BY started DESC LIMIT ?"_s,
                                    {mostFoundInterrupted});
    if (!query)
        return Unexpected(query.error());
    while (query->next())
        m_foundInterrupted.append(QUuid::fromString(query->value(0).toString()));
    if (m_foundInterrupted.isEmpty())
        return {};
    return m_database
        .execute(u"UPDATE deliveries SET outcome = ? WHERE outcome IS NULL"_s,
                 {deliveryStateName(DeliveryState::Interrupted)})
        .map([](const QSqlQuery &) {});
}

QList<DeliveryRecord> DeliveryHistory::read(const QString &condition, const QVariantList &values, int limit) const
{
    const QString statement =
        u"SELECT id, connector_id, connector_name, type_id, scan_job_id, username, documents, total_bytes, started, "
        "ended, outcome, summary, result, files, scan FROM deliveries LEFT JOIN delivery_details ON delivery_id = id "
        "%1 ORDER BY started DESC, id DESC LIMIT ?"_s.arg(condition);
    auto query = m_database.execute(statement, values + QVariantList{limit});
    QList<DeliveryRecord> records;
    while (query && query->next())
        records.append(recordOf(*query));
    return records;
}

QList<DeliveryRecord> DeliveryHistory::records(const HistoryFilter &filter, int limit) const
{
    const Condition condition = conditionOf(filter);
    return read(condition.text, condition.values, limit);
}

std::optional<DeliveryRecord> DeliveryHistory::record(const QUuid &id) const
{
    const QList<DeliveryRecord> found = read(u"WHERE id = ?"_s, {idText(id)}, 1);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<DeliveryEntry> DeliveryHistory::entries(const HistoryFilter &filter, int limit, int offset, HistoryEnd from) const
{
    const Condition condition = conditionOf(filter);
    const QString order = from == HistoryEnd::Newest ? u"DESC"_s : u"ASC"_s;
    auto query = m_database.execute(
        u"SELECT id, connector_name, outcome, failed_stage, username, documents, total_bytes, started, ended "
        "FROM deliveries %1 ORDER BY started %2, id %2 LIMIT ? OFFSET ?"_s.arg(condition.text, order),
        condition.values + QVariantList{limit, offset});
    QList<DeliveryEntry> entries;
    while (query && query->next())
        entries.append(entryOf(*query));
    if (from == HistoryEnd::Oldest)
        std::reverse(entries.begin(), entries.end());
    return entries;
}

int DeliveryHistory::count(const HistoryFilter &filter) const
{
    const Condition condition = conditionOf(filter);
    const auto count = m_database.value(u"SELECT count(*) FROM deliveries %1"_s.arg(condition.text), condition.values);
    return count ? count->toInt() : 0;
}

QList<TranscriptLine> DeliveryHistory::transcript(const QUuid &id) const
{
    const auto stored =
        m_database.value(u"SELECT transcript FROM delivery_details WHERE delivery_id = ?"_s, {idText(id)});
    return stored ? transcriptFromStored(stored->toByteArray()) : QList<TranscriptLine>();
}

// From the index alone, however long the history is. The columns beside max() are those of its row
// (https://sqlite.org/lang_select.html#bareagg).
QHash<QUuid, LastDelivery> DeliveryHistory::lastOfEach(const std::optional<QUuid> &connectorId) const
{
    auto query = m_database.execute(
        u"SELECT connector_id, max(started), outcome, failed_stage FROM deliveries %1 GROUP BY connector_id"_s.arg(
            connectorId ? u"WHERE connector_id = ?"_s : QString()),
        connectorId ? QVariantList{idText(*connectorId)} : QVariantList());
    QHash<QUuid, LastDelivery> last;
    while (query && query->next()) {
        last.insert(QUuid::fromString(query->value(0).toString()),
                    {stateIn(query->value(2)), stageNamed(query->value(3).toString()), timeOf(query->value(1))});
    }
    return last;
}

bool DeliveryHistory::hasOlderThan(const QDateTime &time) const
{
    const auto found = m_database.value(u"SELECT 1 FROM deliveries WHERE started < ? AND outcome IS NOT NULL LIMIT 1"_s,
                                        {time.toMSecsSinceEpoch()});
    return found && !found->isNull();
}

} // namespace console
