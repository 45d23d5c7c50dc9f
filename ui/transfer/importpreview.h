// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/transfer/importfilter.h"
#include "ui/transfer/importrowmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace console {

class ImportDetails;
class PrimaryButton;
class StatusLine;

// What an import would do, entry by entry, where everything is decided before anything is written.
class ImportPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPreview(QWidget *parent = nullptr);

    void setPlan(const ConfigurationPlan &plan);
    void setHasSecrets(bool hasSecrets); // of the file: they may be missing for what is unchanged
    const ConfigurationPlan &plan() const { return m_rows.plan(); }
    void start(); // what needs a decision first, with the focus

Q_SIGNALS:
    void importRequested();
    void cancelRequested();

private:
    QWidget *makeFilterBar();
    QWidget *makeConflictBar();
    void makeTable();
    QWidget *makeList();
    QWidget *makeButtons();
    void fillStates();
    void setWanted();
    void clearFilter();
    QList<int> chosenRows() const;
    void chooseRow(int row);
    void goToUndecided();
    void showDetails();
    void showState();

    ImportRowModel m_rows;
    ImportFilter m_filter;
    bool m_hasSecrets = false;
    QLabel *m_summary;
    QLineEdit *m_search;
    QComboBox *m_states;
    QWidget *m_conflicts;
    QStackedWidget *m_pages;
    QTableView *m_table;
    ImportDetails *m_details;
    StatusLine *m_state;
    QPushButton *m_next;
    PrimaryButton *m_import;
};

} // namespace console
