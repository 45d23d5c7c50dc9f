// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/accountdigest.h"
#include "delivery/senders/filesystem/agentprocess.h"
#include "delivery/senders/filesystem/shareplan.h"
#include "delivery/senders/idlepool.h"

#include <memory>

namespace console {

struct AgentSettings
{
    QString program = {}; // scan-smb-agent; the one beside this program where it is empty
    std::chrono::milliseconds timeLimit{20'000}; // for each answer of the server
    std::chrono::milliseconds silence{65'000}; // of the agent: three answers of the server that do not come, and some
    std::chrono::milliseconds grace{3'000}; // from being asked to end to being killed
    std::chrono::milliseconds idle{30'000}; // how long an agent is kept for the next delivery
    std::size_t maximumIdle = 8;
};

// The agents that wait for their next job. An agent keeps its connection to the server, so the next delivery to the
// same server with the same account and password goes without signing in. Safe to be used from many threads.
class AgentPool
{
public:
    explicit AgentPool(const AgentSettings &settings);

    const AgentSettings &settings() const { return m_settings; }

    // Which agents will do: a digest of server, account and password that means nothing outside this pool.
    QByteArray keyOf(const SharePlan &plan, const Secret &password) const;

    // One that waits, or a new one. It is the caller's alone until it is given back or destroyed.
    Expected<std::unique_ptr<AgentProcess>, Failure> take(const QByteArray &key);
    void giveBack(const QByteArray &key, std::unique_ptr<AgentProcess> agent);

    std::size_t idleAgents() const { return m_idle.size(); }

private:
    const AgentSettings m_settings;
    const AccountDigest m_digest;
    IdlePool<std::unique_ptr<AgentProcess>> m_idle;
};

} // namespace console
