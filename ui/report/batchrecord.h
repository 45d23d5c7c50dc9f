// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliverybatch.h"
#include "ui/report/report.h"

#include <chrono>

namespace console {

// What a batch came to: the figures of all its deliveries, and as many of them as a report can show.
class BatchRecord
{
public:
    static constexpr qsizetype maximumFailures = 1'000;
    static constexpr qsizetype maximumOthers = 1'000;

    // Made when the batch starts.
    BatchRecord(const SystemConfiguration &system, DeliveryPurpose purpose);

    void add(const BatchDelivery &delivery);

    const QList<ReportedDelivery> &deliveries() const { return m_deliveries; } // the first of each kind among them
    Statistics statistics() const; // from the start to the last end
    Report report(const QString &title) const;

private:
    using Clock = std::chrono::steady_clock;

    SystemConfiguration m_system;
    DeliveryPurpose m_purpose;
    StatisticsCollector m_collector;
    QList<ReportedDelivery> m_deliveries;
    qsizetype m_failures = 0; // among them
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_lastEnd = m_start;
};

} // namespace console
