// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/testsessions.h"

namespace console {

TestSessions::TestSessions(const ConsoleServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

TestSession *TestSessions::of(const QUuid &connectorId)
{
    TestSession *&session = m_sessions[connectorId];
    if (!session)
        session = new TestSession(m_services, this);
    return session;
}

void TestSessions::forget(const QUuid &connectorId)
{
    delete m_sessions.take(connectorId);
}

bool TestSessions::isRunning(const QUuid &connectorId) const
{
    const TestSession *session = m_sessions.value(connectorId);
    return session && session->phase() != TestSession::Phase::Idle;
}

void TestSessions::cancelAll()
{
    for (TestSession *session : std::as_const(m_sessions))
        session->cancel();
}

} // namespace console
