// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/searchabletext.h"

#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumMarks = 1000;

QToolButton *makeStep(const QString &objectName, const QString &name, Qt::ArrowType arrow)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    return button;
}

} // namespace

SearchableText::SearchableText(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_search(new QLineEdit)
    , m_count(new MutedLabel({}))
{
    m_text->setObjectName(objectName);
    m_text->setAccessibleName(accessibleName);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setUndoRedoEnabled(false);
    m_text->setFont(look::fixedFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_search->setObjectName(objectName + "Search"_L1);
    m_search->setAccessibleName(tr("Search in %1").arg(accessibleName));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_count->setWordWrap(false);
    auto *previous = makeStep(objectName + "Previous"_L1, tr("Previous match"), Qt::UpArrow);
    auto *next = makeStep(objectName + "Next"_L1, tr("Next match"), Qt::DownArrow);

    connect(m_search, &QLineEdit::textChanged, this, [this] {
        search();
        m_text->moveCursor(QTextCursor::Start);
        go(Direction::Forward);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { go(Direction::Forward); });
    auto *back = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Return), m_search);
    back->setContext(Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this, [this] { go(Direction::Backward); });
    connect(previous, &QToolButton::clicked, this, [this] { go(Direction::Backward); });
    connect(next, &QToolButton::clicked, this, [this] { go(Direction::Forward); });

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, metrics::grid);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_count);
    bar->addWidget(previous);
    bar->addWidget(next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_text, 1);
}

void SearchableText::setLines(const QStringList &lines)
{
    m_text->setPlainText(lines.join(u'\n'));
    search();
}

void SearchableText::appendLine(const QString &line)
{
    m_text->appendPlainText(line);
    if (!m_search->text().isEmpty() && line.contains(m_search->text(), Qt::CaseInsensitive))
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
    m_count->setText(wanted.isEmpty() ? QString() : tr("%n found", nullptr, static_cast<int>(marks.size())));
}

void SearchableText::go(Direction direction)
{
    const QString wanted = m_search->text();
    if (wanted.isEmpty())
        return;
    const auto flags = direction == Direction::Backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(wanted, flags))
        return;
    m_text->moveCursor(direction == Direction::Backward ? QTextCursor::End : QTextCursor::Start);
    m_text->find(wanted, flags);
}

void SearchableText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        search();
    QWidget::changeEvent(event);
}

} // namespace console
