// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryjob.h"
#include "delivery/senders/filesystem/agentpool.h"
#include "delivery/senders/filesystem/shareplan.h"
#include "delivery/senders/sender.h"

namespace console {

// Has an agent deliver to the share, or check it. An agent that crashes, hangs or speaks nonsense fails this delivery
// and nothing else. A stop asks the agent to clean up, and kills it when that takes too long.
class ShareSender : public Sender
{
public:
    // agents outlives the sender.
    ShareSender(SharePlan plan, Secret password, AgentPool &agents);
    Outcome send(DeliveryContext &context) override;
    Outcome check(DeliveryContext &context) override;

private:
    Outcome run(DeliveryPurpose purpose, DeliveryContext &context);

    const SharePlan m_plan;
    const Secret m_password;
    AgentPool &m_agents;
};

} // namespace console
