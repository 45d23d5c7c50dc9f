// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/smbagent/smbconnection.h"

namespace console {

// Does one job after the other, and keeps the connection for as long as they are for the same server and account.
class Agent
{
public:
    explicit Agent(std::function<void(const AgentEvent &)> sink);

    // Everything is told to the sink, AgentEnded last. After a stop the outcome is Cancelled.
    void run(const AgentJob &job, const std::stop_token &stop);

private:
    Outcome outcomeOf(const AgentJob &job, const std::stop_token &stop);

    const std::function<void(const AgentEvent &)> m_sink;
    AgentReport m_report;
    std::unique_ptr<SmbConnection> m_connection;
};

} // namespace console
