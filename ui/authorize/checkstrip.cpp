// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorize/checkstrip.h"

#include "ui/text/authorizationchecktext.h"
#include "ui/widgets/expander.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using State = AuthorizationCheckStep::State;

constexpr int iconSize = 16;
constexpr int listHeight = 176;

struct Sign
{
    QString icon;
    ThemeColor color;
    QString word;
};

Sign signOf(State state)
{
    switch (state) {
    case State::Running:
        return {u"states/running"_s, ThemeColor::Accent, CheckStrip::tr("Running", "a step of a check")};
    case State::Passed:
        return {u"states/passed"_s, ThemeColor::Success, CheckStrip::tr("Passed", "a step of a check")};
    case State::Warning:
        return {u"states/warning"_s, ThemeColor::Warning, CheckStrip::tr("Warning", "a step of a check")};
    case State::Failed:
        break;
    }
    return {u"states/failed"_s, ThemeColor::Error, CheckStrip::tr("Failed", "a step of a check")};
}

int countOf(const QList<AuthorizationCheckStep> &steps, State state)
{
    return static_cast<int>(std::count_if(steps.begin(), steps.end(),
                                          [state](const AuthorizationCheckStep &step) { return step.state == state; }));
}

} // namespace

CheckStrip::CheckStrip(const AuthorizationSubject &subject, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_grid(new QGridLayout)
{
    setObjectName(u"checkStrip"_s);
    auto *list = new QWidget;
    auto *listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(metrics::grid, 0, metrics::grid, 0);
    listColumn->addLayout(m_grid);
    listColumn->addStretch(1);
    m_grid->setHorizontalSpacing(metrics::grid);
    m_grid->setVerticalSpacing(metrics::grid);
    m_grid->setColumnStretch(2, 1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"checkSteps"_s);
    scroll->setAccessibleName(tr("What the sign-in needs"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedHeight(listHeight);
    scroll->setWidget(list);
    m_expander = new Expander(u"showChecks"_s, {}, scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_expander);
}

void CheckStrip::setSteps(const QList<AuthorizationCheckStep> &steps)
{
    m_steps = steps;
    while (m_rows.size() < steps.size())
        appendRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        for (QWidget *part :
             {static_cast<QWidget *>(row.icon), static_cast<QWidget *>(row.title), static_cast<QWidget *>(row.detail)})
            part->setVisible(i < steps.size());
        if (i < steps.size())
            showStep(row, steps.at(i));
    }
    showSummary();
    openForFailure();
}

void CheckStrip::appendRow()
{
    const int index = static_cast<int>(m_rows.size());
    const Row row{new QLabel, new QLabel, new MutedLabel({})};
    row.title->setObjectName(u"check.%1"_s.arg(index));
    row.title->setTextFormat(Qt::PlainText);
    row.detail->setObjectName(u"check.%1Detail"_s.arg(index));
    m_grid->addWidget(row.icon, index, 0, Qt::AlignTop);
    m_grid->addWidget(row.title, index, 1, Qt::AlignTop);
    m_grid->addWidget(row.detail, index, 2, Qt::AlignTop);
    m_rows.append(row);
}

void CheckStrip::showStep(const Row &row, const AuthorizationCheckStep &step)
{
    const Sign sign = signOf(step.state);
    const QString title = text::checkStepTitle(step);
    const QString detail = text::checkStepDetail(step, m_subject);
    row.icon->setPixmap(look::pixmap(sign.icon, iconSize, Theme::color(sign.color), devicePixelRatioF()));
    row.title->setText(title);
    row.title->setAccessibleName(tr("%1: %2", "step of a check, and its state").arg(title, sign.word));
    row.detail->setText(detail.isEmpty() ? sign.word : detail);
}

void CheckStrip::showSummary()
{
    const int count = static_cast<int>(m_steps.size());
    const int failed = countOf(m_steps, State::Failed);
    const int warned = countOf(m_steps, State::Warning);
    QString summary = tr("What the sign-in needs: all of %n check(s) passed", nullptr, count);
    if (failed > 0)
        summary = tr("What the sign-in needs: %n check(s) failed", nullptr, failed);
    else if (countOf(m_steps, State::Running) > 0)
        summary = tr("What the sign-in needs is being checked…");
    else if (warned > 0)
        summary = tr("What the sign-in needs: %n warning(s)", nullptr, warned);
    m_expander->button()->setText(summary);
    m_expander->button()->setAccessibleName(summary);
}

void CheckStrip::openForFailure()
{
    if (m_hasOpened || countOf(m_steps, State::Failed) == 0)
        return;
    m_hasOpened = true;
    m_expander->button()->setChecked(true);
}

void CheckStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_steps.isEmpty())
        setSteps(m_steps);
    QWidget::changeEvent(event);
}

} // namespace console
