// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editors/shared/connectorauthorization.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace console {

class Expander;
class FieldRow;
class StatePill;
class StatusLine;

namespace text {
struct HealthLine;
}

// Specification "Microsoft 365 OAuth 2.0", of Email (SMTP) and of Microsoft Exchange: whether the connector is
// authorized and by whom, the buttons that change it, how its tokens stand, and what it lacks to be authorized.
class AuthorizationPanel : public QWidget
{
    Q_OBJECT
public:
    AuthorizationPanel(MicrosoftApplication application, ConnectorAuthorization *authorization,
                       QWidget *parent = nullptr);

    void showAuthorization(const SystemConfiguration &system);

Q_SIGNALS:
    void systemRequested(const QString &field); // of the system configuration: it is to be shown

private:
    struct Lack
    {
        QString field; // of the system configuration; empty: it is not there that it is to be mended
        QString text; // empty: nothing is lacking
    };

    QWidget *makeState();
    QWidget *makeButtons();
    Lack lackOf(const AuthorizationSubject &subject) const;
    void showState(const AuthorizationSubject &subject);
    void showButtons();
    void showMessage();
    void showHealth(const AuthorizationSubject &subject);

    const MicrosoftApplication m_application;
    ConnectorAuthorization *const m_authorization;
    StatePill *m_pill;
    QLabel *m_words;
    FieldRow *m_row;
    QPushButton *m_authorize;
    QPushButton *m_remove;
    QPushButton *m_keep;
    StatusLine *m_worst; // of the tokens' lines, where one is a problem
    QWidget *m_health;
    Expander *m_healthExpander;
    QList<StatusLine *> m_lines;
    Lack m_lack;
};

} // namespace console
