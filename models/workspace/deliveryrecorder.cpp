// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/deliveryrecorder.h"

#include "models/workspace/sqldatabase.h"

#include <optional>
#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Answer = Expected<void, WorkspaceFailure>;

std::optional<WorkspaceFailure> openForWriting(SqlDatabase &database)
{
    if (auto failure = database.open())
        return failure;
    const auto durable = database.execute(u"PRAGMA synchronous = FULL"_s);
    return durable ? std::nullopt : std::optional(durable.error());
}

void answer(QPromise<Answer> &promise, Answer answer)
{
    promise.addResult(std::move(answer));
    promise.finish();
}

// All of it or nothing, without an end to the transaction that others are in as well.
Expected<QUuid, WorkspaceFailure> writeOne(const SqlDatabase &database, const DeliveryRecorder::Write &write)
{
    if (const auto begun = database.execute(u"SAVEPOINT one"_s); !begun)
        return Unexpected(begun.error());
    auto written = write(database);
    if (!written)
        (void)database.execute(u"ROLLBACK TO one"_s);
    (void)database.execute(u"RELEASE one"_s);
    return written;
}

} // namespace

DeliveryRecorder::DeliveryRecorder(QString path, Written written)
    : m_path(std::move(path))
    , m_written(std::move(written))
{
}

DeliveryRecorder::~DeliveryRecorder() = default;

DeliveryRecorder::Recorded DeliveryRecorder::record(Write write)
{
    Waiting waiting{std::move(write), {}};
    waiting.promise.start();
    Recorded recorded = waiting.promise.future();
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(waiting));
        start();
    }
    m_hasWork.notify_one();
    return recorded;
}

void DeliveryRecorder::setChore(Chore chore)
{
    {
        const std::lock_guard lock(m_mutex);
        m_chore = std::move(chore);
        start();
    }
    m_hasWork.notify_one();
}

void DeliveryRecorder::start()
{
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { work(stop); });
}

void DeliveryRecorder::work(const std::stop_token &stop)
{
    SqlDatabase database(m_path);
    const auto failure = openForWriting(database);
    std::unique_lock lock(m_mutex);
    while (true) {
        m_hasWork.wait(lock, stop, [this] { return !m_waiting.empty() || m_chore; });
        if (!m_waiting.empty()) {
            std::vector<Waiting> waiting = std::exchange(m_waiting, {});
            lock.unlock();
            if (failure) {
                for (Waiting &one : waiting)
                    answer(one.promise, Unexpected(*failure));
            } else {
                write(database, waiting);
            }
            lock.lock();
        } else if (stop.stop_requested()) {
            return;
        } else {
            doPieceOf(database, lock);
        }
    }
}

void DeliveryRecorder::write(const SqlDatabase &database, std::vector<Waiting> &waiting) const
{
    std::vector<Expected<QUuid, WorkspaceFailure>> written;
    const auto done = database.transact([&]() -> Answer {
        for (const Waiting &one : waiting)
            written.push_back(writeOne(database, one.write));
        return {};
    });
    QSet<QUuid> connectorIds;
    for (const auto &one : written) {
        if (done && one)
            connectorIds.insert(*one);
    }
    m_written(connectorIds);
    for (std::size_t i = 0; i < waiting.size(); ++i)
        answer(waiting[i].promise, done ? written[i].map([](const QUuid &) {}) : done);
}

// A chore that fails is given up until somebody asks for it again.
void DeliveryRecorder::doPieceOf(const SqlDatabase &database, std::unique_lock<std::mutex> &lock)
{
    Chore chore = std::exchange(m_chore, {});
    lock.unlock();
    QSet<QUuid> connectorIds;
    const auto done = database.transact(
        [&] { return chore(database).map([&](const QSet<QUuid> &changed) { connectorIds = changed; }); });
    const bool hasMore = done && !connectorIds.isEmpty();
    if (hasMore)
        m_written(connectorIds);
    lock.lock();
    if (hasMore && !m_chore)
        m_chore = std::move(chore);
}

} // namespace console
