// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/agentreport.h"

namespace console {

namespace {

constexpr std::chrono::milliseconds progressInterval(33);

} // namespace

AgentReport::AgentReport(std::function<void(const AgentEvent &)> sink)
    : m_sink(std::move(sink))
{
}

void AgentReport::begin(Stage stage)
{
    m_sink(AgentBegan{stage});
}

void AgentReport::fact(Stage stage, const QString &name, const QString &value)
{
    m_sink(AgentLearnt{stage, {name, value}});
}

void AgentReport::note(const QString &text)
{
    m_sink(AgentNoted{text});
}

void AgentReport::made(const QString &path, const QString &formerPath)
{
    m_sink(AgentMade{path, formerPath});
}

void AgentReport::progress(qint64 done, qint64 total)
{
    const auto now = std::chrono::steady_clock::now();
    if (done < total && now - m_progressed < progressInterval)
        return;
    m_progressed = now;
    m_sink(AgentProgressed{done, total});
}

} // namespace console
