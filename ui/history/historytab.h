// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/historymodel.h"
#include "ui/history/historyrowmodel.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace console {

class DeliveryDetails;
class HistoryFilterBar;
class Prompts;

// The deliveries of the shown connector, and what is known of the chosen one. Two can be compared, one sent again, and
// any number handed on as a report.
class HistoryTab : public QWidget
{
    Q_OBJECT
public:
    HistoryTab(Workspace *workspace, Prompts *prompts, QWidget *parent = nullptr);

    void setConnector(const QUuid &id);

Q_SIGNALS:
    void testRequested(); // the first step where there is no history yet
    void sendAgainRequested(const console::TestScan &scan); // to be looked at and sent by hand

private:
    void makeTable();
    QWidget *makePages();
    QWidget *makeButtons();
    void applyFilter();
    void showRecord();
    void showButtons();
    void keepSelection();
    int rowOf(const QUuid &recordId) const; // among the newest; -1: not there
    QList<DeliveryRecord> selected() const; // oldest first; of very many the newest
    void compareSelected();
    void sendAgain();
    void exportReport();

    Workspace *const m_workspace;
    Prompts *const m_prompts;
    HistoryModel m_model;
    HistoryRowModel m_rows;
    QUuid m_connectorId;
    std::optional<DeliveryRecord> m_record; // the chosen delivery as it is shown
    HistoryFilterBar *m_filter;
    QStackedWidget *m_pages;
    QTableView *m_table;
    QWidget *m_nothing;
    QWidget *m_noMatch;
    DeliveryDetails *m_details;
    QWidget *m_buttons;
    QPushButton *m_compare;
    QPushButton *m_sendAgain;
    QPushButton *m_export;
};

} // namespace console
