// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/load/loadrun.h"
#include "ui/mainwindow/consoleservices.h"
#include "ui/testconsole/testsubject.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace console {

class LoadBar;
class LoadChart;
class LoadFigures;
class LoadForm;
class SeriesModel;

// Repeat and load: many scans to one connector, with figures and charts that grow while they are sent. A window of its
// own that stays open beside the main window.
class LoadPanel : public QDialog
{
    Q_OBJECT
public:
    explicit LoadPanel(const ConsoleServices &services, QWidget *parent = nullptr);
    ~LoadPanel() override;

    // Ignored while a run goes on. What was measured of another connector is forgotten.
    void setSubject(const TestSubject &subject, const TestScan &scan, const SampleSettings &sample);

    bool isRunning() const;
    void start(); // asks first where the scans would leave this computer
    void cancel();

Q_SIGNALS:
    void runningChanged();

private:
    QWidget *makeResults();
    void ask(const LoadPlan &plan, const QString &destination);
    void begin(const LoadPlan &plan);
    void showRun();
    void showRest(std::chrono::seconds rest);
    void copy() const;
    void save();

    const ConsoleServices m_services;
    TestSubject m_subject;
    TestScan m_scan;
    bool m_isAsking = false;
    std::unique_ptr<LoadRun> m_run; // null: none yet
    QTimer m_refresh; // scans may end by the thousand a second
    QLabel *m_title;
    QLabel *m_destination;
    LoadForm *m_form;
    QStackedWidget *m_pages;
    LoadFigures *m_figures;
    QTabWidget *m_views;
    LoadChart *m_chart;
    SeriesModel *m_series;
    LoadBar *m_bar;
};

} // namespace console
