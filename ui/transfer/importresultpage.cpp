// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/importresultpage.h"

#include "models/connector/connectortype.h"
#include "models/workspace/workspace.h"
#include "ui/testall/batchcelldelegate.h"
#include "ui/text/secrettext.h"
#include "ui/text/transfertext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/statusline.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 4 * metrics::grid;
constexpr int ownerWidth = 280;

enum Page { ListPage, NothingPage, UnknownPage };

} // namespace

ImportResultPage::ImportResultPage(const ConsoleServices &services, QWidget *parent)
    : QWidget(parent)
    , m_missing(services.workspace, services.secrets)
    , m_state(new StatusLine)
    , m_left(new MutedLabel({}))
    , m_pages(new QStackedWidget)
    , m_table(new QTableView)
    , m_open(look::makeButton(u"openNeeded"_s, tr("Open")))
{
    setObjectName(u"importResultPage"_s);
    m_state->setObjectName(u"importResult"_s);
    m_left->setObjectName(u"importLeft"_s);
    makeTable();
    auto *content = new QVBoxLayout;
    content->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, metrics::grid);
    content->setSpacing(metrics::grid);
    content->addWidget(m_state);
    content->addWidget(new SectionHeading(tr("What is left to do")));
    content->addWidget(m_left);
    content->addWidget(makePages(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(content, 1);
    column->addWidget(look::makeLine());
    column->addWidget(makeButtons());

    connect(&m_missing, &MissingSecrets::looked, this, &ImportResultPage::onLooked);
    const Workspace *workspace = services.workspace;
    connect(workspace, &Workspace::tokenRecordChanged, this, &ImportResultPage::lookAgain);
    connect(workspace, &Workspace::connectorSaved, this, &ImportResultPage::lookAgain);
    connect(workspace, &Workspace::connectorRemoved, this, &ImportResultPage::lookAgain);
    connect(workspace, &Workspace::connectorsChanged, this, &ImportResultPage::lookAgain);
    connect(workspace, &Workspace::systemChanged, this, &ImportResultPage::lookAgain);
    if (services.secrets)
        connect(services.secrets, &SecretStore::statusChanged, this, &ImportResultPage::lookAgain);
}

void ImportResultPage::makeTable()
{
    m_table->setObjectName(u"neededTable"_s);
    m_table->setAccessibleName(tr("What is to be entered or authorized"));
    m_table->setModel(&m_rows);
    m_table->setItemDelegate(new BatchCellDelegate(m_table));
    showAsRows(m_table, rowHeight);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(NeededModel::OwnerColumn, ownerWidth);
    connect(m_table, &QTableView::activated, this, &ImportResultPage::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportResultPage::showLeft);
}

QWidget *ImportResultPage::makePages()
{
    m_pages->addWidget(m_table);
    auto *nothing = new EmptyState(u"states/passed"_s, tr("Nothing is left to do"),
                                   tr("What was imported has everything that it signs in with."));
    nothing->setObjectName(u"nothingLeft"_s);
    m_pages->addWidget(nothing);
    m_pages->addWidget(new QWidget);
    return m_pages;
}

QWidget *ImportResultPage::makeButtons()
{
    QPushButton *undo = look::makeButton(u"undoImport"_s, tr("Undo the import"));
    QPushButton *close = look::makeButton(u"closeImport"_s, tr("Close"));
    m_open->setToolTip(tr("Shows in the main window where it is entered"));
    undo->setToolTip(tr("Connectors, system configuration, directory and secrets are as before the import again."));
    connect(undo, &QPushButton::clicked, this, &ImportResultPage::undoRequested);
    connect(close, &QPushButton::clicked, this, &ImportResultPage::closeRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_table->currentIndex()); });
    auto *bar = new QWidget;
    bar->setFixedHeight(look::barHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * metrics::grid, 0, 2 * metrics::grid, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(undo);
    row->addStretch(1);
    row->addWidget(m_open);
    row->addWidget(close);
    for (QPushButton *button : {undo, m_open, close})
        button->setAutoDefault(false); // Enter in the list opens the connector
    return bar;
}

void ImportResultPage::setResult(const WorkspaceChange &change, const QList<NeededSecret> &needed)
{
    m_state->setPassed(change.isEmpty() ? tr("Secrets of the file are stored where there were none.")
                                        : text::changeSummary(change));
    m_needed = needed;
    m_rows.setNeeded({}, {});
    m_icons.clear();
    for (const ConnectorChange &connector : change.connectors) {
        if (connector.after)
            m_icons.insert(connector.after->id,
                           u"connectors/"_s + typeInfo(typeOf(connector.after->settings)).iconName);
    }
    lookAgain();
}

void ImportResultPage::lookAgain()
{
    showLeft();
    m_missing.look(m_needed.value_or(m_rows.needed()));
}

void ImportResultPage::onLooked(const QList<bool> &isThere)
{
    if (m_needed) {
        QList<NeededSecret> left;
        for (qsizetype row = 0; row < isThere.size(); ++row) {
            if (!isThere.at(row))
                left.append(m_needed->at(row));
        }
        m_needed.reset();
        m_rows.setNeeded(left, m_icons);
        m_table->setCurrentIndex(m_rows.index(0, 0));
    } else {
        m_rows.setDone(isThere);
    }
    showLeft();
}

void ImportResultPage::showLeft()
{
    const int count = m_rows.rowCount();
    const int done = m_rows.doneCount();
    m_open->setEnabled(m_table->currentIndex().isValid());
    if (m_needed) {
        m_pages->setCurrentIndex(UnknownPage);
        m_left->setText(tr("It is looked up what is stored…"));
        return;
    }
    m_pages->setCurrentIndex(count > 0 ? ListPage : NothingPage);
    if (count == 0)
        m_left->setText({});
    else if (m_missing.failure())
        m_left->setText(text::secretFailure(*m_missing.failure()));
    else if (done > 0)
        m_left->setText(tr("%1 of %n are done. Each connector can be opened from here.", nullptr, count).arg(done));
    else
        m_left->setText(tr("Before these connectors can deliver, something is to be entered or authorized. Each can be "
                           "opened from here."));
}

void ImportResultPage::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const NeededSecret &needed = m_rows.needed().at(index.row());
    if (needed.owner.isNull())
        Q_EMIT systemRequested();
    else
        Q_EMIT connectorRequested(needed.owner);
}

} // namespace console
