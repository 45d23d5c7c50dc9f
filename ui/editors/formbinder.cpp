// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/formbinder.h"

#include <QKeyEvent>
#include <QStringList>

#include <algorithm>

namespace console {

FormBinder::FormBinder(Draft *draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
{
    connect(draft, &Draft::changed, this, &FormBinder::refresh);
}

void FormBinder::addRow(FieldRow *row)
{
    const QString field = row->control()->objectName();
    m_rows.insert(field, row);
    connect(row, &QObject::destroyed, this, [this, field, row] {
        if (m_rows.value(field) == row)
            m_rows.remove(field);
    });
}

void FormBinder::onRefresh(QWidget *widget, std::function<void()> refresh)
{
    m_refreshers.push_back({widget, std::move(refresh)});
    widget->installEventFilter(this);
    connect(widget, &QObject::destroyed, this, [this, widget] {
        std::erase_if(m_refreshers, [=](const Refresher &refresher) { return refresher.widget == widget; });
    });
}

void FormBinder::edited(const QString &field, const std::function<void()> &write)
{
    if (m_isRefreshing)
        return;
    m_touched.insert(field);
    write();
}

void FormBinder::showAllProblems()
{
    m_showsAll = true;
    showProblems();
}

void FormBinder::refresh()
{
    if (m_isRefreshing)
        return;
    if (!m_draft->isTouched()) {
        m_touched.clear();
        m_showsAll = false;
    }
    m_isRefreshing = true;
    for (const Refresher &refresher : m_refreshers)
        refresher.refresh();
    m_isRefreshing = false;
    showProblems();
}

// A text of its own undo would take the form's key; passed over, it comes back as the form's shortcut.
bool FormBinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

// Where something is wrong, that alone counts; otherwise everything there is to say, the gravest first.
QString FormBinder::textOf(const QList<FieldMessage> &messages) const
{
    QStringList texts;
    for (const FieldMessage &message : messages) {
        if (message.severity == Severity::Error || messages.first().severity != Severity::Error)
            texts << message.text;
    }
    return texts.join(QLatin1Char('\n'));
}

void FormBinder::showProblems()
{
    QHash<QString, QList<FieldMessage>> byField;
    const QList<FieldMessage> all = messages();
    for (const FieldMessage &message : all) {
        if (!m_draft->isNew() || m_showsAll || m_touched.contains(message.field))
            byField[message.field].append(message);
    }
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        QList<FieldMessage> messages = byField.value(it.key());
        std::stable_sort(messages.begin(), messages.end(), [](const FieldMessage &left, const FieldMessage &right) {
            return left.severity > right.severity;
        });
        it.value()->setProblem(messages.isEmpty() ? Severity::Note : messages.first().severity, textOf(messages));
    }
}

} // namespace console
