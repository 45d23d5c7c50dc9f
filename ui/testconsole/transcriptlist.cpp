// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/transcriptlist.h"

#include "models/items/transcriptfilter.h"
#include "ui/testconsole/transcriptdelegate.h"
#include "ui/text/transcripttext.h"
#include "ui/widgets/look.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

TranscriptList::TranscriptList(TranscriptFilter *filter, QWidget *parent)
    : QTableView(parent)
    , m_filter(filter)
    , m_delegate(new TranscriptDelegate(filter, this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"transcript"_s);
    setAccessibleName(tr("Transcript"));
    setFont(look::fixedFont());
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(m_delegate);
    setModel(filter);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(TranscriptDelegate::lineHeight(fontMetrics()));

    addToMenu(u"transcriptCopy"_s, tr("&Copy"), QKeySequence::Copy, &TranscriptList::copy);
    addToMenu(u"transcriptSelectAll"_s, tr("Select &all"), QKeySequence::SelectAll, &TranscriptList::selectAll);

    connect(filter, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_followsEnd = isAtEnd(); });
    connect(filter, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        if (m_filter->rowCount() > 0)
            m_followsEnd = isAtEnd();
        else if (m_filter->source()->rowCount() == 0)
            m_followsEnd = true;
    });
    connect(filter, &QAbstractItemModel::rowsInserted, this, &TranscriptList::onInserted);
    connect(filter, &QAbstractItemModel::modelReset, this, &TranscriptList::fitWidth);
}

void TranscriptList::addToMenu(const QString &objectName, const QString &text, QKeySequence::StandardKey shortcut,
                               void (TranscriptList::*triggered)())
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(objectName);
    action->setShortcut(shortcut); // to be read; keyPressEvent() does it
    connect(action, &QAction::triggered, this, triggered);
}

bool TranscriptList::isAtEnd() const
{
    return verticalScrollBar()->value() == verticalScrollBar()->maximum();
}

void TranscriptList::onInserted()
{
    fitWidth();
    if (m_followsEnd)
        scrollToBottom();
}

void TranscriptList::fitWidth()
{
    const int width = std::max(viewport()->width(), m_delegate->lineWidth(fontMetrics()));
    if (columnWidth(0) != width)
        setColumnWidth(0, width);
}

void TranscriptList::goTo(int row)
{
    m_followsEnd = false;
    const int left = horizontalScrollBar()->value();
    const QModelIndex index = m_filter->index(row);
    setCurrentIndex(index);
    scrollTo(index);
    horizontalScrollBar()->setValue(left);
    showHorizontally(m_delegate->matchLeft(row, fontMetrics()));
}

void TranscriptList::showHorizontally(int left)
{
    QScrollBar *bar = horizontalScrollBar();
    const int reach = viewport()->width() * 3 / 4; // the match itself takes room too
    if (left < bar->value() || left > bar->value() + reach)
        bar->setValue(left < reach ? 0 : left - reach / 2);
}

void TranscriptList::copy()
{
    QModelIndexList selected = selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    QList<TranscriptLine> lines;
    for (const QModelIndex &index : std::as_const(selected))
        lines.append(m_filter->line(index.row()));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(text::transcript(lines, m_filter->source()->start()));
}

void TranscriptList::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
}

void TranscriptList::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = horizontalScrollBar();
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Left)
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    else if (event->key() == Qt::Key_Right)
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    else
        QTableView::keyPressEvent(event);
}

void TranscriptList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitWidth();
}

// Home and End go to the first and the last line, as in a list: there are no columns to go between.
QModelIndex TranscriptList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int lines = m_filter->rowCount();
    if (lines > 0 && (action == MoveHome || action == MoveEnd))
        return m_filter->index(action == MoveHome ? 0 : lines - 1);
    return QTableView::moveCursor(action, modifiers);
}

} // namespace console
