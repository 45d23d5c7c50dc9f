// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/agentpool.h"

#include <QCoreApplication>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Between its input's end and being killed: it has no job and nothing to clean up.
constexpr std::chrono::milliseconds restingGrace(500);

AgentSettings completed(AgentSettings settings)
{
    if (settings.program.isEmpty())
        settings.program = QCoreApplication::applicationDirPath() + u"/scan-smb-agent"_s;
    return settings;
}

// All are told before the first is waited for.
void end(std::deque<std::unique_ptr<AgentProcess>> agents)
{
    for (const auto &agent : agents)
        agent->closeInput();
    for (const auto &agent : agents)
        agent->end(restingGrace);
}

} // namespace

AgentPool::AgentPool(const AgentSettings &settings)
    : m_settings(completed(settings))
    , m_idle(settings.idle, settings.maximumIdle, end)
{
}

QByteArray AgentPool::keyOf(const SharePlan &plan, const Secret &password) const
{
    const QString account = plan.account == FileSystemAccount::Custom ? u"custom"_s : u"service"_s;
    return m_digest.of({plan.server, account, plan.domain, plan.username}, password);
}

Expected<std::unique_ptr<AgentProcess>, Failure> AgentPool::take(const QByteArray &key)
{
    std::deque<std::unique_ptr<AgentProcess>> dead;
    auto agent = m_idle.take(key);
    while (agent && !(*agent)->isAtRest()) {
        dead.push_back(std::move(*agent));
        agent = m_idle.take(key);
    }
    end(std::move(dead));
    return agent ? std::move(*agent) : AgentProcess::start(m_settings.program);
}

void AgentPool::giveBack(const QByteArray &key, std::unique_ptr<AgentProcess> agent)
{
    agent->markServed();
    m_idle.put(key, std::move(agent));
}

} // namespace console
