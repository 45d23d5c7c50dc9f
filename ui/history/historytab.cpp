// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historytab.h"

#include "ui/history/deliverycomparison.h"
#include "ui/history/deliverydetails.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historyreport.h"
#include "ui/history/outcomedelegate.h"
#include "ui/history/secondsending.h"
#include "ui/prompts/prompts.h"
#include "ui/prompts/reportsaving.h"
#include "ui/widgets/comparisondialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rowtable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 28;
constexpr int newestRows = 256; // in which a delivery that was chosen is looked for again
constexpr qsizetype mostExported = 1'000;

// With seconds: two deliveries of one minute are what is compared most.
QString headingOf(const DeliveryRecord &record)
{
    return QLocale().toString(record.started.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

HistoryTab::HistoryTab(Workspace *workspace, Prompts *prompts, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_model(workspace)
    , m_filter(new HistoryFilterBar)
    , m_pages(new QStackedWidget)
    , m_table(new QTableView)
    , m_details(new DeliveryDetails(workspace, prompts))
{
    m_rows.setSourceModel(&m_model);
    makeTable();
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"historySplitter"_s);
    splitter->addWidget(makePages());
    splitter->addWidget(m_details);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::grid);
    splitter->setSizes({220, 380});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::pageMargin, 2 * metrics::grid, look::pageMargin, 2 * metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_filter);
    layout->addWidget(splitter, 1);
    layout->addWidget(makeButtons());
    connect(m_filter, &HistoryFilterBar::changed, this, &HistoryTab::applyFilter);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, &HistoryTab::keepSelection);
    connect(&m_rows, &QAbstractItemModel::dataChanged, this, &HistoryTab::keepSelection);
    keepSelection();
}

void HistoryTab::makeTable()
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("Deliveries"));
    m_table->setModel(&m_rows);
    m_table->setItemDelegateForColumn(HistoryModel::OutcomeColumn, new OutcomeDelegate(m_table));
    m_table->setColumnHidden(HistoryModel::ConnectorColumn, true);
    showAsRows(m_table, rowHeight);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::DocumentsColumn, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{HistoryModel::StartedColumn, 168}, {HistoryModel::OutcomeColumn, 216},
                                          {HistoryModel::StageColumn, 80},    {HistoryModel::UserColumn, 152},
                                          {HistoryModel::SizeColumn, 72},     {HistoryModel::DurationColumn, 72}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryTab::showRecord);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryTab::showButtons);
}

QWidget *HistoryTab::makePages()
{
    auto *nothing = new EmptyState(u"states/interrupted"_s, tr("No deliveries yet"),
                                   tr("Every test scan of this connector is kept here with its verdict."));
    auto *test = nothing->addButton(u"goToTest"_s, tr("Go to Test"));
    connect(test, &QPushButton::clicked, this, &HistoryTab::testRequested);
    auto *noMatch =
        new EmptyState(u"actions/search"_s, tr("Nothing matches"), tr("No delivery of this connector is like that."));
    auto *clear = noMatch->addButton(u"clearHistoryFilter"_s, tr("Show all deliveries"));
    connect(clear, &QPushButton::clicked, m_filter, &HistoryFilterBar::clear);
    m_nothing = nothing;
    m_noMatch = noMatch;
    for (QWidget *page : {static_cast<QWidget *>(m_table), m_nothing, m_noMatch})
        m_pages->addWidget(page);
    return m_pages;
}

QWidget *HistoryTab::makeButtons()
{
    m_sendAgain = look::makeButton(u"sendAgain"_s, tr("Send again…"), u"actions/send"_s);
    m_sendAgain->setToolTip(tr("Puts the scan into the tab Test. Nothing is sent before it is sent there."));
    m_compare = look::makeButton(u"compareDeliveries"_s, tr("Compare"));
    m_compare->setToolTip(tr("Two chosen deliveries side by side."));
    m_export = look::makeButton(u"exportDeliveries"_s, tr("Save report…"), u"actions/save"_s);
    connect(m_sendAgain, &QPushButton::clicked, this, &HistoryTab::sendAgain);
    connect(m_compare, &QPushButton::clicked, this, &HistoryTab::compareSelected);
    connect(m_export, &QPushButton::clicked, this, &HistoryTab::exportReport);
    m_buttons = new QWidget;
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_sendAgain);
    row->addWidget(m_compare);
    row->addStretch(1);
    row->addWidget(m_export);
    return m_buttons;
}

void HistoryTab::setConnector(const QUuid &id)
{
    if (m_connectorId == id)
        return;
    m_connectorId = id;
    m_record.reset();
    applyFilter();
}

void HistoryTab::applyFilter()
{
    m_model.setFilter(m_filter->filter(m_connectorId));
}

void HistoryTab::showRecord()
{
    const QModelIndex current = m_table->currentIndex();
    const auto record = current.isValid() ? m_workspace->delivery(m_model.recordId(current.row())) : std::nullopt;
    if (record && record != m_record)
        m_details->setRecord(*record);
    m_record = record;
    showButtons();
}

void HistoryTab::showButtons()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool isShown = rows.size() == 1 && rows.first().row() == m_table->currentIndex().row(); // the chosen one
    m_compare->setEnabled(rows.size() == 2);
    m_sendAgain->setEnabled(isShown && m_record && m_record->scan);
    m_export->setEnabled(!rows.isEmpty());
}

int HistoryTab::rowOf(const QUuid &recordId) const
{
    for (int row = 0; row < std::min(m_rows.rowCount(), newestRows); ++row) {
        if (m_model.recordId(row) == recordId)
            return row;
    }
    return -1;
}

// What somebody looks at stays chosen, wherever it is now; whoever comes to the tab finds the newest chosen.
void HistoryTab::keepSelection()
{
    const bool isEmpty = m_rows.rowCount() == 0;
    const QModelIndex current = m_table->currentIndex();
    const bool isKept = isVisible() && m_record && current.isValid() && m_model.recordId(current.row()) == m_record->id;
    if (!isEmpty && !isKept)
        m_table->selectRow(std::max(isVisible() && m_record ? rowOf(m_record->id) : 0, 0));
    showRecord();
    m_pages->setCurrentWidget(!isEmpty                   ? static_cast<QWidget *>(m_table)
                                  : m_filter->isActive() ? m_noMatch
                                                         : m_nothing);
    m_details->setVisible(!isEmpty);
    m_buttons->setVisible(!isEmpty);
}

QList<DeliveryRecord> HistoryTab::selected() const
{
    QList<DeliveryRecord> records;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows.first(std::min(rows.size(), mostExported))) {
        if (const auto record = m_workspace->delivery(m_model.recordId(row.row())))
            records.append(*record);
    }
    std::sort(records.begin(), records.end(),
              [](const auto &left, const auto &right) { return left.started < right.started; });
    return records;
}

void HistoryTab::compareSelected()
{
    const QList<DeliveryRecord> records = selected();
    if (records.size() != 2)
        return;
    const DeliveryRecord &first = records.first();
    const DeliveryRecord &second = records.last();
    auto *dialog =
        new ComparisonDialog({tr("Two deliveries of ‘%1’").arg(second.connectorName), headingOf(first),
                              headingOf(second), tr("The two deliveries do not differ."), compare(first, second)},
                             this);
    dialog->open();
}

void HistoryTab::sendAgain()
{
    if (!m_record || !m_record->scan)
        return;
    const SecondSending sending = secondSending(*m_record, m_workspace->directory());
    Q_EMIT sendAgainRequested(sending.scan);
    if (const QString notice = secondSendingNotice(sending); !notice.isEmpty())
        m_prompts->tell(this, tr("The scan is not quite what it was"), notice);
}

void HistoryTab::exportReport()
{
    const QList<DeliveryRecord> records = selected();
    if (records.isEmpty())
        return;
    const qsizetype chosen = m_table->selectionModel()->selectedRows().size();
    //: The name of a file, without its extension; %1 is a date
    const QString name = tr("Deliveries %1").arg(QDate::currentDate().toString(Qt::ISODate));
    saveReportAs(m_prompts, this, historyReport(records, chosen, *m_workspace), name);
}

} // namespace console
