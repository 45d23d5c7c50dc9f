// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/expected.h"
#include "models/workspace/workspacechange.h"
#include "ui/mainwindow/consoleservices.h"
#include "ui/mainwindow/undosteps.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUuid>

class QMimeData;

namespace console {

class ImportDialog;
class RecentFilesMenu;
class UnsavedEdits;
struct TransferFailure;

// Files with connectors that are brought into the workspace, however they come: chosen, used before, dropped onto the
// window, or named when the program starts. Each import is a step that is undone. And the other way, files that are
// written.
//
// What is edited is saved or discarded first: a file is held against what is stored, and so is its undoing.
class ConfigurationFiles : public QObject
{
    Q_OBJECT
public:
    // Without a transfer nothing is asked for and nothing can be dropped.
    ConfigurationFiles(const ConsoleServices &services, UnsavedEdits *edits, UndoSteps *steps, RecentFilesMenu *recent,
                       QWidget *window);

    void chooseImport();
    void importFile(const QString &path);
    void exportConnectors(const QList<QUuid> &selected); // offered beside all of them; may be empty

Q_SIGNALS:
    void imported(const console::WorkspaceChange &change);
    void undone(const console::WorkspaceChange &change);
    void connectorRequested(const QUuid &id); // to be shown, because something is to be entered there
    void systemRequested(); // likewise

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the window

private:
    void importRecent(const QString &path);
    void openImport(const QString &path);
    void onImported(const WorkspaceChange &change);
    void undoLastImport();
    void takeBack(const std::function<void()> &taken);
    void onTakenBack(const Expected<WorkspaceChange, TransferFailure> &result);
    QString droppedFile(const QMimeData *data) const; // empty: nothing that is wanted here

    const ConsoleServices m_services;
    UnsavedEdits *const m_edits;
    UndoSteps *const m_steps;
    RecentFilesMenu *const m_recent;
    QWidget *const m_window;
    QPointer<ImportDialog> m_import; // null: closed
    UndoSteps::Id m_lastImport = 0;
    bool m_isTakingBack = false;
    QString m_waiting; // a file to be imported after that
};

} // namespace console
