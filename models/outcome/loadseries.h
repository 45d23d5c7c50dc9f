// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/outcome.h"

#include <QByteArray>
#include <QList>

#include <chrono>

namespace console {

// The deliveries that ended within one interval of a run.
struct LoadPoint
{
    qsizetype succeeded = 0;
    qsizetype failed = 0;
    qint64 bytes = 0; // delivered
    std::chrono::microseconds total{0}; // durations of those that succeeded
    std::chrono::microseconds longest{0};

    std::chrono::microseconds average() const; // zero where none succeeded

    bool operator==(const LoadPoint &) const = default;
};

// A run over time, in a bounded number of intervals however long it takes: where they would become too many, two
// become one.
class LoadSeries
{
public:
    static constexpr qsizetype maximumPoints = 120;

    // at: since the start of the run.
    void add(std::chrono::milliseconds at, const Outcome &outcome, std::chrono::microseconds duration, qint64 bytes);

    // Interval n begins at n × width(). The last one may still be going on.
    const QList<LoadPoint> &points() const { return m_points; }
    std::chrono::milliseconds width() const { return m_width; }

    bool operator==(const LoadSeries &) const = default;

private:
    LoadPoint &pointAt(std::chrono::milliseconds at);

    std::chrono::milliseconds m_width{250};
    QList<LoadPoint> m_points;
};

// RFC 4180 with a header: seconds (the interval's beginning), succeeded, failed, bytes, averageMilliseconds,
// longestMilliseconds.
QByteArray toCsv(const LoadSeries &series);

} // namespace console
