// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sendrun.h"

#include "app/cli/command.h"
#include "app/cli/reporttext.h"
#include "app/cli/visibility.h"
#include "ui/text/servicetext.h"
#include "ui/text/statisticstext.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int countPace = 200; // milliseconds

} // namespace

SendRun::SendRun(Services &services, const Output &output, const BatchPlan &plan, const QString &reportPath,
                 QObject *parent)
    : QObject(parent)
    , m_output(output)
    , m_plan(plan)
    , m_reportPath(reportPath)
    , m_batch(&services.engine(), &services.documents(), plan)
    , m_record(plan.system, plan.purpose)
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
    connect(&m_batch, &DeliveryBatch::progressed, this,
            [this](const QUuid &, qint64 done, qint64 total) { showProgress(done, total); });
    connect(&m_batch, &DeliveryBatch::restsFor, this, &SendRun::tellRest);
    connect(&m_batch, &DeliveryBatch::sampleFailed, this, [this](const QUuid &id, const GeneratorFailure &failure) {
        m_output.message(u"%1: %2"_s.arg(nameOf(id), text::generatorFailure(failure)));
    });
    connect(&m_batch, &DeliveryBatch::ended, this, &SendRun::tell);
    connect(&m_batch, &DeliveryBatch::finished, this, &SendRun::conclude);
}

void SendRun::start()
{
    m_batch.start();
}

void SendRun::cancel()
{
    m_batch.cancel();
}

QString SendRun::nameOf(const QUuid &connectorId) const
{
    const auto found = std::find_if(m_plan.connectors.begin(), m_plan.connectors.end(),
                                    [&](const Connector &connector) { return connector.id == connectorId; });
    return found == m_plan.connectors.end() ? QString() : found->name;
}

void SendRun::showProgress(qint64 done, qint64 total) const
{
    // One line that is written over: only where a person watches.
    if (m_isTerminal && m_batch.expected() == 1 && total > 0)
        std::fprintf(stderr, "\r%3d %%\r", static_cast<int>(done * 100 / total));
}

void SendRun::showCount()
{
    if (!m_isTerminal || m_plan.repeat == 1 || (m_sinceCount.isValid() && m_sinceCount.elapsed() < countPace))
        return;
    m_sinceCount.start();
    std::fprintf(stderr, "\r%lld / %lld\r", static_cast<long long>(m_batch.endedCount()),
                 static_cast<long long>(m_batch.expected()));
}

void SendRun::tellRest(const QUuid &connectorId, std::chrono::seconds rest, const Failure &reason) const
{
    m_output.message(Cli::tr("The server of ‘%1’ asks to try again later (%2). Sent again in %n second(s).", nullptr,
                             static_cast<int>(rest.count()))
                         .arg(nameOf(connectorId), reason.code));
}

void SendRun::tell(const BatchDelivery &delivery)
{
    const ExitStatus status = exitStatusOf(delivery.result.outcome);
    if (m_batch.endedCount() == 1)
        m_first = status;
    m_allDone = m_allDone && status == ExitStatus::Done;
    m_record.add(delivery);
    // Of many scans to one connector the figures say more than the stages of each.
    const QString text = m_plan.repeat == 1
        ? deliveryReport(delivery.connector, m_plan.system, delivery.result)
        : u"%1: %2, %3"_s.arg(delivery.connector.name, text::outcome(delivery.result.outcome),
                              text::duration(delivery.duration));
    QJsonObject json = toJson(reportedDelivery(delivery, m_plan.system, m_plan.purpose));
    insertVisibility(json, delivery.connector, delivery.scan.user, m_plan.system);
    m_output.result(json, text);
    showCount();
}

// That the example of the group is of.
Connector SendRun::connectorOf(const FailureGroup &group) const
{
    const QList<ReportedDelivery> &deliveries = m_record.deliveries();
    const auto found = std::find_if(deliveries.begin(), deliveries.end(), [&](const ReportedDelivery &delivery) {
        return delivery.result && delivery.result->outcome == Outcome(group.example);
    });
    return found == deliveries.end() ? m_plan.connectors.first() : found->connector;
}

void SendRun::summarize() const
{
    const Statistics statistics = m_record.statistics();
    QStringList lines;
    for (const text::Figure &figure : text::figures(statistics))
        lines << u"%1: %2"_s.arg(figure.name, figure.value);
    for (const FailureGroup &group : statistics.failures)
        lines << u"%1 × %2"_s.arg(group.count).arg(text::failureGroup(group, connectorOf(group), m_plan.system));
    m_output.result({{"statistics"_L1, toJson(statistics)}}, lines.join(u'\n'));
}

bool SendRun::saveReport() const
{
    if (m_reportPath.isEmpty())
        return true;
    const QString title = m_plan.purpose == DeliveryPurpose::Check ? Cli::tr("Check of the connectors")
                                                                   : Cli::tr("Test scans to the connectors");
    const auto saved = console::saveReport(m_record.report(title), m_reportPath);
    if (!saved)
        m_output.message(reportFailureText(saved.error()));
    return saved.has_value();
}

void SendRun::conclude()
{
    if (m_batch.expected() > 1)
        summarize();
    const bool isSaved = saveReport();
    if (m_batch.endedCount() < m_batch.expected())
        Q_EMIT finished(ExitStatus::Cancelled);
    else if (m_batch.expected() == 1 && m_first != ExitStatus::Done)
        Q_EMIT finished(m_first);
    else if (m_batch.isCancelled() && !m_allDone)
        Q_EMIT finished(ExitStatus::Cancelled);
    else
        Q_EMIT finished(m_allDone && isSaved ? ExitStatus::Done : ExitStatus::SomeFailed);
}

} // namespace console
