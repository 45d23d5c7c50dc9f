// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/fakeengine.h"

#include "models/workspace/workspace.h"

#include <QFileInfo>
#include <QTimer>

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FakeJob::FakeJob(FakeEngine *engine, const DeliveryRequest &request)
    : m_engine(engine)
    , m_request(request)
    , m_recordId(QUuid::createUuid())
{
}

FakeJob::~FakeJob()
{
    if (m_running && m_engine)
        m_engine->jobEnded(this);
}

void FakeJob::start()
{
    m_running = true;
    m_engine->jobStarted(this);
    if (m_engine->m_workspace && m_request.purpose == DeliveryPurpose::Deliver) {
        DeliveryRecord record;
        record.id = m_recordId;
        record.connectorId = m_request.connector.id;
        record.connectorName = m_request.connector.name;
        record.typeId = typeInfo(typeOf(m_request.connector.settings)).id;
        record.scanJobId = m_request.scan.scanJobId;
        record.username = m_request.scan.user.username;
        for (const auto &document : m_request.scan.documents) {
            const QFileInfo file(document.path);
            record.documents.append({document.name, file.size(), file.lastModified().toUTC(), {}});
            record.totalBytes += file.size();
        }
        record.started = QDateTime::currentDateTimeUtc();
        record.scan = m_request.scan;
        if (!m_engine->m_workspace->beginDelivery(record).result())
            qFatal("The workspace does not record the start of a delivery");
    }
    if (const auto script = m_engine->scriptFor(m_request.connector))
        QTimer::singleShot(0, this, [this, result = *script] { play(result); });
}

void FakeJob::cancel()
{
    m_cancelRequested = true;
    if (m_running)
        QTimer::singleShot(0, this, [this] { finish(Cancelled{}); });
}

void FakeJob::enter(Stage stage)
{
    report({stage, StageState::Running, 0us, {}});
}

void FakeJob::pass(Stage stage, const QList<Fact> &facts)
{
    report({stage, StageState::Passed, 12ms, facts});
}

void FakeJob::progress(qint64 done, qint64 total)
{
    Q_EMIT progressed(done, total);
}

void FakeJob::say(TranscriptLine::Direction direction, const QString &text)
{
    m_lines.append({QDateTime::currentDateTime(), direction, text});
    Q_EMIT transcribed({m_lines.last()});
}

void FakeJob::report(const StageReport &report)
{
    const auto known =
        std::find_if(m_stages.begin(), m_stages.end(), [&](const StageReport &r) { return r.stage == report.stage; });
    if (known == m_stages.end())
        m_stages.append(report);
    else
        *known = report;
    Q_EMIT stageChanged(report);
}

void FakeJob::play(const DeliveryResult &result)
{
    say(TranscriptLine::Direction::Note, u"Connected to 127.0.0.1 port 8080"_s);
    say(TranscriptLine::Direction::Sent, u"POST /api/scan HTTP/1.1"_s);
    say(TranscriptLine::Direction::Received, u"HTTP/1.1 200 OK"_s);
    const QPointer<FakeJob> self(this); // whoever listens may delete it
    for (const auto &stage : result.stages) {
        if (self)
            report(stage);
    }
    if (!self)
        return;
    present(result.certificates);
    finish(result.outcome);
}

void FakeJob::finish(const Outcome &outcome)
{
    if (!m_running)
        return;
    m_running = false;
    const DeliveryResult result{outcome, m_stages, m_certificates};
    if (m_engine) {
        Workspace *workspace = m_engine->m_workspace;
        const bool isRecorded = workspace && m_request.purpose == DeliveryPurpose::Deliver;
        if (isRecorded
            && !workspace->endDelivery(m_recordId, QDateTime::currentDateTimeUtc(), result, m_lines).result())
            qFatal("The workspace does not record the end of a delivery");
        m_engine->jobEnded(this);
    }
    Q_EMIT finished(result);
}

FakeEngine::FakeEngine(Workspace *workspace)
    : m_workspace(workspace)
    , m_preview(Preview{u"POST http://127.0.0.1:8080/api/scan"_s, {u"POST /api/scan HTTP/1.1"_s}})
{
}

std::unique_ptr<DeliveryJob> FakeEngine::createJob(const DeliveryRequest &request)
{
    m_requests.append(request);
    auto job = std::make_unique<FakeJob>(this, request);
    m_lastJob = job.get();
    return job;
}

QFuture<Expected<Preview, Failure>> FakeEngine::preview(const DeliveryRequest &request)
{
    m_requests.append(request);
    return QtFuture::makeReadyFuture(m_preview);
}

std::optional<DeliveryResult> FakeEngine::scriptFor(const Connector &connector) const
{
    const auto own = m_scripts.constFind(connector.name);
    return own == m_scripts.cend() ? m_script : *own;
}

void FakeEngine::jobStarted(FakeJob *job)
{
    m_running.append(job);
    Q_EMIT runningJobsChanged(runningJobs());
}

void FakeEngine::jobEnded(FakeJob *job)
{
    m_running.removeOne(job);
    Q_EMIT runningJobsChanged(runningJobs());
}

DeliveryResult FakeEngine::delivered()
{
    return {Delivered{{{{u"status"_s, u"200"_s}, {u"bytes"_s, u"48211"_s}}, u"accepted"_s, {}}},
            {{Stage::Prepare, StageState::Passed, 3ms, {}},
             {Stage::Resolve, StageState::Passed, 240us, {{u"address"_s, u"127.0.0.1"_s}}},
             {Stage::Connect, StageState::Passed, 1ms, {{u"port"_s, u"8080"_s}}},
             {Stage::Deliver, StageState::Passed, 1200ms, {{u"bytes"_s, u"48211"_s}}},
             {Stage::Confirm, StageState::Passed, 18ms, {{u"status"_s, u"200"_s}}}}};
}

DeliveryResult FakeEngine::failed(const Failure &failure)
{
    auto result = delivered();
    result.outcome = failure;
    for (auto &report : result.stages) {
        if (report.stage == failure.stage)
            report.state = StageState::Failed;
        else if (report.stage > failure.stage)
            report = {report.stage, StageState::NotReached, 0us, {}};
    }
    return result;
}

} // namespace console
