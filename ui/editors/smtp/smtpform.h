// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editors/typeform.h"

namespace console {

// Specification "Email (SMTP)": the mail server of the system configuration, or Microsoft 365.
class SmtpForm : public TypeForm
{
    Q_OBJECT
public:
    explicit SmtpForm(ConnectorBinder *binder, QWidget *parent = nullptr);

private:
    void addSystemSettings();
    void adapt();

    FieldRow *m_serverRow = nullptr;
    FieldRow *m_accountRow = nullptr;
    FieldRow *m_usernameRow = nullptr;
    AuthorizationPanel *m_authorization = nullptr;
    AuthorizationNotes *m_authorizationNotes = nullptr;
    AdviceView *m_advice = nullptr;
};

} // namespace console
