// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editors/typeform.h"

namespace console {

// Specification "File System": base location and authentication.
class FileSystemForm : public TypeForm
{
    Q_OBJECT
public:
    FileSystemForm(FormBinder *binder, Prompts *prompts, QWidget *parent = nullptr);

private:
    void addBaseLocation(Prompts *prompts);
    void addAuthentication();
    void adapt();

    QLineEdit *m_username = nullptr;
    FieldRow *m_usernameRow = nullptr;
    QLabel *m_shareNote = nullptr;
    QString m_rewrite;
};

} // namespace console
