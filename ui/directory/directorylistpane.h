// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/directory/directoryrowmodel.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QGridLayout;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace console {

// One list of the directory, searched as one types, with the buttons that add and remove entries. The current entry
// stays the current one while the search hides it.
class DirectoryListPane : public QWidget
{
    Q_OBJECT
public:
    explicit DirectoryListPane(DirectoryListModel *entries, QWidget *parent = nullptr);

    int currentRow() const { return m_current.row(); } // of the entries; -1: none
    void setCurrentRow(int row); // the search gives way where it hides the row
    void addButton(QPushButton *button); // beside the one that adds

Q_SIGNALS:
    void currentChanged();
    void addRequested();
    void duplicateRequested();
    void removeRequested();
    void editRequested(); // Enter or F2: go to the name

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeSearch();
    void makeView();
    QWidget *makeNoMatch();
    QGridLayout *makeButtons();
    void search();
    void onViewChanged();
    void showCurrent();
    bool keyInSearch(int key);
    bool keyInView(int key);

    DirectoryListModel *const m_entries;
    DirectoryRowModel m_rows;
    QPersistentModelIndex m_current; // of the entries
    bool m_isFollowing = false; // the view is being told, not asked
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    QListView *m_view;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QGridLayout *m_buttons;
};

} // namespace console
