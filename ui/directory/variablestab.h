// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/directorydraft.h"
#include "models/items/variablelistmodel.h"
#include "ui/directory/variablerowmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace console {

class DirectoryListModel;

// The capture variables, with the values that a scan made now would have for a user, a device and a workflow of the
// directory as it is being edited.
class VariablesTab : public QWidget
{
    Q_OBJECT
public:
    VariablesTab(DirectoryDraft *draft, DirectoryListModel *users, DirectoryListModel *devices,
                 DirectoryListModel *workflows, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeChoices(DirectoryListModel *users, DirectoryListModel *devices, DirectoryListModel *workflows);
    QWidget *makeBar();
    void makeTable();
    QWidget *makeNoMatch();
    void showValues();
    void showState();
    void copy();

    DirectoryDraft *const m_draft;
    VariableListModel m_variables;
    VariableRowModel m_rows;
    TestScan m_scan; // made when the tab is shown
    QComboBox *m_user = nullptr;
    QComboBox *m_device = nullptr;
    QComboBox *m_workflow = nullptr;
    QLineEdit *m_search;
    QPushButton *m_copy = nullptr;
    QTableView *m_table;
    QStackedWidget *m_pages;
};

} // namespace console
