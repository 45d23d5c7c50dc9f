// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/deliveryrecording.h"

#include "models/connector/connectortype.h"
#include "models/workspace/storedtranscript.h"

#include <QFileInfo>
#include <QLoggingCategory>

namespace console {

namespace {

Q_LOGGING_CATEGORY(log, "console.delivery.history")

// Beyond what the history keeps, the oldest are dropped in bulk.
constexpr qsizetype mostLines = 120'000;

DeliveryRecord recordOf(const DeliveryRequest &request)
{
    DeliveryRecord record;
    record.id = QUuid::createUuid();
    record.connectorId = request.connector.id;
    record.connectorName = request.connector.name;
    record.typeId = typeInfo(typeOf(request.connector.settings)).id;
    record.scanJobId = request.scan.scanJobId;
    record.username = request.scan.user.username;
    for (const ScanDocument &document : request.scan.documents) {
        const QFileInfo file(document.path);
        record.documents.append({document.name, file.size(), file.lastModified().toUTC(), {}});
        record.totalBytes += file.size();
    }
    record.started = QDateTime::currentDateTimeUtc();
    record.scan = request.scan;
    return record;
}

} // namespace

DeliveryRecording::DeliveryRecording(Workspace *workspace, const DeliveryRequest &request)
    : m_workspace(workspace)
    , m_record(recordOf(request))
{
    m_workspace->beginDelivery(m_record);
}

void DeliveryRecording::plan(const QString &summary) const
{
    // After the begin, in whose order it is written: when this is on the disk, that is as well.
    const auto planned = m_workspace->planDelivery(m_record.id, summary).result();
    if (!planned)
        qCWarning(log) << "The delivery is not in the history:" << planned.error().technical;
}

void DeliveryRecording::add(const QList<TranscriptLine> &lines)
{
    m_transcript += lines;
    if (m_transcript.size() > mostLines)
        m_transcript = m_transcript.last(mostTranscriptLines);
}

Workspace::Recorded DeliveryRecording::end(const DeliveryResult &result)
{
    return m_workspace->endDelivery(m_record.id, QDateTime::currentDateTimeUtc(), result, m_transcript);
}

} // namespace console
