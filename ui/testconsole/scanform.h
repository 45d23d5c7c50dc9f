// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QFormLayout;

namespace console {

class TestSession;
class VisibilityLine;
class Workspace;

// Who scans where in which workflow, whether a terminal would show it, and the workflow's input variables.
class ScanForm : public QWidget
{
    Q_OBJECT
public:
    explicit ScanForm(Workspace *workspace, QWidget *parent = nullptr);

    void setSession(TestSession *session);
    void setConnector(const Connector &connector);

Q_SIGNALS:
    void homeDirectoryRequested(const QString &username); // of a user of the directory: it is to be set
    void systemRequested(const QString &field);

private:
    void showChoice();
    void showInputs();
    void showVisibility();

    Workspace *m_workspace;
    QPointer<TestSession> m_session;
    Connector m_connector;
    QComboBox *m_user;
    QComboBox *m_device;
    QComboBox *m_workflow;
    VisibilityLine *m_visibility;
    QFormLayout *m_form;
};

} // namespace console
