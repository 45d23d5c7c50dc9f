// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/arrivalspanel.h"

#include "ui/prompts/prompts.h"
#include "ui/testconsole/endpointsview.h"
#include "ui/text/outcometext.h"
#include "ui/text/servicetext.h"
#include "ui/widgets/copyedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statusline.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QTableWidget *makeTable(const QString &objectName, const QString &accessibleName, const QStringList &headings)
{
    auto *table = new QTableWidget(0, static_cast<int>(headings.size()));
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setHorizontalHeaderLabels(headings);
    return table;
}

void dress(QTableView *table)
{
    showAsRows(table, 26);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void fill(QTableWidget *table, const QList<QStringList> &rows)
{
    table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(rows[row].value(column));
            item->setToolTip(plainToolTip(item->text()));
            table->setItem(row, column, item);
        }
    }
}

} // namespace

ArrivalsPanel::ArrivalsPanel(PracticeReceiver *receiver, Prompts *prompts, QWidget *parent)
    : QDialog(parent)
    , m_receiver(receiver)
    , m_prompts(prompts)
    , m_model(receiver)
    , m_state(new QLabel)
    , m_rehearsal(new StatusLine)
    , m_tabs(new QTabWidget)
    , m_endpoints(new EndpointsView(receiver))
    , m_pages(new QStackedWidget)
    , m_arrivals(new QTableView)
    , m_details(new QStackedWidget)
    , m_fields(makeTable(u"arrivalFields"_s, tr("Fields"), {tr("Field"), tr("Value")}))
    , m_files(makeTable(u"arrivalFiles"_s, tr("Files"), {tr("Field"), tr("Name"), tr("Type"), tr("Size")}))
    , m_hash(new CopyEdit(tr("Copy the SHA-256 of the file")))
    , m_openFolder(look::makeButton(u"openArrivalFolder"_s, tr("Open folder"), u"actions/open-folder"_s))
{
    setObjectName(u"arrivalsPanel"_s);
    setWindowTitle(tr("Arrivals at the practice receiver"));
    setModal(false);
    resize(920, 680);
    m_state->setObjectName(u"receiverState"_s);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setWordWrap(true);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"arrivalsSplitter"_s);
    splitter->addWidget(makeArrivals());
    splitter->addWidget(makeDetails());
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::grid);
    splitter->setSizes({240, 360});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_state);
    layout->addWidget(makeRehearsalRow());
    layout->addWidget(m_tabs, 1);
    m_tabs->setObjectName(u"arrivalTabs"_s);
    m_tabs->setAccessibleName(tr("Practice receiver"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(splitter, tr("Arrivals"));
    m_tabs->addTab(m_endpoints, tr("Addresses and answers"));

    if (m_receiver) {
        connect(m_receiver, &PracticeReceiver::runningChanged, this, &ArrivalsPanel::showReceiver);
        connect(m_receiver, &PracticeReceiver::rehearsalChanged, this, &ArrivalsPanel::showRehearsals);
    }
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ArrivalsPanel::showReceiver);
    showReceiver();
    showArrival();
}

QWidget *ArrivalsPanel::makeRehearsalRow()
{
    m_rehearsal->setObjectName(u"rehearsalNotice"_s);
    auto *end = look::makeButton(u"endRehearsals"_s, tr("Take what comes"));
    end->setAutoDefault(false);
    end->setToolTip(tr("Ends the rehearsal: the practice receiver takes what comes again."));
    connect(end, &QPushButton::clicked, this, &ArrivalsPanel::endRehearsals);
    m_rehearsalRow = new QWidget;
    auto *row = new QHBoxLayout(m_rehearsalRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_rehearsal, 1);
    row->addWidget(end);
    return m_rehearsalRow;
}

QWidget *ArrivalsPanel::makeArrivals()
{
    m_arrivals->setObjectName(u"arrivals"_s);
    m_arrivals->setAccessibleName(tr("Arrivals"));
    m_arrivals->setModel(&m_model);
    dress(m_arrivals);
    m_arrivals->horizontalHeader()->setSectionResizeMode(ArrivalModel::EndpointColumn, QHeaderView::Stretch);
    m_arrivals->setColumnWidth(ArrivalModel::TimeColumn, 176);
    for (const int column : {ArrivalModel::FilesColumn, ArrivalModel::SizeColumn, ArrivalModel::AnswerColumn})
        m_arrivals->setColumnWidth(column, 88);
    connect(m_arrivals->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ArrivalsPanel::showArrival);
    m_pages->addWidget(m_arrivals);
    m_pages->addWidget(new EmptyState(u"states/receiver"_s, tr("Nothing has arrived yet"),
                                      tr("A test scan sent to one of the practice connectors appears here, byte for "
                                         "byte as it came.")));
    return m_pages;
}

QWidget *ArrivalsPanel::makeDetails()
{
    dress(m_fields);
    dress(m_files);
    m_fields->setFont(look::fixedFont());
    m_fields->horizontalHeader()->setFont(font());
    m_fields->setColumnWidth(0, 160);
    m_fields->horizontalHeader()->setStretchLastSection(true);
    auto *tables = new QSplitter;
    tables->setObjectName(u"arrivalSplitter"_s);
    tables->addWidget(m_fields);
    tables->addWidget(makeFiles());
    tables->setChildrenCollapsible(false);
    tables->setHandleWidth(metrics::grid);

    auto *hint = new MutedLabel(tr("Choosing an arrival shows its fields and files here."));
    hint->setAlignment(Qt::AlignCenter);
    m_details->addWidget(hint);
    m_details->addWidget(tables);
    return m_details;
}

QWidget *ArrivalsPanel::makeFiles()
{
    m_files->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_files->setColumnWidth(0, 56);
    m_files->setColumnWidth(2, 128);
    m_files->setColumnWidth(3, 80);
    connect(m_files, &QTableWidget::currentCellChanged, this, &ArrivalsPanel::showFile);
    m_hash->setObjectName(u"arrivalHash"_s);
    m_hash->setAccessibleName(tr("SHA-256 of the file"));
    m_hash->copyButton()->setAutoDefault(false);
    m_openFolder->setAutoDefault(false);
    connect(m_openFolder, &QPushButton::clicked, this, &ArrivalsPanel::openFolder);

    auto *hash = new QHBoxLayout;
    hash->setSpacing(metrics::grid);
    hash->addWidget(new QLabel(tr("SHA-256")));
    hash->addWidget(m_hash, 1);
    hash->addWidget(m_hash->copyButton());
    auto *files = new QWidget;
    auto *layout = new QVBoxLayout(files);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_files, 1);
    layout->addLayout(hash);
    layout->addWidget(m_openFolder, 0, Qt::AlignLeft);
    return files;
}

void ArrivalsPanel::setFailure(const ReceiverFailure &failure)
{
    m_failure = text::receiverFailure(failure);
    showReceiver();
}

void ArrivalsPanel::showReceiver()
{
    if (m_receiver && m_receiver->isRunning()) {
        m_failure.clear();
        m_state->setText(tr("The practice receiver is running, for this computer alone."));
    } else if (!m_failure.isEmpty()) {
        m_state->setText(m_failure);
    } else if (m_receiver) {
        m_state->setText(tr("The practice receiver is not running. The sample workspace starts it by itself."));
    } else {
        m_state->setText(tr("This workspace has no practice receiver."));
    }
    m_endpoints->refresh();
    showRehearsals();
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (m_model.rowCount() > 0 && !m_arrivals->currentIndex().isValid())
        m_arrivals->selectRow(0);
    m_details->setVisible(m_model.rowCount() > 0);
}

void ArrivalsPanel::showRehearsals()
{
    QStringList lines;
    for (const Arrival::Endpoint endpoint : EndpointsView::rehearsing) {
        const QString code = m_receiver && m_receiver->isRunning() ? m_receiver->rehearsal(endpoint) : QString();
        if (!code.isEmpty()) {
            //: %1 is an endpoint, %2 what it does: Mail server, 421 4.3.2: the server ends the connection
            lines.append(tr("Rehearsal at ‘%1’: %2").arg(text::endpoint(endpoint), text::rehearsal(code)));
        }
    }
    m_rehearsal->setProblem(Severity::Warning, lines.join(u'\n'));
    m_rehearsalRow->setVisible(!lines.isEmpty());
}

void ArrivalsPanel::endRehearsals()
{
    for (const Arrival::Endpoint endpoint : EndpointsView::rehearsing)
        m_receiver->rehearse(endpoint, {});
}

void ArrivalsPanel::showArrival()
{
    const QModelIndex current = m_arrivals->currentIndex();
    m_details->setCurrentIndex(current.isValid() ? 1 : 0);
    if (!current.isValid())
        return;
    const Arrival &arrival = m_model.arrival(current.row());
    QList<QStringList> fields;
    for (const Fact &field : arrival.fields)
        fields.append({field.name, field.value});
    fill(m_fields, fields);
    m_fields->setVisible(!fields.isEmpty());
    QList<QStringList> files;
    for (const ReceivedFile &file : arrival.files)
        files.append({file.fieldName, file.name, file.mediaType, text::bytes(file.size)});
    fill(m_files, files);
    const bool haveFields = std::any_of(arrival.files.begin(), arrival.files.end(),
                                        [](const ReceivedFile &file) { return !file.fieldName.isEmpty(); });
    m_files->setColumnHidden(0, !haveFields); // attachments have none
    m_files->setCurrentCell(files.isEmpty() ? -1 : 0, 0);
    showFile();
    m_openFolder->setEnabled(!arrival.files.isEmpty());
}

void ArrivalsPanel::showFile()
{
    const QList<ReceivedFile> files = m_arrivals->currentIndex().isValid()
        ? m_model.arrival(m_arrivals->currentIndex().row()).files
        : QList<ReceivedFile>();
    m_hash->showText(files.value(m_files->currentRow()).sha256);
}

void ArrivalsPanel::openFolder()
{
    const Arrival &arrival = m_model.arrival(m_arrivals->currentIndex().row());
    const QString folder = QFileInfo(arrival.files.first().path).absolutePath();
    if (!m_prompts->openAddress(QUrl::fromLocalFile(folder))) {
        m_prompts->tell(this, tr("The folder is not opened"),
                        tr("No program here shows folders. The files are in ‘%1’.").arg(folder));
    }
}

} // namespace console
