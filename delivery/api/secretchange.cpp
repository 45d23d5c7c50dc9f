// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/api/secretchange.h"

#include <QCoreApplication>

namespace console {

namespace {

const SecretFailure noStore{SecretFailure::Code::Unavailable, QStringLiteral("there is no store for secrets")};

// The application is the context: a continuation whose context is gone when the answer comes is an assertion in Qt 6.4.
// A store that is put away before it has answered is no store.
template<class Value, class Function>
void answered(QFuture<Expected<Value, SecretFailure>> question, const Function &function)
{
    question.then(qApp, [function](const Expected<Value, SecretFailure> &answer) { function(answer); })
        .onCanceled(qApp, [function] { function(Expected<Value, SecretFailure>(Unexpected(noStore))); });
}

void readRest(const QPointer<SecretStore> &store, QList<SecretKey> keys, const QList<SecretEntry> &read,
              const SecretsRead &done)
{
    if (keys.isEmpty())
        return done(read);
    if (!store)
        return done(Unexpected(noStore));
    const SecretKey key = keys.takeFirst();
    answered(store->read(key), [=](const Expected<Secret, SecretFailure> &answer) {
        using Code = SecretFailure::Code;
        if (!answer && answer.error().code != Code::NotFound && answer.error().code != Code::Damaged)
            return done(Unexpected(answer.error()));
        readRest(store, keys, read + QList<SecretEntry>{{key, answer.value_or(Secret())}}, done);
    });
}

} // namespace

void readSecrets(SecretStore *store, const QList<SecretKey> &keys, const SecretsRead &done)
{
    readRest(store, keys, {}, done);
}

std::shared_ptr<SecretChange> SecretChange::make(SecretStore *store, const QList<SecretEntry> &entries)
{
    return std::shared_ptr<SecretChange>(new SecretChange(store, entries));
}

SecretChange::SecretChange(SecretStore *store, const QList<SecretEntry> &entries)
    : m_store(store)
    , m_entries(entries)
{
}

void SecretChange::apply(const Done &done)
{
    QList<SecretKey> keys;
    for (const SecretEntry &entry : m_entries)
        keys.append(entry.key);
    readSecrets(m_store, keys,
                [self = shared_from_this(), done](const Expected<QList<SecretEntry>, SecretFailure> &read) {
                    if (!read)
                        return done(Unexpected(SecretChangeFailure{read.error(), {}}));
                    self->m_old = *read;
                    self->writeFrom(0, done);
                });
}

void SecretChange::takeBack(const Done &done)
{
    takeBackFrom(m_old.size() - 1, {}, done);
}

void SecretChange::put(const SecretEntry &entry, const Put &done)
{
    if (!m_store)
        return done(Unexpected(noStore));
    const bool removes = entry.value.isEmpty();
    answered(removes ? m_store->remove(entry.key) : m_store->write(entry.key, entry.value),
             [removes, done](const Expected<std::monostate, SecretFailure> &answer) {
                 if (answer || (removes && answer.error().code == SecretFailure::Code::NotFound))
                     return done({});
                 done(Unexpected(answer.error()));
             });
}

void SecretChange::writeFrom(qsizetype position, const Done &done)
{
    if (position == m_entries.size())
        return done({});
    put(m_entries.at(position),
        [self = shared_from_this(), position, done](const Expected<void, SecretFailure> &stored) {
            if (stored)
                return self->writeFrom(position + 1, done);
            // The one that failed too: a store that did not answer in time may have written it nevertheless.
            self->takeBackFrom(position, {}, [reason = stored.error(), done](const Result &takenBack) {
                done(Unexpected(
                    SecretChangeFailure{reason, takenBack ? QList<SecretKey>() : takenBack.error().notTakenBack}));
            });
        });
}

void SecretChange::takeBackFrom(qsizetype position, const SecretChangeFailure &failure, const Done &done)
{
    if (position < 0)
        return failure.notTakenBack.isEmpty() ? done({}) : done(Unexpected(failure));
    const SecretEntry old = m_old.at(position);
    put(old, [=, self = shared_from_this()](const Expected<void, SecretFailure> &stored) {
        if (stored)
            return self->takeBackFrom(position - 1, failure, done);
        // What was never changed is still there.
        readSecrets(self->m_store, {old.key}, [=](const Expected<QList<SecretEntry>, SecretFailure> &read) {
            SecretChangeFailure next = failure;
            if (!read || *read != QList<SecretEntry>{old}) {
                if (next.notTakenBack.isEmpty())
                    next.reason = stored.error();
                next.notTakenBack.append(old.key);
            }
            self->takeBackFrom(position - 1, next, done);
        });
    });
}

} // namespace console
