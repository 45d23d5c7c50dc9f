// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/stagerow.h"

#include "ui/testconsole/explanationview.h"
#include "ui/text/facttext.h"
#include "ui/text/outcometext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/mutedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int markerSize = 16;
constexpr int markerColumn = 32;
constexpr int rowPadding = 8;

ThemeColor colorOf(StageState state)
{
    switch (state) {
    case StageState::Running:
        return ThemeColor::Accent;
    case StageState::Passed:
        return ThemeColor::Success;
    case StageState::Failed:
        return ThemeColor::Error;
    case StageState::NotReached:
        break;
    }
    return ThemeColor::Muted;
}

QString iconNameOf(StageState state)
{
    switch (state) {
    case StageState::Running:
        return u"states/running"_s;
    case StageState::Passed:
        return u"states/passed"_s;
    case StageState::Failed:
        return u"states/failed"_s;
    case StageState::NotReached:
        break;
    }
    return u"states/not-reached"_s;
}

QString factsOf(const StageReport &report)
{
    if (report.facts.isEmpty() && report.state == StageState::NotReached)
        return text::stageState(report.state);
    return text::facts(report.facts);
}

} // namespace

StageRow::StageRow(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_facts(new MutedLabel({}))
    , m_time(new MutedLabel({}))
{
    m_time->setWordWrap(false);

    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_time);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(markerColumn, rowPadding, 0, rowPadding);
    m_column->setSpacing(4);
    m_column->addLayout(head);
    m_column->addWidget(m_facts);
}

void StageRow::setReport(const StageReport &report, const QString &name, Position position)
{
    m_report = report;
    m_position = position;
    setObjectName("stage"_L1 + stageName(report.stage));

    QFont font = m_name->font();
    font.setWeight(report.state == StageState::NotReached ? QFont::Normal : QFont::DemiBold);
    m_name->setFont(font);
    m_name->setText(name);
    const QString facts = factsOf(report);
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    const bool ended = report.state == StageState::Passed || report.state == StageState::Failed;
    m_time->setText(ended ? text::duration(report.duration) : QString());
    setAccessibleName(tr("%1: %2", "stage and its state").arg(name, text::stageState(report.state)));
    setAccessibleDescription(facts);
    update();
}

void StageRow::setFailure(const std::optional<Failure> &failure, const Connector &connector,
                          const SystemConfiguration &system)
{
    if (!failure) {
        delete std::exchange(m_explanation, nullptr);
        return;
    }
    if (!m_explanation) {
        m_explanation = new ExplanationView;
        m_column->addWidget(m_explanation);
    }
    m_explanation->setFailure(*failure, connector, system);
}

void StageRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int middle = markerSize / 2;
    const QRect marker(0, rowPadding + (m_name->height() - markerSize) / 2, markerSize, markerSize);
    painter.setPen(QPen(Theme::color(ThemeColor::Line), 2));
    if (m_position == Position::Middle || m_position == Position::Last)
        painter.drawLine(middle, 0, middle, marker.top() - 3);
    if (m_position == Position::Middle || m_position == Position::First)
        painter.drawLine(middle, marker.bottom() + 4, middle, height());
    painter.drawPixmap(marker,
                       look::pixmap(iconNameOf(m_report.state), markerSize, Theme::color(colorOf(m_report.state)),
                                    devicePixelRatioF()));
}

} // namespace console
