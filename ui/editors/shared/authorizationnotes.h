// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/system/microsoftapplication.h"

#include <QWidget>

namespace console {

class Expander;

// What a connector with Microsoft 365 OAuth 2.0 needs and cannot do, and the way to the system configuration that holds
// its application.
class AuthorizationNotes : public QWidget
{
    Q_OBJECT
public:
    explicit AuthorizationNotes(MicrosoftApplication application, QWidget *parent = nullptr);

    void setSystem(const SystemConfiguration &system);

Q_SIGNALS:
    void systemRequested(const QString &field);

private:
    const MicrosoftApplication m_application;
    Expander *m_prerequisites;
};

} // namespace console
