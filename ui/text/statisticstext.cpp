// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/statisticstext.h"

#include "ui/text/outcometext.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

struct StatisticsText
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsText)
};

QString amount(qsizetype count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString rate(double perSecond)
{
    return QLocale().toString(perSecond, 'f', perSecond < 10 ? 2 : 0);
}

} // namespace

QList<Figure> figures(const Statistics &statistics)
{
    //: Figures of many deliveries
    QList<Figure> figures{{StatisticsText::tr("Scans"), amount(statistics.count)},
                          {StatisticsText::tr("Succeeded"), amount(statistics.succeeded)},
                          {StatisticsText::tr("Failed"), amount(statistics.failed)},
                          {StatisticsText::tr("Cancelled"), amount(statistics.cancelled)},
                          {StatisticsText::tr("Time in all"), duration(statistics.wallTime)},
                          {StatisticsText::tr("Scans a second"), rate(statistics.scansPerSecond())},
                          {StatisticsText::tr("Delivered"), bytes(statistics.bytes)},
                          //: An amount a second: 12 MiB/s
                          {StatisticsText::tr("Throughput"),
                           StatisticsText::tr("%1/s").arg(bytes(static_cast<qint64>(statistics.bytesPerSecond())))}};
    if (const auto &durations = statistics.durations)
        figures += {{StatisticsText::tr("Shortest"), duration(durations->minimum)},
                    {StatisticsText::tr("Median"), duration(durations->median)},
                    {StatisticsText::tr("95th percentile"), duration(durations->p95)},
                    {StatisticsText::tr("99th percentile"), duration(durations->p99)},
                    {StatisticsText::tr("Longest"), duration(durations->maximum)}};
    return figures;
}

QString failureGroup(const FailureGroup &group, const Connector &connector, const SystemConfiguration &system)
{
    const Failure &failure = group.example;
    const QString title = explain(failure, connector, system).title;
    if (failure.code.isEmpty()) {
        //: %1 is what happened, %2 a stage such as Sign-in
        return StatisticsText::tr("%1 (%2)").arg(title, stage(failure.stage));
    }
    //: %1 is what happened, %2 a stage such as Sign-in, %3 the protocol's own code
    return StatisticsText::tr("%1 (%2, %3)").arg(title, stage(failure.stage), failure.code);
}

} // namespace console::text
