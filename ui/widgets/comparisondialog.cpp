// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/comparisondialog.h"

#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plaintooltip.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize startSize{960, 640};
constexpr int whatWidth = 200;
constexpr int valueWidth = 296;

enum Column { WhatColumn, FirstColumn, SecondColumn, DifferenceColumn };

// Rows as high as their texts are in columns of this width: a tree asks without one.
class WrappedRows : public QStyledItemDelegate
{
public:
    explicit WrappedRows(QTreeView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
        connect(view->header(), &QHeaderView::sectionResized, this, [this] { Q_EMIT sizeHintChanged({}); });
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem wrapped = option;
        wrapped.rect = {0, 0, m_view->columnWidth(index.column()), 1}; // without a height its width does not count
        return QStyledItemDelegate::sizeHint(wrapped, index) + QSize(0, metrics::grid);
    }

private:
    const QTreeView *const m_view;
};

} // namespace

ComparisonDialog::ComparisonDialog(const ComparedPair &pair, QWidget *parent)
    : QDialog(parent)
    , m_pair(pair)
    , m_table(new QTreeWidget)
    , m_differencesOnly(new QCheckBox(tr("Only what differs")))
{
    setObjectName(u"comparisonDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(pair.title);
    resize(startSize);
    makeTable();
    m_differencesOnly->setObjectName(u"differencesOnly"_s);
    connect(m_differencesOnly, &QCheckBox::toggled, this, &ComparisonDialog::showWhatDiffers);
    const auto differences = std::count_if(pair.lines.begin(), pair.lines.end(), isDifferent);
    auto *summary = new QLabel(
        differences == 0 ? pair.sameness : tr("They differ in %n line(s).", nullptr, static_cast<int>(differences)));
    summary->setObjectName(u"comparisonSummary"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    m_table->setFocus();
}

void ComparisonDialog::makeTable()
{
    m_table->setObjectName(u"comparisonTable"_s);
    m_table->setAccessibleName(tr("Comparison"));
    m_table->setHeaderLabels({QString(), m_pair.first, m_pair.second, tr("Difference")});
    m_table->setRootIsDecorated(false);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new WrappedRows(m_table));
    m_table->setAlternatingRowColors(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnWidth(WhatColumn, whatWidth);
    m_table->setColumnWidth(FirstColumn, valueWidth);
    m_table->setColumnWidth(SecondColumn, valueWidth);
    m_table->header()->setStretchLastSection(true);
    for (const ComparedLine &line : m_pair.lines)
        addLine(line);
}

void ComparisonDialog::addLine(const ComparedLine &line)
{
    const bool isHeading = line.kind == ComparedLine::Kind::Heading;
    auto *item = new QTreeWidgetItem({line.what, line.first, line.second, line.difference});
    for (const int column : {FirstColumn, SecondColumn})
        item->setToolTip(column, plainToolTip(item->text(column)));
    if (isHeading || isDifferent(line)) {
        for (int column = WhatColumn; column <= DifferenceColumn; ++column)
            item->setFont(column, look::semiBold(font()));
    }
    QStringList spoken{line.what};
    if (!isHeading)
        spoken << line.first << line.second << (line.difference.isEmpty() ? tr("The same") : line.difference);
    item->setData(WhatColumn, Qt::AccessibleTextRole, spoken.join(u", "_s));
    m_table->addTopLevelItem(item);
}

QWidget *ComparisonDialog::makeButtons()
{
    auto *copy = look::makeButton(u"copyComparison"_s, tr("Copy"), u"actions/copy"_s);
    auto *close = look::makeButton(u"closeComparison"_s, tr("Close"));
    copy->setAutoDefault(false);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, &ComparisonDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_differencesOnly);
    layout->addStretch(1);
    layout->addWidget(copy);
    layout->addWidget(close);
    return bar;
}

// A heading stays where a line below it does.
void ComparisonDialog::showWhatDiffers()
{
    const bool isAll = !m_differencesOnly->isChecked();
    bool isBelowShown = false;
    for (qsizetype row = m_pair.lines.size() - 1; row >= 0; --row) {
        const ComparedLine &line = m_pair.lines.at(row);
        const bool isHeading = line.kind == ComparedLine::Kind::Heading;
        const bool isShown = isAll || (isHeading ? isBelowShown : !line.difference.isEmpty());
        isBelowShown = !isHeading && (isBelowShown || isShown);
        m_table->topLevelItem(static_cast<int>(row))->setHidden(!isShown);
    }
}

void ComparisonDialog::copy() const
{
    QStringList rows{QStringList{{},
                                 m_table->headerItem()->text(FirstColumn),
                                 m_table->headerItem()->text(SecondColumn),
                                 m_table->headerItem()->text(DifferenceColumn)}
                         .join(u'\t')};
    for (const ComparedLine &line : m_pair.lines)
        rows << QStringList{line.what, line.first, line.second, line.difference}.join(u'\t');
    QGuiApplication::clipboard()->setText(rows.join(u'\n'));
}

} // namespace console
