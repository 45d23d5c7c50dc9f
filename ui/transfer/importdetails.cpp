// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/importdetails.h"

#include "ui/transfer/importrowmodel.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statusline.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWrapped = 100; // rows: measuring each takes its time
constexpr int fieldWidth = 160;
constexpr int rowHeight = 3 * metrics::grid;

constexpr std::array allResolutions{Resolution::Take, Resolution::Rename, Resolution::Replace, Resolution::Skip};

QString choiceName(Resolution resolution)
{
    QString name = resolutionName(resolution);
    name[0] = name.at(0).toUpper();
    return u"resolution"_s + name;
}

} // namespace

ImportDetails::ImportDetails(const ImportRowModel *rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_name(new QLabel)
    , m_meaning(new MutedLabel({}))
    , m_choices(new QButtonGroup(this))
    , m_problems(new QVBoxLayout)
    , m_nothing(new MutedLabel(tr("No field differs.")))
    , m_table(new QTableView)
{
    m_name->setObjectName(u"importEntryName"_s);
    m_name->setFont(look::sectionFont(font()));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_meaning->setObjectName(u"importEntryMeaning"_s);
    m_meaning->setTextFormat(Qt::PlainText);
    m_problems->setSpacing(metrics::grid / 2);
    makeTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::grid, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_name);
    column->addWidget(m_meaning);
    column->addWidget(makeChoices());
    column->addLayout(m_problems);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    setRows({});
}

QWidget *ImportDetails::makeChoices()
{
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * metrics::grid);
    for (const Resolution resolution : allResolutions) {
        auto *choice = new QRadioButton;
        choice->setObjectName(choiceName(resolution));
        m_choices->addButton(choice, static_cast<int>(resolution));
        row->addWidget(choice);
    }
    row->addStretch(1);
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(static_cast<Resolution>(id)); });
    return choices;
}

void ImportDetails::makeTable()
{
    m_table->setObjectName(u"importDifferences"_s);
    m_table->setAccessibleName(tr("Fields of the entry"));
    m_table->setModel(&m_differences);
    showAsRows(m_table, rowHeight);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(DifferenceModel::FieldColumn, QHeaderView::Interactive);
    m_table->setColumnWidth(DifferenceModel::FieldColumn, fieldWidth);
}

void ImportDetails::setRows(const QList<int> &rows)
{
    m_shown = rows;
    const bool isOne = rows.size() == 1;
    if (rows.isEmpty()) {
        m_name->setText({});
        m_meaning->setText(tr("Choosing an entry shows here what differs, field by field."));
    } else if (isOne) {
        m_name->setText(m_rows->nameAt(rows.first()));
        m_meaning->setText(m_rows->partAt(rows.first()) == text::DifferencePart::Connector
                               ? text::entryMeaning(m_rows->connectorAt(rows.first()))
                               : QString());
    } else {
        m_name->setText(tr("%n entries", nullptr, static_cast<int>(rows.size())));
        m_meaning->setText(tr("A choice counts for those of them that have it."));
    }
    m_meaning->setVisible(!m_meaning->text().isEmpty());
    showChoices();
    showProblems();
    showDifferences();
}

// A choice is there where one of the rows has it, and marked where all have made it.
void ImportDetails::showChoices()
{
    m_choices->setExclusive(false); // none may be marked
    for (const Resolution resolution : allResolutions) {
        QAbstractButton *choice = m_choices->button(static_cast<int>(resolution));
        const auto has = [&](int row) { return m_rows->choicesAt(row).contains(resolution); };
        const auto first = std::find_if(m_shown.cbegin(), m_shown.cend(), has);
        choice->setVisible(first != m_shown.cend());
        if (first != m_shown.cend()) {
            choice->setText(text::resolution(resolution, m_rows->stateAt(*first)));
            choice->setAccessibleName(choice->text());
        }
        choice->setChecked(!m_shown.isEmpty() && std::all_of(m_shown.cbegin(), m_shown.cend(), [&](int row) {
            return m_rows->resolutionAt(row) == resolution;
        }));
    }
    m_choices->setExclusive(true);
}

void ImportDetails::showProblems()
{
    while (const QLayoutItem *line = m_problems->takeAt(0)) {
        line->widget()->deleteLater();
        line->widget()->hide();
        delete line;
    }
    if (m_shown.size() != 1)
        return;
    const QList<ImportProblem> problems = m_rows->problemsAt(m_shown.first());
    for (const ImportProblem &problem : problems) {
        auto *line = new StatusLine;
        line->setProblem(problem.severity, problem.text);
        m_problems->addWidget(line);
    }
}

void ImportDetails::showDifferences()
{
    const bool isOne = m_shown.size() == 1;
    if (isOne)
        m_differences.setDifferences(m_rows->differencesAt(m_shown.first()), m_rows->partAt(m_shown.first()));
    else
        m_differences.setDifferences({}, text::DifferencePart::Connector);
    const int count = m_differences.rowCount();
    m_table->setVisible(count > 0);
    m_nothing->setVisible(isOne && count == 0);
    m_table->setColumnHidden(DifferenceModel::BeforeColumn, !m_differences.hasBefore());
    if (count <= mostWrapped)
        m_table->resizeRowsToContents();
}

} // namespace console
