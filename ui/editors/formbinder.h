// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/draft.h"
#include "ui/widgets/fieldrow.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>
#include <vector>

namespace console {

// What there is to say about a field, in words.
struct FieldMessage
{
    QString field; // objectName of its control
    Severity severity = Severity::Error;
    QString text;
};

// Ties the widgets of a form to a draft: an edit goes into the draft, a change of the draft into the widgets, and what
// there is to say about a field into its row. While a widget is being refreshed its own signal is not an edit. Undo and
// redo belong to the form, also while a text is being typed.
//
// Something new is not full of errors before anything is typed: what is wrong with a field is said once the field was
// touched, or showAllProblems() was called because a save was tried.
class FormBinder : public QObject
{
    Q_OBJECT
public:
    explicit FormBinder(Draft *draft, QObject *parent = nullptr);

    // The row whose message says its field's problems; its field is the objectName of its control.
    void addRow(FieldRow *row);
    FieldRow *row(const QString &field) const { return m_rows.value(field); }

    // For a widget with a way of its own; refresh is dropped when the widget goes.
    void onRefresh(QWidget *widget, std::function<void()> refresh);
    void edited(const QString &field, const std::function<void()> &write);

    void showAllProblems();
    void refresh();

protected:
    virtual QList<FieldMessage> messages() const = 0;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Refresher
    {
        QWidget *widget;
        std::function<void()> refresh;
    };

    void showProblems();
    QString textOf(const QList<FieldMessage> &messages) const;

    Draft *const m_draft;
    QHash<QString, FieldRow *> m_rows;
    std::vector<Refresher> m_refreshers;
    QSet<QString> m_touched;
    bool m_showsAll = false;
    bool m_isRefreshing = false;
};

} // namespace console
