// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/shared/storedsecrets.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace console {

namespace {

const SecretFailure noStore{SecretFailure::Code::Unavailable, {}};

} // namespace

StoredSecrets::StoredSecrets(SecretStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    if (!store)
        return;
    m_status = store->status();
    connect(store, &SecretStore::statusChanged, this, &StoredSecrets::onStatusChanged);
}

void StoredSecrets::ask(const QUuid &owner, const QStringList &slotNames)
{
    m_owner = owner;
    m_slots = slotNames;
    m_answers.clear();
    const int round = ++m_round;
    Q_EMIT changed();
    for (const QString &slot : slotNames) {
        if (!m_store) {
            answer(slot, {State::Unreadable, noStore});
            continue;
        }
        const auto answered = [self = QPointer(this), round, slot](const Expected<Secret, SecretFailure> &read) {
            if (!self || self->m_round != round)
                return;
            if (read)
                self->answer(slot, {read->isEmpty() ? State::Missing : State::Stored});
            else if (read.error().code == SecretFailure::Code::NotFound)
                self->answer(slot, {State::Missing});
            else
                self->answer(slot, {State::Unreadable, read.error()});
        };
        // The application is the context and not this object: a continuation whose context is gone when the answer
        // comes is an assertion in Qt 6.4. A store that is put away before it has answered is no store.
        m_store->read({owner, slot}).then(qApp, answered).onCanceled(qApp, [answered] {
            answered(Unexpected(noStore));
        });
    }
}

void StoredSecrets::askAgain()
{
    ask(m_owner, QStringList(m_slots));
}

bool StoredSecrets::isAsked(const QUuid &owner, const QStringList &slotNames) const
{
    return owner == m_owner && std::all_of(slotNames.begin(), slotNames.end(), [this](const QString &slot) {
               return m_slots.contains(slot);
           });
}

StoredSecrets::State StoredSecrets::state(const QString &slot) const
{
    return m_answers.value(slot).state;
}

SecretFailure StoredSecrets::failure(const QString &slot) const
{
    return m_answers.value(slot).failure;
}

void StoredSecrets::setStored(const QList<SecretEntry> &entries)
{
    for (const SecretEntry &entry : entries) {
        if (entry.key.owner == m_owner)
            answer(entry.key.slot, {entry.value.isEmpty() ? State::Missing : State::Stored});
    }
}

void StoredSecrets::answer(const QString &slot, const Answer &answer)
{
    m_answers.insert(slot, answer);
    Q_EMIT changed();
}

void StoredSecrets::onStatusChanged(const SecretStoreStatus &status)
{
    const SecretStoreStatus before = std::exchange(m_status, status);
    const bool isAnother = status.kind != before.kind;
    const bool isReady = status.state == SecretStoreStatus::State::Ready && status != before;
    const bool isUnread = std::any_of(m_answers.cbegin(), m_answers.cend(),
                                      [](const Answer &answer) { return answer.state == State::Unreadable; });
    if (isAnother || (isReady && isUnread))
        askAgain();
}

} // namespace console
