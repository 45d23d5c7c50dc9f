// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/testall/batchrowmodel.h"
#include "ui/testall/testallrun.h"
#include "ui/testconsole/testsession.h"

#include <QDialog>
#include <QTimer>

class QSpinBox;
class QStackedWidget;
class QTableView;

namespace console {

class DocumentsBox;
class ScanForm;
class TestAllBar;
class VerdictView;

// The test of several connectors: a matrix of connectors and stages, below it what is sent and the verdict of the
// chosen connector. A window of its own that stays open beside the main window; closed, the test goes on.
class TestAllPanel : public QDialog
{
    Q_OBJECT
public:
    explicit TestAllPanel(const ConsoleServices &services, QWidget *parent = nullptr);

    void setConnectors(QList<QUuid> ids); // none: all of the workspace; ignored while it runs
    bool isRunning() const { return m_run.isRunning(); }
    void cancel() { m_run.cancel(); }

Q_SIGNALS:
    void runningChanged();
    void connectorRequested(const QUuid &id);

private:
    void makeTable();
    QWidget *makeMatrix();
    QWidget *makeScanColumn();
    QWidget *makeDetails();
    void start(DeliveryPurpose purpose, const QList<QUuid> &ids);
    QList<QUuid> all() const;
    QModelIndex chosen() const; // invalid: none
    void onRunningChanged();
    void onChanged(const QModelIndex &first, const QModelIndex &last);
    void showFailure(); // of the first that failed, where nothing is chosen
    void showVerdict();
    void showBar();
    void saveReport();

    const ConsoleServices m_services;
    TestAllRun m_run;
    BatchRowModel m_rows;
    TestSession m_session; // what is to be sent; it sends nothing itself
    QStackedWidget *m_pages;
    QTableView *m_table;
    ScanForm *m_scan;
    DocumentsBox *m_documents;
    QSpinBox *m_atOnce;
    QStackedWidget *m_details;
    VerdictView *m_verdict;
    std::optional<Verdict> m_shown;
    QPushButton *m_open;
    TestAllBar *m_bar;
    QTimer m_barPace; // while it runs; each bar's change is drawn at once
};

} // namespace console
