// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/secretsfetch.h"

#include "delivery/engine/redactor.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Read = Expected<Secret, SecretFailure>;

QString codeOf(SecretFailure::Code code)
{
    switch (code) {
    case SecretFailure::Code::NotFound:
        return u"secret.missing"_s;
    case SecretFailure::Code::Locked:
    case SecretFailure::Code::WrongPassphrase:
        return u"secret.locked"_s;
    case SecretFailure::Code::Denied:
        return u"secret.denied"_s;
    case SecretFailure::Code::Damaged:
        return u"secret.damaged"_s;
    case SecretFailure::Code::Unavailable:
    case SecretFailure::Code::Failed:
        break;
    }
    return u"secret.unavailable"_s;
}

Unexpected<Failure> refuse(const SecretFailure &failure, const SecretKey &key)
{
    const bool isMissing = failure.code == SecretFailure::Code::NotFound;
    const Cause cause = isMissing ? Cause::SecretMissing : Cause::SecretStoreUnavailable;
    const QString technical = isMissing ? u"Nothing is stored in the slot"_s : redacted(failure.technical);
    return Unexpected(Failure{Stage::Prepare, cause, codeOf(failure.code), key.slot, technical});
}

// An empty secret is none: a server may take it for a guest's.
Read resultOf(const QFuture<Read> &future)
{
    if (future.isCanceled() || future.resultCount() == 0)
        return Unexpected(SecretFailure{SecretFailure::Code::Unavailable, u"The store went away"_s});
    const Read read = future.result();
    return read && read->isEmpty() ? Read(Unexpected(SecretFailure{SecretFailure::Code::NotFound, {}})) : read;
}

} // namespace

SecretsFetch::SecretsFetch(SecretStore *store, QList<NeededSecret> needed, std::function<void(const Answer &)> onAnswer,
                           QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_needed(std::move(needed))
    , m_onAnswer(std::move(onAnswer))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SecretsFetch::onRead);
    readNext();
}

void SecretsFetch::readNext()
{
    // A watcher tells of a future later, also of one that has ended already.
    m_watcher.setFuture(
        m_store ? m_store->read(m_needed.first().key)
                : QtFuture::makeReadyFuture(Read(Unexpected(SecretFailure{SecretFailure::Code::NotFound, {}}))));
}

void SecretsFetch::onRead()
{
    const NeededSecret needed = m_needed.takeFirst();
    const Read read = resultOf(m_watcher.future());
    if (read)
        m_secrets.insert(needed.slot, *read);
    if (read && !m_needed.isEmpty()) {
        readNext();
        return;
    }
    m_onAnswer(read ? Answer(m_secrets) : Answer(refuse(read.error(), needed.key)));
}

} // namespace console
