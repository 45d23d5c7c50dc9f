// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/transfer/differencemodel.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QRadioButton;
class QTableView;
class QVBoxLayout;

namespace console {

class ImportRowModel;
class MutedLabel;

// What is to be known of the chosen entries of a preview, and the choice of what becomes of them.
class ImportDetails : public QWidget
{
    Q_OBJECT
public:
    explicit ImportDetails(const ImportRowModel *rows, QWidget *parent = nullptr);

    void setRows(const QList<int> &rows);

Q_SIGNALS:
    void chosen(console::Resolution resolution); // for all of these rows

private:
    QWidget *makeChoices();
    void makeTable();
    void showChoices();
    void showProblems();
    void showDifferences();

    const ImportRowModel *const m_rows;
    QList<int> m_shown;
    DifferenceModel m_differences;
    QLabel *m_name;
    MutedLabel *m_meaning;
    QButtonGroup *m_choices; // an id is a Resolution
    QVBoxLayout *m_problems;
    QLabel *m_nothing;
    QTableView *m_table;
};

} // namespace console
