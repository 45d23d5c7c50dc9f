// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/localdeliveryengine.h"

#include "delivery/engine/localdeliveryjob.h"
#include "delivery/engine/preparing.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QPromise>

#include <chrono>

namespace console {

namespace {

Q_LOGGING_CATEGORY(log, "console.delivery.engine")

constexpr std::chrono::milliseconds collectingPace(20);

DeliveryRecord recordOf(const QUuid &id, const DeliveryRequest &request)
{
    DeliveryRecord record;
    record.id = id;
    record.connectorId = request.connector.id;
    record.connectorName = request.connector.name;
    record.typeId = typeInfo(typeOf(request.connector.settings)).id;
    record.scanJobId = request.scan.scanJobId;
    record.username = request.scan.user.username;
    for (const ScanDocument &document : request.scan.documents) {
        record.documentNames << document.name;
        record.totalBytes += QFileInfo(document.path).size();
    }
    record.started = QDateTime::currentDateTimeUtc();
    return record;
}

} // namespace

LocalDeliveryEngine::LocalDeliveryEngine(Workspace *workspace, const SecretSources &secrets, int concurrency,
                                         const AgentSettings &agents, QObject *parent)
    : DeliveryEngine(parent)
    , m_workspace(workspace)
    , m_secrets(secrets)
    , m_renewedTokens(secrets.authorization)
    , m_agents(agents)
    , m_workers(std::make_unique<WorkerPool>(concurrency))
{
    connect(&m_collecting, &QTimer::timeout, this, &LocalDeliveryEngine::collectAll);
}

LocalDeliveryEngine::~LocalDeliveryEngine()
{
    for (const Running &running : std::as_const(m_running)) {
        delete running.secrets;
        running.task->requestStop();
    }
    m_workers.reset();
    // What came to an end before the stop is recorded as it ended; what was still queued was cancelled.
    for (const Running &running : std::as_const(m_running))
        recordEnd(running, running.task->collect().result.value_or(DeliveryResult()));
}

std::unique_ptr<DeliveryJob> LocalDeliveryEngine::createJob(const DeliveryRequest &request)
{
    return std::make_unique<LocalDeliveryJob>(this, request);
}

QFuture<Expected<Preview, Failure>> LocalDeliveryEngine::preview(const DeliveryRequest &request)
{
    auto promise = std::make_shared<QPromise<Expected<Preview, Failure>>>();
    promise->start();
    m_workers->run([promise, request] {
        promise->addResult(prepare(request).map(previewOf));
        promise->finish();
    });
    return promise->future();
}

bool LocalDeliveryEngine::canDeliverTo(ConnectorType type) const
{
    return canPrepare(defaultSettings(type));
}

int LocalDeliveryEngine::runningJobs() const
{
    return static_cast<int>(m_running.size());
}

void LocalDeliveryEngine::start(LocalDeliveryJob *job)
{
    const quint64 number = ++m_lastNumber;
    // The worker may call it at any time until the engine's destructor has joined it, which comes before the
    // QObject's own end.
    auto task = std::make_shared<DeliveryTask>(job->request(), [this, number] {
        QMetaObject::invokeMethod(
            this, [this, number] { collect(number); }, Qt::QueuedConnection);
    });
    const bool isRecorded = job->request().purpose == DeliveryPurpose::Deliver;
    const Running running{task, job, isRecorded ? QUuid::createUuid() : QUuid(), nullptr};
    recordBegin(running);
    m_running.insert(number, running);
    if (!m_collecting.isActive())
        m_collecting.start(collectingPace);
    if (const auto needed = neededSecrets(task->request()); !needed.isEmpty())
        fetchSecrets(number, needed);
    else
        queue(task, DeliverySecrets());
    Q_EMIT runningJobsChanged(runningJobs());
}

void LocalDeliveryEngine::fetchSecrets(quint64 number, const QList<NeededSecret> &needed)
{
    Running &running = m_running[number];
    running.task->begin();
    const auto onAnswer = [this, number](const SecretsFetch::Answer &answer) {
        Running &waiting = m_running[number];
        waiting.secrets->deleteLater();
        waiting.secrets.clear();
        queue(waiting.task, answer);
    };
    running.secrets = new SecretsFetch(m_secrets, running.task->request(), needed, onAnswer, this);
}

void LocalDeliveryEngine::queue(const std::shared_ptr<DeliveryTask> &task, const DeliveryTask::Secrets &secrets)
{
    m_workers->run([this, task, secrets] { task->run(secrets, shared(), renewalFor(task->request())); });
}

DeliveryTask::Renewal LocalDeliveryEngine::renewalFor(const DeliveryRequest &request)
{
    const auto subject = authorizationSubjectOf(request.connector, request.system);
    if (!subject || !m_secrets.authorization)
        return {};
    return [this, id = request.connector.id, subject = *subject](const Secret &refused, const std::stop_token &stop) {
        return m_renewedTokens.renew(id, subject, refused, stop);
    };
}

void LocalDeliveryEngine::stop(const LocalDeliveryJob *job)
{
    for (const Running &running : std::as_const(m_running)) {
        if (running.job != job)
            continue;
        running.task->requestStop();
        if (running.secrets) {
            delete running.secrets;
            running.task->run(DeliverySecrets(), shared()); // it has nothing left to do but say so
        }
    }
}

void LocalDeliveryEngine::collectAll()
{
    const QList<quint64> numbers = m_running.keys();
    for (const quint64 number : numbers)
        collect(number);
}

void LocalDeliveryEngine::collect(quint64 number)
{
    const auto found = m_running.constFind(number);
    if (found == m_running.cend())
        return;
    const Running running = *found;
    const DeliveryTask::Reports reports = running.task->collect();
    if (reports.result) {
        m_running.erase(found);
        if (m_running.isEmpty())
            m_collecting.stop();
        recordEnd(running, *reports.result);
        Q_EMIT runningJobsChanged(runningJobs());
    }
    // Whoever listens may delete the job.
    for (const StageReport &stage : reports.stages) {
        if (running.job)
            Q_EMIT running.job->stageChanged(stage);
    }
    for (const TranscriptLine &line : reports.lines) {
        if (running.job)
            Q_EMIT running.job->transcribed(line);
    }
    if (reports.progress && running.job)
        Q_EMIT running.job->progressed(reports.progress->first, reports.progress->second);
    if (reports.result && running.job)
        running.job->complete(*reports.result);
}

void LocalDeliveryEngine::recordBegin(const Running &running)
{
    if (!m_workspace || running.recordId.isNull())
        return;
    const auto begun = m_workspace->beginDelivery(recordOf(running.recordId, running.task->request()));
    if (!begun)
        qCWarning(log) << "The delivery is not in the history:" << begun.error().technical;
}

void LocalDeliveryEngine::recordEnd(const Running &running, const DeliveryResult &result)
{
    if (!m_workspace || running.recordId.isNull())
        return;
    const auto ended = m_workspace->endDelivery(running.recordId, QDateTime::currentDateTimeUtc(), result);
    if (!ended)
        qCWarning(log) << "The delivery's end is not in the history:" << ended.error().technical;
}

} // namespace console
