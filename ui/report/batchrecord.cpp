// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/batchrecord.h"

namespace console {

BatchRecord::BatchRecord(const SystemConfiguration &system, DeliveryPurpose purpose)
    : m_system(system)
    , m_purpose(purpose)
{
}

void BatchRecord::add(const BatchDelivery &delivery)
{
    m_lastEnd = Clock::now();
    m_collector.add(delivery.result.outcome, delivery.duration, delivery.bytes);
    const bool isFailure = std::holds_alternative<Failure>(delivery.result.outcome);
    const bool isKept = isFailure ? m_failures < maximumFailures : m_deliveries.size() - m_failures < maximumOthers;
    if (!isKept)
        return;
    m_deliveries.append(reportedDelivery(delivery, m_system, m_purpose));
    if (isFailure)
        ++m_failures;
}

Statistics BatchRecord::statistics() const
{
    return m_collector.statistics(std::chrono::duration_cast<std::chrono::microseconds>(m_lastEnd - m_start));
}

Report BatchRecord::report(const QString &title) const
{
    Report report;
    report.title = title;
    report.deliveries = m_deliveries;
    report.statistics = statistics();
    return report;
}

} // namespace console
