// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace console {

// Things that are kept for a while for whoever needs the like next, such as connections. Safe to be used from many
// threads.
template<class Item>
class IdlePool
{
public:
    // end: what becomes of those whose time is up, or that are too many; called in some thread.
    IdlePool(std::chrono::milliseconds idle, std::size_t maximum, std::function<void(std::deque<Item>)> end)
        : m_idle(idle)
        , m_maximum(maximum)
        , m_end(std::move(end))
    {
    }

    ~IdlePool()
    {
        if (m_cleaner.joinable()) {
            m_cleaner.request_stop();
            m_cleaner.join();
        }
        end(std::move(m_entries));
    }

    IdlePool(const IdlePool &) = delete;
    IdlePool &operator=(const IdlePool &) = delete;

    std::optional<Item> take(const QByteArray &key)
    {
        const std::lock_guard lock(m_mutex);
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            if (entry->key != key)
                continue;
            std::optional<Item> item = std::move(entry->item);
            m_entries.erase(entry);
            return item;
        }
        return std::nullopt;
    }

    void put(const QByteArray &key, Item item)
    {
        std::deque<Entry> surplus;
        bool isCleanerAsleep = false;
        {
            const std::lock_guard lock(m_mutex);
            m_entries.push_back({key, std::move(item), std::chrono::steady_clock::now() + m_idle});
            while (m_entries.size() > m_maximum) {
                surplus.push_back(std::move(m_entries.front()));
                m_entries.pop_front();
            }
            isCleanerAsleep = m_isCleanerAsleep;
            if (!m_cleaner.joinable())
                m_cleaner = std::jthread([this](const std::stop_token &stop) { endTheOverdue(stop); });
        }
        // One that waits for the first to be overdue need not know of a later one.
        if (isCleanerAsleep)
            m_changed.notify_one();
        end(std::move(surplus));
    }

    std::size_t size() const
    {
        const std::lock_guard lock(m_mutex);
        return m_entries.size();
    }

private:
    struct Entry
    {
        QByteArray key;
        Item item;
        std::chrono::steady_clock::time_point until;
    };

    void endTheOverdue(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        while (!stop.stop_requested()) {
            if (m_entries.empty()) {
                m_isCleanerAsleep = true;
                m_changed.wait(lock, stop, [this] { return !m_entries.empty(); });
                m_isCleanerAsleep = false;
                continue;
            }
            const auto until = m_entries.front().until;
            m_changed.wait_until(lock, stop, until, [] { return false; });
            std::deque<Entry> overdue;
            while (!m_entries.empty() && m_entries.front().until <= std::chrono::steady_clock::now()) {
                overdue.push_back(std::move(m_entries.front()));
                m_entries.pop_front();
            }
            lock.unlock();
            end(std::move(overdue));
            lock.lock();
        }
    }

    void end(std::deque<Entry> entries)
    {
        std::deque<Item> items;
        for (Entry &entry : entries)
            items.push_back(std::move(entry.item));
        if (!items.empty())
            m_end(std::move(items));
    }

    const std::chrono::milliseconds m_idle;
    const std::size_t m_maximum;
    const std::function<void(std::deque<Item>)> m_end;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Entry> m_entries; // in the order in which their time is up
    bool m_isCleanerAsleep = false; // until there is something to clean up
    std::jthread m_cleaner; // last: joined before the rest goes
};

} // namespace console
