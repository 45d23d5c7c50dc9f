// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/testconsole/arrivalmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTableWidget;
class QTabWidget;

namespace console {

class CopyEdit;
class EndpointsView;
class Prompts;
class StatusLine;

// What reached the practice receiver: the arrivals, and the fields and files of the chosen one; and where it listens
// and how it answers. A window of its own that stays open beside the main window.
class ArrivalsPanel : public QDialog
{
    Q_OBJECT
public:
    ArrivalsPanel(PracticeReceiver *receiver, Prompts *prompts, QWidget *parent = nullptr);

    // Told instead of "not running" where the receiver could not be started.
    void setFailure(const ReceiverFailure &failure);

private:
    QWidget *makeArrivals();
    QWidget *makeDetails();
    QWidget *makeRehearsalRow();
    QWidget *makeFiles();
    void showReceiver();
    void showRehearsals();
    void endRehearsals();
    void showArrival();
    void showFile();
    void openFolder();

    PracticeReceiver *m_receiver; // null where there is none
    Prompts *m_prompts;
    ArrivalModel m_model;
    QString m_failure;
    QLabel *m_state;
    QWidget *m_rehearsalRow;
    StatusLine *m_rehearsal;
    QTabWidget *m_tabs;
    EndpointsView *m_endpoints;
    QStackedWidget *m_pages;
    QTableView *m_arrivals;
    QStackedWidget *m_details;
    QTableWidget *m_fields;
    QTableWidget *m_files;
    CopyEdit *m_hash;
    QPushButton *m_openFolder;
};

} // namespace console
