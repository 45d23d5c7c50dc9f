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

void appendType(QComboBox *types, ConnectorType type)
{
    types->addItem(Theme::icon(u"connectors/"_s + typeInfo(type).iconName), text::connectorType(type),
                   static_cast<int>(type));
}

QString counter(const QString &text, int most)
{
    const QLocale locale;
    return u"%1/%2"_s.arg(locale.toString(characterCount(text)), locale.toString(most));
}

constexpr int descriptionLines = 3;

// Specification "Adding an Extension connector": visible only with a fax page pack.
void offerExtension(QComboBox *types, bool isOffered)
{
    const int position = types->findData(static_cast<int>(ConnectorType::Extension));
    if (isOffered && position < 0)
        appendType(types, ConnectorType::Extension);
    else if (!isOffered && position >= 0)
        types->removeItem(position);
}

} // namespace

ConnectorEditor::ConnectorEditor(ConnectorDraft *draft, StoredSecrets *secrets, ConnectorAuthorization *authorization,
                                 Prompts *prompts, QWidget *parent)
    : FormArea(new QWidget, parent)
    , m_draft(draft)
    , m_prompts(prompts)
    , m_column(new QVBoxLayout(form()))
{
    // Before the binder: the type's form is there when the widgets are refreshed.
    connect(draft, &Draft::changed, this, &ConnectorEditor::showTypeForm);
    m_binder = new ConnectorBinder(draft, secrets, authorization, this);
    setObjectName(u"connectorEditor"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::grid);
    addName();
    addDescription();
    addType();
    watchWheel();
    showTypeForm();
    m_binder->refresh();
}

void ConnectorEditor::showAllProblems()
{
    m_binder->showAllProblems();
}

FieldRow *ConnectorEditor::addRow(Field field, QWidget *control)
{
    auto *row = new FieldRow(fieldName(field), text::field(field), control);
    row->setHelp(text::fieldHelp(field, ConnectorType::Unknown));
    m_column->addWidget(row);
    m_binder->addRow(row);
    return row;
}

void ConnectorEditor::addName()
{
    auto *edit = new QLineEdit;
    FieldRow *row = addRow(Field::Name, edit);
    m_binder->bindText(edit, [](auto &connector) { return &connector.name; });
    m_binder->onRefresh(row, [=, this] { row->setCounter(counter(m_draft->edited().name, maximumNameLength)); });
}

void ConnectorEditor::addDescription()
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(descriptionLines * edit->fontMetrics().lineSpacing() + 2 * metrics::grid);
    FieldRow *row = addRow(Field::Description, edit);
    m_binder->bindText(edit, [](auto &connector) { return &connector.description; });
    m_binder->onRefresh(
        row, [=, this] { row->setCounter(counter(m_draft->edited().description, maximumDescriptionLength)); });
}

void ConnectorEditor::addType()
{
    auto *box = new QComboBox;
    for (const ConnectorTypeInfo &info : connectorTypes())
        appendType(box, info.type);
    FieldRow *row = addRow(Field::Type, box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        m_binder->edited(box->objectName(),
                         [&] { m_draft->setType(static_cast<ConnectorType>(box->currentData().toInt())); });
    });
    m_binder->onRefresh(box, [=, this] {
        const ConnectorType type = typeOf(m_draft->edited().settings);
        offerExtension(box, type == ConnectorType::Extension || !m_draft->context().system.faxPagePacks.isEmpty());
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
    connect(m_typeForm, &TypeForm::systemRequested, this, &ConnectorEditor::systemRequested);
    m_column->addWidget(m_typeForm);
    watchWheel();
}

} // namespace console
