// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/directory/directorytab.h"

#include "ui/directory/directoryform.h"
#include "ui/directory/directorylistpane.h"
#include "ui/editors/shared/formarea.h"
#include "ui/text/directorytext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 304;
constexpr int formWidth = 656;

} // namespace

DirectoryTab::DirectoryTab(DirectoryDraft *draft, DirectoryList list, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_list(list)
    , m_entries(draft, list)
    , m_pane(new DirectoryListPane(&m_entries))
    , m_binder(new DirectoryBinder(
          draft, list, [this] { return m_pane->currentRow(); }, this))
    , m_form(new FormArea(new DirectoryForm(draft, list, m_binder)))
    , m_details(new QStackedWidget)
    , m_pages(new QStackedWidget)
{
    m_pages->addWidget(makeSplitter());
    m_pages->addWidget(makeEmptyState());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(m_pane, &DirectoryListPane::addRequested, this, &DirectoryTab::add);
    connect(m_pane, &DirectoryListPane::duplicateRequested, this, &DirectoryTab::duplicate);
    connect(m_pane, &DirectoryListPane::removeRequested, this, &DirectoryTab::remove);
    connect(m_pane, &DirectoryListPane::editRequested, this, &DirectoryTab::goToName);
    connect(m_pane, &DirectoryListPane::currentChanged, this, &DirectoryTab::onCurrentChanged);
    connect(&m_entries, &DirectoryListModel::entriesChanged, this, &DirectoryTab::onEntriesChanged);
    onEntriesChanged(0, m_entries.rowCount() - 1);
}

QWidget *DirectoryTab::makeSplitter()
{
    m_form->setObjectName(directoryListName(m_list) + u"Form"_s);
    m_details->addWidget(m_form);
    m_details->addWidget(new EmptyState(u"directory/"_s + directoryListName(m_list), tr("Nothing is selected"),
                                        tr("Choosing an entry at the left shows it here.")));
    auto *splitter = new QSplitter;
    splitter->setObjectName(directoryListName(m_list) + u"Splitter"_s);
    splitter->addWidget(m_pane);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({listWidth, formWidth});
    return splitter;
}

QWidget *DirectoryTab::makeEmptyState()
{
    const text::DirectoryListText texts = text::directoryList(m_list);
    m_empty = new EmptyState(u"directory/"_s + directoryListName(m_list), texts.emptyTitle, texts.emptyText);
    auto *add = m_empty->addButton(directoryListName(m_list) + u".addFirst"_s, texts.add);
    connect(add, &QPushButton::clicked, this, &DirectoryTab::add);
    return m_empty;
}

void DirectoryTab::offerImport(const QString &label, const QString &help)
{
    const QString list = directoryListName(m_list);
    const text::DirectoryListText texts = text::directoryList(m_list);
    m_empty->setTexts(texts.emptyTitle, texts.emptyText + u' ' + help);
    auto *below = look::makeButton(list + u".import"_s, label, u"actions/open-folder"_s);
    m_pane->addButton(below);
    auto *whereEmpty = m_empty->addButton(list + u".importFirst"_s, label);
    for (QPushButton *button : {below, whereEmpty}) {
        button->setToolTip(help);
        button->setAccessibleDescription(help);
        connect(button, &QPushButton::clicked, this, &DirectoryTab::importRequested);
    }
}

void DirectoryTab::goTo(int row, const QString &field)
{
    m_pane->setCurrentRow(row);
    if (const FieldRow *fieldRow = m_binder->row(directoryListName(m_list) + u'.' + field))
        m_form->goTo(fieldRow->control());
}

void DirectoryTab::goToName()
{
    goTo(m_pane->currentRow(), nameField(m_list));
}

void DirectoryTab::add()
{
    m_draft->edit(withNewEntry(m_draft->edited(), m_list, text::directoryList(m_list).newName));
    goToName();
}

void DirectoryTab::duplicate()
{
    m_draft->edit(withCopy(m_draft->edited(), m_list, m_pane->currentRow()));
    goToName();
}

void DirectoryTab::remove()
{
    m_draft->edit(withoutEntry(m_draft->edited(), m_list, m_pane->currentRow()));
}

void DirectoryTab::onEntriesChanged(int first, int last)
{
    const int current = m_pane->currentRow();
    if (first <= last && (current < first || current > last))
        m_pane->setCurrentRow(first);
    showFittingPages();
}

void DirectoryTab::onCurrentChanged()
{
    m_draft->endTyping();
    m_binder->refresh();
    showFittingPages();
}

void DirectoryTab::showFittingPages()
{
    m_details->setCurrentIndex(m_pane->currentRow() < 0 ? 1 : 0);
    m_pages->setCurrentIndex(m_entries.rowCount() > 0 ? 0 : 1);
}

} // namespace console
