// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryengine.h"
#include "delivery/api/secretstore.h"
#include "delivery/engine/deliverytask.h"
#include "delivery/engine/workerpool.h"
#include "models/workspace/workspace.h"

#include <QHash>
#include <QPointer>

namespace console {

class LocalDeliveryJob;

// The engine of this computer: a queue, a few worker threads, and the history.
//
//   job.start() ─► record begins ─► queue ─► worker: prepare, send ─► reports ─► job's signals, record ends
//
// A job that is deleted while it runs is asked to stop; its worker ends by itself, nobody waits for it, and the record
// is completed all the same. The engine's own end asks all of them to stop and waits.
class LocalDeliveryEngine : public DeliveryEngine
{
    Q_OBJECT
public:
    // workspace: where deliveries are recorded; null: nowhere. secrets: null: no connector has any.
    LocalDeliveryEngine(Workspace *workspace, SecretStore *secrets, int concurrency = 4, QObject *parent = nullptr);
    ~LocalDeliveryEngine() override;

    std::unique_ptr<DeliveryJob> createJob(const DeliveryRequest &request) override;
    QFuture<Expected<Preview, Failure>> preview(const DeliveryRequest &request) override;
    bool canDeliverTo(ConnectorType type) const override;
    int runningJobs() const override;

private:
    friend class LocalDeliveryJob;

    struct Running
    {
        std::shared_ptr<DeliveryTask> task;
        QPointer<LocalDeliveryJob> job; // null when it was deleted
        QUuid recordId;
    };

    void start(LocalDeliveryJob *job);
    void stop(const LocalDeliveryJob *job);
    void collect(quint64 number);
    void recordBegin(const Running &running);
    void recordEnd(const Running &running, const DeliveryResult &result);

    Workspace *const m_workspace;
    QHash<quint64, Running> m_running;
    quint64 m_lastNumber = 0;
    std::unique_ptr<WorkerPool> m_workers;
};

} // namespace console
