// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connectorlist/connectorrowmodel.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace console {

class ConnectorFilterBar;
class ConnectorView;
class ListNotice;

// The connectors of the workspace, searched as one types and filtered by type and state, and below them the way to what
// they share.
class ConnectorListPane : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectorListPane(Workspace *workspace, QWidget *parent = nullptr);

    // Shows it as the current one, without chosen(). A selection around it stays; otherwise it is selected alone. Where
    // the filter hides it, none is shown as current.
    void setCurrent(const QUuid &id);
    QUuid current() const; // null: none

    QList<QUuid> selected() const; // of those that are shown, from top to bottom
    QUuid first() const; // the topmost that is shown; null: none

    // The one to go on with when these are removed: the next below them, else the next above; null: none.
    QUuid neighbourOf(const QList<QUuid> &ids) const;

    void focusSearch();
    void clearFilters();

    // At the foot of the list, until it is closed, hidden or replaced by another.
    void showNotice(const QString &text, const QString &action);
    void hideNotice();

Q_SIGNALS:
    void chosen(const QUuid &id);
    void selectionChanged();
    void addRequested(console::ConnectorType type);
    void licencesRequested();
    void editRequested(); // of the current one
    void duplicateRequested(); // of the current one
    void removeRequested(); // of selected()
    void testRequested(); // of selected()
    void compareRequested(); // of selected(), which are two
    void exportRequested(); // of selected()
    void noticeActionTriggered();
    void systemRequested();
    void directoryRequested();

private:
    QWidget *makeHead(Workspace *workspace);
    QWidget *makeNavigation();
    void makePages();
    void connectView();
    void restoreSelection();
    void onSelectionChanged();
    void onCurrentChanged();
    void onFilterChanged();
    void showFittingPage();
    void showUnreadable(const Workspace &workspace);

    ConnectorRowModel m_rows;
    QUuid m_current; // also while the filter hides it
    QList<QUuid> m_selected; // also those that the filter hides
    bool m_isRestoring = false;
    int m_scrolled = 0; // before the model was reset
    ConnectorFilterBar *m_filter;
    QStackedWidget *m_pages;
    ConnectorView *m_view;
    QWidget *m_noConnectors = nullptr;
    QWidget *m_noMatch = nullptr;
    ListNotice *m_notice;
    QLabel *m_unreadable;
};

} // namespace console
