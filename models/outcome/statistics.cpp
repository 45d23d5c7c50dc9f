// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outcome/statistics.h"

#include "models/support/overloaded.h"

#include <QJsonArray>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

double perSecond(double amount, std::chrono::microseconds time)
{
    return time.count() <= 0 ? 0 : amount / std::chrono::duration<double>(time).count();
}

QJsonObject durationsToJson(const DurationFigures &figures)
{
    return {
        {"minimum"_L1, static_cast<qint64>(figures.minimum.count())},
        {"median"_L1, static_cast<qint64>(figures.median.count())},
        {"p95"_L1, static_cast<qint64>(figures.p95.count())},
        {"p99"_L1, static_cast<qint64>(figures.p99.count())},
        {"maximum"_L1, static_cast<qint64>(figures.maximum.count())},
    };
}

QJsonArray failuresToJson(const QList<FailureGroup> &groups)
{
    QJsonArray array;
    for (const FailureGroup &group : groups)
        array.append(QJsonObject{
            {"count"_L1, static_cast<qint64>(group.count)},
            {"stage"_L1, stageName(group.example.stage)},
            {"cause"_L1, causeName(group.example.cause)},
            {"code"_L1, group.example.code},
        });
    return array;
}

} // namespace

std::optional<DurationFigures> durationFigures(std::vector<std::chrono::microseconds> durations)
{
    if (durations.empty())
        return std::nullopt;
    const auto percentile = [&](std::size_t percent) { // in whole numbers: ⌈P × N ÷ 100⌉
        const auto place = durations.begin() + static_cast<std::ptrdiff_t>((percent * durations.size() + 99) / 100 - 1);
        std::nth_element(durations.begin(), place, durations.end());
        return *place;
    };
    const auto [minimum, maximum] = std::minmax_element(durations.begin(), durations.end());
    DurationFigures figures{.minimum = *minimum, .maximum = *maximum};
    figures.median = percentile(50);
    figures.p95 = percentile(95);
    figures.p99 = percentile(99);
    return figures;
}

bool isSameKind(const Failure &left, const Failure &right)
{
    return left.stage == right.stage && left.cause == right.cause && left.code == right.code;
}

double Statistics::bytesPerSecond() const
{
    return perSecond(static_cast<double>(bytes), wallTime);
}

double Statistics::scansPerSecond() const
{
    return perSecond(static_cast<double>(succeeded), wallTime);
}

QJsonObject toJson(const Statistics &statistics)
{
    QJsonObject json{
        {"count"_L1, static_cast<qint64>(statistics.count)},
        {"succeeded"_L1, static_cast<qint64>(statistics.succeeded)},
        {"failed"_L1, static_cast<qint64>(statistics.failed)},
        {"cancelled"_L1, static_cast<qint64>(statistics.cancelled)},
        {"bytes"_L1, statistics.bytes},
        {"wallMicroseconds"_L1, static_cast<qint64>(statistics.wallTime.count())},
        {"bytesPerSecond"_L1, statistics.bytesPerSecond()},
        {"scansPerSecond"_L1, statistics.scansPerSecond()},
        {"failures"_L1, failuresToJson(statistics.failures)},
    };
    if (statistics.durations)
        json.insert("microseconds"_L1, durationsToJson(*statistics.durations));
    return json;
}

void StatisticsCollector::add(const Outcome &outcome, std::chrono::microseconds duration, qint64 bytes)
{
    ++m_counts.count;
    const auto succeed = [&](qint64 delivered) {
        ++m_counts.succeeded;
        m_counts.bytes += delivered;
        m_durations.push_back(duration);
    };
    std::visit(Overloaded{
                   [&](const Delivered &) { succeed(bytes); },
                   [&](const Checked &) { succeed(0); },
                   [&](const Failure &failure) { addFailure(failure); },
                   [&](const Cancelled &) { ++m_counts.cancelled; },
               },
               outcome);
}

void StatisticsCollector::addFailure(const Failure &failure)
{
    ++m_counts.failed;
    QList<FailureGroup> &groups = m_counts.failures;
    const auto find = [&](const Failure &wanted) {
        return std::find_if(groups.begin(), groups.end(),
                            [&](const FailureGroup &group) { return isSameKind(group.example, wanted); });
    };
    Failure example = failure;
    auto group = find(example);
    if (group == groups.end() && groups.size() >= maximumCodes) {
        example.code.clear();
        group = find(example);
    }
    if (group == groups.end())
        group = groups.insert(groups.end(), {example, 0});
    ++group->count;
}

Statistics StatisticsCollector::statistics(std::chrono::microseconds wallTime) const
{
    Statistics statistics = m_counts;
    statistics.wallTime = wallTime;
    statistics.durations = durationFigures(m_durations);
    std::stable_sort(statistics.failures.begin(), statistics.failures.end(),
                     [](const FailureGroup &left, const FailureGroup &right) { return left.count > right.count; });
    return statistics;
}

} // namespace console
