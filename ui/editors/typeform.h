// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editors/connectorbinder.h"
#include "ui/editors/shared/formcolumn.h"

#include <QVBoxLayout>
#include <QWidget>

namespace console {

class AdviceView;
class AuthorizationNotes;
class AuthorizationPanel;
class Expander;
class Prompts;
enum class MicrosoftApplication;

// The part of the form that belongs to one connector type: headings and rows in one column.
class TypeForm : public FormColumn
{
    Q_OBJECT
public:
    TypeForm(ConnectorBinder *binder, ConnectorType type, QWidget *parent = nullptr);

Q_SIGNALS:
    void systemRequested(const QString &field); // of the system configuration: it is to be shown

protected:
    ConnectorBinder *binder() const { return m_binder; }
    ConnectorDraft *draft() const { return m_binder->draft(); }

    // With the field's label and help text.
    FieldRow *addField(Field field, QWidget *control);
    // A check box, which bears its label itself.
    FieldRow *addCheckBox(Field field, QCheckBox *box);
    // The password, which goes to the secret store and never into the connector.
    FieldRow *addPassword();
    Expander *addExpander(const QString &name, const QString &title, const QStringList &paragraphs);
    // Whether the connector is authorized, and the buttons that change it.
    AuthorizationPanel *addAuthorization(MicrosoftApplication application);
    AuthorizationNotes *addAuthorizationNotes(MicrosoftApplication application);

private:
    ConnectorBinder *const m_binder;
    const ConnectorType m_type;
};

// By the type of the settings; the switch has no generic arm.
TypeForm *makeTypeForm(ConnectorType type, ConnectorBinder *binder, Prompts *prompts);

} // namespace console
