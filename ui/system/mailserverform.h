// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/system/systemform.h"

namespace console {

// Specification "System settings": the one mail server of all Email (SMTP) connectors with that authentication.
class MailServerForm : public SystemForm
{
    Q_OBJECT
public:
    explicit MailServerForm(SystemBinder *binder, QWidget *parent = nullptr);

private:
    void addServer();
    void addAccount();
    QList<Offer> portOffers() const;
};

} // namespace console
