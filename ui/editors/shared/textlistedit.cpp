// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/shared/textlistedit.h"

#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statusline.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

TextListEdit::TextListEdit(const Texts &texts, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_lineFont(font())
    , m_column(new QVBoxLayout)
    , m_add(look::makeButton({}, texts.add, u"actions/add"_s))
{
    setFocusProxy(m_add);
    m_column->setSpacing(metrics::grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &TextListEdit::add);
    connect(this, &QObject::objectNameChanged, this, &TextListEdit::renumber);
}

QStringList TextListEdit::texts() const
{
    QStringList texts;
    for (const Line &line : m_lines) {
        if (!line.edit->text().trimmed().isEmpty())
            texts << line.edit->text();
    }
    return texts;
}

void TextListEdit::setTexts(const QStringList &texts)
{
    for (const Line &line : std::as_const(m_lines)) {
        line.problem->hide();
        line.edit->setAccessibleDescription({});
    }
    if (this->texts() == texts) // also with empty lines between, which stay
        return;
    while (m_lines.size() > texts.size())
        removeLine(static_cast<int>(m_lines.size()) - 1);
    for (int index = 0; index < texts.size(); ++index) {
        if (index == m_lines.size())
            appendLine(texts.at(index));
        else if (m_lines.at(index).edit->text() != texts.at(index))
            m_lines.at(index).edit->setText(texts.at(index));
    }
}

void TextListEdit::setProblem(int row, Severity severity, const QString &text)
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.edit->text().trimmed().isEmpty() || row-- > 0)
            continue;
        line.problem->setProblem(severity, text);
        line.problem->show();
        line.edit->setAccessibleDescription(text);
        return;
    }
}

QWidget *TextListEdit::lineOf(int row) const
{
    for (const Line &line : m_lines) {
        if (!line.edit->text().trimmed().isEmpty() && row-- == 0)
            return line.edit;
    }
    return nullptr;
}

// One empty line is enough to write into.
void TextListEdit::add()
{
    const auto empty = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                    [](const Line &line) { return line.edit->text().trimmed().isEmpty(); });
    if (empty != m_lines.cend()) {
        empty->edit->setFocus(Qt::OtherFocusReason);
        return;
    }
    appendLine({});
    m_lines.last().edit->setFocus(Qt::OtherFocusReason);
}

void TextListEdit::appendLine(const QString &text)
{
    const Line line{new QWidget, new QLineEdit(text), new QPushButton, new StatusLine};
    line.edit->setFont(m_lineFont);
    line.edit->setPlaceholderText(m_texts.placeholder);
    line.remove->setIcon(Theme::icon(u"actions/delete"_s));
    line.problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(line.edit, 1);
    row->addWidget(line.remove);
    auto *column = new QVBoxLayout(line.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid / 2);
    column->addLayout(row);
    column->addWidget(line.problem);
    m_column->addWidget(line.widget);
    line.widget->show(); // at once, for the focus that a new line gets
    m_lines.append(line);
    renumber();
    connect(line.edit, &QLineEdit::textChanged, this, [=, this] { Q_EMIT edited(line.edit->objectName()); });
    connect(line.edit, &QLineEdit::editingFinished, this, [=, this] {
        const QString normalized = m_normalized ? m_normalized(line.edit->text()) : QString();
        if (!normalized.isEmpty() && normalized != line.edit->text())
            line.edit->setText(normalized);
    });
    connect(line.remove, &QPushButton::clicked, this, [=, this] {
        const int index = indexOf(line.widget);
        removeLine(index);
        // The focus was at the button that is gone.
        (index < m_lines.size() ? m_lines.at(index).remove : m_add)->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited({});
    });
    Q_EMIT lineAdded(line.edit);
}

void TextListEdit::removeLine(int index)
{
    const Line line = m_lines.takeAt(index);
    // Found by their names no longer, though they go only with the event loop.
    for (QWidget *widget :
         {static_cast<QWidget *>(line.edit), static_cast<QWidget *>(line.remove), static_cast<QWidget *>(line.problem)})
        widget->setObjectName(QString());
    line.edit->disconnect(this);
    line.widget->hide();
    line.widget->deleteLater();
    renumber();
}

void TextListEdit::renumber()
{
    m_add->setObjectName(objectName() + u"Add"_s);
    for (int index = 0; index < m_lines.size(); ++index) {
        const Line &line = m_lines.at(index);
        const QString name = u"%1.%2"_s.arg(objectName()).arg(index);
        line.edit->setObjectName(name);
        line.edit->setAccessibleName(m_texts.line.arg(index + 1));
        line.problem->setObjectName(name + u"Message"_s);
        line.remove->setObjectName(name + u".remove"_s);
        line.remove->setAccessibleName(m_texts.remove.arg(index + 1));
        line.remove->setToolTip(m_texts.remove.arg(index + 1));
    }
}

int TextListEdit::indexOf(const QWidget *widget) const
{
    const auto found =
        std::find_if(m_lines.cbegin(), m_lines.cend(), [=](const Line &line) { return line.widget == widget; });
    return static_cast<int>(found - m_lines.cbegin());
}

} // namespace console
