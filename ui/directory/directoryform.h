// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/directory/directorybinder.h"
#include "ui/editors/shared/formcolumn.h"

namespace console {

// The fields of the entry that is current in one list of the directory.
class DirectoryForm : public FormColumn
{
    Q_OBJECT
public:
    DirectoryForm(DirectoryDraft *draft, DirectoryList list, DirectoryBinder *binder, QWidget *parent = nullptr);

private:
    void addUserFields();
    void addDeviceFields();
    void addWorkflowFields();
    void addTemplates();
    void addInputs();

    void addControl(const QString &field, QWidget *control);
    template<class Entry, class Control>
    void addField(const QString &field, Control *control, QList<Entry> Directory::*entries, QString Entry::*member);
    QStringList inputNames() const; // of the current workflow

    DirectoryDraft *const m_draft;
    const DirectoryList m_list;
    DirectoryBinder *const m_binder;
};

} // namespace console
