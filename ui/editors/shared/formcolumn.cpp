// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/shared/formcolumn.h"

#include "ui/editors/formbinder.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/sectionheading.h"

#include <QVBoxLayout>

namespace console {

FormColumn::FormColumn(FormBinder *binder, QWidget *parent)
    : QWidget(parent)
    , m_formBinder(binder)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::grid);
}

void FormColumn::addHeading(const QString &text)
{
    m_column->addWidget(new SectionHeading(text));
}

void FormColumn::addRow(FieldRow *row)
{
    m_column->addWidget(row);
    m_formBinder->addRow(row);
}

QLabel *FormColumn::addNote(const QString &text)
{
    auto *note = new MutedLabel(text);
    m_column->addWidget(note);
    return note;
}

} // namespace console
