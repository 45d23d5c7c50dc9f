// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryengine.h"
#include "delivery/engine/deliveryrecording.h"
#include "delivery/engine/deliverytask.h"
#include "delivery/engine/documenthasher.h"
#include "delivery/engine/renewedtokens.h"
#include "delivery/engine/secretsfetch.h"
#include "delivery/engine/workerpool.h"
#include "delivery/senders/filesystem/agentpool.h"
#include "delivery/senders/smtp/smtpsessions.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <atomic>

namespace console {

class LocalDeliveryJob;

// The engine of this computer: a queue, a few worker threads, and the history.
//
//   job.start() ─► record begins ─► secrets ─► queue ─► worker: prepare, record the plan, send ─► reports
//                                                                   job's signals ◄─ record ends ◄─┘
//
// The secrets that the connector needs are got in the engine's thread, where the keychain and the authorization service
// can be asked; a connector that needs none leaves both alone. A check goes the same way, without a record.
//
// A job that is deleted while it runs is asked to stop; its worker ends by itself, nobody waits for it, and the record
// is completed all the same. The engine's own end asks all of them to stop and waits.
class LocalDeliveryEngine : public DeliveryEngine
{
    Q_OBJECT
public:
    // workspace: where deliveries are recorded; null: nowhere.
    LocalDeliveryEngine(Workspace *workspace, const SecretSources &secrets, int concurrency = 4,
                        const AgentSettings &agents = {}, QObject *parent = nullptr);
    ~LocalDeliveryEngine() override;

    std::unique_ptr<DeliveryJob> createJob(const DeliveryRequest &request) override;
    QFuture<Expected<Preview, Failure>> preview(const DeliveryRequest &request) override;
    bool canDeliverTo(ConnectorType type) const override;
    int runningJobs() const override;
    int concurrency() const override;
    void setConcurrency(int count) override;

private:
    friend class LocalDeliveryJob;

    struct Running
    {
        std::shared_ptr<DeliveryTask> task;
        QPointer<LocalDeliveryJob> job; // null when it was deleted
        std::shared_ptr<DeliveryRecording> recording; // null: it is not recorded
        QPointer<SecretsFetch> secrets; // while it waits for them
        bool isEnding = false; // its end is being recorded
    };

    void removeLeftovers();
    void start(LocalDeliveryJob *job);
    void fetchSecrets(quint64 number, const QList<DeliverySecret> &needed);
    void queue(const Running &running, const DeliveryTask::Secrets &secrets);
    DeliveryTask::Renewal renewalFor(const DeliveryRequest &request);
    SharedResources shared() { return {m_agents, m_smtpSessions}; }
    void stop(const LocalDeliveryJob *job);
    void collectAll();
    bool collect(quint64 number); // whether it has ended
    void end(quint64 number, const DeliveryResult &result);
    void finish(quint64 number, const DeliveryResult &result);

    Workspace *const m_workspace;
    const SecretSources m_secrets;
    RenewedTokens m_renewedTokens;
    AgentPool m_agents;
    SmtpSessions m_smtpSessions;
    QHash<quint64, Running> m_running; // those among them whose end is being recorded, too
    std::unique_ptr<DocumentHasher> m_hasher; // null: nothing is recorded
    std::atomic<int> m_runningCount = 0; // for workers
    quint64 m_lastNumber = 0;
    QTimer m_collecting; // while there is a delivery
    std::unique_ptr<WorkerPool> m_workers;
    std::unique_ptr<WorkerPool> m_previewers; // a preview waits for no delivery
};

} // namespace console
