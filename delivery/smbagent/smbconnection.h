// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/smbagent/agentreport.h"
#include "delivery/smbagent/smbcontext.h"

#include <stop_token>

namespace console {

// A server that the agent has signed in to, kept for the next job of the same account.
class SmbConnection
{
public:
    // The stages Resolve, Connect and SignIn, up to the share. A stop gives nothing.
    static Expected<std::unique_ptr<SmbConnection>, Failure> open(const AgentJob &job, AgentReport &report,
                                                                  const std::stop_token &stop);

    // Whether the job may use it: same server, account and password, and the server answers for the job's share.
    bool serves(const AgentJob &job);

    // Tells the same three stages again, for a job that uses it.
    void retell(AgentReport &report) const;

    SmbContext &context() { return *m_context; }

private:
    SmbConnection(QByteArray key, std::unique_ptr<SmbContext> context, QList<AgentLearnt> facts);

    const QByteArray m_key;
    std::unique_ptr<SmbContext> m_context;
    const QList<AgentLearnt> m_facts;
};

} // namespace console
