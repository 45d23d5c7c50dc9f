// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"
#include "models/connector/connector.h"
#include "models/connector/connectortype.h"
#include "ui/mainwindow/connectorpage.h"
#include "ui/mainwindow/consoleservices.h"
#include "ui/testconsole/testsessions.h"

#include <QMainWindow>

#include <functional>

class QSplitter;
class QStackedWidget;

namespace console {

class ConfigurationFiles;
class ConnectorListPane;
class ConnectorRemoval;
class ConsoleActions;
class ConsolePanels;
class ConsoleShutdown;
class DirectoryPage;
class EditorPage;
class SystemPage;
class TestTab;
class UndoSteps;
class UnsavedEdits;
struct WorkspaceChange;
enum class Appearance;

// The console's one window: the connectors at the left, the selected one at the right.
//
// Whatever would leave unsaved edits behind (choosing another connector, adding one, closing) goes through leave(),
// which asks first and goes on, or not, when the answer is there.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const ConsoleServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showReceiverFailure(const ReceiverFailure &failure);
    void importFile(const QString &path); // that was exported: what it would do is shown before
    void comeForward(const QString &path); // of a file to be imported; may be empty

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeWidgets();
    void connectSteps();
    void connectActions();
    void leave(std::function<void()> goOn);

    void choose(const QUuid &id);
    void showConnector(const QUuid &id); // null, or no longer there: nothing is shown
    void showPage(EditorPage *page); // one that is no connector's
    void showSystem(const QString &field); // empty: where it was left
    void showDirectory(const QString &username = {}); // whose home directory is to be set; empty: where it was left
    void connectPage(EditorPage *page);
    void add(ConnectorType type);
    void duplicate();
    void beginNew(); // before the page loads one that is not stored yet
    void remove();
    void onRemoved(const QList<QUuid> &ids, const QUuid &neighbour);
    void onImported(const WorkspaceChange &change);
    void onImportUndone(const WorkspaceChange &change);
    void onSaved(EditorPage *page);
    void discard();

    void test(void (TestTab::*start)());
    void showTab(const QUuid &id, ConnectorPage::Tab tab); // of a connector
    void chooseAppearance(Appearance appearance);
    void showState();

    bool isConnectorShown() const;
    EditorPage *currentPage() const; // null: nothing is shown
    QString freeName(const QString &name) const;

    ConsoleServices m_services;
    TestSessions m_sessions;
    QUuid m_shown; // null: none, or a new one that is not stored yet
    QUuid m_before; // shown before the new one
    bool m_wasShown = false;
    ConsoleActions *m_actions;
    ConsolePanels *m_panels;
    ConsoleShutdown *m_shutdown;
    QSplitter *m_splitter;
    ConnectorListPane *m_list;
    QStackedWidget *m_stack;
    ConnectorPage *m_page;
    UnsavedEdits *m_edits;
    UndoSteps *m_steps;
    ConnectorRemoval *m_removal;
    ConfigurationFiles *m_files;
    SystemPage *m_system = nullptr; // made on first use
    DirectoryPage *m_directory = nullptr; // made on first use
};

} // namespace console
