// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/importpreview.h"

#include "ui/testall/batchcelldelegate.h"
#include "ui/transfer/importdetails.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statusline.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 4 * metrics::grid;
constexpr int searchWidth = 240;
constexpr int nameWidth = 200;
constexpr int stateWidth = 120;
constexpr int decisionWidth = 168;
constexpr int detailsWidth = 496;

enum class Show { All, Problems }; // beside the states

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_filter(&m_rows)
    , m_summary(new QLabel)
    , m_search(new QLineEdit)
    , m_states(new QComboBox)
    , m_conflicts(makeConflictBar())
    , m_pages(new QStackedWidget)
    , m_table(new QTableView)
    , m_details(new ImportDetails(&m_rows))
    , m_state(new StatusLine)
    , m_next(look::makeButton(u"nextUndecided"_s, tr("Next to be decided")))
    , m_import(new PrimaryButton(tr("Import")))
{
    setObjectName(u"importPreview"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    makeTable();
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"importSplitter"_s);
    splitter->addWidget(makeList());
    splitter->addWidget(m_details);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::grid);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({nameWidth + stateWidth + 2 * decisionWidth, detailsWidth});
    auto *content = new QVBoxLayout;
    content->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, metrics::grid);
    content->setSpacing(metrics::grid);
    content->addWidget(m_summary);
    content->addWidget(makeFilterBar());
    content->addWidget(splitter, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(content, 1);
    column->addWidget(look::makeLine());
    column->addWidget(makeButtons());
    connect(&m_rows, &ImportRowModel::resolved, this, [this] {
        showDetails();
        showState();
    });
    connect(m_details, &ImportDetails::chosen, this,
            [this](Resolution resolution) { m_rows.resolve(chosenRows(), resolution); });
}

QWidget *ImportPreview::makeFilterBar()
{
    m_search->setObjectName(u"importSearch"_s);
    m_search->setAccessibleName(tr("Search the entries"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(searchWidth);
    m_states->setObjectName(u"importStateFilter"_s);
    m_states->setAccessibleName(tr("Show entries in state"));
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_search, &QLineEdit::textChanged, this, &ImportPreview::setWanted);
    connect(m_states, &QComboBox::currentIndexChanged, this, &ImportPreview::setWanted);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_search, 1);
    row->addWidget(m_states);
    row->addStretch(1);
    row->addWidget(m_conflicts);
    return bar;
}

QWidget *ImportPreview::makeConflictBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(new QLabel(tr("All whose name is taken:")));
    const auto add = [&](const QString &name, Resolution resolution, const QString &toolTip) {
        QPushButton *button = look::makeButton(name, text::resolution(resolution, EntryState::NameTaken));
        button->setAutoDefault(false);
        button->setToolTip(toolTip);
        button->setAccessibleDescription(toolTip);
        connect(button, &QPushButton::clicked, this, [this, resolution] { m_rows.resolveConflicts(resolution); });
        row->addWidget(button);
    };
    add(u"renameAll"_s, Resolution::Rename, tr("They are added with names that are free."));
    add(u"replaceAll"_s, Resolution::Replace,
        tr("They take the places of those that have their names. History and stored secrets of these go on."));
    add(u"skipAll"_s, Resolution::Skip, tr("They are left out, and what is there stays as it is."));
    return bar;
}

void ImportPreview::makeTable()
{
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("Entries of the file"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new BatchCellDelegate(m_table));
    showAsRows(m_table, rowHeight);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(ImportRowModel::NameColumn, nameWidth);
    m_table->setColumnWidth(ImportRowModel::StateColumn, stateWidth);
    m_table->setColumnWidth(ImportRowModel::DecisionColumn, decisionWidth);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportPreview::showDetails);
}

QWidget *ImportPreview::makeList()
{
    auto *noMatch =
        new EmptyState(u"actions/search"_s, tr("Nothing matches"), tr("No entry of the file is like that."));
    QPushButton *clear = noMatch->addButton(u"clearImportFilter"_s, tr("Show all entries"));
    clear->setAutoDefault(false);
    connect(clear, &QPushButton::clicked, this, &ImportPreview::clearFilter);
    m_pages->addWidget(m_table);
    m_pages->addWidget(noMatch);
    m_pages->addWidget(new EmptyState(u"actions/document"_s, tr("The file is empty"),
                                      tr("It has neither connectors nor anything else that could be imported.")));
    return m_pages;
}

QWidget *ImportPreview::makeButtons()
{
    m_state->setObjectName(u"importState"_s);
    look::dress(m_import, u"import"_s);
    m_import->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_import->setToolTip(m_import->shortcut().toString(QKeySequence::NativeText));
    QPushButton *cancel = look::makeButton(u"cancelImport"_s, tr("Cancel"));
    connect(m_next, &QPushButton::clicked, this, &ImportPreview::goToUndecided);
    connect(m_import, &QPushButton::clicked, this, &ImportPreview::importRequested);
    connect(cancel, &QPushButton::clicked, this, &ImportPreview::cancelRequested);
    auto *bar = new QWidget;
    bar->setFixedHeight(look::barHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * metrics::grid, 0, 2 * metrics::grid, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_state, 1, Qt::AlignVCenter);
    for (QPushButton *button : {m_next, cancel, static_cast<QPushButton *>(m_import)}) {
        button->setAutoDefault(false); // Enter in the list imports nothing
        row->addWidget(button);
    }
    return bar;
}

void ImportPreview::setPlan(const ConfigurationPlan &plan)
{
    m_rows.setPlan(plan);
    m_summary->setText(text::planSummary(plan));
    m_conflicts->setVisible(plan.count(EntryState::NameTaken) > 0);
    fillStates();
    clearFilter();
    showState();
}

void ImportPreview::setHasSecrets(bool hasSecrets)
{
    m_hasSecrets = hasSecrets;
    showState();
}

void ImportPreview::fillStates()
{
    const QSignalBlocker blocker(m_states);
    m_states->clear();
    m_states->addItem(tr("All entries (%1)").arg(m_rows.rowCount()), QVariant::fromValue(Show::All));
    for (const EntryState state :
         {EntryState::New, EntryState::Changed, EntryState::NameTaken, EntryState::Unchanged}) {
        int count = 0;
        for (int row = 0; row < m_rows.rowCount(); ++row)
            count += m_rows.stateAt(row) == state ? 1 : 0;
        if (count > 0) {
            //: %1 is a state, such as Changed, %2 how many entries are in it
            m_states->addItem(tr("%1 (%2)").arg(text::entryState(state)).arg(count), QVariant::fromValue(state));
        }
    }
    m_states->addItem(tr("With problems"), QVariant::fromValue(Show::Problems));
}

void ImportPreview::setWanted()
{
    const QVariant shown = m_states->currentData();
    ImportFilter::Wanted wanted{m_search->text()};
    if (shown.metaType() == QMetaType::fromType<EntryState>())
        wanted.state = shown.value<EntryState>();
    else
        wanted.onlyProblems = shown.value<Show>() == Show::Problems;
    m_filter.setWanted(wanted);
    const bool isFiltered = m_rows.rowCount() > 0;
    m_pages->setCurrentIndex(m_filter.rowCount() > 0 ? 0 : isFiltered ? 1 : 2);
    showDetails();
}

void ImportPreview::clearFilter()
{
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker states(m_states);
        m_search->clear();
        m_states->setCurrentIndex(0);
    }
    setWanted();
}

void ImportPreview::start()
{
    m_table->setFocus();
    if (m_rows.plan().undecided() > 0)
        return goToUndecided();
    int row = 0;
    while (row < m_rows.rowCount() && !m_rows.hasProblems(row))
        ++row;
    chooseRow(row < m_rows.rowCount() ? row : 0);
}

QList<int> ImportPreview::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.append(m_filter.mapToSource(index).row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ImportPreview::chooseRow(int row)
{
    const QModelIndex source = m_rows.index(row, ImportRowModel::NameColumn);
    if (source.isValid() && !m_filter.mapFromSource(source).isValid())
        clearFilter();
    const QModelIndex index = m_filter.mapFromSource(source);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

// From the first of those that are chosen on, and round.
void ImportPreview::goToUndecided()
{
    const int count = m_rows.rowCount();
    const QList<int> chosen = chosenRows();
    const int start = chosen.isEmpty() ? 0 : chosen.first() + 1;
    for (int step = 0; step < count; ++step) {
        const int row = (start + step) % count;
        if (m_rows.isUndecided(row)) {
            m_table->setFocus();
            return chooseRow(row);
        }
    }
}

void ImportPreview::showDetails()
{
    m_details->setRows(chosenRows());
}

void ImportPreview::showState()
{
    const ConfigurationPlan &plan = m_rows.plan();
    const int undecided = plan.undecided();
    const int withErrors = plan.withErrors();
    m_next->setEnabled(undecided > 0);
    m_next->setVisible(plan.count(EntryState::NameTaken) > 0);
    if (undecided > 0) {
        m_import->setEnabled(false);
        return m_state->setProblem(
            Severity::Warning, tr("%n connector(s) are to be decided before anything is written.", nullptr, undecided));
    }
    if (withErrors > 0) {
        m_import->setEnabled(false);
        return m_state->setProblem(
            Severity::Error,
            tr("%n of the entries have errors. They are to be corrected in the file, or skipped.", nullptr,
               withErrors));
    }
    const WorkspaceChange change = plan.change();
    m_import->setEnabled(!change.isEmpty() || m_hasSecrets);
    if (!change.isEmpty()) {
        //: %1 are sentences: 3 connectors are added.
        m_state->setProblem(Severity::Note, tr("Importing does this: %1").arg(text::changeSummary(change)));
    } else if (m_hasSecrets) {
        m_state->setProblem(Severity::Note, tr("Secrets of the file are stored where none are. Nothing else changes."));
    } else {
        m_state->setPassed(tr("Nothing would change in the workspace."));
    }
}

} // namespace console
