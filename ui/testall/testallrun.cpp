// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testall/testallrun.h"

#include "models/workspace/workspace.h"

namespace console {

using std::chrono::seconds;

TestAllRun::TestAllRun(const ConsoleServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_longRun(services.prompts)
{
}

TestAllRun::~TestAllRun() = default;

void TestAllRun::setConnectors(const QList<QUuid> &ids)
{
    if (isRunning())
        return;
    QList<Connector> connectors;
    bool isSame = ids.size() == m_model.rowCount();
    for (const QUuid &id : ids) {
        const auto connector = m_services.workspace->connector(id);
        isSame = isSame && connector && m_model.rowOf(id) == connectors.size();
        if (connector)
            connectors.append(*connector);
    }
    if (!isSame)
        m_model.setConnectors(connectors);
}

void TestAllRun::start(const QList<QUuid> &ids, const TestAllPlan &plan)
{
    if (isRunning())
        return;
    m_plan = plan;
    m_system = m_services.workspace->system();
    QList<Connector> connectors;
    for (const QUuid &id : ids) {
        if (const auto connector = m_services.workspace->connector(id))
            connectors.append(*connector);
    }
    BatchPlan batch;
    batch.connectors = connectors;
    batch.system = m_system;
    batch.purpose = plan.purpose;
    batch.newScan = [pattern = plan.scan] {
        TestScan scan = pattern;
        scan.scanJobId = QUuid::createUuid();
        scan.started = QDateTime::currentDateTime();
        return scan;
    };
    if (plan.purpose == DeliveryPurpose::Deliver)
        batch.sample = plan.sample;
    batch.atOnce = plan.atOnce;
    m_model.wait(connectors);
    m_record.emplace(m_system, plan.purpose);
    m_longRun.begin();
    m_start = std::chrono::steady_clock::now();
    m_batch = std::make_unique<DeliveryBatch>(m_services.engine, m_services.documents, batch);
    connectBatch();
    Q_EMIT runningChanged();
    m_batch->start();
}

void TestAllRun::connectBatch()
{
    DeliveryBatch *batch = m_batch.get();
    connect(batch, &DeliveryBatch::begun, this,
            [this](const QUuid &id) { m_model.begin(id, QDateTime::currentDateTimeUtc()); });
    connect(batch, &DeliveryBatch::stageChanged, &m_model, &BatchModel::report);
    connect(batch, &DeliveryBatch::progressed, &m_model, &BatchModel::setProgress);
    connect(batch, &DeliveryBatch::restsFor, &m_model, &BatchModel::rest);
    connect(batch, &DeliveryBatch::ended, this, [this](const BatchDelivery &delivery) {
        m_record->add(delivery);
        m_model.end(delivery.connector.id, delivery.result, delivery.duration);
        Q_EMIT progressed();
    });
    connect(batch, &DeliveryBatch::finished, this, &TestAllRun::conclude);
}

void TestAllRun::cancel()
{
    if (m_batch)
        m_batch->cancel();
}

void TestAllRun::conclude()
{
    const bool isCancelled = m_batch->isCancelled();
    m_batch.release()->deleteLater(); // this is its own signal
    m_model.cancelWaiting();
    const BatchModel::Counts counts = m_model.counts();
    if (!isCancelled)
        m_longRun.end(tr("The test of the connectors has ended"),
                      //: Of connectors: 38 succeeded, 2 failed
                      tr("%1 succeeded, %2 failed").arg(counts.succeeded).arg(counts.failed));
    Q_EMIT runningChanged();
}

TestAllRun::Progress TestAllRun::progress() const
{
    if (!m_batch)
        return {};
    Progress progress{m_batch->endedCount(), m_batch->expected(), {}};
    if (progress.ended > 0) {
        const auto elapsed = std::chrono::steady_clock::now() - m_start;
        progress.left = std::chrono::ceil<seconds>(elapsed * (progress.expected - progress.ended) / progress.ended);
    }
    return progress;
}

Verdict TestAllRun::verdict(int row) const
{
    const BatchModel::Row &tested = m_model.row(row);
    Verdict verdict;
    verdict.state = tested.result ? Verdict::State::Ended : Verdict::State::Running;
    verdict.connector = tested.connector;
    verdict.started = tested.started;
    verdict.stages = tested.stages;
    if (tested.result) {
        verdict.outcome = tested.result->outcome;
        verdict.certificates = tested.result->certificates;
    }
    verdict.purpose = m_plan.purpose;
    verdict.system = m_system;
    return verdict;
}

} // namespace console
