// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/agent.h"

#include "delivery/smbagent/dividedwrite.h"
#include "delivery/smbagent/sharedelivery.h"

namespace console {

Agent::Agent(std::function<void(const AgentEvent &)> sink)
    : m_sink(std::move(sink))
    , m_report(m_sink)
{
}

void Agent::run(const AgentJob &job, const std::stop_token &stop)
{
    const Outcome outcome = outcomeOf(job, stop);
    // What is delivered is delivered, though nobody wants it any more.
    const bool isDelivered = std::holds_alternative<Delivered>(outcome);
    m_sink(AgentEnded{stop.stop_requested() && !isDelivered ? Outcome(Cancelled{}) : outcome});
}

Outcome Agent::outcomeOf(const AgentJob &job, const std::stop_token &stop)
{
    if (m_connection && m_connection->serves(job)) {
        m_connection->retell(m_report);
    } else {
        m_connection.reset();
        auto connection = SmbConnection::open(job, m_report, stop);
        if (!connection)
            return connection.error();
        m_connection = std::move(*connection);
    }
    if (!m_connection || stop.stop_requested())
        return Cancelled{};
    SmbContext &context = m_connection->context();
    const Outcome outcome = job.part.isEmpty() ? ShareDelivery(context, job, m_report, stop).run()
                                               : writeAsSecond(context, job, m_report, stop);
    if (!std::holds_alternative<Delivered>(outcome) && !std::holds_alternative<Checked>(outcome))
        m_connection.reset();
    return outcome;
}

} // namespace console
