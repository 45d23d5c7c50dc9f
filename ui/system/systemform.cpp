// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/systemform.h"

#include "ui/editors/shared/secretbinding.h"
#include "ui/text/systemtext.h"

#include <algorithm>

namespace console {

SystemForm::SystemForm(SystemBinder *binder, QWidget *parent)
    : FormColumn(binder, parent)
    , m_binder(binder)
{
}

FieldRow *SystemForm::addField(const QString &name, const QString &label, const QString &help, QWidget *control)
{
    auto *row = new FieldRow(name, label, control);
    row->setHelp(help);
    addRow(row);
    return row;
}

void SystemForm::addSecret(const QString &slot, const QString &label)
{
    auto *row = new SecretRow(slot, label);
    addRow(row);
    bindSecret(m_binder, row, draft(), m_binder->secrets());
}

void SystemForm::addList(const QString &name, const QString &label, const QString &help, TextListEdit *list,
                         QStringList SystemConfiguration::*member)
{
    addField(name, label, help, list);
    connect(list, &TextListEdit::lineAdded, m_binder, [this](QWidget *edit) { edit->installEventFilter(m_binder); });
    connect(list, &TextListEdit::edited, this, [=, this](const QString &typing) {
        m_binder->edited(name, [&] {
            SystemConfiguration changed = draft()->edited();
            changed.*member = list->texts();
            draft()->edit(changed, typing);
        });
    });
    m_binder->onRefresh(list, [=, this] {
        list->setTexts(draft()->edited().*member);
        showRowProblems(list);
    });
}

void SystemForm::showRowProblems(TextListEdit *list) const
{
    for (const SystemProblem &problem : draft()->problems()) {
        if (problem.field == list->objectName() && problem.row >= 0)
            list->setProblem(problem.row, problem.severity, text::systemProblem(problem, draft()->edited()));
    }
}

void SystemForm::setOffers(FieldRow *row, const std::function<QList<Offer>()> &offers)
{
    m_binder->onRefresh(row, [=] {
        QStringList texts;
        for (const Offer &offer : offers())
            texts << offer.text;
        row->setActions(texts);
    });
    connect(row, &FieldRow::actionTriggered, this, [=](int position) {
        const QString value = offers().value(position).value;
        if (auto *number = qobject_cast<QSpinBox *>(row->control()))
            number->setValue(value.toInt());
        else if (auto *edit = qobject_cast<QLineEdit *>(row->control()))
            edit->setText(value);
    });
}

bool SystemForm::hasProblem(const QString &field) const
{
    const SystemProblems &problems = draft()->problems();
    return std::any_of(problems.begin(), problems.end(),
                       [&](const SystemProblem &problem) { return problem.field == field; });
}

} // namespace console
