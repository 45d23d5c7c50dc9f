// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/loadseries.h"

#include <QWidget>

class QChart;
class QChartView;
class QLineSeries;
class QValueAxis;

namespace console {

// A run over time in two charts, one below the other: how long scans took, and how many there were a second. The same
// figures are in a SeriesModel, for whoever cannot see them.
class LoadChart : public QWidget
{
    Q_OBJECT
public:
    explicit LoadChart(QWidget *parent = nullptr);

    void setSeries(const LoadSeries &series);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Plot
    {
        QChart *chart;
        QChartView *view;
        QValueAxis *time;
        QValueAxis *value;
    };

    Plot makePlot(const QString &objectName, const QString &accessibleName, const QString &valueTitle);
    QLineSeries *makeLine(const Plot &plot, const QString &name);
    void applyColors();
    void applyColors(const Plot &plot);

    Plot m_durations;
    Plot m_rates;
    QLineSeries *m_longest;
    QLineSeries *m_average;
    QLineSeries *m_succeeded;
    QLineSeries *m_failed;
};

} // namespace console
