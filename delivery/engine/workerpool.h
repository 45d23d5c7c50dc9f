// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace console {

// Runs tasks in the order they came, so many at the same time as the limit says. The destructor lets the tasks that run
// end and drops those that wait; whoever wants them to end early has asked them to stop before.
//
// Threads are made when they are needed, by the threads that are there: each sees to it that one more waits before it
// runs its task. Making one can take a while, because all threads share one address space, and the window, which hands
// in two hundred tasks, must not wait for two hundred of them.
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
    void work();
    void addThreadWhereNoneWaits(std::unique_lock<std::mutex> &lock);

    mutable std::mutex m_mutex;
    std::stop_source m_stop;
    std::condition_variable_any m_mayRun;
    std::deque<std::function<void()>> m_tasks;
    int m_limit;
    int m_made = 0; // threads, with those that are being made
    int m_busy = 0; // threads that run a task
    std::vector<std::thread> m_threads;
};

} // namespace console
