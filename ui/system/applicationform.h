// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/system/microsoftapplication.h"
#include "ui/system/systemform.h"

namespace console {

class CopyEdit;
class CopyList;
class StatusLine;
class StepList;

// Specification "Microsoft 365 OAuth 2.0" of Email (SMTP) or of Microsoft Exchange: what to register in Microsoft
// Azure, to be copied to the letter, and what to store of it here.
class ApplicationForm : public SystemForm
{
    Q_OBJECT
public:
    ApplicationForm(MicrosoftApplication application, SystemBinder *binder, QWidget *parent = nullptr);

private:
    void addChecks();
    void addRegistration();
    void addScopeChoice();
    void addClient();
    void addExpiry();
    void addNetwork();
    void addTroubleshooting();
    void showDerived();
    void showRedirectUri(const QString &managementUrl);
    QList<Offer> scopeOffers() const;

    const MicrosoftApplication m_application;
    const QString m_prefix; // of its fields' names
    QList<StatusLine *> m_checks;
    CopyEdit *m_redirectUri = nullptr;
    FieldRow *m_redirectRow = nullptr;
    CopyList *m_scopes = nullptr;
    StepList *m_steps = nullptr;
    CopyList *m_addresses = nullptr;
};

} // namespace console
