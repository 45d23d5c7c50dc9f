// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/consolestatusbar.h"

#include "delivery/api/deliveryengine.h"
#include "delivery/api/practicereceiver.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace console {

using namespace Qt::StringLiterals;

ConsoleStatusBar::ConsoleStatusBar(const ConsoleServices &services, QWidget *parent)
    : QStatusBar(parent)
    , m_services(services)
    , m_receiver(new QToolButton)
    , m_deliveries(new QLabel)
{
    m_receiver->setObjectName(u"receiverStatus"_s);
    m_receiver->setAutoRaise(true);
    m_receiver->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_receiver->setToolTip(tr("Shows what reached the practice receiver"));
    m_deliveries->setObjectName(u"deliveriesStatus"_s);
    m_deliveries->setContentsMargins(metrics::grid, 0, metrics::grid, 0);
    setSizeGripEnabled(false);
    addWidget(m_receiver);
    addPermanentWidget(m_deliveries);
    connect(m_receiver, &QToolButton::clicked, this, &ConsoleStatusBar::arrivalsRequested);
    connect(services.engine, &DeliveryEngine::runningJobsChanged, this, &ConsoleStatusBar::showDeliveries);
    if (services.receiver) {
        connect(services.receiver, &PracticeReceiver::runningChanged, this, &ConsoleStatusBar::showReceiver);
        connect(services.receiver, &PracticeReceiver::arrived, this, &ConsoleStatusBar::showReceiver);
    }
    showReceiver();
    showDeliveries();
}

void ConsoleStatusBar::showReceiver()
{
    const PracticeReceiver *receiver = m_services.receiver;
    const bool isRunning = receiver && receiver->isRunning();
    QString text = tr("Practice receiver: not running");
    if (isRunning) {
        const QUrl url = receiver->extensionUrl();
        //: %1 is an address with a port, %2 the number of arrivals as text: "3 arrived"
        text = tr("Practice receiver: running at %1, %2")
                   .arg(u"%1:%2"_s.arg(url.host()).arg(url.port()),
                        tr("%n arrived", nullptr, static_cast<int>(receiver->arrivals().size())));
    }
    m_receiver->setText(text);
    m_receiver->setAccessibleName(text);
    m_receiver->setIcon(look::pixmap(isRunning ? u"states/passed"_s : u"states/not-reached"_s, 16,
                                     Theme::color(isRunning ? ThemeColor::Success : ThemeColor::Muted),
                                     devicePixelRatioF()));
}

void ConsoleStatusBar::showDeliveries()
{
    const int running = m_services.engine->runningJobs();
    m_deliveries->setText(running == 0 ? tr("No delivery running") : tr("%n delivery(ies) running", nullptr, running));
}

void ConsoleStatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showReceiver();
    QStatusBar::changeEvent(event);
}

} // namespace console
