// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/valuedraft.h"
#include "ui/editors/formbinder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <cstdlib>

namespace console {

// Binds widgets to the members of a draft's value. Each member is told by a function that takes the value, const or
// not, and gives a pointer to the member, or null where the value has none at the moment:
//
//   binder.bindText(edit, [](auto &system) { return &system.mailServer.host; });
//
// The field is the widget's objectName.
template<class Value>
class DraftBinder : public FormBinder
{
public:
    explicit DraftBinder(ValueDraft<Value> *draft, QObject *parent = nullptr)
        : FormBinder(draft, parent)
        , m_draft(draft)
    {
    }

    template<class Access>
    void bindText(QLineEdit *edit, const Access &access)
    {
        connect(edit, &QLineEdit::textChanged, this, [=, this](const QString &text) { write(edit, access, text); });
        onRefresh(edit, [=, this] {
            const QString *text = access(m_draft->edited());
            if (text && edit->text() != *text)
                edit->setText(*text);
        });
    }

    template<class Access>
    void bindText(QPlainTextEdit *edit, const Access &access)
    {
        connect(edit, &QPlainTextEdit::textChanged, this, [=, this] { write(edit, access, edit->toPlainText()); });
        onRefresh(edit, [=, this] {
            const QString *text = access(m_draft->edited());
            if (text && edit->toPlainText() != *text)
                edit->setPlainText(*text);
        });
    }

    // An editable one, whose text is the value.
    template<class Access>
    void bindText(QComboBox *box, const Access &access)
    {
        connect(box, &QComboBox::editTextChanged, this, [=, this](const QString &text) { write(box, access, text); });
        onRefresh(box, [=, this] {
            const QString *text = access(m_draft->edited());
            if (text && box->currentText() != *text)
                box->setEditText(*text);
        });
    }

    template<class Access>
    void bindFlag(QCheckBox *box, const Access &access)
    {
        connect(box, &QCheckBox::toggled, this, [=, this](bool isChecked) { write(box, access, isChecked); });
        onRefresh(box, [=, this] {
            if (const bool *flag = access(m_draft->edited()))
                box->setChecked(*flag);
        });
    }

    template<class Access>
    void bindNumber(QSpinBox *box, const Access &access)
    {
        connect(box, &QSpinBox::valueChanged, this, [=, this](int number) { write(box, access, number); });
        onRefresh(box, [=, this] {
            if (const int *number = access(m_draft->edited()))
                box->setValue(*number);
        });
    }

    // The items' data are the enumeration's values.
    template<class Access>
    void bindChoice(QComboBox *box, const Access &access)
    {
        connect(box, &QComboBox::currentIndexChanged, this, [=, this] {
            using Enum = std::remove_pointer_t<decltype(access(std::declval<Value &>()))>;
            write(box, access, static_cast<Enum>(box->currentData().toInt()));
        });
        onRefresh(box, [=, this] {
            if (const auto *choice = access(m_draft->edited()))
                box->setCurrentIndex(box->findData(static_cast<int>(*choice)));
        });
    }

private:
    template<class Access, class Member>
    void write(const QWidget *widget, const Access &access, const Member &member)
    {
        const QString field = widget->objectName();
        edited(field, [&] {
            Value changed = m_draft->edited();
            auto *target = access(changed);
            if (!target)
                return;
            const QString typing = isTyping(*target, member) ? field : QString();
            *target = member;
            m_draft->edit(changed, typing);
        });
    }

    // A letter more or less; a text that is pasted or replaced is a step of its own.
    static bool isTyping(const QString &before, const QString &after)
    {
        return std::abs(before.size() - after.size()) == 1;
    }

    template<class Member>
    static bool isTyping(const Member &, const Member &)
    {
        return false;
    }

    ValueDraft<Value> *const m_draft;
};

} // namespace console
