// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/load/loadbar.h"

#include "ui/load/loadrun.h"
#include "ui/text/progresstext.h"
#include "ui/text/servicetext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/primarybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressHeight = 12;

QString amount(qsizetype count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString runningText(const LoadRun &run)
{
    QStringList parts{LoadBar::tr("%1 of %2 scans").arg(amount(run.endedCount()), amount(run.plan().scans))};
    if (run.isCancelled())
        parts.append(LoadBar::tr("being cancelled"));
    else if (const auto left = run.timeLeft())
        parts.append(text::timeLeft(*left));
    return parts.join(u"  ·  "_s);
}

QString endedText(const LoadRun &run)
{
    if (run.generatorFailure())
        return text::generatorFailure(*run.generatorFailure());
    if (run.isCancelled())
        return LoadBar::tr("Cancelled after %1 of %2 scans").arg(amount(run.endedCount()), amount(run.plan().scans));
    return LoadBar::tr("%1 scans sent").arg(amount(run.endedCount()));
}

QString textOf(const LoadRun *run)
{
    if (!run)
        return {};
    switch (run->state()) {
    case LoadRun::State::Ready:
        return {};
    case LoadRun::State::Preparing:
        return LoadBar::tr("A sample scan is being made…");
    case LoadRun::State::Running:
        return runningText(*run);
    case LoadRun::State::Ended:
        break;
    }
    return endedText(*run);
}

} // namespace

LoadBar::LoadBar(QWidget *parent)
    : QFrame(parent)
    , m_progress(new QProgressBar)
    , m_text(new QLabel)
    , m_copy(look::makeButton(u"copyLoad"_s, tr("Copy figures"), u"actions/copy"_s))
    , m_save(look::makeButton(u"saveLoad"_s, tr("Save report…"), u"actions/save"_s))
    , m_cancel(look::makeButton(u"cancelLoad"_s, tr("Cancel")))
    , m_start(new PrimaryButton(tr("Start"), u"actions/send"_s))
{
    setMinimumHeight(look::barHeight); // more where there is much to say and little room
    m_progress->setObjectName(u"loadProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_text->setObjectName(u"loadProgressText"_s);
    m_text->setWordWrap(true);
    look::dress(m_start, u"startLoad"_s);
    connect(m_start, &QPushButton::clicked, this, &LoadBar::startRequested);
    connect(m_cancel, &QPushButton::clicked, this, &LoadBar::cancelRequested);
    connect(m_copy, &QPushButton::clicked, this, &LoadBar::copyRequested);
    connect(m_save, &QPushButton::clicked, this, &LoadBar::saveRequested);

    auto *progress = new QVBoxLayout;
    progress->setSpacing(2);
    progress->addStretch(1);
    progress->addWidget(m_progress);
    progress->addWidget(m_text);
    progress->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * metrics::grid, 0, 2 * metrics::grid, 0);
    layout->setSpacing(metrics::grid);
    layout->addLayout(progress, 1);
    for (QPushButton *button : {m_copy, m_save, m_cancel, m_start})
        layout->addWidget(button);
}

void LoadBar::showRun(const LoadRun *run, bool canStart)
{
    const bool isPreparing = run && run->state() == LoadRun::State::Preparing;
    const bool isRunning = isPreparing || (run && run->state() == LoadRun::State::Running);
    const bool hasFigures = run && run->endedCount() > 0;
    look::enable({{m_copy, hasFigures},
                  {m_save, hasFigures},
                  {m_cancel, isRunning && !run->isCancelled()},
                  {m_start, canStart && !isRunning}});
    m_progress->setVisible(isRunning);
    m_progress->setRange(0, isPreparing || !run ? 0 : run->plan().scans);
    m_progress->setValue(run ? static_cast<int>(run->endedCount()) : 0);
    m_text->setText(textOf(run));
}

void LoadBar::showNotice(const QString &text)
{
    m_text->setText(text);
}

} // namespace console
