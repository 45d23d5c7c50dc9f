// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/shared/storedsecrets.h"

#include <QCoreApplication>
#include <QPointer>

namespace console {

namespace {

const SecretFailure noStore{SecretFailure::Code::Unavailable, {}};

} // namespace

StoredSecrets::StoredSecrets(SecretStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void StoredSecrets::ask(const QUuid &owner, const QStringList &slotNames)
{
    m_owner = owner;
    m_answers.clear();
    const int round = ++m_round;
    Q_EMIT changed();
    for (const QString &slot : slotNames) {
        if (!m_store) {
            answer(slot, {State::Unreadable, noStore});
            continue;
        }
        // The application is the context and not this object: a continuation whose context is gone when the answer
        // comes is an assertion in Qt 6.4.
        m_store->read({owner, slot})
            .then(qApp, [self = QPointer(this), round, slot](const Expected<Secret, SecretFailure> &read) {
                if (!self || self->m_round != round)
                    return;
                if (read)
                    self->answer(slot, {read->isEmpty() ? State::Missing : State::Stored});
                else if (read.error().code == SecretFailure::Code::NotFound)
                    self->answer(slot, {State::Missing});
                else
                    self->answer(slot, {State::Unreadable, read.error()});
            });
    }
}

StoredSecrets::State StoredSecrets::state(const QString &slot) const
{
    return m_answers.value(slot).state;
}

SecretFailure StoredSecrets::failure(const QString &slot) const
{
    return m_answers.value(slot).failure;
}

void StoredSecrets::write(const QUuid &owner, QMap<QString, Secret> secrets, const Written &written)
{
    if (secrets.isEmpty())
        return written({});
    if (!m_store)
        return written(Unexpected(noStore));
    const SecretKey key{owner, secrets.firstKey()};
    const Secret secret = secrets.take(key.slot);
    const State after = secret.isEmpty() ? State::Missing : State::Stored;
    (secret.isEmpty() ? m_store->remove(key) : m_store->write(key, secret))
        .then(qApp, [=, self = QPointer(this)](const Expected<std::monostate, SecretFailure> &stored) {
            if (!self)
                return;
            const bool wasGone =
                after == State::Missing && !stored && stored.error().code == SecretFailure::Code::NotFound;
            if (!stored && !wasGone)
                return written(Unexpected(stored.error()));
            if (self->m_owner == owner)
                self->answer(key.slot, {after});
            self->write(owner, secrets, written);
        });
}

void StoredSecrets::answer(const QString &slot, const Answer &answer)
{
    m_answers.insert(slot, answer);
    Q_EMIT changed();
}

} // namespace console
