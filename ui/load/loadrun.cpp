// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/load/loadrun.h"

#include "models/support/whenanswered.h"
#include "ui/mainwindow/consoleservices.h"

#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto earliestFigure = 1s;

} // namespace

LoadRun::LoadRun(const ConsoleServices &services, LoadPlan plan, QObject *parent)
    : QObject(parent)
    , m_engine(services.engine)
    , m_documents(services.documents)
    , m_plan(std::move(plan))
    , m_longRun(services.prompts)
{
}

LoadRun::~LoadRun()
{
    m_making.cancel();
}

void LoadRun::start()
{
    m_longRun.begin();
    if (m_plan.scan.documents.isEmpty())
        makeSample();
    else
        send();
}

void LoadRun::makeSample()
{
    setState(State::Preparing);
    m_folder.emplace();
    const SampleScan sample{m_plan.sample, m_plan.connector.name, m_plan.scan.scanJobId, QDateTime::currentDateTime(),
                            m_folder->filePath(u"scan"_s + sampleExtension(m_plan.sample.format))};
    const Generated dropped = Unexpected(GeneratorFailure{.subject = sample.path, .technical = u"no answer"_s});
    m_making = m_documents->generate(sample);
    whenAnswered(this, m_making, dropped, [this](const Generated &made) {
        if (m_isCancelled)
            return finish();
        if (!made) {
            m_generatorFailure = made.error();
            return finish();
        }
        m_plan.scan.documents = *made;
        send();
    });
}

void LoadRun::send()
{
    BatchPlan plan;
    plan.connectors = {m_plan.connector};
    plan.system = m_plan.system;
    plan.newScan = [scan = m_plan.scan]() mutable {
        scan.scanJobId = QUuid::createUuid();
        scan.started = QDateTime::currentDateTime();
        return scan;
    };
    plan.repeat = m_plan.scans;
    plan.parallel = m_plan.parallel;
    m_batch = std::make_unique<DeliveryBatch>(m_engine, m_documents, plan);
    connect(m_batch.get(), &DeliveryBatch::ended, this, &LoadRun::take);
    connect(m_batch.get(), &DeliveryBatch::restsFor, this,
            [this](const QUuid &, std::chrono::seconds rest) { Q_EMIT restsFor(rest); });
    connect(m_batch.get(), &DeliveryBatch::finished, this, &LoadRun::finish);
    m_record.emplace(m_plan.system, DeliveryPurpose::Deliver);
    m_time.start();
    setState(State::Running);
    m_batch->start();
}

void LoadRun::cancel()
{
    m_isCancelled = m_isCancelled || m_state == State::Preparing || m_state == State::Running;
    m_making.cancel();
    if (m_batch)
        m_batch->cancel();
}

void LoadRun::take(const BatchDelivery &delivery)
{
    ++m_endedCount;
    m_record->add(delivery);
    m_series.add(elapsed(), delivery.result.outcome, delivery.duration, delivery.bytes);
    Q_EMIT ended();
}

void LoadRun::finish()
{
    setState(State::Ended);
    if (!m_isCancelled) {
        const Statistics figures = statistics();
        m_longRun.end(tr("The load run on ‘%1’ has ended").arg(m_plan.connector.name),
                      //: Of scans: 98 succeeded, 2 failed
                      tr("%1 succeeded, %2 failed")
                          .arg(QLocale().toString(static_cast<qlonglong>(figures.succeeded)),
                               QLocale().toString(static_cast<qlonglong>(figures.failed))));
    }
}

void LoadRun::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

std::chrono::milliseconds LoadRun::elapsed() const
{
    return std::chrono::milliseconds(m_time.isValid() ? m_time.elapsed() : 0);
}

Statistics LoadRun::statistics() const
{
    return m_record ? m_record->statistics() : Statistics();
}

std::optional<std::chrono::seconds> LoadRun::timeLeft() const
{
    const auto time = elapsed();
    if (m_state != State::Running || m_endedCount == 0 || time < earliestFigure)
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(time * (m_plan.scans - m_endedCount) / m_endedCount);
}

Report LoadRun::report() const
{
    const QString title = tr("Load run on ‘%1’").arg(m_plan.connector.name);
    if (m_record)
        return m_record->report(title);
    Report report;
    report.title = title;
    return report;
}

} // namespace console
