// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/systemdraft.h"
#include "ui/mainwindow/secreteditorpage.h"

class QTabWidget;

namespace console {

class SystemBinder;
class SystemForm;

// What all connectors share: the mail server, the Microsoft 365 applications with what to register for them, the fax
// page packs and the trusted certificates.
class SystemPage : public SecretEditorPage
{
    Q_OBJECT
public:
    enum class Section {
        MailServer,
        Microsoft,
        EmailApplication,
        ExchangeApplication,
        Licences,
        Certificates,
        History
    };

    explicit SystemPage(const ConsoleServices &services, QWidget *parent = nullptr);

    SystemDraft &draft() override { return m_draft; }
    QString subject() const override;
    void save(Saved done) override;

    void showSection(Section section);
    // Shows the section of the field and puts the focus there. The name is the field's path in JSON.
    void goTo(const QString &field, int row = -1);

protected:
    void showEvent(QShowEvent *event) override;
    QString refusal() const override;
    Expected<void, WorkspaceFailure> store() override;
    void stored() override { m_draft.apply(); }

private:
    void makeWidgets();
    void addSection(SystemForm *form, const QString &title);
    void goToFirstProblem();
    void onChangedElsewhere();

    SystemDraft m_draft;
    SystemBinder *m_binder;
    QTabWidget *m_tabs;
    bool m_isAsked = false; // which secrets are stored
};

} // namespace console
