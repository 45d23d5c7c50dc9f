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

// A fixed number of threads that run tasks in the order they came. The destructor lets the tasks that run end and
// drops those that wait; whoever wants them to end early has asked them to stop before.
class WorkerPool
{
public:
    explicit WorkerPool(int threads);
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    void run(std::function<void()> task);

private:
    void work(const std::stop_token &stop);

    std::mutex m_mutex;
    std::condition_variable_any m_hasTask;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::jthread> m_threads; // last: joined before the rest goes
};

} // namespace console
