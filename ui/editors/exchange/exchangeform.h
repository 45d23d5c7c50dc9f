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
    explicit ExchangeForm(FormBinder *binder, QWidget *parent = nullptr);

private:
    void adapt();

    QLineEdit *m_url;
    FieldRow *m_urlRow = nullptr;
    FieldRow *m_usernameRow = nullptr;
};

} // namespace console
