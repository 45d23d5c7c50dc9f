// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QComboBox;
class QFormLayout;

namespace console {

class TestSession;
class Workspace;

// Who scans where in which workflow, and the workflow's input variables.
class ScanForm : public QWidget
{
    Q_OBJECT
public:
    explicit ScanForm(Workspace *workspace, QWidget *parent = nullptr);

    void setSession(TestSession *session);

private:
    void showChoice();
    void showInputs();

    Workspace *m_workspace;
    QPointer<TestSession> m_session;
    QComboBox *m_user;
    QComboBox *m_device;
    QComboBox *m_workflow;
    QFormLayout *m_form;
};

} // namespace console
