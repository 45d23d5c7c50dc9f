// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editors/formbinder.h"

#include <QPointer>
#include <QVBoxLayout>
#include <QWidget>

namespace console {

class Prompts;

// The part of the form that belongs to one connector type: headings and rows in one column.
class TypeForm : public QWidget
{
    Q_OBJECT
public:
    TypeForm(FormBinder *binder, ConnectorType type, QWidget *parent = nullptr);
    ~TypeForm() override;

protected:
    FormBinder *binder() const { return m_binder; }
    ConnectorDraft *draft() const { return m_binder->draft(); }

    void addHeading(const QString &text);
    // With the field's label and help text.
    FieldRow *addField(Field field, QWidget *control);
    // A check box, which bears its label itself.
    FieldRow *addCheckBox(Field field, QCheckBox *box);
    // Muted text across the column.
    QLabel *addNote(const QString &text);

    QVBoxLayout *column() const { return m_column; }

private:
    const QPointer<FormBinder> m_binder; // may go before the form when both have the same parent
    const ConnectorType m_type;
    QVBoxLayout *m_column;
    QList<Field> m_fields;
};

// By the type of the settings; the switch has no generic arm.
TypeForm *makeTypeForm(ConnectorType type, FormBinder *binder, Prompts *prompts);

} // namespace console
