// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/connectordraft.h"
#include "ui/mainwindow/consoleservices.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace console {

class ConfigurationTab;
class HistoryTab;
class TestSessions;
class TestTab;

// The selected connector: its configuration, its test and its history.
class ConnectorPage : public QWidget
{
    Q_OBJECT
public:
    enum class Tab { Configuration, Test, History };

    ConnectorPage(const ConsoleServices &services, TestSessions *sessions, QWidget *parent = nullptr);

    void load(const Connector &stored);
    void loadNew(const Connector &proposal);
    const ConnectorDraft &draft() const { return m_draft; }

    // Whether the edits are in the workspace now. Otherwise the reason is shown: the first problem, or a message.
    bool save();
    void discard();

    void showTab(Tab tab);
    void goToName();
    TestTab &test() { return *m_test; }

Q_SIGNALS:
    void changed(); // of the draft
    void saveRequested();
    void discardRequested();
    void gone(); // the connector was removed elsewhere

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void begin();
    void showHead();
    void showSubject();
    void refreshContext();
    void onSavedElsewhere(const QUuid &id);
    void tellConflict();
    void reload();

    ConsoleServices m_services;
    TestSessions *m_sessions;
    ConnectorDraft m_draft;
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_destination;
    QTabWidget *m_tabs;
    ConfigurationTab *m_configuration;
    TestTab *m_test;
    HistoryTab *m_history;
};

} // namespace console
