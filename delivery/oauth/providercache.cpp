// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/providercache.h"

#include <chrono>

namespace console {

namespace {

constexpr std::chrono::hours lifetime{1};

template<class Answer>
bool isRunning(const QFuture<Answer> &answer)
{
    return answer.isValid() && !answer.isFinished();
}

template<class Answer>
bool isGood(const QFuture<Answer> &answer)
{
    return answer.isValid() && answer.resultCount() > 0 && answer.result();
}

} // namespace

ProviderCache::ProviderCache(TokenClients &clients)
    : m_clients(clients)
{
}

QFuture<ProviderCache::Provider> ProviderCache::provider(const SystemConfiguration &system)
{
    const auto address = discoveryAddress(system);
    if (!address)
        return QtFuture::makeReadyFuture(Provider(Unexpected(address.error())));
    return fetch(m_providers, {*address, system.trustedCertificates}, maximumDiscoveryDocument,
                 [url = *address](const QByteArray &document) { return parseDiscoveryDocument(document, url); });
}

QFuture<ProviderCache::Keys> ProviderCache::keys(const OAuthProvider &provider, const SystemConfiguration &system,
                                                 Freshness freshness)
{
    const Source source{provider.keysAddress, system.trustedCertificates};
    if (freshness == Freshness::Renewed && !isRunning(m_keys[source].answer))
        m_keys.erase(source);
    return fetch(m_keys, source, maximumKeysDocument, &parseJsonWebKeys);
}

template<class Answer, class Reading>
QFuture<Answer> ProviderCache::fetch(Documents<Answer> &documents, const Source &source, qint64 limit,
                                     const Reading &reading)
{
    Kept<Answer> &kept = documents[source];
    if (isRunning(kept.answer) || (isGood(kept.answer) && !kept.end.hasExpired()))
        return kept.answer;
    const auto read = [reading](const Expected<DocumentAnswer, OAuthFailure> &fetched) {
        return fetched.and_then([&](const DocumentAnswer &answer) { return reading(answer.document); });
    };
    kept = {m_clients.trusting(source.second).fetch(source.first, limit).then(read), QDeadlineTimer(lifetime)};
    return kept.answer;
}

} // namespace console
