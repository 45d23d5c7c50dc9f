// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyreport.h"

#include "models/connector/connectortype.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>

namespace console {

namespace {

struct HistoryReport
{
    Q_DECLARE_TR_FUNCTIONS(HistoryReport)
};

// A connector that is gone is what its record still says of it.
Connector connectorOf(const DeliveryRecord &record, const Workspace &workspace)
{
    Connector connector;
    connector.id = record.connectorId;
    if (const auto type = connectorTypeWithId(record.typeId))
        connector.settings = defaultSettings(*type);
    connector = workspace.connector(record.connectorId).value_or(connector);
    connector.name = record.connectorName;
    return connector;
}

} // namespace

Report historyReport(const QList<DeliveryRecord> &records, const Workspace &workspace)
{
    Report report;
    //: %1 is the name of a connector
    report.title =
        HistoryReport::tr("Deliveries of ‘%1’").arg(records.isEmpty() ? QString() : records.last().connectorName);
    for (const DeliveryRecord &record : records) {
        ReportedDelivery delivery;
        delivery.connector = connectorOf(record, workspace);
        delivery.system = workspace.system();
        delivery.scanJobId = record.scanJobId;
        delivery.started = record.started;
        if (record.ended)
            delivery.duration = std::chrono::milliseconds(record.started.msecsTo(*record.ended));
        delivery.bytes = record.totalBytes;
        delivery.result = record.result;
        delivery.transcript = workspace.transcript(record.id);
        report.deliveries.append(delivery);
    }
    return report;
}

} // namespace console
