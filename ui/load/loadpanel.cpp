// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/load/loadpanel.h"

#include "models/connector/destinationhost.h"
#include "models/support/addresses.h"
#include "models/workspace/workspace.h"
#include "ui/load/loadbar.h"
#include "ui/load/loadchart.h"
#include "ui/load/loadfigures.h"
#include "ui/load/loadform.h"
#include "ui/load/seriesmodel.h"
#include "ui/prompts/prompts.h"
#include "ui/prompts/reportsaving.h"
#include "ui/text/statisticstext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto refreshTime = 250ms;
constexpr int figuresWidth = 360;

// Where the scans would go, if that is not, or may not be, this computer; else empty.
QString otherComputer(const LoadPlan &plan)
{
    const QString host = destinationHost(plan.connector, plan.system);
    if (!host.isEmpty())
        return isThisComputer(host) ? QString() : host;
    const QString place = destinationOf(plan.connector, plan.system);
    return place.contains(u'%') ? place : QString(); // a variable may be a share
}

QString tableText(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(row < 0 ? model.headerData(column, Qt::Horizontal).toString()
                                 : model.index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QTableView *makeTable(QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setObjectName(u"loadTable"_s);
    table->setAccessibleName(LoadPanel::tr("The run over time"));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(3 * metrics::grid);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return table;
}

} // namespace

LoadPanel::LoadPanel(const ConsoleServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_title(new QLabel)
    , m_destination(new MutedLabel({}))
    , m_form(new LoadForm)
    , m_pages(new QStackedWidget)
    , m_figures(new LoadFigures)
    , m_views(new QTabWidget)
    , m_chart(new LoadChart)
    , m_series(new SeriesModel(this))
    , m_bar(new LoadBar)
{
    setObjectName(u"loadPanel"_s);
    setWindowTitle(tr("Repeat and load"));
    setModal(false);
    resize(1080, 800);
    m_title->setObjectName(u"loadTitle"_s);
    m_title->setFont(look::headingFont(font()));
    m_destination->setObjectName(u"loadDestination"_s);
    m_destination->setTextFormat(Qt::PlainText);
    m_title->setTextFormat(Qt::PlainText);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshTime);
    connect(&m_refresh, &QTimer::timeout, this, &LoadPanel::showRun);
    connect(m_bar, &LoadBar::startRequested, this, &LoadPanel::start);
    connect(m_bar, &LoadBar::cancelRequested, this, &LoadPanel::cancel);
    connect(m_bar, &LoadBar::copyRequested, this, &LoadPanel::copy);
    connect(m_bar, &LoadBar::saveRequested, this, &LoadPanel::save);

    auto *content = new QVBoxLayout;
    content->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, metrics::grid);
    content->setSpacing(metrics::grid);
    content->addWidget(m_title);
    content->addWidget(m_destination);
    content->addWidget(m_form);
    content->addWidget(makeResults(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(content, 1);
    layout->addWidget(look::makeLine());
    layout->addWidget(m_bar);
    for (auto *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // nothing is done by Enter in a number
    showRun();
}

LoadPanel::~LoadPanel() = default;

QWidget *LoadPanel::makeResults()
{
    m_views->setObjectName(u"loadViews"_s);
    m_views->setAccessibleName(tr("The run over time"));
    m_views->setDocumentMode(true);
    m_views->addTab(m_chart, tr("Charts"));
    m_views->addTab(makeTable(m_series), tr("Table"));
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"loadSplitter"_s);
    splitter->addWidget(m_figures);
    splitter->addWidget(m_views);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(2 * metrics::grid);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({figuresWidth, 2 * figuresWidth});
    m_pages->addWidget(new EmptyState(u"actions/send"_s, tr("Nothing measured yet"),
                                      tr("‘Start’ sends the scans for real, several at the same time, and shows how "
                                         "long they take, how many go through a second, and why some fail.")));
    m_pages->addWidget(splitter);
    return m_pages;
}

void LoadPanel::setSubject(const TestSubject &subject, const TestScan &scan, const SampleSettings &sample)
{
    if (isRunning() || m_isAsking)
        return;
    if (m_subject.connector.id != subject.connector.id)
        m_run.reset();
    m_subject = subject;
    m_scan = scan;
    m_title->setText(subject.connector.name);
    m_destination->setText(destinationOf(subject.connector, m_services.workspace->system()));
    m_form->setDocuments(scan.documents, sample);
    showRun();
}

bool LoadPanel::isRunning() const
{
    return m_run && (m_run->state() == LoadRun::State::Preparing || m_run->state() == LoadRun::State::Running);
}

void LoadPanel::start()
{
    if (isRunning() || m_isAsking || !m_subject.canBeSent())
        return;
    const LoadPlan plan{m_subject.connector, m_services.workspace->system(), m_scan, m_form->sample(), m_form->scans(),
                        m_form->parallel()};
    const QString destination = otherComputer(plan);
    if (destination.isEmpty())
        begin(plan);
    else
        ask(plan, destination);
}

void LoadPanel::ask(const LoadPlan &plan, const QString &destination)
{
    m_isAsking = true;
    const Question question{tr("%n scan(s) to ‘%1’", nullptr, plan.scans).arg(destination),
                            tr("Each of them is delivered for real, up to %n at the same time. The server and those "
                               "who receive its scans get them all, and a server under load puts others off as well.",
                               nullptr, plan.parallel),
                            tr("Send %n scan(s)", nullptr, plan.scans),
                            {},
                            true};
    m_services.prompts->ask(this, question, [this, plan](Answer answer) {
        m_isAsking = false;
        if (answer == Answer::Accept)
            begin(plan);
    });
}

void LoadPanel::begin(const LoadPlan &plan)
{
    m_run = std::make_unique<LoadRun>(m_services, plan);
    connect(m_run.get(), &LoadRun::stateChanged, this, &LoadPanel::showRun);
    connect(m_run.get(), &LoadRun::stateChanged, this, &LoadPanel::runningChanged);
    connect(m_run.get(), &LoadRun::restsFor, this, &LoadPanel::showRest);
    connect(m_run.get(), &LoadRun::ended, this, [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    });
    m_run->start();
}

void LoadPanel::cancel()
{
    if (!isRunning())
        return;
    m_run->cancel();
    showRun();
}

void LoadPanel::showRun()
{
    m_form->setEnabled(!isRunning());
    m_bar->showRun(m_run.get(), m_subject.canBeSent());
    m_pages->setCurrentIndex(m_run && m_run->endedCount() > 0 ? 1 : 0);
    if (!m_run)
        return;
    m_figures->setStatistics(m_run->statistics(), m_run->plan().connector, m_run->plan().system);
    m_chart->setSeries(m_run->series());
    m_series->setSeries(m_run->series());
}

void LoadPanel::showRest(std::chrono::seconds rest)
{
    m_bar->showNotice(
        tr("The server asks to wait. Sent again in %n second(s).", nullptr, static_cast<int>(rest.count())));
}

void LoadPanel::copy() const
{
    QStringList lines;
    const QList<text::Figure> figures = text::figures(m_run->statistics());
    for (const text::Figure &figure : figures)
        lines.append(figure.name + u'\t' + figure.value);
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u"\n\n"_s + tableText(*m_series) + u'\n');
}

void LoadPanel::save()
{
    const Report report = m_run->report();
    const QByteArray table = toCsv(m_run->series());
    saveReportAs(m_services.prompts, this, report.title, {tr("The run over time, as a table (*.csv)")},
                 [report, table](const QString &path) {
                     return path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? saveWhole(table, path)
                                                                          : saveReport(report, path);
                 });
}

} // namespace console
