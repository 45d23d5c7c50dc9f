// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorization.h"
#include "delivery/api/secretstore.h"
#include "delivery/oauth/providercache.h"
#include "delivery/oauth/registeredapplication.h"
#include "delivery/oauth/tokenslots.h"

#include <functional>

namespace console {

// One refresh of one connector, as far as the provider is concerned: nothing is stored.
//
// Where the current refresh token is refused with invalid_grant, the previous one is tried once: it may be that the
// current one never came into use. What is told then is the refusal of the current one, unless the other one could not
// be judged.
//
// Errors: those of registeredApplication(), readClientSecret(), ProviderCache::provider() and TokenClient. It answers
// once, later, and not at all when it goes before.
class TokenRefresh : public QObject
{
public:
    struct Refreshed
    {
        TokenRotation rotation;
        RegisteredApplication application; // that asked
    };
    using Result = Expected<Refreshed, OAuthFailure>;
    using Done = std::function<void(const Result &)>;

    struct Means
    {
        SecretStore *secrets;
        ProviderCache &providers;
        TokenClients &clients;
    };

    // notGranted: scopes that a refresh may not ask for, because the sign-in did not grant them. (RFC 6749 6)
    TokenRefresh(const AuthorizationSubject &subject, const RefreshTokens &stored, const QStringList &notGranted,
                 const Means &means, const Done &done);

    void start();

private:
    template<class Value, class Step>
    void proceed(const QFuture<Expected<Value, OAuthFailure>> &question, const Step &step);
    void askProvider(const Secret &clientSecret);
    void request(const Secret &used);
    void takeRefusal(const OAuthFailure &failure);
    void finish(const Result &result);

    const AuthorizationSubject m_subject;
    const RefreshTokens m_stored;
    const QStringList m_notGranted;
    const Means m_means;
    const Done m_done;
    RegisteredApplication m_application;
    TokenRequest m_request;
    std::optional<OAuthFailure> m_refusal; // of the current token
};

// Whether a refusal means that somebody has to sign in again. Others are about the application, such as a client secret
// that was replaced, and pass when that is put right.
bool endsAuthorization(const OAuthFailure &failure);

} // namespace console
