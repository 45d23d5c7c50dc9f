// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/connectordraft.h"
#include "ui/editors/shared/connectorauthorization.h"
#include "ui/mainwindow/secreteditorpage.h"

class QLabel;
class QTabWidget;

namespace console {

class ConfigurationTab;
class HistoryTab;
class TestSessions;
class TestTab;

// The selected connector: its configuration, its test and its history.
class ConnectorPage : public SecretEditorPage
{
    Q_OBJECT
public:
    enum class Tab { Configuration, Test, History };

    ConnectorPage(const ConsoleServices &services, TestSessions *sessions, QWidget *parent = nullptr);

    void load(const Connector &stored);
    void loadNew(const Connector &proposal);
    // Where the original has a password it asks whether the copy takes it along; it is stored when the copy is saved.
    // An authorization stays with the original: of two connectors with one refresh token only one could renew it.
    void loadCopy(const Connector &original, const Connector &copy);
    ConnectorDraft &draft() override { return m_draft; }
    QString subject() const override { return m_draft.edited().name; }
    void save(Saved done) override;

    void showTab(Tab tab);
    void goToName();
    TestTab &test() { return *m_test; }

Q_SIGNALS:
    void gone(); // the connector was removed elsewhere
    void systemRequested(const QString &field); // of the system configuration: it is to be shown
    void homeDirectoryRequested(const QString &username); // of a user of the directory: it is to be shown

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    QString refusal() const override;
    Expected<void, WorkspaceFailure> store() override;
    void stored() override;
    void refused(const WorkspaceFailure &failure) override;

private:
    QWidget *makeHead();
    void begin();
    void showHead();
    void showSubject();
    void refreshContext();
    void onSavedElsewhere(const QUuid &id);
    void askForSecrets();
    void offerSecrets(const QString &original, const QList<SecretEntry> &secrets);
    void resolveConflict();
    void askAboutRemoved();
    void authorize();

    TestSessions *m_sessions;
    ConnectorDraft m_draft;
    ConnectorAuthorization m_authorization;
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_destination;
    QTabWidget *m_tabs;
    ConfigurationTab *m_configuration;
    TestTab *m_test;
    HistoryTab *m_history;
};

} // namespace console
