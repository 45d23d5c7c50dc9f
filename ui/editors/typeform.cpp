// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/typeform.h"

#include "ui/editors/exchange/exchangeform.h"
#include "ui/editors/extension/extensionform.h"
#include "ui/editors/filesystem/filesystemform.h"
#include "ui/editors/shared/authorizationnotes.h"
#include "ui/editors/shared/authorizationpanel.h"
#include "ui/editors/shared/secretbinding.h"
#include "ui/editors/smtp/smtpform.h"
#include "ui/editors/unknown/unknownform.h"
#include "ui/text/connectortext.h"
#include "ui/widgets/expander.h"

namespace console {

TypeForm::TypeForm(ConnectorBinder *binder, ConnectorType type, QWidget *parent)
    : FormColumn(binder, parent)
    , m_binder(binder)
    , m_type(type)
{
}

FieldRow *TypeForm::addField(Field field, QWidget *control)
{
    auto *row = new FieldRow(fieldName(field), text::field(field), control);
    row->setHelp(text::fieldHelp(field, m_type));
    addRow(row);
    return row;
}

FieldRow *TypeForm::addCheckBox(Field field, QCheckBox *box)
{
    box->setText(text::field(field));
    box->setAccessibleName(text::field(field));
    auto *row = new FieldRow(fieldName(field), {}, box);
    row->setHelp(text::fieldHelp(field, m_type));
    addRow(row);
    return row;
}

FieldRow *TypeForm::addPassword()
{
    auto *row = new SecretRow(secretSlotName(SecretSlot::Password), text::field(Field::Password));
    addRow(row);
    bindSecret(m_binder, row, draft(), m_binder->secrets());
    return row;
}

Expander *TypeForm::addExpander(const QString &name, const QString &title, const QStringList &paragraphs)
{
    auto *expander = new Expander(name, title, paragraphs);
    column()->addWidget(expander);
    return expander;
}

AuthorizationPanel *TypeForm::addAuthorization(MicrosoftApplication application)
{
    auto *panel = new AuthorizationPanel(application, m_binder->authorization());
    connect(panel, &AuthorizationPanel::systemRequested, this, &TypeForm::systemRequested);
    column()->addWidget(panel);
    m_binder->onRefresh(panel, [panel, draft = draft()] { panel->showAuthorization(draft->context().system); });
    return panel;
}

AuthorizationNotes *TypeForm::addAuthorizationNotes(MicrosoftApplication application)
{
    auto *notes = new AuthorizationNotes(application);
    connect(notes, &AuthorizationNotes::systemRequested, this, &TypeForm::systemRequested);
    column()->addWidget(notes);
    return notes;
}

TypeForm *makeTypeForm(ConnectorType type, ConnectorBinder *binder, Prompts *prompts)
{
    switch (type) {
    case ConnectorType::FileSystem:
        return new FileSystemForm(binder, prompts);
    case ConnectorType::Smtp:
        return new SmtpForm(binder);
    case ConnectorType::Exchange:
        return new ExchangeForm(binder);
    case ConnectorType::Extension:
        return new ExtensionForm(binder);
    case ConnectorType::Unknown:
        break;
    }
    return new UnknownForm(binder);
}

} // namespace console
