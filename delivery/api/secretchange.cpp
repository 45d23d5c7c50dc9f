// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/api/secretchange.h"

#include <QCoreApplication>

#include <utility>

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

// Steps one after the other; each says when the next may begin. Those that are done at once are taken in a loop: a
// thousand of them are no deep recursion.
class Row : public std::enable_shared_from_this<Row>
{
public:
    using Next = std::function<void()>;
    using Step = std::function<void(qsizetype position, const Next &next)>;

    Row(qsizetype count, Step step, Next end)
        : m_count(count)
        , m_step(std::move(step))
        , m_end(std::move(end))
    {
    }

    void goOn()
    {
        m_mayGoOn = true;
        if (std::exchange(m_isGoing, true))
            return;
        while (std::exchange(m_mayGoOn, false)) {
            if (m_position == m_count) {
                m_end();
                break;
            }
            m_step(m_position++, [self = shared_from_this()] { self->goOn(); });
        }
        m_isGoing = false;
    }

private:
    const qsizetype m_count;
    const Step m_step;
    const Next m_end;
    qsizetype m_position = 0;
    bool m_mayGoOn = false;
    bool m_isGoing = false;
};

void inRow(qsizetype count, const Row::Step &step, const Row::Next &end)
{
    std::make_shared<Row>(count, step, end)->goOn();
}

} // namespace

void readSecrets(SecretStore *store, const QList<SecretKey> &keys, const SecretsRead &done)
{
    const auto read = std::make_shared<QList<SecretEntry>>();
    const auto readOne = [=, store = QPointer(store)](qsizetype position, const Row::Next &next) {
        if (!store)
            return done(Unexpected(noStore));
        const SecretKey key = keys.at(position);
        answered(store->read(key), [=](const Expected<Secret, SecretFailure> &answer) {
            using Code = SecretFailure::Code;
            if (!answer && answer.error().code != Code::NotFound && answer.error().code != Code::Damaged)
                return done(Unexpected(answer.error()));
            read->append({key, answer.value_or(Secret())});
            next();
        });
    };
    inRow(keys.size(), readOne, [=] { done(*read); });
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
                    self->writeAll(done);
                });
}

void SecretChange::takeBack(const Done &done)
{
    takeBackFrom(m_old.size() - 1, done);
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

void SecretChange::writeAll(const Done &done)
{
    const auto writeOne = [self = shared_from_this(), done](qsizetype position, const Row::Next &next) {
        self->put(self->m_entries.at(position), [=](const Expected<void, SecretFailure> &stored) {
            if (stored)
                return next();
            // The one that failed too: a store that did not answer in time may have written it nevertheless.
            self->takeBackFrom(position, [reason = stored.error(), done](const Result &takenBack) {
                done(Unexpected(
                    SecretChangeFailure{reason, takenBack ? QList<SecretKey>() : takenBack.error().notTakenBack}));
            });
        });
    };
    inRow(m_entries.size(), writeOne, [done] { done({}); });
}

// From the last one that was changed to the first.
void SecretChange::takeBackFrom(qsizetype last, const Done &done)
{
    const auto failure = std::make_shared<SecretChangeFailure>();
    const auto takeBackOne = [=, self = shared_from_this()](qsizetype position, const Row::Next &next) {
        const SecretEntry old = self->m_old.at(last - position);
        self->put(old, [=](const Expected<void, SecretFailure> &stored) {
            if (stored)
                return next();
            // What was never changed is still there.
            readSecrets(self->m_store, {old.key}, [=](const Expected<QList<SecretEntry>, SecretFailure> &read) {
                if (!read || *read != QList<SecretEntry>{old}) {
                    if (failure->notTakenBack.isEmpty())
                        failure->reason = stored.error();
                    failure->notTakenBack.append(old.key);
                }
                next();
            });
        });
    };
    inRow(last + 1, takeBackOne, [=] { failure->notTakenBack.isEmpty() ? done({}) : done(Unexpected(*failure)); });
}

} // namespace console
