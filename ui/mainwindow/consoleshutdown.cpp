// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/consoleshutdown.h"

#include "delivery/api/deliveryengine.h"
#include "ui/mainwindow/consolepanels.h"
#include "ui/prompts/prompts.h"
#include "ui/testconsole/testsessions.h"

#include <QWidget>

namespace console {

ConsoleShutdown::ConsoleShutdown(const ConsoleServices &services, TestSessions *sessions, ConsolePanels *panels,
                                 QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_sessions(sessions)
    , m_panels(panels)
    , m_window(window)
{
    connect(m_services.engine, &DeliveryEngine::runningJobsChanged, this, &ConsoleShutdown::closeWhenIdle);
    connect(m_panels, &ConsolePanels::testingChanged, this, &ConsoleShutdown::closeWhenIdle);
}

// A batch whose scans all rest, or whose samples are being made, has no job at the moment.
bool ConsoleShutdown::isDelivering() const
{
    return m_services.engine->runningJobs() > 0 || m_panels->isTesting();
}

void ConsoleShutdown::close()
{
    if (isDelivering()) {
        ask();
    } else {
        m_state = State::Agreed;
        m_window->close();
    }
}

void ConsoleShutdown::ask()
{
    if (m_state != State::Open || m_isAsking)
        return;
    m_isAsking = true;
    const int running = m_services.engine->runningJobs();
    const QString title = running > 0 ? tr("%n delivery(ies) running", nullptr, running) : tr("A test is running");
    const Question question{title,
                            tr("Closing the window cancels what is being delivered. Nothing is sent again by itself."),
                            tr("Cancel deliveries and close"),
                            {},
                            true};
    m_services.prompts->ask(m_window, question, [this](Answer answer) {
        m_isAsking = false;
        if (answer != Answer::Accept)
            return;
        m_state = State::Cancelling;
        m_sessions->cancelAll();
        m_panels->cancelTests();
        closeWhenIdle();
    });
}

void ConsoleShutdown::closeWhenIdle()
{
    if (m_state != State::Cancelling || isDelivering())
        return;
    m_state = State::Agreed;
    QMetaObject::invokeMethod(m_window, &QWidget::close, Qt::QueuedConnection);
}

} // namespace console
