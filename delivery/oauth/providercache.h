// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/oauth/jsonwebkeys.h"
#include "delivery/oauth/oauthprovider.h"
#include "delivery/oauth/tokenclients.h"

#include <QDeadlineTimer>
#include <QFuture>

#include <map>
#include <utility>

namespace console {

// What identity providers say of themselves: asked for once, whoever wants to know it meanwhile, and kept for an hour.
// What failed is asked for again by the next one.
class ProviderCache
{
public:
    using Provider = Expected<OAuthProvider, OAuthFailure>;
    using Keys = Expected<QList<JsonWebKey>, OAuthFailure>;
    enum class Freshness {
        Kept,
        Renewed, // a key is missing in what is kept: providers change their keys whenever they like
    };

    explicit ProviderCache(TokenClients &clients);

    // Of the authority and tenant that are configured. Errors: those of discoveryAddress(), TokenClient::fetch() and
    // parseDiscoveryDocument().
    QFuture<Provider> provider(const SystemConfiguration &system);

    // Errors: those of TokenClient::fetch() and parseJsonWebKeys().
    QFuture<Keys> keys(const OAuthProvider &provider, const SystemConfiguration &system, Freshness freshness);

private:
    using Source = std::pair<QUrl, QStringList>; // the document's address, and the certificates that were trusted
    template<class Answer>
    struct Kept
    {
        QFuture<Answer> answer;
        QDeadlineTimer end;
    };
    template<class Answer>
    using Documents = std::map<Source, Kept<Answer>>;

    template<class Answer, class Reading>
    QFuture<Answer> fetch(Documents<Answer> &documents, const Source &source, qint64 limit, const Reading &reading);

    TokenClients &m_clients;
    Documents<Provider> m_providers;
    Documents<Keys> m_keys;
};

} // namespace console
