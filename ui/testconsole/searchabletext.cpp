// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/searchabletext.h"

#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace console {

namespace {

constexpr int maximumMarks = 1000;

} // namespace

SearchableText::SearchableText(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_search(new SearchBar(objectName, accessibleName))
{
    m_text->setObjectName(objectName);
    m_text->setAccessibleName(accessibleName);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setUndoRedoEnabled(false);
    m_text->setFont(look::fixedFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_search->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, metrics::grid);

    connect(m_search, &SearchBar::searched, this, [this] {
        search();
        m_text->moveCursor(QTextCursor::Start);
        go(SearchBar::Way::Forward);
    });
    connect(m_search, &SearchBar::stepRequested, this, &SearchableText::go);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_search);
    layout->addWidget(m_text, 1);
}

void SearchableText::setLines(const QStringList &lines)
{
    m_text->setPlainText(lines.join(u'\n'));
    search();
}

void SearchableText::appendLines(const QStringList &lines)
{
    QScrollBar *down = m_text->verticalScrollBar();
    const bool isAtEnd = down->value() == down->maximum();
    const int across = m_text->horizontalScrollBar()->value();
    m_text->appendPlainText(lines.join(u'\n'));
    m_text->horizontalScrollBar()->setValue(across);
    if (isAtEnd)
        down->setValue(down->maximum());
    if (!m_search->text().isEmpty())
        search();
}

void SearchableText::setMaximumLines(int count)
{
    m_text->setMaximumBlockCount(count);
}

QString SearchableText::text() const
{
    return m_text->toPlainText();
}

void SearchableText::search()
{
    const QString wanted = m_search->text();
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(Theme::color(ThemeColor::PillBackground));
    format.setFontUnderline(true);
    auto found = wanted.isEmpty() ? QTextCursor() : m_text->document()->find(wanted, 0);
    for (; !found.isNull() && marks.size() < maximumMarks; found = m_text->document()->find(wanted, found))
        marks.append({found, format});
    m_text->setExtraSelections(marks);
    const auto count = static_cast<int>(marks.size());
    if (wanted.isEmpty())
        m_search->setCount({});
    else
        m_search->setCount(found.isNull() ? tr("%n found", nullptr, count) : tr("More than %n found", nullptr, count));
}

void SearchableText::go(SearchBar::Way way)
{
    const QString wanted = m_search->text();
    if (wanted.isEmpty())
        return;
    const bool isBack = way == SearchBar::Way::Backward;
    const auto flags = isBack ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(wanted, flags))
        return;
    m_text->moveCursor(isBack ? QTextCursor::End : QTextCursor::Start);
    m_text->find(wanted, flags);
}

void SearchableText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        search();
    QWidget::changeEvent(event);
}

} // namespace console
