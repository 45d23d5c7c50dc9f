// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editors/typeform.h"

namespace console {

// Specification "Microsoft Exchange": basic authentication or Microsoft 365, Web Services URL, impersonation.
class ExchangeForm : public TypeForm
{
    Q_OBJECT
public:
    explicit ExchangeForm(ConnectorBinder *binder, QWidget *parent = nullptr);

private:
    void addUrl();
    void adapt();

    QLineEdit *m_url = nullptr;
    FieldRow *m_urlRow = nullptr;
    FieldRow *m_usernameRow = nullptr;
    FieldRow *m_passwordRow = nullptr;
    AuthorizationPanel *m_authorization = nullptr;
    AuthorizationNotes *m_authorizationNotes = nullptr;
    AdviceView *m_advice = nullptr;
    QStringList m_offered; // Web Services URLs, in the order of the row's actions
};

} // namespace console
