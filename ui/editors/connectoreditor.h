// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editors/connectorbinder.h"
#include "ui/editors/shared/formarea.h"

#include <optional>

class QVBoxLayout;

namespace console {

class ConnectorAuthorization;
class Prompts;
class TypeForm;

// The form of one connector: name, description and type, and below them the part of the type. It shows the draft and
// writes into it; saving is the caller's.
class ConnectorEditor : public FormArea
{
    Q_OBJECT
public:
    ConnectorEditor(ConnectorDraft *draft, StoredSecrets *secrets, ConnectorAuthorization *authorization,
                    Prompts *prompts, QWidget *parent = nullptr);

    // Says what is wrong with every field, also with those of a new connector that nobody has touched.
    void showAllProblems();

Q_SIGNALS:
    void systemRequested(const QString &field); // of the system configuration: it is to be shown

private:
    void addName();
    void addDescription();
    void addType();
    FieldRow *addRow(Field field, QWidget *control);
    void showTypeForm();

    ConnectorDraft *const m_draft;
    Prompts *const m_prompts;
    ConnectorBinder *m_binder = nullptr;
    QVBoxLayout *m_column;
    TypeForm *m_typeForm = nullptr;
    std::optional<ConnectorType> m_shownType;
};

} // namespace console
