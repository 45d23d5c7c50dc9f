// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/connectorlistmodel.h"
#include "ui/connectorlist/connectorrowmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace console {

// The connectors of the workspace, searched as one types and filtered by type.
class ConnectorListPane : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectorListPane(Workspace *workspace, QWidget *parent = nullptr);

    // Shows it as the current one, without chosen(). Where the filter hides it, none is current.
    void setCurrent(const QUuid &id);
    QUuid current() const; // null: none

    // The one to go on with when this one is removed: the next, else the one before; null: none.
    QUuid neighbourOf(const QUuid &id) const;

    void focusSearch();
    void clearFilters();

Q_SIGNALS:
    void chosen(const QUuid &id);
    void addRequested(console::ConnectorType type);
    void removeRequested();
    void editRequested(); // Enter or F2: go to the name

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead(Workspace *workspace);
    QWidget *makeFilters();
    void makeView();
    QModelIndex indexOf(const QUuid &id) const;
    void showFittingPage();
    void showUnreadable();

    Workspace *m_workspace;
    ConnectorListModel m_connectors;
    ConnectorFilterModel m_filter;
    ConnectorRowModel m_rows;
    QUuid m_current;
    QLineEdit *m_search;
    QComboBox *m_type;
    QStackedWidget *m_stack;
    QListView *m_view;
    QWidget *m_noConnectors;
    QWidget *m_noMatch;
    QLabel *m_unreadable;
};

} // namespace console
