// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/verdictview.h"

#include "models/support/overloaded.h"
#include "ui/testconsole/receiptview.h"
#include "ui/testconsole/stagehead.h"
#include "ui/testconsole/stagerow.h"
#include "ui/text/outcometext.h"
#include "ui/text/statetext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/wrappedtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 24;
constexpr int narrowest = 40 * metrics::grid; // to which everything in it fits

struct Headline
{
    QString iconName;
    ThemeColor color;
    QString text;
};

Headline headlineOf(const Verdict &verdict)
{
    switch (verdict.state) {
    case Verdict::State::Running:
        return {u"states/running"_s, ThemeColor::Accent,
                verdict.purpose == DeliveryPurpose::Check ? VerdictView::tr("Checking…") : VerdictView::tr("Sending…")};
    case Verdict::State::Interrupted:
        return {u"states/interrupted"_s, ThemeColor::Warning, text::historyOutcome(u"interrupted"_s)};
    case Verdict::State::Ended:
        break;
    }
    const Outcome outcome = verdict.outcome.value_or(Cancelled{});
    const QString what = text::outcome(outcome);
    const auto succeeded = [&](const QStringList &warnings) {
        return warnings.isEmpty()
            ? Headline{u"states/passed"_s, ThemeColor::Success, what}
            : Headline{u"states/warning"_s, ThemeColor::Warning,
                       VerdictView::tr("%1, with warnings", "Delivered, with warnings").arg(what)};
    };
    return std::visit(Overloaded{
                          [&](const Delivered &delivered) { return succeeded(delivered.receipt.warnings); },
                          [&](const Checked &checked) { return succeeded(checked.warnings); },
                          [&](const Failure &) {
                              return Headline{u"states/failed"_s, ThemeColor::Error, what};
                          },
                          [&](const Cancelled &) {
                              return Headline{u"states/cancelled"_s, ThemeColor::Muted, what};
                          },
                      },
                      outcome);
}

// The stages reported, none of them running once the delivery has ended, and the failing one in any case: what explains
// the failure needs its place.
QList<StageReport> stagesOf(const Verdict &verdict)
{
    QList<StageReport> stages = verdict.stages;
    for (StageReport &report : stages) {
        if (report.state == StageState::Running && verdict.state != Verdict::State::Running)
            report.state = StageState::NotReached;
    }
    const auto *failure = verdict.outcome ? std::get_if<Failure>(&*verdict.outcome) : nullptr;
    if (!failure)
        return stages;
    const auto isFailing = [&](const StageReport &report) { return report.stage == failure->stage; };
    if (std::none_of(stages.begin(), stages.end(), isFailing)) {
        const auto after = std::find_if(stages.begin(), stages.end(),
                                        [&](const StageReport &report) { return report.stage > failure->stage; });
        stages.insert(after, {failure->stage, StageState::Failed, {}, {}});
    }
    return stages;
}

// A check has none but its warnings.
std::optional<Receipt> receiptOf(const Outcome &outcome)
{
    if (const auto *delivered = std::get_if<Delivered>(&outcome))
        return delivered->receipt;
    const auto *checked = std::get_if<Checked>(&outcome);
    return checked && !checked->warnings.isEmpty() ? std::optional(Receipt{{}, {}, checked->warnings}) : std::nullopt;
}

QString stageName(Stage stage, DeliveryPurpose purpose)
{
    const QString name = text::stage(stage);
    if (purpose == DeliveryPurpose::Deliver || stage != Stage::Deliver)
        return name;
    //: %1 is the stage Deliver, in a check that delivers nothing
    return VerdictView::tr("%1 (only tried)").arg(name);
}

StageRow::Position positionOf(qsizetype row, qsizetype count)
{
    if (count == 1)
        return StageRow::Position::Only;
    if (row == 0)
        return StageRow::Position::First;
    return row == count - 1 ? StageRow::Position::Last : StageRow::Position::Middle;
}

} // namespace

VerdictView::VerdictView(QWidget *parent)
    : QScrollArea(parent)
    , m_icon(new QLabel)
    , m_headline(new QLabel)
    , m_summary(new WrappedText(u"verdictSummary"_s, tr("Connector, start and duration"), WrappedText::Ink::Muted))
    , m_stageColumn(new QVBoxLayout)
    , m_receipt(new ReceiptView)
{
    setObjectName(u"verdict"_s);
    setAccessibleName(tr("Verdict"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setMinimumWidth(narrowest);
    m_headline->setObjectName(u"verdictHeadline"_s);
    m_headline->setFont(look::headingFont(font()));
    m_headline->setWordWrap(true);
    m_stageColumn->setSpacing(0);
    m_receipt->setObjectName(u"receipt"_s);
    m_receipt->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::grid);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    layout->setSpacing(metrics::grid / 2);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addSpacing(metrics::grid);
    layout->addLayout(m_stageColumn);
    layout->addWidget(m_receipt);
    layout->addStretch(1);
    setWidget(content);
}

void VerdictView::setVerdict(const Verdict &verdict)
{
    const bool isAnother =
        verdict.started != m_verdict.started || verdict.connector.id != m_verdict.connector.id || m_rows.isEmpty();
    const bool endsNow = verdict.state == Verdict::State::Ended && m_verdict.state == Verdict::State::Running;
    m_verdict = verdict;
    if (isAnother) {
        qDeleteAll(m_rows); // what was opened there is another delivery's
        m_rows.clear();
    }
    showHeadline();
    showStages();
    if (endsNow && !isAnother)
        QTimer::singleShot(0, this, &VerdictView::showFailure); // once it has its place
    const auto receipt = receiptOf(verdict.outcome.value_or(Cancelled{}));
    if (receipt)
        m_receipt->setReceipt(*receipt);
    m_receipt->setVisible(receipt.has_value());
}

void VerdictView::showHeadline()
{
    const Headline headline = headlineOf(m_verdict);
    m_icon->setPixmap(look::pixmap(headline.iconName, iconSize, Theme::color(headline.color), devicePixelRatioF()));
    m_headline->setText(headline.text);
    const auto total = std::accumulate(m_verdict.stages.begin(), m_verdict.stages.end(), std::chrono::microseconds(0),
                                       [](auto sum, const StageReport &report) { return sum + report.duration; });
    QStringList summary{m_verdict.connector.name,
                        QLocale().toString(m_verdict.started.toLocalTime(), QLocale::ShortFormat)};
    if (m_verdict.state == Verdict::State::Ended)
        summary.append(text::duration(total));
    m_summary->setText(summary.join(u"  ·  "_s));
}

void VerdictView::showStages()
{
    const QList<StageReport> stages = stagesOf(m_verdict);
    while (m_rows.size() < stages.size()) {
        m_rows.append(new StageRow);
        m_stageColumn->addWidget(m_rows.last());
    }
    while (m_rows.size() > stages.size())
        delete m_rows.takeLast();
    const auto *failure = m_verdict.outcome ? std::get_if<Failure>(&*m_verdict.outcome) : nullptr;
    for (qsizetype row = 0; row < stages.size(); ++row) {
        m_rows[row]->setReport(stages[row], stageName(stages[row].stage, m_verdict.purpose),
                               positionOf(row, stages.size()));
        const bool failedHere = failure && failure->stage == stages[row].stage;
        m_rows[row]->setFailure(failedHere ? std::optional(*failure) : std::nullopt, m_verdict.connector,
                                m_verdict.system);
    }
}

void VerdictView::showFailure()
{
    const auto failed =
        std::find_if(m_rows.begin(), m_rows.end(), [](const StageRow *row) { return row->head()->isChecked(); });
    if (failed != m_rows.end())
        ensureWidgetVisible(*failed, 0, 0);
}

int VerdictView::focusedRow() const
{
    const auto focused = std::find_if(m_rows.begin(), m_rows.end(),
                                      [this](const StageRow *row) { return row->head() == focusWidget(); });
    return focused == m_rows.end() ? -1 : static_cast<int>(focused - m_rows.begin());
}

// From stage to stage, as in a list.
void VerdictView::keyPressEvent(QKeyEvent *event)
{
    const int row = focusedRow();
    const int last = static_cast<int>(m_rows.size()) - 1;
    const QHash<int, int> targets{
        {Qt::Key_Up, row - 1}, {Qt::Key_Down, row + 1}, {Qt::Key_Home, 0}, {Qt::Key_End, last}};
    if (row < 0 || !targets.contains(event->key())) {
        QScrollArea::keyPressEvent(event);
        return;
    }
    StageHead *head = m_rows[std::clamp(targets[event->key()], 0, last)]->head();
    head->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(head, 0, 0);
}

void VerdictView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_verdict.started.isValid())
        showHeadline();
    QScrollArea::changeEvent(event);
}

} // namespace console
