// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/historymodel.h"
#include "ui/history/historyrowmodel.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTableView;

namespace console {

class VerdictView;

// The deliveries of the shown connector, and the verdict of the chosen one.
class HistoryTab : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryTab(Workspace *workspace, QWidget *parent = nullptr);

    void setConnector(const QUuid &id);

Q_SIGNALS:
    void testRequested(); // the first step where there is no history yet

private:
    QWidget *makeFilterRow();
    void makeTable();
    QWidget *makePages();
    QWidget *makeDetails();
    void showRecord();
    void keepSelection();

    Workspace *m_workspace;
    HistoryModel m_model;
    HistoryRowModel m_rows;
    QUuid m_connectorId;
    QUuid m_recordId; // of the chosen delivery
    QComboBox *m_outcome;
    QStackedWidget *m_pages;
    QTableView *m_table;
    QWidget *m_nothing;
    QWidget *m_noMatch;
    QStackedWidget *m_details;
    VerdictView *m_verdict;
};

} // namespace console
