// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editors/typeform.h"

namespace console {

// Specification "File System": base location and authentication, with what it says of workgroups, impersonation and
// DFS.
class FileSystemForm : public TypeForm
{
    Q_OBJECT
public:
    FileSystemForm(ConnectorBinder *binder, Prompts *prompts, QWidget *parent = nullptr);

private:
    void addBaseLocation(Prompts *prompts);
    void addWhenNameTaken();
    void addAccount();
    void addImpersonation();
    void adapt();

    QLineEdit *m_username = nullptr;
    FieldRow *m_usernameRow = nullptr;
    FieldRow *m_passwordRow = nullptr;
    Expander *m_workgroup = nullptr;
    Expander *m_impersonation = nullptr;
    QLabel *m_dfsNote = nullptr;
    QString m_rewrite;
};

} // namespace console
