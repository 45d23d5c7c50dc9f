// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/workerpool.h"

#include <utility>

namespace console {

WorkerPool::WorkerPool(int limit)
    : m_limit(limit)
{
}

WorkerPool::~WorkerPool()
{
    m_stop.request_stop();
    std::unique_lock lock(m_mutex);
    while (!m_threads.empty()) {
        std::vector<std::thread> ending = std::exchange(m_threads, {});
        lock.unlock();
        for (std::thread &thread : ending)
            thread.join(); // it may have made another one meanwhile
        lock.lock();
    }
}

void WorkerPool::run(std::function<void()> task)
{
    std::unique_lock lock(m_mutex);
    m_tasks.push_back(std::move(task));
    addThreadWhereNoneWaits(lock);
    lock.unlock();
    m_mayRun.notify_one();
}

int WorkerPool::limit() const
{
    const std::lock_guard lock(m_mutex);
    return m_limit;
}

void WorkerPool::setLimit(int limit)
{
    std::unique_lock lock(m_mutex);
    m_limit = limit;
    if (!m_tasks.empty())
        addThreadWhereNoneWaits(lock);
    lock.unlock();
    m_mayRun.notify_all();
}

void WorkerPool::addThreadWhereNoneWaits(std::unique_lock<std::mutex> &lock)
{
    if (m_made > m_busy || m_made >= m_limit || m_stop.stop_requested())
        return;
    ++m_made;
    lock.unlock();
    std::thread thread([this] { work(); });
    lock.lock();
    m_threads.push_back(std::move(thread));
}

void WorkerPool::work()
{
    std::unique_lock lock(m_mutex);
    const std::stop_token stop = m_stop.get_token();
    while (m_mayRun.wait(lock, stop, [this] { return !m_tasks.empty() && m_busy < m_limit; })
           && !stop.stop_requested()) {
        std::function<void()> task = std::move(m_tasks.front());
        m_tasks.pop_front();
        ++m_busy;
        addThreadWhereNoneWaits(lock);
        lock.unlock();
        task();
        task = nullptr; // what it held may come back here
        lock.lock();
        --m_busy;
    }
}

} // namespace console
