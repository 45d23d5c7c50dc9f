// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/agentpool.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

// Between its input's end and being killed: it has no job and nothing to clean up.
constexpr std::chrono::milliseconds restingGrace(500);

QByteArray randomBytes()
{
    QByteArray bytes(32, Qt::Uninitialized);
    std::generate(bytes.begin(), bytes.end(),
                  [] { return static_cast<char>(QRandomGenerator::system()->bounded(256)); });
    return bytes;
}

AgentSettings completed(AgentSettings settings)
{
    if (settings.program.isEmpty())
        settings.program = QCoreApplication::applicationDirPath() + u"/scan-smb-agent"_s;
    return settings;
}

} // namespace

AgentPool::AgentPool(const AgentSettings &settings)
    : m_settings(completed(settings))
    , m_digestKey(randomBytes())
{
}

AgentPool::~AgentPool()
{
    if (m_cleaner.joinable()) {
        m_cleaner.request_stop();
        m_cleaner.join();
    }
    end(std::move(m_idle));
}

QByteArray AgentPool::keyOf(const SharePlan &plan, const Secret &password) const
{
    QMessageAuthenticationCode digest(QCryptographicHash::Sha256, m_digestKey);
    const QByteArray account = plan.account == FileSystemAccount::Custom ? "custom"_ba : "service"_ba;
    for (const QByteArray &part : {plan.server.toUtf8(), account, plan.domain.toUtf8(), plan.username.toUtf8()})
        digest.addData(part + '\0');
    digest.addData(password.reveal());
    return digest.result();
}

Expected<std::unique_ptr<AgentProcess>, Failure> AgentPool::take(const QByteArray &key)
{
    std::deque<Idle> dead;
    {
        const std::lock_guard lock(m_mutex);
        for (auto idle = m_idle.begin(); idle != m_idle.end();) {
            if (idle->key != key) {
                ++idle;
                continue;
            }
            std::unique_ptr<AgentProcess> agent = std::move(idle->process);
            idle = m_idle.erase(idle);
            if (agent->isAtRest())
                return agent;
            dead.push_back({key, std::move(agent), {}});
        }
    }
    end(std::move(dead));
    return AgentProcess::start(m_settings.program);
}

void AgentPool::giveBack(const QByteArray &key, std::unique_ptr<AgentProcess> agent)
{
    agent->markServed();
    std::deque<Idle> surplus;
    {
        const std::lock_guard lock(m_mutex);
        m_idle.push_back({key, std::move(agent), Clock::now() + m_settings.idle});
        while (m_idle.size() > m_settings.maximumIdle) {
            surplus.push_back(std::move(m_idle.front()));
            m_idle.pop_front();
        }
        if (!m_cleaner.joinable())
            m_cleaner = std::jthread([this](const std::stop_token &stop) { endTheIdle(stop); });
    }
    m_changed.notify_one();
    end(std::move(surplus));
}

std::size_t AgentPool::idleAgents() const
{
    const std::lock_guard lock(m_mutex);
    return m_idle.size();
}

void AgentPool::endTheIdle(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        if (m_idle.empty()) {
            m_changed.wait(lock, stop, [this] { return !m_idle.empty(); });
            continue;
        }
        const auto until = m_idle.front().until;
        m_changed.wait_until(lock, stop, until, [&] { return m_idle.empty() || m_idle.front().until != until; });
        std::deque<Idle> overdue;
        while (!m_idle.empty() && m_idle.front().until <= Clock::now()) {
            overdue.push_back(std::move(m_idle.front()));
            m_idle.pop_front();
        }
        lock.unlock();
        end(std::move(overdue));
        lock.lock();
    }
}

// All are told before the first is waited for.
void AgentPool::end(std::deque<Idle> agents)
{
    for (const Idle &idle : agents)
        idle.process->closeInput();
    for (const Idle &idle : agents)
        idle.process->end(restingGrace);
}

} // namespace console
