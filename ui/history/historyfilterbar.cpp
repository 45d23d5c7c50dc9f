// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyfilterbar.h"

#include "ui/text/statetext.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <chrono>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause(200);
constexpr int searchWidth = 280;

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_outcome(new QComboBox)
    , m_period(new QComboBox)
{
    setObjectName(u"historyFilter"_s);
    makeSearch();
    makeOutcomes();
    makePeriods();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_text);
    row->addWidget(m_outcome);
    row->addWidget(m_period);
    row->addStretch(1);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::changed);
}

void HistoryFilterBar::makeSearch()
{
    m_text->setObjectName(u"historySearch"_s);
    m_text->setAccessibleName(tr("Search for deliveries"));
    m_text->setPlaceholderText(tr("User, document or destination"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(searchWidth);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilterBar::changed);
}

void HistoryFilterBar::makeOutcomes()
{
    m_outcome->setObjectName(u"outcomeFilter"_s);
    m_outcome->setAccessibleName(tr("Show deliveries with outcome"));
    m_outcome->addItem(tr("All outcomes"), QString());
    for (const auto state : {DeliveryState::Delivered, DeliveryState::Failed, DeliveryState::Cancelled,
                             DeliveryState::Interrupted, DeliveryState::Running}) {
        const QString name = deliveryStateName(state);
        m_outcome->addItem(text::historyOutcome(name), name);
    }
}

void HistoryFilterBar::makePeriods()
{
    m_period->setObjectName(u"periodFilter"_s);
    m_period->setAccessibleName(tr("Show deliveries of the period"));
    //: Of deliveries: whenever they were
    m_period->addItem(tr("Any time"), -1);
    m_period->addItem(tr("Today"), 0);
    m_period->addItem(tr("Last 7 days"), 6);
    m_period->addItem(tr("Last 30 days"), 29);
}

HistoryFilter HistoryFilterBar::filter(const QUuid &connectorId) const
{
    HistoryFilter filter;
    filter.connectorId = connectorId;
    filter.state = deliveryStateNamed(m_outcome->currentData().toString());
    filter.text = m_text->text().trimmed();
    if (const int days = m_period->currentData().toInt(); days >= 0)
        filter.since = QDate::currentDate().addDays(-days).startOfDay();
    return filter;
}

bool HistoryFilterBar::isActive() const
{
    return filter({}) != HistoryFilter{QUuid(), {}, {}, {}};
}

void HistoryFilterBar::clear()
{
    m_text->clear();
    m_typing.stop();
    {
        const QSignalBlocker outcomes(m_outcome);
        const QSignalBlocker periods(m_period);
        m_outcome->setCurrentIndex(0);
        m_period->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

} // namespace console
