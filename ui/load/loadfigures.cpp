// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/load/loadfigures.h"

#include "ui/testconsole/explanationview.h"
#include "ui/text/statisticstext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/rowtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 22;
constexpr int narrowest = 30 * metrics::grid; // to which an explanation fits
constexpr int shownFailures = 3; // before the list scrolls

QTableWidget *makeTable(const QString &objectName, const QString &accessibleName, const QStringList &headings)
{
    auto *table = new QTableWidget(0, static_cast<int>(headings.size()));
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setHorizontalHeaderLabels(headings);
    showAsRows(table, rowHeight);
    return table;
}

void setText(QTableWidget *table, int row, int column, const QString &text, Qt::Alignment alignment)
{
    if (!table->item(row, column))
        table->setItem(row, column, new QTableWidgetItem);
    QTableWidgetItem *item = table->item(row, column);
    item->setText(text);
    item->setToolTip(plainToolTip(text));
    item->setTextAlignment(alignment | Qt::AlignVCenter);
}

} // namespace

LoadFigures::LoadFigures(QWidget *parent)
    : QWidget(parent)
    , m_figures(makeTable(u"loadFigures"_s, tr("Figures"), {tr("Figure"), tr("Value")}))
    , m_failuresTitle(new QLabel(tr("Failures by cause")))
    , m_failures(makeTable(u"loadFailures"_s, tr("Failures by cause"), {tr("Number"), tr("What happened")}))
    , m_explanationArea(new QScrollArea)
    , m_explanation(new ExplanationView)
{
    m_figures->horizontalHeader()->hide();
    m_figures->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_figures->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_failures->setSelectionMode(QAbstractItemView::SingleSelection);
    m_failures->horizontalHeader()->setStretchLastSection(true);
    m_failures->setColumnWidth(0, 9 * metrics::grid);
    m_failures->setFixedHeight((shownFailures + 1) * rowHeight + 2 * metrics::grid);
    m_failuresTitle->setFont(look::semiBold(font()));
    m_explanationArea->setObjectName(u"loadExplanation"_s);
    m_explanationArea->setFrameShape(QFrame::NoFrame);
    m_explanationArea->setWidgetResizable(true);
    m_explanationArea->setMinimumWidth(narrowest);
    m_explanationArea->setWidget(m_explanation);
    connect(m_failures, &QTableWidget::currentCellChanged, this, &LoadFigures::showExplanation);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_figures);
    layout->addWidget(m_failuresTitle);
    layout->addWidget(m_failures);
    layout->addWidget(m_explanationArea, 1);
    layout->addStretch();
}

void LoadFigures::setStatistics(const Statistics &statistics, const Connector &connector,
                                const SystemConfiguration &system)
{
    m_statistics = statistics;
    if (m_connector != connector || m_system != system)
        m_explained.reset();
    m_connector = connector;
    m_system = system;
    const QList<text::Figure> figures = text::figures(statistics);
    m_figures->setRowCount(static_cast<int>(figures.size()));
    m_figures->setFixedHeight(m_figures->rowCount() * rowHeight + 2 * m_figures->frameWidth());
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        setText(m_figures, row, 0, figures[row].name, Qt::AlignLeft);
        setText(m_figures, row, 1, figures[row].value, Qt::AlignRight);
    }
    showFailures();
}

void LoadFigures::showFailures()
{
    // The most frequent comes first, and may be another one than before: the chosen one stays chosen.
    const auto *chosen = m_failures->item(m_failures->currentRow(), 1);
    const QString chosenText = chosen ? chosen->text() : QString();
    const QSignalBlocker blocker(m_failures);
    const auto count = static_cast<int>(m_statistics.failures.size());
    m_failures->setRowCount(count);
    int current = std::min(count, 1) - 1;
    for (int row = 0; row < count; ++row) {
        const FailureGroup &group = m_statistics.failures[row];
        const QString what = text::failureGroup(group, m_connector, m_system);
        setText(m_failures, row, 0, QLocale().toString(static_cast<qlonglong>(group.count)), Qt::AlignRight);
        setText(m_failures, row, 1, what, Qt::AlignLeft);
        if (what == chosenText)
            current = row;
    }
    if (m_failures->currentRow() != current)
        m_failures->setCurrentCell(current, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_failuresTitle), static_cast<QWidget *>(m_failures),
                          static_cast<QWidget *>(m_explanationArea)})
        part->setVisible(count > 0);
    showExplanation();
}

void LoadFigures::showExplanation()
{
    const int row = m_failures->currentRow();
    if (row < 0 || row >= m_statistics.failures.size())
        return;
    const Failure &failure = m_statistics.failures[row].example;
    if (m_explained == failure) // what is selected in its text stays selected
        return;
    m_explained = failure;
    m_explanation->setFailure(failure, m_connector, m_system);
}

} // namespace console
