// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace console {

// Runs tasks in the order they came, so many at the same time as the limit says, in threads that are made when they
// are needed first. The destructor lets the tasks that run end and drops those that wait; whoever wants them to end
// early has asked them to stop before.
class WorkerPool
{
public:
    explicit WorkerPool(int limit);
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    void run(std::function<void()> task);

    int limit() const;
    void setLimit(int limit); // tasks that run beyond a lower one end as they would

private:
    void work(const std::stop_token &stop);
    void addThreads(); // under the lock

    mutable std::mutex m_mutex;
    std::condition_variable_any m_mayRun;
    std::deque<std::function<void()>> m_tasks;
    int m_limit;
    int m_busy = 0; // threads that run a task
    std::vector<std::jthread> m_threads; // last: joined before the rest goes
};

} // namespace console
