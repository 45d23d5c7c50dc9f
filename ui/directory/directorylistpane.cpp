// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/directory/directorylistpane.h"

#include "models/items/directorylistmodel.h"
#include "ui/directory/directorydelegate.h"
#include "ui/text/directorytext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

DirectoryListPane::DirectoryListPane(DirectoryListModel *entries, QWidget *parent)
    : QWidget(parent)
    , m_entries(entries)
    , m_rows(entries)
    , m_search(new QLineEdit)
    , m_stack(new QStackedWidget)
    , m_view(new QListView)
    , m_add(nullptr)
    , m_duplicate(nullptr)
    , m_remove(nullptr)
    , m_buttons(makeButtons())
{
    makeSearch();
    makeView();
    m_stack->addWidget(m_view);
    m_stack->addWidget(makeNoMatch());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::pageMargin, 2 * metrics::grid, metrics::grid, 2 * metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_search);
    layout->addWidget(m_stack, 1);
    layout->addLayout(m_buttons);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_rows, signal, this, &DirectoryListPane::showCurrent);
    showCurrent();
}

void DirectoryListPane::makeSearch()
{
    m_search->setObjectName(directoryListName(m_entries->list()) + u".search"_s);
    m_search->setAccessibleName(text::directoryList(m_entries->list()).search);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &DirectoryListPane::search);
}

void DirectoryListPane::makeView()
{
    m_view->setObjectName(directoryListName(m_entries->list()) + u".list"_s);
    m_view->setAccessibleName(text::directoryList(m_entries->list()).title);
    m_view->setModel(&m_rows);
    m_view->setItemDelegate(new DirectoryDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DirectoryListPane::onViewChanged);
}

QWidget *DirectoryListPane::makeNoMatch()
{
    auto *noMatch = new EmptyState(u"actions/search"_s, tr("Nothing matches"),
                                   tr("No entry of this list has this text in its name or in the line below it."));
    auto *clear = noMatch->addButton(directoryListName(m_entries->list()) + u".clearSearch"_s, tr("Clear search"));
    connect(clear, &QPushButton::clicked, m_search, &QLineEdit::clear);
    return noMatch;
}

QGridLayout *DirectoryListPane::makeButtons()
{
    const QString list = directoryListName(m_entries->list());
    m_add = look::makeButton(list + u".add"_s, text::directoryList(m_entries->list()).add, u"actions/add"_s);
    m_duplicate = look::makeButton(list + u".duplicate"_s, tr("Duplicate"), u"actions/duplicate"_s);
    m_remove = look::makeButton(list + u".remove"_s, tr("Remove"), u"actions/remove"_s);
    connect(m_add, &QPushButton::clicked, this, &DirectoryListPane::addRequested);
    connect(m_duplicate, &QPushButton::clicked, this, &DirectoryListPane::duplicateRequested);
    connect(m_remove, &QPushButton::clicked, this, &DirectoryListPane::removeRequested);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_add, 0, 0, 1, 2);
    buttons->addWidget(m_duplicate, 1, 0);
    buttons->addWidget(m_remove, 1, 1);
    return buttons;
}

void DirectoryListPane::addButton(QPushButton *button)
{
    m_buttons->addWidget(m_add, 0, 0);
    m_buttons->addWidget(button, 0, 1);
    setTabOrder(m_add, button);
    setTabOrder(button, m_duplicate);
}

void DirectoryListPane::setCurrentRow(int row)
{
    const QModelIndex index = m_entries->index(row);
    if (index.isValid() && !m_rows.mapFromSource(index).isValid())
        m_search->clear();
    const bool isOther = m_current != index;
    m_current = index;
    showCurrent();
    if (isOther)
        Q_EMIT currentChanged();
}

void DirectoryListPane::search()
{
    {
        // Where the search hides the current row, the view moves on to another one by itself.
        const QScopedValueRollback following(m_isFollowing, true);
        m_rows.setSearchText(m_search->text());
    }
    showCurrent();
}

void DirectoryListPane::onViewChanged()
{
    const QModelIndex chosen = m_rows.mapToSource(m_view->currentIndex());
    if (m_isFollowing || chosen == m_current)
        return;
    m_current = chosen;
    showCurrent();
    Q_EMIT currentChanged();
}

void DirectoryListPane::showCurrent()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const QModelIndex index = m_rows.mapFromSource(m_current);
    if (!index.isValid())
        m_view->selectionModel()->clear();
    else if (index != m_view->currentIndex())
        m_view->setCurrentIndex(index);
    m_stack->setCurrentIndex(m_rows.rowCount() > 0 || m_search->text().isEmpty() ? 0 : 1);
    m_duplicate->setEnabled(m_current.isValid());
    m_remove->setEnabled(m_current.isValid());
}

bool DirectoryListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_search ? keyInSearch(key) : keyInView(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool DirectoryListPane::keyInSearch(int key)
{
    if (key == Qt::Key_Down && m_rows.rowCount() > 0) {
        m_view->setFocus();
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_rows.index(0, 0));
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return false;
}

bool DirectoryListPane::keyInView(int key)
{
    if (!m_current.isValid())
        return false;
    if (key == Qt::Key_Delete) {
        Q_EMIT removeRequested();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
        Q_EMIT editRequested();
        return true;
    }
    return false;
}

} // namespace console
