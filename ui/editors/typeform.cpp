// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/typeform.h"

#include "ui/editors/exchange/exchangeform.h"
#include "ui/editors/extension/extensionform.h"
#include "ui/editors/filesystem/filesystemform.h"
#include "ui/editors/smtp/smtpform.h"
#include "ui/editors/unknown/unknownform.h"
#include "ui/text/connectortext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/sectionheading.h"

namespace console {

TypeForm::TypeForm(FormBinder *binder, ConnectorType type, QWidget *parent)
    : QWidget(parent)
    , m_binder(binder)
    , m_type(type)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::grid);
}

TypeForm::~TypeForm()
{
    if (m_binder)
        m_binder->removeRows(m_fields);
}

void TypeForm::addHeading(const QString &text)
{
    m_column->addWidget(new SectionHeading(text));
}

FieldRow *TypeForm::addField(Field field, QWidget *control)
{
    auto *row = new FieldRow(fieldName(field), text::field(field), control);
    row->setHelp(text::fieldHelp(field, m_type));
    m_column->addWidget(row);
    m_binder->addRow(field, row);
    m_fields.append(field);
    return row;
}

FieldRow *TypeForm::addCheckBox(Field field, QCheckBox *box)
{
    box->setText(text::field(field));
    box->setAccessibleName(text::field(field));
    auto *row = new FieldRow(fieldName(field), {}, box);
    row->setHelp(text::fieldHelp(field, m_type));
    m_column->addWidget(row);
    m_binder->addRow(field, row);
    m_fields.append(field);
    return row;
}

QLabel *TypeForm::addNote(const QString &text)
{
    auto *note = new MutedLabel(text);
    m_column->addWidget(note);
    return note;
}

TypeForm *makeTypeForm(ConnectorType type, FormBinder *binder, Prompts *prompts)
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
