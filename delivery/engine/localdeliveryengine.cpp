// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/localdeliveryengine.h"

#include "delivery/engine/deliverylog.h"
#include "delivery/engine/localdeliveryjob.h"
#include "delivery/engine/planpreview.h"
#include "delivery/engine/preparing.h"
#include "delivery/senders/filesystem/leftovers.h"
#include "models/support/whenanswered.h"

#include <QLoggingCategory>
#include <QPromise>

#include <algorithm>
#include <chrono>

namespace console {

namespace {

Q_LOGGING_CATEGORY(log, "console.delivery.engine")

constexpr std::chrono::milliseconds collectingPace(20);
constexpr int maximumConcurrency = 256;
constexpr int fewRunning = 8; // whose ends are collected at once; those of more at the collecting pace
constexpr int mostEndsAtOnce = 8; // between two turns of the event loop
constexpr int previewers = 2;
constexpr int mostInterrupted = 100; // whose folders are looked at for what they left

Expected<void, WorkspaceFailure> notRecorded()
{
    return {};
}

} // namespace

LocalDeliveryEngine::LocalDeliveryEngine(Workspace *workspace, const SecretSources &secrets, int concurrency,
                                         const AgentSettings &agents, QObject *parent)
    : DeliveryEngine(parent)
    , m_workspace(workspace)
    , m_secrets(secrets)
    , m_renewedTokens(secrets.authorization)
    , m_agents(agents)
    , m_hasher(workspace ? std::make_unique<DocumentHasher>(workspace) : nullptr)
    , m_workers(std::make_unique<WorkerPool>(concurrency))
    , m_previewers(std::make_unique<WorkerPool>(previewers))
{
    connect(&m_collecting, &QTimer::timeout, this, &LocalDeliveryEngine::collectAll);
    removeLeftovers();
}

LocalDeliveryEngine::~LocalDeliveryEngine()
{
    for (const Running &running : std::as_const(m_running)) {
        delete running.secrets;
        running.task->requestStop();
    }
    m_workers.reset();
    // What came to an end before the stop is recorded as it ended; what was still queued was cancelled.
    for (const Running &running : std::as_const(m_running)) {
        const DeliveryTask::Reports reports = running.task->collect();
        if (!running.recording || running.isEnding)
            continue;
        running.recording->add(reports.lines);
        running.recording->end(reports.result.value_or(DeliveryResult()));
    }
}

// What a killed program left in local folders. On a share the agent sees to it, which outlives the program. All that
// were interrupted are looked at, not only those that were found now: who found them may have been killed as well.
void LocalDeliveryEngine::removeLeftovers()
{
    if (!m_workspace)
        return;
    QHash<QString, QDateTime> folders; // and when the first delivery there that was interrupted started
    const auto interrupted = m_workspace->deliveries({{}, DeliveryState::Interrupted, {}, {}}, mostInterrupted);
    for (const DeliveryRecord &record : interrupted) {
        if (!record.summary.startsWith(u'/'))
            continue;
        QDateTime &since = folders[record.summary];
        since = since.isValid() ? std::min(since, record.started) : record.started;
    }
    for (auto folder = folders.cbegin(); folder != folders.cend(); ++folder) {
        m_workers->run([path = folder.key(), since = folder.value()] {
            if (const int removed = console::removeLeftovers(path, since); removed > 0)
                qCInfo(log) << removed << "files of an interrupted delivery were removed";
        });
    }
}

std::unique_ptr<DeliveryJob> LocalDeliveryEngine::createJob(const DeliveryRequest &request)
{
    return std::make_unique<LocalDeliveryJob>(this, request);
}

QFuture<Expected<Preview, Failure>> LocalDeliveryEngine::preview(const DeliveryRequest &request)
{
    auto promise = std::make_shared<QPromise<Expected<Preview, Failure>>>();
    promise->start();
    m_previewers->run([promise, request] {
        const QStringList &trusted = request.system.trustedCertificates;
        promise->addResult(prepare(request).map([&](const Plan &plan) { return previewOf(plan, trusted); }));
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

int LocalDeliveryEngine::concurrency() const
{
    return m_workers->limit();
}

void LocalDeliveryEngine::setConcurrency(int count)
{
    m_workers->setLimit(std::clamp(count, 1, maximumConcurrency));
}

void LocalDeliveryEngine::start(LocalDeliveryJob *job)
{
    const quint64 number = ++m_lastNumber;
    logBegin(number, job->request());
    // The worker may call it at any time until the engine's destructor has joined it, which comes before the
    // QObject's own end.
    auto task = std::make_shared<DeliveryTask>(job->request(), [this, number] {
        // Many that report at once would keep the engine's thread from everything else.
        if (m_runningCount <= fewRunning)
            QMetaObject::invokeMethod(
                this, [this, number] { collect(number); }, Qt::QueuedConnection);
    });
    const bool isRecorded = m_workspace && job->request().purpose == DeliveryPurpose::Deliver;
    const auto recording = isRecorded ? std::make_shared<DeliveryRecording>(m_workspace, job->request()) : nullptr;
    const Running running{task, job, recording, nullptr};
    m_running.insert(number, running);
    m_runningCount = runningJobs();
    if (!m_collecting.isActive())
        m_collecting.start(collectingPace);
    if (const auto needed = neededSecrets(task->request()); !needed.isEmpty())
        fetchSecrets(number, needed);
    else
        queue(running, DeliverySecrets());
    Q_EMIT runningJobsChanged(runningJobs());
}

void LocalDeliveryEngine::fetchSecrets(quint64 number, const QList<DeliverySecret> &needed)
{
    Running &running = m_running[number];
    running.task->begin();
    const auto onAnswer = [this, number](const SecretsFetch::Answer &answer) {
        Running &waiting = m_running[number];
        waiting.secrets->deleteLater();
        waiting.secrets.clear();
        queue(waiting, answer);
    };
    running.secrets = new SecretsFetch(m_secrets, running.task->request(), needed, onAnswer, this);
}

void LocalDeliveryEngine::queue(const Running &running, const DeliveryTask::Secrets &secrets)
{
    DeliveryTask::Planned planned;
    if (running.recording)
        planned = [recording = running.recording](const QString &summary) { recording->plan(summary); };
    m_workers->run([this, task = running.task, planned, secrets] {
        task->run(secrets, shared(), renewalFor(task->request()), planned);
    });
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
    int ended = 0;
    for (auto number = numbers.begin(); number != numbers.end() && ended < mostEndsAtOnce; ++number)
        ended += collect(*number) ? 1 : 0;
    // Where more may have ended, the next turn goes on with them: a pace would bound the deliveries in a second.
    const auto pace = ended < mostEndsAtOnce ? collectingPace : std::chrono::milliseconds(0);
    if (m_collecting.isActive() && m_collecting.intervalAsDuration() != pace)
        m_collecting.setInterval(pace);
}

bool LocalDeliveryEngine::collect(quint64 number)
{
    const auto found = m_running.constFind(number);
    if (found == m_running.cend())
        return false;
    const Running running = *found;
    const DeliveryTask::Reports reports = running.task->collect();
    if (running.recording)
        running.recording->add(reports.lines);
    // Whoever listens may delete the job.
    for (const StageReport &stage : reports.stages) {
        if (running.job)
            Q_EMIT running.job->stageChanged(stage);
    }
    if (!reports.lines.isEmpty() && running.job)
        Q_EMIT running.job->transcribed(reports.lines);
    if (reports.progress && running.job)
        Q_EMIT running.job->progressed(reports.progress->first, reports.progress->second);
    if (reports.result)
        end(number, *reports.result);
    return reports.result.has_value();
}

// Finished is what is in the history as finished.
void LocalDeliveryEngine::end(quint64 number, const DeliveryResult &result)
{
    logEnd(number, result);
    Running &running = m_running[number];
    running.isEnding = true;
    if (!running.recording) {
        finish(number, result);
        return;
    }
    const auto onRecorded = [this, number, result](const Expected<void, WorkspaceFailure> &recorded) {
        if (!recorded)
            qCWarning(log) << "The delivery's end is not in the history:" << recorded.error().technical;
        finish(number, result);
    };
    whenAnswered(this, running.recording->end(result), notRecorded(), onRecorded);
}

void LocalDeliveryEngine::finish(quint64 number, const DeliveryResult &result)
{
    const Running running = m_running.take(number);
    m_runningCount = runningJobs();
    if (running.recording)
        m_hasher->hash(running.recording->record());
    if (m_running.isEmpty())
        m_collecting.stop();
    Q_EMIT runningJobsChanged(runningJobs());
    if (running.job)
        running.job->complete(result);
}

} // namespace console
