// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/system/systemform.h"

namespace console {

// What both Microsoft 365 applications share: the management address that their redirect URIs are derived from, and
// where they sign in and send.
class MicrosoftForm : public SystemForm
{
    Q_OBJECT
public:
    explicit MicrosoftForm(SystemBinder *binder, QWidget *parent = nullptr);

private:
    void addManagement();
    void addSignIn();
    void addMailServer();
    // Where the field has a problem, what a new configuration has there.
    void offerDefault(FieldRow *row, const QString &value);
};

} // namespace console
