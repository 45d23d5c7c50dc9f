// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historytab.h"

#include "models/workspace/workspace.h"
#include "ui/history/outcomedelegate.h"
#include "ui/testconsole/verdictview.h"
#include "ui/text/statetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

Verdict verdictOf(const DeliveryRecord &record, const Connector &connector, const SystemConfiguration &system)
{
    Verdict verdict;
    verdict.system = system;
    verdict.connector = connector;
    verdict.connector.name = record.connectorName;
    verdict.started = record.started;
    if (record.result) {
        verdict.state = Verdict::State::Ended;
        verdict.stages = record.result->stages;
        verdict.outcome = record.result->outcome;
    } else if (!record.isRunning) {
        verdict.state = Verdict::State::Interrupted;
    }
    return verdict;
}

} // namespace

HistoryTab::HistoryTab(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(workspace)
    , m_outcome(new QComboBox)
    , m_pages(new QStackedWidget)
    , m_table(new QTableView)
    , m_details(new QStackedWidget)
    , m_verdict(new VerdictView)
{
    m_rows.setSourceModel(&m_model);
    makeTable();
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"historySplitter"_s);
    splitter->addWidget(makePages());
    splitter->addWidget(makeDetails());
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::grid);
    splitter->setSizes({220, 380});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::pageMargin, 2 * metrics::grid, look::pageMargin, 2 * metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(makeFilterRow());
    layout->addWidget(splitter, 1);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, &HistoryTab::keepSelection);
    keepSelection();
}

QWidget *HistoryTab::makeFilterRow()
{
    m_outcome->setObjectName(u"outcomeFilter"_s);
    m_outcome->setAccessibleName(tr("Show deliveries with outcome"));
    m_outcome->addItem(tr("All outcomes"), QString());
    for (const QString &name : {u"delivered"_s, u"failed"_s, u"cancelled"_s, u"interrupted"_s})
        m_outcome->addItem(text::historyOutcome(name), name);
    connect(m_outcome, &QComboBox::currentIndexChanged, this,
            [this] { m_model.setOutcome(m_outcome->currentData().toString()); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_outcome);
    layout->addStretch(1);
    return row;
}

void HistoryTab::makeTable()
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("Deliveries"));
    m_table->setModel(&m_rows);
    m_table->setItemDelegateForColumn(HistoryModel::OutcomeColumn, new OutcomeDelegate(m_table));
    m_table->setColumnHidden(HistoryModel::ConnectorColumn, true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::DocumentsColumn, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{HistoryModel::StartedColumn, 168}, {HistoryModel::OutcomeColumn, 216},
                                          {HistoryModel::StageColumn, 80},    {HistoryModel::UserColumn, 152},
                                          {HistoryModel::SizeColumn, 72},     {HistoryModel::DurationColumn, 72}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryTab::showRecord);
}

QWidget *HistoryTab::makePages()
{
    auto *nothing = new EmptyState(u"states/interrupted"_s, tr("No deliveries yet"),
                                   tr("Every test scan of this connector is kept here with its verdict."));
    auto *test = nothing->addButton(u"goToTest"_s, tr("Go to Test"));
    connect(test, &QPushButton::clicked, this, &HistoryTab::testRequested);
    auto *noMatch = new EmptyState(u"actions/search"_s, tr("Nothing matches"),
                                   tr("No delivery of this connector had this outcome."));
    auto *clear = noMatch->addButton(u"clearOutcomeFilter"_s, tr("Show all outcomes"));
    connect(clear, &QPushButton::clicked, this, [this] { m_outcome->setCurrentIndex(0); });
    m_nothing = nothing;
    m_noMatch = noMatch;
    for (QWidget *page : {static_cast<QWidget *>(m_table), m_nothing, m_noMatch})
        m_pages->addWidget(page);
    return m_pages;
}

QWidget *HistoryTab::makeDetails()
{
    auto *hint = new MutedLabel(tr("Choosing a delivery shows its verdict here."));
    hint->setAlignment(Qt::AlignCenter);
    m_details->addWidget(hint);
    m_verdict->setFrameShape(QFrame::StyledPanel);
    m_details->addWidget(m_verdict);
    return m_details;
}

void HistoryTab::setConnector(const QUuid &id)
{
    if (m_connectorId == id)
        return;
    m_connectorId = id;
    m_recordId = {};
    m_model.setConnector(id);
}

void HistoryTab::showRecord()
{
    const QModelIndex current = m_table->currentIndex();
    m_details->setCurrentIndex(current.isValid() ? 1 : 0);
    if (!current.isValid())
        return;
    const DeliveryRecord &record = m_model.record(current.row());
    m_recordId = record.id;
    const auto connector = m_workspace->connector(record.connectorId);
    m_verdict->setVerdict(verdictOf(record, connector.value_or(Connector{}), m_workspace->system()));
}

// The model starts over when a delivery is recorded. What somebody looks at stays chosen, wherever it is now; whoever
// comes to the tab finds the newest chosen.
void HistoryTab::keepSelection()
{
    if (!isVisible())
        m_recordId = {};
    int chosen = m_rows.rowCount() > 0 ? 0 : -1;
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (m_model.record(row).id == m_recordId)
            chosen = row;
    }
    if (chosen >= 0)
        m_table->selectRow(chosen);
    showRecord();
    const bool isFiltered = m_outcome->currentIndex() > 0;
    m_pages->setCurrentWidget(chosen >= 0 ? static_cast<QWidget *>(m_table) : isFiltered ? m_noMatch : m_nothing);
    m_details->setVisible(chosen >= 0);
}

} // namespace console
