// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/directory/directoryform.h"

#include "ui/directory/inputsedit.h"
#include "ui/editors/shared/variablecompleter.h"
#include "ui/text/directorytext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int bodyLines = 4;

QLineEdit *makePathEdit()
{
    auto *edit = new QLineEdit;
    edit->setFont(look::fixedFont());
    return edit;
}

// The texts that are usual; others can be typed.
QComboBox *makeChoice(const QStringList &usual)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setCompleter(nullptr); // what is typed stays as it is typed
    box->addItems(usual);
    return box;
}

} // namespace

DirectoryForm::DirectoryForm(DirectoryDraft *draft, DirectoryList list, DirectoryBinder *binder, QWidget *parent)
    : FormColumn(binder, parent)
    , m_draft(draft)
    , m_list(list)
    , m_binder(binder)
{
    switch (list) {
    case DirectoryList::Users:
        addUserFields();
        break;
    case DirectoryList::Devices:
        addDeviceFields();
        break;
    case DirectoryList::Workflows:
        addWorkflowFields();
        break;
    }
}

void DirectoryForm::addUserFields()
{
    const auto add = [this](const QString &field, QString TerminalUser::*member, QLineEdit *edit) {
        addField(field, edit, &Directory::users, member);
    };
    add(u"username"_s, &TerminalUser::username, new QLineEdit);
    add(u"firstName"_s, &TerminalUser::firstName, new QLineEdit);
    add(u"surname"_s, &TerminalUser::surname, new QLineEdit);
    add(u"email"_s, &TerminalUser::email, new QLineEdit);
    add(u"homeDirectory"_s, &TerminalUser::homeDirectory, makePathEdit());
    addHeading(tr("Cost center"));
    add(u"costCenterId"_s, &TerminalUser::costCenterId, new QLineEdit);
    add(u"costCenterName"_s, &TerminalUser::costCenterName, new QLineEdit);
}

void DirectoryForm::addDeviceFields()
{
    const auto add = [this](const QString &field, QString Device::*member) {
        addField(field, new QLineEdit, &Directory::devices, member);
    };
    add(u"name"_s, &Device::name);
    add(u"id"_s, &Device::id);
    add(u"ip"_s, &Device::ip);
    add(u"location"_s, &Device::location);
    add(u"contactPerson"_s, &Device::contactPerson);
    add(u"equipmentId"_s, &Device::equipmentId);
    add(u"serviceAgreementId"_s, &Device::serviceAgreementId);
    addHeading(tr("Cost center"));
    add(u"costCenterId"_s, &Device::costCenterId);
    add(u"costCenterName"_s, &Device::costCenterName);
    addHeading(tr("Device group"));
    add(u"groupId"_s, &Device::groupId);
    add(u"groupName"_s, &Device::groupName);
    add(u"groupIp"_s, &Device::groupIp);
}

void DirectoryForm::addWorkflowFields()
{
    const auto add = [this](const QString &field, auto *control, QString Workflow::*member) {
        addField(field, control, &Directory::workflows, member);
    };
    add(u"name"_s, new QLineEdit, &Workflow::name);
    add(u"id"_s, new QLineEdit, &Workflow::id);
    add(u"billingCode"_s, new QLineEdit, &Workflow::billingCode);
    addHeading(tr("Document"));
    add(u"fileType"_s, makeChoice({u"PDF"_s, u"PDF/A"_s, u"TIFF"_s, u"JPEG"_s, u"DOCX"_s, u"XLSX"_s}),
        &Workflow::fileType);
    add(u"pdfComplianceLevel"_s, makeChoice({u"None"_s, u"PDF/A-1b"_s, u"PDF/A-2b"_s, u"PDF/A-3b"_s}),
        &Workflow::pdfComplianceLevel);
    add(u"elementId"_s, new QLineEdit, &Workflow::elementId);
    addTemplates();
    addHeading(tr("Asked at the terminal"));
    addInputs();
}

void DirectoryForm::addTemplates()
{
    const auto add = [this](const QString &field, QString Workflow::*member) {
        auto *edit = new QLineEdit;
        new VariableCompleter(edit, [this] { return inputNames(); });
        addField(field, edit, &Directory::workflows, member);
    };
    add(u"fileName"_s, &Workflow::fileName);
    addHeading(tr("Mail"));
    add(u"mailFrom"_s, &Workflow::mailFrom);
    add(u"mailTo"_s, &Workflow::mailTo);
    add(u"mailSubject"_s, &Workflow::mailSubject);
    auto *body = new QPlainTextEdit;
    body->setTabChangesFocus(true);
    body->setFixedHeight(bodyLines * body->fontMetrics().lineSpacing() + 2 * metrics::grid);
    addField(u"mailBody"_s, body, &Directory::workflows, &Workflow::mailBody);
}

void DirectoryForm::addInputs()
{
    auto *inputs = new InputsEdit;
    addControl(u"inputs"_s, inputs);
    const auto access = m_binder->accessTo(&Directory::workflows, &Workflow::inputs);
    connect(inputs, &InputsEdit::edited, this, [=, this](const QString &typing) {
        m_binder->edited(inputs->objectName(), [&] {
            Directory changed = m_draft->edited();
            if (QList<InputVariable> *target = access(changed))
                *target = inputs->inputs();
            m_draft->edit(changed, typing);
        });
    });
    connect(inputs, &InputsEdit::lineAdded, m_binder, [this](QWidget *edit) { edit->installEventFilter(m_binder); });
    m_binder->onRefresh(inputs, [=, this] {
        if (const QList<InputVariable> *shown = access(m_draft->edited()))
            inputs->setInputs(*shown);
    });
}

void DirectoryForm::addControl(const QString &field, QWidget *control)
{
    auto *row = new FieldRow(directoryListName(m_list) + u'.' + field, text::directoryField(m_list, field), control);
    row->setHelp(text::directoryFieldHelp(m_list, field));
    addRow(row);
}

template<class Entry, class Control>
void DirectoryForm::addField(const QString &field, Control *control, QList<Entry> Directory::*entries,
                             QString Entry::*member)
{
    addControl(field, control);
    m_binder->bindText(control, m_binder->accessTo(entries, member));
}

QStringList DirectoryForm::inputNames() const
{
    QStringList names;
    const auto inputs = m_binder->accessTo(&Directory::workflows, &Workflow::inputs)(m_draft->edited());
    for (const InputVariable &input : inputs ? *inputs : QList<InputVariable>())
        names.append(input.name);
    return names;
}

} // namespace console
