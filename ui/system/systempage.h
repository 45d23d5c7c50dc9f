// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/systemdraft.h"
#include "ui/editors/shared/storedsecrets.h"
#include "ui/mainwindow/consoleservices.h"
#include "ui/mainwindow/editorpage.h"

#include <QPointer>

class QTabWidget;

namespace console {

class SystemBinder;
class SystemForm;

// What all connectors share: the mail server, the Microsoft 365 applications with what to register for them, the fax
// page packs and the trusted certificates.
//
// Saving writes the secrets first, one after the other, and the workspace when all of them are stored. While the store
// is written to the page is disabled.
class SystemPage : public EditorPage
{
    Q_OBJECT
public:
    enum class Section { MailServer, Microsoft, EmailApplication, ExchangeApplication, Licences, Certificates };

    explicit SystemPage(const ConsoleServices &services, QWidget *parent = nullptr);

    SystemDraft &draft() override { return m_draft; }
    QString subject() const override;
    void save(Saved done) override;

    void showSection(Section section);
    // Shows the section of the field and puts the focus there. The name is the field's path in JSON.
    void goTo(const QString &field, int row = -1);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeWidgets();
    void addSection(SystemForm *form, const QString &title);
    void goToFirstProblem();
    void setWaiting(bool isWaiting);
    bool store(const SystemConfiguration &system, const Expected<void, SecretFailure> &written);
    void onChangedElsewhere();

    ConsoleServices m_services;
    SystemDraft m_draft;
    StoredSecrets m_secrets;
    SystemBinder *m_binder;
    QTabWidget *m_tabs;
    bool m_isAsked = false; // which secrets are stored
    bool m_isWriting = false;
    QPointer<QWidget> m_focus; // before the page was disabled
};

} // namespace console
