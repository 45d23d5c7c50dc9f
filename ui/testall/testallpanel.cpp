// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testall/testallpanel.h"

#include "delivery/api/deliveryengine.h"
#include "models/items/connectorlistmodel.h"
#include "ui/prompts/reportsaving.h"
#include "ui/testall/batchcelldelegate.h"
#include "ui/testall/testallbar.h"
#include "ui/testconsole/documentsbox.h"
#include "ui/testconsole/scanform.h"
#include "ui/testconsole/verdictview.h"
#include "ui/text/outcometext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/wheelguard.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize startSize{1240, 820};
constexpr int scanColumnWidth = 400;
constexpr int rowHeight = 4 * metrics::grid;
constexpr int maximumAtOnce = 256;
constexpr std::chrono::milliseconds barPace(50);

QLabel *makeHeading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(look::sectionFont(label->font()));
    return label;
}

// Wide enough for its heading and for what stands in its cells.
int stageWidth(const QFontMetrics &metrics, const QString &heading)
{
    int width = BatchCellDelegate::widthFor(metrics, heading);
    for (const StageState state : {StageState::Running, StageState::Failed})
        width = std::max(width, BatchCellDelegate::widthFor(metrics, text::stageState(state)));
    return width;
}

} // namespace

TestAllPanel::TestAllPanel(const ConsoleServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_run(services)
    , m_session(services)
    , m_pages(new QStackedWidget)
    , m_table(new QTableView)
    , m_scan(new ScanForm(services.workspace))
    , m_documents(new DocumentsBox(services.prompts))
    , m_atOnce(new QSpinBox)
    , m_details(new QStackedWidget)
    , m_verdict(new VerdictView)
    , m_open(look::makeButton(u"openTestedConnector"_s, tr("Open the connector")))
    , m_bar(new TestAllBar)
{
    setObjectName(u"testAllPanel"_s);
    setWindowTitle(tr("Test of several connectors"));
    setModal(false);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(startSize);
    m_rows.setSourceModel(&m_run.model());
    makeTable();
    auto *bottom = new QSplitter;
    bottom->setObjectName(u"testAllDetailsSplitter"_s);
    bottom->addWidget(makeScanColumn());
    bottom->addWidget(makeDetails());
    bottom->setStretchFactor(1, 1);
    bottom->setChildrenCollapsible(false);
    bottom->setSizes({scanColumnWidth, startSize.width() - scanColumnWidth});
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"testAllSplitter"_s);
    splitter->addWidget(makeMatrix());
    splitter->addWidget(bottom);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::grid);
    splitter->setSizes({startSize.height() / 2, startSize.height() / 2});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2 * metrics::grid, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter, 1);
    layout->addWidget(look::makeLine());
    layout->addWidget(m_bar);

    m_barPace.setSingleShot(true);
    m_barPace.setInterval(barPace);
    connect(&m_barPace, &QTimer::timeout, this, &TestAllPanel::showBar);
    m_scan->setSession(&m_session);
    m_documents->setSession(&m_session);
    connect(m_documents, &DocumentsBox::sampleRequested, this,
            //: Stands on a generated document where a connector's name does
            [this] { m_session.generate(tr("Several connectors")); });
    connect(&m_run, &TestAllRun::runningChanged, this, &TestAllPanel::onRunningChanged);
    connect(&m_run, &TestAllRun::progressed, this, [this] {
        if (!m_barPace.isActive())
            m_barPace.start();
    });
    connect(&m_run.model(), &QAbstractItemModel::dataChanged, this, &TestAllPanel::onChanged);
    connect(m_bar, &TestAllBar::checkRequested, this, [this] { start(DeliveryPurpose::Check, all()); });
    connect(m_bar, &TestAllBar::sendRequested, this, [this] { start(DeliveryPurpose::Deliver, all()); });
    connect(m_bar, &TestAllBar::failedAgainRequested, this,
            [this] { start(m_run.plan().purpose, m_run.model().failed()); });
    connect(m_bar, &TestAllBar::cancelRequested, this, &TestAllPanel::cancel);
    connect(m_bar, &TestAllBar::reportRequested, this, &TestAllPanel::saveReport);
}

void TestAllPanel::makeTable()
{
    m_table->setObjectName(u"testMatrix"_s);
    m_table->setAccessibleName(tr("Connectors and stages"));
    m_table->setModel(&m_rows);
    m_table->setItemDelegate(new BatchCellDelegate(m_table));
    showAsRows(m_table, rowHeight);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(BatchModel::ConnectorColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(6 * metrics::grid);
    for (int column = BatchModel::FirstStageColumn; column < BatchModel::OutcomeColumn; ++column)
        m_table->setColumnWidth(
            column,
            stageWidth(m_table->fontMetrics(), m_rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    m_table->setColumnWidth(BatchModel::OutcomeColumn, 26 * metrics::grid);
    m_table->setColumnWidth(BatchModel::DurationColumn, 10 * metrics::grid);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TestAllPanel::showVerdict);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT connectorRequested(index.data(BatchModel::IdRole).toUuid()); });
}

QWidget *TestAllPanel::makeMatrix()
{
    m_pages->addWidget(m_table);
    m_pages->addWidget(new EmptyState(u"actions/send"_s, tr("No connectors to test"),
                                      tr("Connectors of the workspace are listed here, each with its stages.")));
    auto *matrix = new QWidget;
    auto *layout = new QVBoxLayout(matrix);
    layout->setContentsMargins(2 * metrics::grid, 0, 2 * metrics::grid, 0);
    layout->addWidget(m_pages);
    return matrix;
}

QWidget *TestAllPanel::makeScanColumn()
{
    m_atOnce->setObjectName(u"testsAtOnce"_s);
    m_atOnce->setAccessibleName(tr("Connectors tested at the same time"));
    m_atOnce->setRange(1, maximumAtOnce);
    m_atOnce->setValue(m_services.engine->concurrency());
    auto *atOnce = new QFormLayout;
    atOnce->addRow(tr("Tested at the &same time"), m_atOnce);

    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(2 * metrics::grid, metrics::grid, 2 * metrics::grid, metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(makeHeading(tr("Scan")));
    layout->addWidget(m_scan);
    layout->addLayout(atOnce);
    layout->addWidget(makeHeading(tr("Documents")));
    layout->addWidget(m_documents, 1);
    new WheelGuard(column);
    auto *area = new QScrollArea;
    area->setObjectName(u"testAllScanColumn"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(320);
    area->setWidget(column);
    return area;
}

QWidget *TestAllPanel::makeDetails()
{
    m_open->setAutoDefault(false);
    m_open->setToolTip(tr("Shows the connector with its test in the main window"));
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT connectorRequested(chosen().data(BatchModel::IdRole).toUuid()); });
    m_verdict->setFrameShape(QFrame::StyledPanel);
    auto *chosen = new QWidget;
    auto *layout = new QVBoxLayout(chosen);
    layout->setContentsMargins(0, 0, 0, metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_verdict, 1);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    auto *hint = new MutedLabel(tr("Choosing a connector shows its verdict here, with the remedy where it failed."));
    hint->setAlignment(Qt::AlignCenter);
    m_details->setContentsMargins(0, 0, 2 * metrics::grid, 0);
    m_details->addWidget(hint);
    m_details->addWidget(chosen);
    return m_details;
}

void TestAllPanel::setConnectors(QList<QUuid> ids)
{
    // Asked once: one that is kept would follow every delivery.
    const ConnectorListModel connectors(m_services.workspace);
    const bool isForAll = ids.isEmpty();
    QHash<QUuid, ConnectorState> states;
    for (int row = 0; row < connectors.rowCount(); ++row) {
        const QModelIndex index = connectors.index(row);
        const QUuid id = index.data(ConnectorListModel::IdRole).toUuid();
        states.insert(id, index.data(ConnectorListModel::StateRole).value<ConnectorState>());
        if (isForAll)
            ids.append(id);
    }
    m_rows.setStates(states);
    m_run.setConnectors(ids);
    m_pages->setCurrentIndex(m_rows.rowCount() > 0 ? 0 : 1);
    showVerdict();
    showBar();
}

QList<QUuid> TestAllPanel::all() const
{
    QList<QUuid> ids;
    for (int row = 0; row < m_rows.rowCount(); ++row)
        ids.append(m_rows.index(row, 0).data(BatchModel::IdRole).toUuid());
    return ids;
}

void TestAllPanel::start(DeliveryPurpose purpose, const QList<QUuid> &ids)
{
    m_session.documents().refresh();
    m_run.start(ids, {purpose, m_session.scan(), m_session.sampleSettings(), m_atOnce->value()});
}

void TestAllPanel::onRunningChanged()
{
    if (!isRunning())
        showFailure();
    showBar();
    Q_EMIT runningChanged();
}

void TestAllPanel::showFailure()
{
    const QList<QUuid> failed = m_run.model().failed();
    if (!chosen().isValid() && !failed.isEmpty())
        m_table->selectRow(m_run.model().rowOf(failed.first()));
}

// The current row alone may be one that the table took with the focus.
QModelIndex TestAllPanel::chosen() const
{
    return m_table->selectionModel()->selectedRows().value(0);
}

void TestAllPanel::onChanged(const QModelIndex &first, const QModelIndex &last)
{
    const int row = chosen().row();
    if (first.row() <= row && row <= last.row())
        showVerdict();
}

void TestAllPanel::showVerdict()
{
    const QModelIndex row = chosen();
    const bool isTested = row.isValid() && m_run.model().row(row.row()).started.isValid();
    m_details->setCurrentIndex(isTested ? 1 : 0);
    const auto verdict = isTested ? std::optional(m_run.verdict(row.row())) : std::nullopt;
    if (verdict == m_shown) // only the progress has changed
        return;
    m_shown = verdict;
    if (verdict)
        m_verdict->setVerdict(*verdict);
}

void TestAllPanel::showBar()
{
    m_bar->showState(m_run, m_run.model());
}

void TestAllPanel::saveReport()
{
    const QString title = m_run.plan().purpose == DeliveryPurpose::Check ? tr("Check of several connectors")
                                                                         : tr("Test scans to several connectors");
    saveReportAs(m_services.prompts, this, m_run.record()->report(title), title);
}

} // namespace console
