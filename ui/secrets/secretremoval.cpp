// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/secrets/secretremoval.h"

#include "models/support/whenanswered.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Stored = Expected<QList<SecretKey>, SecretFailure>;

} // namespace

SecretRemoval::SecretRemoval(SecretStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void SecretRemoval::remove(const QList<QUuid> &owners, const Failed &failed)
{
    const auto step = std::make_shared<Step>(Step{owners, {}});
    m_steps.append(step);
    if (!m_store)
        return;
    enqueue([=, this](const Done &done) {
        // Another store may have been chosen before this one has answered: then it never does.
        const SecretFailure dropped{SecretFailure::Code::Unavailable, u"The store went away"_s};
        whenAnswered(this, m_store->list(), Stored(Unexpected(dropped)), [=, this](const Stored &stored) {
            if (stored)
                return removeNow(step, *stored, failed, done);
            failed({stored.error(), {}});
            done();
        });
    });
}

void SecretRemoval::removeNow(const std::shared_ptr<Step> &step, const QList<SecretKey> &stored, const Failed &failed,
                              const Done &done)
{
    QList<SecretEntry> entries;
    for (const SecretKey &key : stored) {
        if (step->owners.contains(key.owner))
            entries.append({key, {}});
    }
    step->change = SecretChange::make(m_store, entries);
    step->change->apply([=, self = QPointer(this)](const SecretChange::Result &removed) {
        if (!self)
            return;
        if (!removed)
            failed(removed.error());
        done();
    });
}

void SecretRemoval::bringBack(const Failed &failed)
{
    const auto step = m_steps.takeLast();
    if (!m_store)
        return;
    enqueue([=, this](const Done &done) {
        if (!step->change)
            return done();
        step->change->takeBack([=, self = QPointer(this)](const SecretChange::Result &stored) {
            if (!self)
                return;
            if (!stored)
                failed(stored.error());
            Q_EMIT self->broughtBack(step->owners);
            done();
        });
    });
}

void SecretRemoval::enqueue(const Task &task)
{
    m_tasks.enqueue(task);
    if (m_tasks.size() > 1)
        return;
    m_locker = std::make_unique<QEventLoopLocker>();
    runNext();
}

void SecretRemoval::runNext()
{
    const Task task = m_tasks.head();
    task([this] {
        m_tasks.dequeue();
        if (m_tasks.isEmpty())
            m_locker.reset();
        else
            runNext();
    });
}

} // namespace console
