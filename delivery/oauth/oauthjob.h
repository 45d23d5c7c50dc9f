// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorization.h"
#include "delivery/api/secretstore.h"
#include "delivery/oauth/authorizationanswer.h"
#include "delivery/oauth/idtoken.h"
#include "delivery/oauth/providercache.h"
#include "delivery/oauth/registeredapplication.h"
#include "delivery/oauth/tokenclient.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace console {

class LoopbackListener;

// The sign-in in each of the three ways. Where the redirect URI leads to this computer, the system's browser is waited
// for there; where another program has its port, the address is pasted.
//
// Errors besides those of registeredApplication(), makeAuthorizationRequest(), the secret store (secret.…),
// ProviderCache, AuthorizationAnswer, TokenClient and verifyIdToken(): NotReady with oauth.no-device-code (the provider
// has none); Unreachable with oauth.no-sign-in (nobody came back in time); Malformed with oauth.id-token (none came).
class OAuthJob : public AuthorizationJob
{
    Q_OBJECT
public:
    OAuthJob(const AuthorizationSubject &subject, AuthorizationWay way, SecretStore *secrets, ProviderCache &providers,
             const TokenClientLimits &limits, QObject *parent = nullptr);
    ~OAuthJob() override;

    const AuthorizationSubject &subject() const override { return m_subject; }
    AuthorizationWay way() const override { return m_way; }
    void start() override;
    void cancel() override;
    bool isRedirect(const QUrl &url) const override;
    void takeRedirect(const QUrl &url) override;
    void takeText(const QString &text) override;

private:
    enum class State { Created, Preparing, Waiting, Redeeming, Finished };

    template<class Value, class Step>
    void proceed(const QFuture<Expected<Value, OAuthFailure>> &question, const Step &step);
    void askProvider(const Secret &clientSecret);
    Expected<AuthorizationRequest, OAuthFailure> requestTo(const OAuthProvider &provider) const;
    void offerBrowser();
    void offerCode();
    void awaitCode(const DeviceRequest &request, const DeviceAuthorization &authorization);
    void beginWaiting();
    void beginRedeeming();
    void takeAnswer(const Expected<Secret, OAuthFailure> &code);
    void redeem(const Secret &code);
    void takeTokens(const TokenAnswer &answer);
    void verify(const TokenAnswer &answer, ProviderCache::Freshness freshness);
    void succeed(const Tokens &tokens, const SignedInUser &user);
    void finish(const Result &result);

    const AuthorizationSubject m_subject;
    const AuthorizationWay m_way;
    SecretStore *const m_secrets;
    ProviderCache &m_providers;
    TokenClient m_client;
    QTimer m_limit;
    State m_state = State::Created;
    RegisteredApplication m_application;
    OAuthClient m_asking;
    OAuthProvider m_provider;
    std::optional<AuthorizationAnswer> m_answer; // with a browser
    std::unique_ptr<LoopbackListener> m_listener;
};

} // namespace console
