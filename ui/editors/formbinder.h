// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/connectordraft.h"
#include "ui/widgets/fieldrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QLineEdit>
#include <QObject>
#include <QPlainTextEdit>
#include <QSet>

#include <functional>
#include <vector>

namespace console {

// Ties the widgets of a form to the fields of a draft: an edit goes into the draft, a change of the draft into the
// widget, and what the draft has to say about a field into its row. While a widget is being refreshed its own signal
// is not an edit.
//
// A new connector is not full of errors before anything is typed: what is wrong with a field is said once the field
// was touched, or showAllProblems() was called because a save was tried.
class FormBinder : public QObject
{
    Q_OBJECT
public:
    explicit FormBinder(ConnectorDraft *draft, QObject *parent = nullptr);

    ConnectorDraft *draft() const { return m_draft; }

    // The row whose message says the field's problems.
    void addRow(Field field, FieldRow *row);
    FieldRow *row(Field field) const { return m_rows.value(field); }
    void removeRows(const QList<Field> &fields);

    template<class Settings>
    void bind(Field field, QLineEdit *edit, QString Settings::*member)
    {
        connect(edit, &QLineEdit::textChanged, this,
                [=, this](const QString &text) { edited(field, [&] { m_draft->set(member, text); }); });
        onRefresh(edit, [=, this] {
            const auto *settings = std::get_if<Settings>(&m_draft->edited().settings);
            if (settings && edit->text() != settings->*member)
                edit->setText(settings->*member);
        });
    }

    template<class Settings>
    void bind(Field field, QCheckBox *box, bool Settings::*member)
    {
        connect(box, &QCheckBox::toggled, this,
                [=, this](bool isChecked) { edited(field, [&] { m_draft->set(member, isChecked); }); });
        onRefresh(box, [=, this] {
            if (const auto *settings = std::get_if<Settings>(&m_draft->edited().settings))
                box->setChecked(settings->*member);
        });
    }

    // The items' data are the enumeration's values.
    template<class Settings, class Enum>
    void bind(Field field, QComboBox *box, Enum Settings::*member)
    {
        connect(box, &QComboBox::currentIndexChanged, this, [=, this] {
            edited(field, [&] { m_draft->set(member, static_cast<Enum>(box->currentData().toInt())); });
        });
        onRefresh(box, [=, this] {
            if (const auto *settings = std::get_if<Settings>(&m_draft->edited().settings))
                box->setCurrentIndex(box->findData(static_cast<int>(settings->*member)));
        });
    }

    // For a widget with a way of its own; refresh is dropped when the widget goes.
    void onRefresh(QWidget *widget, std::function<void()> refresh);
    void edited(Field field, const std::function<void()> &write);

    void showAllProblems();
    void refresh();

private:
    struct Refresher
    {
        QWidget *widget;
        std::function<void()> refresh;
    };

    void showProblems();
    bool isShown(const Problem &problem) const;

    ConnectorDraft *const m_draft;
    QHash<Field, FieldRow *> m_rows;
    std::vector<Refresher> m_refreshers;
    QSet<Field> m_touched;
    bool m_showsAll = false;
    bool m_isRefreshing = false;
};

} // namespace console
