// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/workspacechange.h"
#include "ui/mainwindow/consoleservices.h"
#include "ui/transfer/missingsecrets.h"
#include "ui/transfer/neededmodel.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace console {

class MutedLabel;
class StatusLine;

// What an import has done, and what is left to be entered or authorized, with the way there.
class ImportResultPage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportResultPage(const ConsoleServices &services, QWidget *parent = nullptr);

    void setResult(const WorkspaceChange &change, const QList<NeededSecret> &needed);
    void lookAgain(); // something may have been entered meanwhile

Q_SIGNALS:
    void undoRequested();
    void closeRequested();
    void connectorRequested(const QUuid &id);
    void systemRequested();

private:
    void makeTable();
    QWidget *makePages();
    QWidget *makeButtons();
    void onLooked(const QList<bool> &isThere);
    void showLeft();
    void open(const QModelIndex &index);

    MissingSecrets m_missing;
    NeededModel m_rows;
    QHash<QUuid, QString> m_icons; // of the connectors that were written
    std::optional<QList<NeededSecret>> m_needed; // until it is known what of it is stored: that is not left to do
    StatusLine *m_state;
    MutedLabel *m_left;
    QStackedWidget *m_pages;
    QTableView *m_table;
    QPushButton *m_open;
};

} // namespace console
