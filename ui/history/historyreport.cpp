// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyreport.h"

#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

namespace console {

namespace {

struct HistoryReport
{
    Q_DECLARE_TR_FUNCTIONS(HistoryReport)
};

QString titleOf(const QList<DeliveryRecord> &records, qsizetype chosen)
{
    const QString name = records.isEmpty() ? QString() : records.last().connectorName;
    if (records.size() >= chosen) {
        //: %1 is the name of a connector
        return HistoryReport::tr("Deliveries of ‘%1’").arg(name);
    }
    //: %1 is the name of a connector, %2 and %3 are numbers
    return HistoryReport::tr("Deliveries of ‘%1’: the newest %2 of the %3 that were chosen")
        .arg(name, QLocale().toString(static_cast<qlonglong>(records.size())),
             QLocale().toString(static_cast<qlonglong>(chosen)));
}

} // namespace

Report historyReport(const QList<DeliveryRecord> &records, qsizetype chosen, const Workspace &workspace)
{
    Report report;
    report.title = titleOf(records, chosen);
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
