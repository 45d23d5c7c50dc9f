// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/testsession.h"

#include "models/support/whenanswered.h"
#include "models/workspace/workspace.h"
#include "ui/text/outcometext.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// The entry with the key, or the first; a default one of an empty list.
template<class Entry>
Entry chosenOf(const QList<Entry> &entries, QString Entry::*key, const QString &wanted)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry &e) { return e.*key == wanted; });
    if (found != entries.end())
        return *found;
    return entries.isEmpty() ? Entry{} : entries.first();
}

void removeFiles(const QList<ScanDocument> &documents)
{
    for (const ScanDocument &document : documents)
        QFile::remove(document.path);
}

} // namespace

TestSession::TestSession(const ConsoleServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_scanJobId(QUuid::createUuid())
    , m_longRun(m_services.prompts)
{
    connect(m_services.workspace, &Workspace::directoryChanged, this, &TestSession::choiceChanged);
    connect(&m_sample, &QFutureWatcherBase::finished, this, &TestSession::sampleMade);
    connect(&m_sample, &QFutureWatcherBase::progressValueChanged, this, &TestSession::progressed);
}

TestSession::~TestSession()
{
    m_sample.cancel();
}

TerminalUser TestSession::user() const
{
    return chosenOf(m_services.workspace->directory().users, &TerminalUser::username, m_username);
}

Device TestSession::device() const
{
    return chosenOf(m_services.workspace->directory().devices, &Device::id, m_deviceId);
}

Workflow TestSession::workflow() const
{
    return chosenOf(m_services.workspace->directory().workflows, &Workflow::id, m_workflowId);
}

void TestSession::setUser(const QString &username)
{
    m_username = username;
    Q_EMIT choiceChanged();
}

void TestSession::setDevice(const QString &id)
{
    m_deviceId = id;
    Q_EMIT choiceChanged();
}

void TestSession::setWorkflow(const QString &id)
{
    m_workflowId = id;
    Q_EMIT choiceChanged();
}

QList<InputVariable> TestSession::inputs() const
{
    const Workflow chosen = workflow();
    const auto edited = m_inputs.value(chosen.id);
    QList<InputVariable> inputs = chosen.inputs;
    for (auto &input : inputs)
        input.value = edited.value(input.name, input.value);
    return inputs;
}

void TestSession::setInput(const QString &name, const QString &value)
{
    m_inputs[workflow().id].insert(name, value);
}

void TestSession::repeat(const TestScan &scan)
{
    m_username = scan.user.username;
    m_deviceId = scan.device.id;
    m_workflowId = scan.workflow.id;
    for (const InputVariable &input : scan.inputs)
        m_inputs[scan.workflow.id].insert(input.name, input.value);
    m_documents.clear();
    m_documents.append(scan.documents);
    Q_EMIT choiceChanged();
}

void TestSession::generate(const QString &connectorName)
{
    if (m_phase != Phase::Idle)
        return;
    generateSample(connectorName, [this](const QList<ScanDocument> &documents) {
        m_documents.append(documents);
        setPhase(Phase::Idle);
    });
}

void TestSession::send(const Connector &connector)
{
    if (m_phase != Phase::Idle)
        return;
    forgetVerdict();
    withDocuments(connector, [this, connector](const QList<ScanDocument> &documents) {
        start(connector, documents, DeliveryPurpose::Deliver);
    });
}

void TestSession::check(const Connector &connector)
{
    if (m_phase != Phase::Idle)
        return;
    forgetVerdict();
    start(connector, m_documents.documents(), DeliveryPurpose::Check);
}

void TestSession::cancel()
{
    if (m_job)
        m_job->cancel();
    else if (m_phase == Phase::Generating) {
        m_sample.cancel();
        setPhase(Phase::Idle);
    }
}

void TestSession::preview(const Connector &connector)
{
    if (m_phase != Phase::Idle)
        return;
    const bool isSample = m_documents.documents().isEmpty();
    withDocuments(connector, [this, connector, isSample](const QList<ScanDocument> &documents) {
        setPhase(Phase::Idle);
        const int generation = ++m_previewGeneration;
        const auto answered = [=, this](const Expected<Preview, Failure> &preview) {
            if (isSample) // which is sent to nobody
                removeFiles(documents);
            if (generation != m_previewGeneration)
                return;
            m_preview = preview;
            Q_EMIT previewed();
        };
        const Expected<Preview, Failure> dropped = Unexpected(Failure());
        whenAnswered(this, m_services.engine->preview({connector, scanOf(documents), m_services.workspace->system()}),
                     dropped, answered);
    });
}

void TestSession::withDocuments(const Connector &connector, UseDocuments use)
{
    if (m_documents.documents().isEmpty())
        generateSample(connector.name, std::move(use));
    else
        use(m_documents.documents());
}

void TestSession::generateSample(const QString &connectorName, UseDocuments use)
{
    m_generatorFailure.reset();
    if (!m_samples)
        m_samples.emplace();
    const QDateTime now = QDateTime::currentDateTime();
    //: The name of a file, without its extension; %1 is a date and time
    const QString name = tr("Sample scan %1").arg(now.toString(u"yyyy-MM-dd HH-mm-ss-zzz"_s));
    const QString path = m_samples->filePath(name + sampleExtension(m_sampleSettings.format));
    m_useSample = std::move(use);
    m_sample.setFuture(m_services.documents->generate({m_sampleSettings, connectorName, m_scanJobId, now, path}));
    setPhase(Phase::Generating);
}

void TestSession::sampleMade()
{
    if (m_sample.isCanceled())
        return;
    const Generated made = m_sample.result();
    if (made) {
        std::exchange(m_useSample, {})(*made);
    } else {
        m_generatorFailure = made.error();
        setPhase(Phase::Idle);
    }
}

TestScan TestSession::scanOf(const QList<ScanDocument> &documents) const
{
    return {m_scanJobId, QDateTime::currentDateTime(), user(), device(), workflow(), inputs(), documents};
}

void TestSession::forgetVerdict()
{
    m_generatorFailure.reset();
    m_verdict.reset();
    m_transcript.clear();
    m_rate = {};
    Q_EMIT verdictChanged();
}

void TestSession::start(const Connector &connector, const QList<ScanDocument> &documents, DeliveryPurpose purpose)
{
    const TestScan scan = scanOf(documents);
    m_scanJobId = QUuid::createUuid();
    const SystemConfiguration system = m_services.workspace->system();
    m_verdict = Verdict{Verdict::State::Running, connector, scan.started, {}, {}, purpose, system};
    m_job = m_services.engine->createJob({connector, scan, system, purpose});
    connect(m_job.get(), &DeliveryJob::stageChanged, this, &TestSession::stageChanged);
    connect(m_job.get(), &DeliveryJob::progressed, this, [this](qint64 done, qint64 total) {
        m_rate.update(done, total, std::chrono::steady_clock::now());
        Q_EMIT progressed();
    });
    connect(m_job.get(), &DeliveryJob::transcribed, &m_transcript, &TranscriptModel::append);
    connect(m_job.get(), &DeliveryJob::finished, this, &TestSession::jobFinished);
    setPhase(purpose == DeliveryPurpose::Check ? Phase::Checking : Phase::Sending);
    m_longRun.begin();
    m_job->start();
}

void TestSession::stageChanged(const StageReport &report)
{
    auto &stages = m_verdict->stages;
    const auto known =
        std::find_if(stages.begin(), stages.end(), [&](const StageReport &r) { return r.stage == report.stage; });
    if (known == stages.end())
        stages.append(report);
    else
        *known = report;
    Q_EMIT verdictChanged();
}

void TestSession::jobFinished(const DeliveryResult &result)
{
    m_job.release()->deleteLater();
    m_verdict->state = Verdict::State::Ended;
    m_verdict->stages = result.stages;
    m_verdict->outcome = result.outcome;
    m_verdict->certificates = result.certificates;
    setPhase(Phase::Idle);
    Q_EMIT verdictChanged();
    if (!std::holds_alternative<Cancelled>(result.outcome))
        m_longRun.end(tr("The test of ‘%1’ has ended").arg(m_verdict->connector.name), text::outcome(result.outcome));
}

void TestSession::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

} // namespace console
