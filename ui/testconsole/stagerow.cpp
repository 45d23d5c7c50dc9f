// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/stagerow.h"

#include "ui/testconsole/explanationview.h"
#include "ui/testconsole/factstext.h"
#include "ui/testconsole/stagehead.h"
#include "ui/text/facttext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace console {

using namespace Qt::StringLiterals;

StageRow::StageRow(QWidget *parent)
    : QWidget(parent)
    , m_head(new StageHead)
    , m_body(new QWidget)
    , m_facts(new FactsText)
{
    m_head->setObjectName(u"stageHead"_s);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(StageHead::indent, 0, metrics::grid, metrics::grid);
    body->setSpacing(metrics::grid);
    body->addWidget(m_facts);
    m_body->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_body);
    connect(m_head, &StageHead::toggled, m_body, &QWidget::setVisible);
}

void StageRow::setReport(const StageReport &report, const QString &name, Position position)
{
    m_position = position;
    m_hasFacts = !report.facts.isEmpty();
    setObjectName("stage"_L1 + stageName(report.stage));
    m_head->setReport(report, name);
    m_facts->setFacts(report.facts);
    m_facts->setVisible(m_hasFacts);
    setAccessibleName(m_head->accessibleName());
    setAccessibleDescription(m_head->accessibleDescription());
    showExpandable();
    update();
}

void StageRow::setFailure(const std::optional<Failure> &failure, const Connector &connector,
                          const SystemConfiguration &system)
{
    if (!failure) {
        delete std::exchange(m_explanation, nullptr);
        showExpandable();
        return;
    }
    const bool isNew = !m_explanation;
    if (isNew) {
        m_explanation = new ExplanationView;
        m_body->layout()->addWidget(m_explanation);
    }
    m_explanation->setFailure(*failure, connector, system);
    showExpandable();
    if (isNew)
        m_head->setChecked(true);
}

void StageRow::showExpandable()
{
    m_head->setExpandable(m_hasFacts || m_explanation);
}

void StageRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect marker = m_head->marker();
    painter.setPen(QPen(Theme::color(ThemeColor::Line), 2));
    if (m_position == Position::Middle || m_position == Position::Last)
        painter.drawLine(marker.center().x(), 0, marker.center().x(), marker.top() - 3);
    if (m_position == Position::Middle || m_position == Position::First)
        painter.drawLine(marker.center().x(), marker.bottom() + 4, marker.center().x(), height());
}

} // namespace console
