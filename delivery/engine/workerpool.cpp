// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/workerpool.h"

#include <algorithm>

namespace console {

WorkerPool::WorkerPool(int limit)
    : m_limit(limit)
{
}

WorkerPool::~WorkerPool()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
}

void WorkerPool::run(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        addThreads();
    }
    m_mayRun.notify_one();
}

int WorkerPool::limit() const
{
    const std::lock_guard lock(m_mutex);
    return m_limit;
}

void WorkerPool::setLimit(int limit)
{
    {
        const std::lock_guard lock(m_mutex);
        m_limit = limit;
        addThreads();
    }
    m_mayRun.notify_all();
}

void WorkerPool::addThreads()
{
    const auto needed = std::min(static_cast<std::size_t>(m_limit), static_cast<std::size_t>(m_busy) + m_tasks.size());
    while (m_threads.size() < needed)
        m_threads.emplace_back([this](const std::stop_token &stop) { work(stop); });
}

void WorkerPool::work(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_mayRun.wait(lock, stop, [this] { return !m_tasks.empty() && m_busy < m_limit; })
           && !stop.stop_requested()) {
        std::function<void()> task = std::move(m_tasks.front());
        m_tasks.pop_front();
        ++m_busy;
        lock.unlock();
        task();
        task = nullptr; // what it held may come back here
        lock.lock();
        --m_busy;
    }
}

} // namespace console
