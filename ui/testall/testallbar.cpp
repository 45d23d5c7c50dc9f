// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testall/testallbar.h"

#include "ui/text/progresstext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/primarybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressHeight = 8;

} // namespace

TestAllBar::TestAllBar(QWidget *parent)
    : QFrame(parent)
    , m_progress(new QProgressBar)
    , m_text(new QLabel)
    , m_report(look::makeButton(u"saveBatchReport"_s, tr("Save report…"), u"actions/save"_s))
    , m_failedAgain(look::makeButton(u"testFailedAgain"_s, tr("Failed ones again")))
    , m_check(look::makeButton(u"checkAll"_s, tr("Check all")))
    , m_cancel(look::makeButton(u"cancelAll"_s, tr("Cancel")))
    , m_send(new PrimaryButton(tr("Send test scans"), u"actions/send"_s))
{
    look::dress(m_send, u"sendAll"_s);
    m_progress->setObjectName(u"batchProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the test"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_text->setObjectName(u"batchState"_s);
    m_report->setToolTip(tr("Saves what the last test came to as a web page, as JSON, or as JUnit XML"));
    m_failedAgain->setToolTip(tr("Tests the connectors that failed once more, in the same way"));
    m_check->setToolTip(tr("Tries everything that leaves no trace at the destinations: nothing is delivered"));
    m_send->setToolTip(tr("Delivers the documents to each connector for real"));
    connect(m_report, &QPushButton::clicked, this, &TestAllBar::reportRequested);
    connect(m_failedAgain, &QPushButton::clicked, this, &TestAllBar::failedAgainRequested);
    connect(m_check, &QPushButton::clicked, this, &TestAllBar::checkRequested);
    connect(m_cancel, &QPushButton::clicked, this, &TestAllBar::cancelRequested);
    connect(m_send, &QPushButton::clicked, this, &TestAllBar::sendRequested);

    auto *state = new QVBoxLayout;
    state->setSpacing(2);
    state->addStretch(1);
    state->addWidget(m_progress);
    state->addWidget(m_text);
    state->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    setFixedHeight(look::barHeight);
    layout->setContentsMargins(2 * metrics::grid, 0, 2 * metrics::grid, 0);
    layout->setSpacing(metrics::grid);
    layout->addLayout(state, 1);
    for (QPushButton *button : {m_report, m_failedAgain, m_check, m_cancel, m_send}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
}

void TestAllBar::showState(const TestAllRun &run, const BatchModel &model)
{
    const bool isRunning = run.isRunning();
    const bool canStart = !isRunning && model.rowCount() > 0;
    const TestAllRun::Progress progress = run.progress();
    m_progress->setVisible(isRunning);
    m_progress->setRange(0, static_cast<int>(progress.expected));
    m_progress->setValue(static_cast<int>(progress.ended));
    m_text->setText(stateText(run, model));
    look::enable({{m_report, !isRunning && run.record().has_value()},
                  {m_failedAgain, !isRunning && model.counts().failed > 0},
                  {m_check, canStart},
                  {m_cancel, isRunning},
                  {m_send, canStart}});
}

QString TestAllBar::stateText(const TestAllRun &run, const BatchModel &model) const
{
    const BatchModel::Counts counts = model.counts();
    const auto number = [](qsizetype count) { return static_cast<int>(count); };
    QStringList parts;
    if (run.isRunning()) {
        const TestAllRun::Progress progress = run.progress();
        parts << tr("%1 of %n connector(s)", nullptr, number(progress.expected)).arg(progress.ended);
        if (counts.failed > 0)
            parts << tr("%n failed", nullptr, number(counts.failed));
        if (progress.left)
            parts << text::timeLeft(*progress.left);
    } else if (run.record()) {
        parts << tr("%n succeeded", nullptr, number(counts.succeeded));
        parts << tr("%n failed", nullptr, number(counts.failed));
        if (counts.cancelled > 0)
            parts << tr("%n cancelled", nullptr, number(counts.cancelled));
    } else {
        parts << tr("%n connector(s), tested as they are saved", nullptr, model.rowCount());
    }
    return parts.join(u"  ·  "_s);
}

} // namespace console
