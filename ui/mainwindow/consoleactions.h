// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connectortype.h"
#include "ui/mainwindow/connectorpage.h"
#include "ui/widgets/theme.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace console {

class RecentFilesMenu;
class Workspace;

// The menus of the window with their shortcuts. What an action does is the window's business.
class ConsoleActions : public QObject
{
    Q_OBJECT
public:
    // What can be done at the moment.
    struct Availability
    {
        bool isConnectorShown = false;
        bool isStored = false; // and not a new one
        bool canDelete = false;
        QString undoStep = {}; // what undoing the last step of the workspace is named; empty: there is none
        bool isDirty = false;
        bool canUndo = false;
        bool canRedo = false;
        bool canSend = false;
        bool canCancel = false;
        int selected = 0; // connectors in the list
        bool canTransfer = false;
    };

    ConsoleActions(QMainWindow *window, Workspace *workspace, Appearance appearance);

    void setAvailability(const Availability &availability);
    RecentFilesMenu *recentFiles() const { return m_recentFiles; }

Q_SIGNALS:
    void addRequested(console::ConnectorType type);
    void duplicateRequested();
    void removeRequested();
    void undoStepRequested();
    void importRequested();
    void exportRequested();
    void exportSelectedRequested();
    void compareRequested();
    void licencesRequested();
    void saveRequested();
    void discardRequested();
    void undoRequested();
    void redoRequested();
    void findRequested();
    void sendRequested();
    void checkRequested();
    void cancelRequested();
    void loadRequested();
    void testAllRequested();
    void testSelectedRequested();
    void tabRequested(console::ConnectorPage::Tab tab);
    void systemRequested();
    void directoryRequested();
    void arrivalsRequested();
    void secretStoreRequested();
    void appearanceChosen(console::Appearance appearance);
    void logRequested();
    void supportRequested();
    void aboutRequested();

private:
    void makeConnectorMenu(QMainWindow *window, Workspace *workspace);
    void makeFileActions(QMenu *menu);
    void makeEditMenu(QMainWindow *window);
    void makeTestMenu(QMainWindow *window);
    void makeViewMenu(QMainWindow *window, Appearance appearance);
    void makeHelpMenu(QMainWindow *window);
    QAction *make(QMenu *menu, const QString &objectName, const QString &text, void (ConsoleActions::*triggered)());

    QAction *m_duplicate = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_undoStep = nullptr;
    RecentFilesMenu *m_recentFiles = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_exportSelected = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_save = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_send = nullptr;
    QAction *m_check = nullptr;
    QAction *m_load = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_testSelected = nullptr;
    QList<QAction *> m_tabs;
};

} // namespace console
