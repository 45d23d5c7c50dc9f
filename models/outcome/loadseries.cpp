// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outcome/loadseries.h"

#include "models/support/overloaded.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

LoadPoint together(const LoadPoint &left, const LoadPoint &right)
{
    return {left.succeeded + right.succeeded, left.failed + right.failed, left.bytes + right.bytes,
            left.total + right.total, std::max(left.longest, right.longest)};
}

QByteArray inMilliseconds(std::chrono::microseconds time)
{
    return QByteArray::number(std::chrono::duration<double, std::milli>(time).count(), 'f', 3);
}

} // namespace

std::chrono::microseconds LoadPoint::average() const
{
    return std::chrono::microseconds(succeeded == 0 ? 0 : total.count() / succeeded);
}

void LoadSeries::add(std::chrono::milliseconds at, const Outcome &outcome, std::chrono::microseconds duration,
                     qint64 bytes)
{
    LoadPoint &point = pointAt(std::max(at, std::chrono::milliseconds(0)));
    const auto succeed = [&](qint64 delivered) {
        ++point.succeeded;
        point.bytes += delivered;
        point.total += duration;
        point.longest = std::max(point.longest, duration);
    };
    std::visit(Overloaded{
                   [&](const Delivered &) { succeed(bytes); },
                   [&](const Checked &) { succeed(0); },
                   [&](const Failure &) { ++point.failed; },
                   [](const Cancelled &) {},
               },
               outcome);
}

LoadPoint &LoadSeries::pointAt(std::chrono::milliseconds at)
{
    while (at / m_width >= maximumPoints) {
        m_width *= 2;
        QList<LoadPoint> wider;
        for (qsizetype i = 0; i < m_points.size(); i += 2)
            wider.append(together(m_points[i], m_points.value(i + 1)));
        m_points = wider;
    }
    const auto index = static_cast<qsizetype>(at / m_width);
    if (index >= m_points.size())
        m_points.resize(index + 1);
    return m_points[index];
}

QByteArray toCsv(const LoadSeries &series)
{
    QByteArray csv("seconds,succeeded,failed,bytes,averageMilliseconds,longestMilliseconds\r\n");
    for (qsizetype i = 0; i < series.points().size(); ++i) {
        const LoadPoint &point = series.points()[i];
        const auto start = std::chrono::duration<double>(series.width() * i);
        csv += QByteArray::number(start.count(), 'f', 3) + ',' + QByteArray::number(point.succeeded) + ','
            + QByteArray::number(point.failed) + ',' + QByteArray::number(point.bytes) + ','
            + inMilliseconds(point.average()) + ',' + inMilliseconds(point.longest) + "\r\n";
    }
    return csv;
}

} // namespace console
