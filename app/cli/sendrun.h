// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "app/services.h"
#include "delivery/api/deliverybatch.h"
#include "ui/report/batchrecord.h"

#include <QElapsedTimer>
#include <QObject>

namespace console {

// One `scanctl send` or `scanctl check`: a batch, of which each delivery is told when it ends, and the figures of all
// of them at the end. Finishes once.
class SendRun : public QObject
{
    Q_OBJECT
public:
    // reportPath: where a report is saved, or empty.
    SendRun(Services &services, const Output &output, const BatchPlan &plan, const QString &reportPath,
            QObject *parent = nullptr);

    void start();
    void cancel();

Q_SIGNALS:
    void finished(console::ExitStatus status);

private:
    QString nameOf(const QUuid &connectorId) const;
    void tellRest(const QUuid &connectorId, std::chrono::seconds rest, const Failure &reason) const;
    void tell(const BatchDelivery &delivery);
    void showProgress(qint64 done, qint64 total) const;
    void showCount();
    Connector connectorOf(const FailureGroup &group) const;
    void summarize() const;
    bool saveReport() const;
    void conclude();

    const Output &m_output;
    const BatchPlan m_plan;
    const QString m_reportPath;
    DeliveryBatch m_batch;
    BatchRecord m_record;
    QElapsedTimer m_sinceCount; // was shown
    ExitStatus m_first = ExitStatus::Done; // of the delivery that ended first
    bool m_allDone = true;
    bool m_isTerminal = false;
};

} // namespace console
