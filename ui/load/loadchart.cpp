// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/load/loadchart.h"

#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QLegend>
#include <QLineSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal lineWidth = 2;
constexpr int mostTicks = 6;

qreal inSeconds(std::chrono::milliseconds time)
{
    return std::chrono::duration<qreal>(time).count();
}

qreal inMilliseconds(std::chrono::microseconds time)
{
    return std::chrono::duration<qreal, std::milli>(time).count();
}

// From nothing to a round number at or above the highest value.
void fit(QValueAxis *axis, qreal highest)
{
    axis->setTickCount(mostTicks); // of which the next line takes away
    axis->setRange(0, highest > 0 ? highest : 1);
    axis->applyNiceNumbers();
}

qreal highestOf(const QList<QPointF> &left, const QList<QPointF> &right)
{
    qreal highest = 0;
    for (const auto *points : {&left, &right}) {
        for (const QPointF &point : *points)
            highest = std::max(highest, point.y());
    }
    return highest;
}

// A line needs two points to be seen.
void setPoints(QLineSeries *line, const QList<QPointF> &points)
{
    line->replace(points);
    line->setPointsVisible(points.size() == 1);
}

} // namespace

LoadChart::LoadChart(QWidget *parent)
    : QWidget(parent)
    , m_durations(makePlot(u"durationChart"_s, tr("Durations over time"), tr("Duration in ms")))
    , m_rates(makePlot(u"rateChart"_s, tr("Scans a second over time"), tr("Scans a second")))
    , m_longest(makeLine(m_durations, tr("Longest")))
    , m_average(makeLine(m_durations, tr("Average")))
    , m_succeeded(makeLine(m_rates, tr("Succeeded")))
    , m_failed(makeLine(m_rates, tr("Failed")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_durations.view);
    layout->addWidget(m_rates.view);
    applyColors();
}

LoadChart::Plot LoadChart::makePlot(const QString &objectName, const QString &accessibleName, const QString &valueTitle)
{
    Plot plot{new QChart, new QChartView, new QValueAxis, new QValueAxis};
    plot.chart->setMargins(QMargins(0, 0, 0, 0));
    plot.chart->setBackgroundRoundness(0);
    plot.chart->setTitle(valueTitle);
    plot.chart->legend()->setAlignment(Qt::AlignTop);
    plot.chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    plot.time->setTitleText(tr("Seconds since the start"));
    plot.time->setLabelFormat(u"%g"_s);
    plot.value->setLabelFormat(u"%g"_s);
    plot.chart->addAxis(plot.time, Qt::AlignBottom);
    plot.chart->addAxis(plot.value, Qt::AlignLeft);
    plot.view->setChart(plot.chart);
    plot.view->setObjectName(objectName);
    plot.view->setAccessibleName(accessibleName);
    plot.view->setAccessibleDescription(tr("The tab ‘Table’ has the same figures."));
    plot.view->setFrameShape(QFrame::NoFrame);
    plot.view->setFocusPolicy(Qt::NoFocus);
    plot.view->setRenderHint(QPainter::Antialiasing);
    plot.view->setMinimumHeight(20 * metrics::grid);
    return plot;
}

QLineSeries *LoadChart::makeLine(const Plot &plot, const QString &name)
{
    auto *line = new QLineSeries;
    line->setName(name);
    plot.chart->addSeries(line);
    line->attachAxis(plot.time);
    line->attachAxis(plot.value);
    return line;
}

void LoadChart::setSeries(const LoadSeries &series)
{
    QList<QPointF> longest;
    QList<QPointF> average;
    QList<QPointF> succeeded;
    QList<QPointF> failed;
    const qreal width = inSeconds(series.width());
    for (qsizetype i = 0; i < series.points().size(); ++i) {
        const LoadPoint &point = series.points()[i];
        const qreal middle = (static_cast<qreal>(i) + 0.5) * width;
        if (point.succeeded > 0) {
            longest.append({middle, inMilliseconds(point.longest)});
            average.append({middle, inMilliseconds(point.average())});
        }
        if (i > 0 && i == series.points().size() - 1) // which is not over, or ended early: no drop in the rate
            continue;
        succeeded.append({middle, static_cast<qreal>(point.succeeded) / width});
        failed.append({middle, static_cast<qreal>(point.failed) / width});
    }
    for (QValueAxis *time : {m_durations.time, m_rates.time})
        fit(time, static_cast<qreal>(series.points().size()) * width);
    fit(m_durations.value, highestOf(longest, average));
    fit(m_rates.value, highestOf(succeeded, failed));
    setPoints(m_longest, longest);
    setPoints(m_average, average);
    setPoints(m_succeeded, succeeded);
    setPoints(m_failed, failed);
    m_failed->setVisible(highestOf(failed, {}) > 0);
}

void LoadChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
}

void LoadChart::applyColors()
{
    applyColors(m_durations);
    applyColors(m_rates);
    // Told apart by more than their colours.
    m_longest->setPen(QPen(Theme::color(ThemeColor::Warning), lineWidth, Qt::DashLine));
    m_average->setPen(QPen(Theme::color(ThemeColor::Accent), lineWidth));
    m_succeeded->setPen(QPen(Theme::color(ThemeColor::Accent), lineWidth));
    m_failed->setPen(QPen(Theme::color(ThemeColor::Error), lineWidth, Qt::DotLine));
}

void LoadChart::applyColors(const Plot &plot)
{
    const QColor text = palette().color(QPalette::Text);
    const QColor muted = Theme::color(ThemeColor::Muted);
    plot.chart->setBackgroundBrush(palette().color(QPalette::Base));
    plot.chart->setBackgroundPen(Qt::NoPen);
    plot.chart->setTitleBrush(text);
    plot.chart->setTitleFont(look::semiBold(font()));
    plot.chart->legend()->setLabelColor(text);
    plot.chart->legend()->setFont(look::helpFont(font()));
    plot.view->setBackgroundBrush(palette().color(QPalette::Base));
    for (QValueAxis *axis : {plot.time, plot.value}) {
        axis->setLabelsColor(muted);
        axis->setLabelsFont(look::helpFont(font()));
        axis->setTitleBrush(muted);
        axis->setTitleFont(look::helpFont(font()));
        axis->setLinePen(QPen(Theme::color(ThemeColor::Line)));
        axis->setGridLinePen(QPen(Theme::color(ThemeColor::Line)));
    }
}

} // namespace console
