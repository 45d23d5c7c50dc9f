// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow/consoleservices.h"

#include <QObject>

class QWidget;

namespace console {

class ConsolePanels;
class TestSessions;

// Closes the window; while something is delivered it asks first, cancels, and waits until nothing runs.
//
//   open ──close()──► closing (asked, if need be; cancelled) ──► agreed: the window is closed
class ConsoleShutdown : public QObject
{
    Q_OBJECT
public:
    ConsoleShutdown(const ConsoleServices &services, TestSessions *sessions, ConsolePanels *panels, QWidget *window);

    bool isDelivering() const; // or about to
    bool isAsking() const { return m_isAsking; }
    bool isAgreed() const { return m_state == State::Agreed; }

    void close();

private:
    enum class State { Open, Cancelling, Agreed };

    void ask();
    void closeWhenIdle();

    const ConsoleServices m_services;
    TestSessions *const m_sessions;
    ConsolePanels *const m_panels;
    QWidget *const m_window;
    bool m_isAsking = false;
    State m_state = State::Open;
};

} // namespace console
