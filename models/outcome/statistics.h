// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/outcome.h"

#include <QJsonObject>
#include <QList>

#include <chrono>
#include <optional>
#include <vector>

namespace console {

// How long deliveries took. A percentile is a nearest rank: of N durations in ascending order the one at place
// ⌈P ÷ 100 × N⌉, counted from 1, so that each figure is a duration that really occurred; the median is the 50th.
struct DurationFigures
{
    std::chrono::microseconds minimum{0};
    std::chrono::microseconds median{0};
    std::chrono::microseconds p95{0};
    std::chrono::microseconds p99{0};
    std::chrono::microseconds maximum{0};

    bool operator==(const DurationFigures &) const = default;
};

// Empty for no durations.
std::optional<DurationFigures> durationFigures(std::vector<std::chrono::microseconds> durations);

bool isSameKind(const Failure &left, const Failure &right); // stage, cause and code

// Failures of the same kind.
struct FailureGroup
{
    Failure example; // the first of them
    qsizetype count = 0;

    bool operator==(const FailureGroup &) const = default;
};

// What many deliveries came to.
struct Statistics
{
    qsizetype count = 0; // that ended, however: succeeded + failed + cancelled
    qsizetype succeeded = 0; // Delivered or Checked
    qsizetype failed = 0;
    qsizetype cancelled = 0;
    QList<FailureGroup> failures; // the most frequent first
    qint64 bytes = 0; // of the documents that were delivered
    std::chrono::microseconds wallTime{0}; // that all of them took together
    // Of those that succeeded: a refusal is quicker, and a time limit slower, than any delivery.
    std::optional<DurationFigures> durations;

    double bytesPerSecond() const; // over the wall time
    double scansPerSecond() const; // that succeeded, over the wall time

    bool operator==(const Statistics &) const = default;
};

// count, succeeded, failed, cancelled, bytes, wallMicroseconds, bytesPerSecond, scansPerSecond; microseconds: minimum,
// median, p95, p99, maximum, and missing where nothing succeeded; failures: list of count, stage, cause, code.
QJsonObject toJson(const Statistics &statistics);

// Gathers the figures of deliveries as they end. Keeps eight bytes of each that succeeded, and a bounded number of
// failures, whatever a server answers.
class StatisticsCollector
{
public:
    static constexpr qsizetype maximumCodes = 64; // of failures; those with further codes are grouped without the code

    void add(const Outcome &outcome, std::chrono::microseconds duration, qint64 bytes);
    Statistics statistics(std::chrono::microseconds wallTime) const;

private:
    void addFailure(const Failure &failure);

    Statistics m_counts;
    std::vector<std::chrono::microseconds> m_durations;
};

} // namespace console
