// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"
#include "models/connector/connector.h"
#include "models/connector/connectortype.h"
#include "ui/mainwindow/consoleservices.h"
#include "ui/testconsole/testsessions.h"

#include <QMainWindow>

#include <functional>

class QSplitter;
class QStackedWidget;

namespace console {

class ConnectorListPane;
class ConnectorPage;
class ConnectorRemoval;
class ConsoleActions;
class ConsolePanels;
class ConsoleShutdown;
class DirectoryPage;
class EditorPage;
class SystemPage;
class TestTab;
enum class Appearance;

// The console's one window: the connectors at the left, the selected one at the right.
//
// Whatever would leave unsaved edits behind (choosing another connector, adding one, closing) goes through leave(),
// which asks first and goes on, or not, when the answer is there. While a slow store for secrets keeps a save waiting,
// it goes on after it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const ConsoleServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showReceiverFailure(const ReceiverFailure &failure);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeWidgets();
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
    void save();
    void savePage(std::function<void()> goOn);
    void onSavingChanged();
    void discard();

    void test(void (TestTab::*start)());
    void showTest(const QUuid &id); // the Test tab of a connector
    void chooseAppearance(Appearance appearance);
    void showState();
    void restoreGeometryAndLayout();

    bool isConnectorShown() const;
    EditorPage *currentPage() const; // null: nothing is shown
    QString freeName(const QString &name) const;

    ConsoleServices m_services;
    TestSessions m_sessions;
    QUuid m_shown; // null: none, or a new one that is not stored yet
    QUuid m_before; // shown before the new one
    bool m_isAsking = false;
    bool m_wasShown = false;
    std::function<void()> m_afterSaving; // what waits until the page is saved
    ConsoleActions *m_actions;
    ConsolePanels *m_panels;
    ConsoleShutdown *m_shutdown;
    QSplitter *m_splitter;
    ConnectorListPane *m_list;
    QStackedWidget *m_stack;
    ConnectorPage *m_page;
    ConnectorRemoval *m_removal;
    SystemPage *m_system = nullptr; // made on first use
    DirectoryPage *m_directory = nullptr; // made on first use
};

} // namespace console
