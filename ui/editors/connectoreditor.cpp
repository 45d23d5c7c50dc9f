// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/connectoreditor.h"

#include "ui/editors/typeform.h"
#include "ui/text/connectortext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString counter(const QString &text, int most)
{
    const QLocale locale;
    return u"%1/%2"_s.arg(locale.toString(characterCount(text)), locale.toString(most));
}

constexpr int descriptionLines = 3;

} // namespace

ConnectorEditor::ConnectorEditor(ConnectorDraft *draft, Prompts *prompts, QWidget *parent)
    : QScrollArea(parent)
    , m_draft(draft)
    , m_prompts(prompts)
{
    // Before the binder: the type's form is there when the widgets are refreshed.
    connect(draft, &ConnectorDraft::changed, this, &ConnectorEditor::showTypeForm);
    m_binder = new FormBinder(draft, this);
    setObjectName(u"connectorEditor"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    // The width is limited here and not row by row: a layout asks wrapped text for its height at the width it has to
    // give, not at the one a row would take of it.
    auto *form = new QWidget;
    form->setMaximumWidth(metrics::maximumFieldWidth);
    m_column = new QVBoxLayout(form);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::grid);
    addName();
    addDescription();
    addType();
    m_column->addStretch(1);
    auto *page = new QWidget;
    auto *margins = new QHBoxLayout(page);
    margins->setContentsMargins(3 * metrics::grid, 2 * metrics::grid, 3 * metrics::grid, 3 * metrics::grid);
    margins->addWidget(form, 1000);
    margins->addStretch(1);
    setWidget(page);
    showTypeForm();
    m_binder->refresh();
}

void ConnectorEditor::showAllProblems()
{
    m_binder->showAllProblems();
}

void ConnectorEditor::addRow(Field field, FieldRow *row)
{
    row->setHelp(text::fieldHelp(field, ConnectorType::Unknown));
    m_column->addWidget(row);
    m_binder->addRow(field, row);
}

void ConnectorEditor::addName()
{
    auto *edit = new QLineEdit;
    auto *row = new FieldRow(fieldName(Field::Name), text::field(Field::Name), edit);
    addRow(Field::Name, row);
    connect(edit, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_binder->edited(Field::Name, [&] { m_draft->setName(text); }); });
    m_binder->onRefresh(edit, [=, this] {
        const QString &name = m_draft->edited().name;
        if (edit->text() != name)
            edit->setText(name);
        row->setCounter(counter(name, maximumNameLength));
    });
}

void ConnectorEditor::addDescription()
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(descriptionLines * edit->fontMetrics().lineSpacing() + 2 * metrics::grid);
    auto *row = new FieldRow(fieldName(Field::Description), text::field(Field::Description), edit);
    addRow(Field::Description, row);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit] {
        m_binder->edited(Field::Description, [&] { m_draft->setDescription(edit->toPlainText()); });
    });
    m_binder->onRefresh(edit, [=, this] {
        const QString &description = m_draft->edited().description;
        if (edit->toPlainText() != description)
            edit->setPlainText(description);
        row->setCounter(counter(description, maximumDescriptionLength));
    });
}

void ConnectorEditor::addType()
{
    auto *box = new QComboBox;
    for (const ConnectorTypeInfo &info : connectorTypes()) {
        box->addItem(Theme::icon(u"connectors/"_s + info.iconName), text::connectorType(info.type),
                     static_cast<int>(info.type));
    }
    auto *row = new FieldRow(fieldName(Field::Type), text::field(Field::Type), box);
    addRow(Field::Type, row);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        m_binder->edited(Field::Type,
                         [&] { m_draft->setType(static_cast<ConnectorType>(box->currentData().toInt())); });
    });
    m_binder->onRefresh(box, [=, this] {
        const ConnectorType type = typeOf(m_draft->edited().settings);
        box->setCurrentIndex(box->findData(static_cast<int>(type)));
        box->setEnabled(type != ConnectorType::Unknown);
        row->setHelp(text::connectorTypeDescription(type));
    });
}

void ConnectorEditor::showTypeForm()
{
    const ConnectorType type = typeOf(m_draft->edited().settings);
    if (m_shownType == type)
        return;
    m_shownType = type;
    delete m_typeForm;
    m_typeForm = makeTypeForm(type, m_binder, m_prompts);
    // Above the stretch, which stays last.
    m_column->insertWidget(m_column->count() - 1, m_typeForm);
}

} // namespace console
