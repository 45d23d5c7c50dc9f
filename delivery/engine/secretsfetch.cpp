// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/secretsfetch.h"

#include "delivery/engine/redactor.h"
#include "delivery/engine/tokenfailure.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Read = Expected<Secret, SecretFailure>;
using Token = AuthorizationService::Token;

Unexpected<Outcome> refuse(const SecretFailure &failure, const SecretKey &key)
{
    const bool isMissing = failure.code == SecretFailure::Code::NotFound;
    const Cause cause = isMissing ? Cause::SecretMissing : Cause::SecretStoreUnavailable;
    const QString technical = isMissing ? u"Nothing is stored in the slot"_s : redacted(failure.technical);
    return Unexpected<Outcome>(Failure{Stage::Prepare, cause, secretFailureCode(failure.code), key.slot, technical});
}

// An empty secret is none: a server may take it for a guest's.
Read resultOf(const QFuture<Read> &future)
{
    if (future.isCanceled() || future.resultCount() == 0)
        return Unexpected(SecretFailure{SecretFailure::Code::Unavailable, u"The store went away"_s});
    const Read read = future.result();
    return read && read->isEmpty() ? Read(Unexpected(SecretFailure{SecretFailure::Code::NotFound, {}})) : read;
}

Token resultOf(const QFuture<Token> &future)
{
    if (future.isCanceled() || future.resultCount() == 0)
        return Unexpected(OAuthFailure{OAuthFailure::Kind::Cancelled, {}, u"The authorization service went away"_s});
    return future.result();
}

} // namespace

SecretsFetch::SecretsFetch(const SecretSources &sources, const DeliveryRequest &request, QList<DeliverySecret> needed,
                           std::function<void(const Answer &)> onAnswer, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_connectorId(request.connector.id)
    , m_system(request.system)
    , m_subject(authorizationSubjectOf(request.connector, request.system))
    , m_needed(std::move(needed))
    , m_onAnswer(std::move(onAnswer))
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &SecretsFetch::onRead);
    connect(&m_asking, &QFutureWatcherBase::finished, this, &SecretsFetch::onToken);
    getNext();
}

// A watcher tells of a future later, also of one that has ended already.
void SecretsFetch::getNext()
{
    const DeliverySecret &next = m_needed.first();
    if (next.slot == SecretSlot::AccessToken && m_sources.authorization && m_subject) {
        m_asking.setFuture(m_sources.authorization->accessToken(m_connectorId, *m_subject));
    } else if (m_sources.store) {
        m_reading.setFuture(m_sources.store->read(next.key));
    } else {
        m_reading.setFuture(
            QtFuture::makeReadyFuture(Read(Unexpected(SecretFailure{SecretFailure::Code::NotFound, {}}))));
    }
}

void SecretsFetch::onRead()
{
    if (const Read read = resultOf(m_reading.future()))
        take(*read);
    else
        m_onAnswer(refuse(read.error(), m_needed.first().key));
}

void SecretsFetch::onToken()
{
    if (const Token token = resultOf(m_asking.future()))
        take(*token);
    else
        m_onAnswer(Unexpected(tokenOutcome(token.error(), m_system)));
}

void SecretsFetch::take(const Secret &secret)
{
    m_secrets.insert(m_needed.takeFirst().slot, secret);
    if (m_needed.isEmpty())
        m_onAnswer(m_secrets);
    else
        getNext();
}

} // namespace console
