// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/consolestatusbar.h"

#include "delivery/api/deliveryengine.h"
#include "delivery/api/practicereceiver.h"
#include "delivery/api/secretstore.h"
#include "ui/text/secretstoretext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plaintooltip.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;

QToolButton *makeButton(const QString &objectName, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(toolTip);
    return button;
}

ThemeColor colorOf(const SecretStoreStatus &status)
{
    switch (status.state) {
    case SecretStoreStatus::State::Ready:
        // What is forgotten with the end of the program is worth a look.
        return status.kind == SecretStoreKind::Memory ? ThemeColor::Warning : ThemeColor::Success;
    case SecretStoreStatus::State::Locked:
    case SecretStoreStatus::State::Missing:
        return ThemeColor::Warning;
    case SecretStoreStatus::State::Unavailable:
        return ThemeColor::Error;
    case SecretStoreStatus::State::Unknown:
        break;
    }
    return ThemeColor::Muted;
}

} // namespace

ConsoleStatusBar::ConsoleStatusBar(const ConsoleServices &services, QWidget *parent)
    : QStatusBar(parent)
    , m_services(services)
    , m_receiver(makeButton(u"receiverStatus"_s, tr("Shows what reached the practice receiver")))
    , m_secrets(makeButton(u"secretsStatus"_s, {}))
    , m_deliveries(new QLabel)
{
    m_deliveries->setObjectName(u"deliveriesStatus"_s);
    m_deliveries->setContentsMargins(metrics::grid, 0, metrics::grid, 0);
    setSizeGripEnabled(false);
    addWidget(m_secrets);
    addWidget(m_receiver);
    addPermanentWidget(m_deliveries);
    connect(m_receiver, &QToolButton::clicked, this, &ConsoleStatusBar::arrivalsRequested);
    connect(m_secrets, &QToolButton::clicked, this, &ConsoleStatusBar::secretStoreRequested);
    connect(services.engine, &DeliveryEngine::runningJobsChanged, this, &ConsoleStatusBar::showDeliveries);
    if (services.receiver) {
        connect(services.receiver, &PracticeReceiver::runningChanged, this, &ConsoleStatusBar::showReceiver);
        connect(services.receiver, &PracticeReceiver::arrived, this, &ConsoleStatusBar::showReceiver);
    }
    m_secrets->setVisible(services.secrets != nullptr);
    if (services.secrets)
        connect(services.secrets, &SecretStore::statusChanged, this, &ConsoleStatusBar::showSecrets);
    showReceiver();
    showSecrets();
    showDeliveries();
}

void ConsoleStatusBar::showSecrets()
{
    if (!m_services.secrets)
        return;
    const SecretStoreStatus status = m_services.secrets->status();
    const QString text = text::secretStoreState(status);
    m_secrets->setText(text);
    m_secrets->setAccessibleName(text);
    QStringList details{text::secretStoreMeaning(status)};
    if (!status.technical.isEmpty())
        details << status.technical;
    m_secrets->setToolTip(plainToolTip(details.join(u'\n')));
    m_secrets->setAccessibleDescription(details.join(u'\n'));
    m_secrets->setIcon(
        look::pixmap(u"states/keychain"_s, iconSize, Theme::color(colorOf(status)), devicePixelRatioF()));
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
    m_receiver->setIcon(look::pixmap(isRunning ? u"states/passed"_s : u"states/not-reached"_s, iconSize,
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
    if (event->type() == QEvent::PaletteChange) {
        showReceiver();
        showSecrets();
    }
    QStatusBar::changeEvent(event);
}

} // namespace console
