// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/directory/variablestab.h"

#include "models/items/directorylistmodel.h"
#include "ui/directory/directoryrowmodel.h"
#include "ui/text/directorytext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rowtable.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 28;

// The entries of a list to choose one from, also when there are thousands of them.
QComboBox *makeChoice(DirectoryListModel *entries, const QString &objectName, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setPlaceholderText(text::directoryList(entries->list()).emptyTitle);
    auto *list = new QListView;
    list->setUniformItemSizes(true);
    box->setView(list);
    box->setModel(new DirectoryRowModel(entries, box));
    box->setCurrentIndex(0);
    // With a placeholder text, the box itself leaves the first entries that come unchosen.
    QObject::connect(box->model(), &QAbstractItemModel::rowsInserted, box, [box] {
        if (box->currentIndex() < 0)
            box->setCurrentIndex(0);
    });
    return box;
}

template<class Entry>
Entry chosen(const QComboBox *box, const QList<Entry> &entries)
{
    return entries.value(box->currentIndex());
}

} // namespace

VariablesTab::VariablesTab(DirectoryDraft *draft, DirectoryListModel *users, DirectoryListModel *devices,
                           DirectoryListModel *workflows, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_search(new QLineEdit)
    , m_table(new QTableView)
    , m_pages(new QStackedWidget)
{
    m_rows.setSourceModel(&m_variables);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::pageMargin, 2 * metrics::grid, look::pageMargin, 2 * metrics::grid);
    layout->setSpacing(2 * metrics::grid);
    layout->addWidget(makeChoices(users, devices, workflows));
    layout->addWidget(makeBar());
    makeTable();
    m_pages->addWidget(m_table);
    m_pages->addWidget(makeNoMatch());
    layout->addWidget(m_pages, 1);
    connect(draft, &Draft::changed, this, &VariablesTab::showValues);
    for (QComboBox *box : {m_user, m_device, m_workflow})
        connect(box, &QComboBox::currentIndexChanged, this, &VariablesTab::showValues);
    showState();
}

QWidget *VariablesTab::makeChoices(DirectoryListModel *users, DirectoryListModel *devices,
                                   DirectoryListModel *workflows)
{
    m_user = makeChoice(users, u"variables.user"_s, tr("Terminal user"));
    m_device = makeChoice(devices, u"variables.device"_s, tr("Device"));
    m_workflow = makeChoice(workflows, u"variables.workflow"_s, tr("Workflow"));
    auto *choices = new QWidget;
    auto *layout = new QGridLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(2 * metrics::grid);
    layout->setVerticalSpacing(metrics::grid / 2);
    int column = 0;
    for (QComboBox *box : {m_user, m_device, m_workflow}) {
        auto *label = new QLabel(box->accessibleName());
        label->setBuddy(box);
        layout->addWidget(label, 0, column);
        layout->addWidget(box, 1, column);
        layout->setColumnStretch(column++, 1);
    }
    return choices;
}

QWidget *VariablesTab::makeBar()
{
    m_search->setObjectName(u"variables.search"_s);
    m_search->setAccessibleName(tr("Search variables"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows.setSearchText(text);
        showState();
    });
    m_copy = look::makeButton(u"variables.copy"_s, tr("Copy name"), u"actions/copy"_s);
    connect(m_copy, &QPushButton::clicked, this, &VariablesTab::copy);
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_copy);
    return bar;
}

void VariablesTab::makeTable()
{
    m_table->setObjectName(u"variables.table"_s);
    m_table->setAccessibleName(tr("Variables"));
    m_table->setModel(&m_rows);
    showAsRows(m_table, rowHeight);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const std::pair<int, int> widths[] = {{VariableListModel::NameColumn, 320},
                                          {VariableListModel::SourceColumn, 88},
                                          {VariableListModel::KindColumn, 64},
                                          {VariableListModel::ExampleColumn, 208}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VariablesTab::showState);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_table);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &VariablesTab::copy);
}

QWidget *VariablesTab::makeNoMatch()
{
    auto *noMatch =
        new EmptyState(u"actions/search"_s, tr("Nothing matches"), tr("No variable has this text in any column."));
    auto *clear = noMatch->addButton(u"variables.clearSearch"_s, tr("Clear search"));
    connect(clear, &QPushButton::clicked, m_search, &QLineEdit::clear);
    return noMatch;
}

void VariablesTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_scan.scanJobId = QUuid::createUuid();
    m_scan.started = QDateTime::currentDateTime();
    showValues();
}

void VariablesTab::showValues()
{
    if (!isVisible())
        return;
    const Directory &directory = m_draft->edited();
    m_scan.user = chosen(m_user, directory.users);
    m_scan.device = chosen(m_device, directory.devices);
    m_scan.workflow = chosen(m_workflow, directory.workflows);
    m_scan.inputs = m_scan.workflow.inputs;
    m_variables.setScan(m_scan);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    showState();
}

void VariablesTab::showState()
{
    m_pages->setCurrentIndex(m_rows.rowCount() > 0 || m_search->text().isEmpty() ? 0 : 1);
    m_copy->setEnabled(m_table->currentIndex().isValid());
}

void VariablesTab::copy()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        QApplication::clipboard()->setText(current.siblingAtColumn(VariableListModel::NameColumn).data().toString());
}

} // namespace console
