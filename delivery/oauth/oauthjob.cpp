// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/oauthjob.h"

#include "delivery/oauth/clientsecret.h"
#include "delivery/oauth/loopbacklistener.h"
#include "delivery/oauth/oauthlog.h"
#include "delivery/oauth/recordedtokens.h"
#include "models/support/whenanswered.h"

#include <cstdlib>

namespace console {

using namespace Qt::StringLiterals;
using Kind = OAuthFailure::Kind;

namespace {

// A clock that is wrong here makes every token look old or not yet valid.
OAuthFailure withClock(OAuthFailure failure, std::optional<qint64> skew)
{
    const bool isOfTime = failure.code == "oauth.expired"_L1 || failure.code == "oauth.not-yet-valid"_L1;
    if (isOfTime && skew && std::abs(*skew) > clockSkew)
        failure.technical += u"; the server's clock is %1 seconds ahead of this computer's"_s.arg(*skew);
    return failure;
}

} // namespace

OAuthJob::OAuthJob(const AuthorizationSubject &subject, AuthorizationWay way, SecretStore *secrets,
                   ProviderCache &providers, const TokenClientLimits &limits, QObject *parent)
    : AuthorizationJob(parent)
    , m_subject(subject)
    , m_way(way)
    , m_secrets(secrets)
    , m_providers(providers)
    , m_client(limits, subject.system.trustedCertificates)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limits.signIn);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finish(Unexpected(OAuthFailure{Kind::Unreachable, u"oauth.no-sign-in"_s, u"Nobody signed in in time"_s}));
    });
}

OAuthJob::~OAuthJob() = default;

// Goes on with an answer, and ends with a failure.
template<class Value, class Step>
void OAuthJob::proceed(const QFuture<Expected<Value, OAuthFailure>> &question, const Step &step)
{
    using Answer = Expected<Value, OAuthFailure>;
    whenAnswered(this, question, Answer(Unexpected(cancelledFailure())), [this, step](const Answer &answer) {
        if (m_state == State::Finished)
            return;
        if (answer)
            step(*answer);
        else
            finish(Unexpected(answer.error()));
    });
}

void OAuthJob::start()
{
    if (m_state != State::Created)
        return;
    m_state = State::Preparing;
    const auto application = registeredApplication(m_subject.application, m_subject.system);
    if (!application)
        return finish(Unexpected(application.error()));
    m_application = *application;
    if (m_way != AuthorizationWay::DeviceCode) { // before anybody is asked
        const auto request = requestTo({});
        if (!request)
            return finish(Unexpected(request.error()));
    }
    proceed(readClientSecret(m_secrets, m_subject.application),
            [this](const Secret &clientSecret) { askProvider(clientSecret); });
}

void OAuthJob::cancel()
{
    finish(Unexpected(cancelledFailure()));
}

bool OAuthJob::isRedirect(const QUrl &url) const
{
    return m_answer && m_answer->isRedirect(url);
}

void OAuthJob::takeRedirect(const QUrl &url)
{
    if (m_answer && m_state != State::Finished)
        takeAnswer(m_answer->take(url));
}

void OAuthJob::takeText(const QString &text)
{
    if (m_answer && m_state != State::Finished)
        takeAnswer(m_answer->takeText(text));
}

void OAuthJob::askProvider(const Secret &clientSecret)
{
    m_asking = {m_application.clientId, clientSecret};
    proceed(m_providers.provider(m_subject.system), [this](const OAuthProvider &provider) {
        m_provider = provider;
        if (m_way == AuthorizationWay::DeviceCode)
            offerCode();
        else
            offerBrowser();
    });
}

Expected<AuthorizationRequest, OAuthFailure> OAuthJob::requestTo(const OAuthProvider &provider) const
{
    return makeAuthorizationRequest(m_subject.application, m_subject.system, provider, m_subject.username);
}

void OAuthJob::offerBrowser()
{
    const auto request = requestTo(m_provider);
    if (!request)
        return finish(Unexpected(request.error()));
    m_answer.emplace(*request);
    if (m_way == AuthorizationWay::SystemBrowser && LoopbackListener::isFor(request->redirectUri)) {
        m_listener = std::make_unique<LoopbackListener>(request->redirectUri);
        connect(m_listener.get(), &LoopbackListener::arrived, this, &OAuthJob::takeRedirect);
        m_listener->listen(); // where it cannot, the address is pasted
    }
    beginWaiting();
    Q_EMIT signInNeeded(request->url());
}

void OAuthJob::offerCode()
{
    if (m_provider.deviceAuthorizationEndpoint.isEmpty()) {
        return finish(Unexpected(
            OAuthFailure{Kind::NotReady, u"oauth.no-device-code"_s, u"The provider gives no device codes"_s}));
    }
    const DeviceRequest request{m_provider.deviceAuthorizationEndpoint, m_provider.tokenEndpoint, m_asking,
                                m_application.scopes};
    proceed(m_client.authorizeDevice(request),
            [this, request](const DeviceAuthorization &authorization) { awaitCode(request, authorization); });
}

void OAuthJob::awaitCode(const DeviceRequest &request, const DeviceAuthorization &authorization)
{
    beginWaiting();
    proceed(m_client.awaitDevice(request, authorization), [this](const TokenAnswer &answer) {
        beginRedeeming();
        takeTokens(answer);
        Q_EMIT redeeming();
    });
    Q_EMIT codeNeeded({authorization.userCode, authorization.verificationUri, authorization.completeVerificationUri,
                       authorization.expires});
}

void OAuthJob::beginWaiting()
{
    m_state = State::Waiting;
    m_limit.start();
}

void OAuthJob::beginRedeeming()
{
    m_state = State::Redeeming;
    m_limit.stop();
}

void OAuthJob::takeAnswer(const Expected<Secret, OAuthFailure> &code)
{
    if (code)
        return redeem(*code);
    const bool isItsOwn = m_state == State::Waiting && m_answer->isTaken();
    if (isItsOwn)
        finish(Unexpected(code.error()));
    else
        Q_EMIT ignored(code.error());
}

void OAuthJob::redeem(const Secret &code)
{
    beginRedeeming();
    const AuthorizationRequest &request = m_answer->request();
    const TokenRequest redemption{m_provider.tokenEndpoint, m_asking,
                                  CodeGrant{code, request.redirectUri, request.pkce.verifier}, request.scopes};
    proceed(m_client.requestTokens(redemption), [this](const TokenAnswer &answer) { takeTokens(answer); });
    Q_EMIT redeeming();
}

void OAuthJob::takeTokens(const TokenAnswer &answer)
{
    if (answer.tokens.identity.isEmpty()) {
        return finish(Unexpected(
            OAuthFailure{Kind::Malformed, u"oauth.id-token"_s, u"No ID token came with the access token"_s}));
    }
    verify(answer, ProviderCache::Freshness::Kept);
}

void OAuthJob::verify(const TokenAnswer &answer, ProviderCache::Freshness freshness)
{
    const auto keys = m_providers.keys(m_provider, m_subject.system, freshness);
    proceed(keys, [this, answer, freshness](const QList<JsonWebKey> &known) {
        const IdTokenExpectation expected{m_application.clientId, m_provider.issuer, m_subject.system.microsoftTenant,
                                          m_answer ? std::optional(m_answer->request().nonce) : std::nullopt,
                                          QDateTime::currentDateTimeUtc()};
        const auto user = verifyIdToken(answer.tokens.identity.reveal(), known, expected);
        if (user)
            succeed(answer.tokens, *user);
        else if (user.error().code == "oauth.unknown-key"_L1 && freshness == ProviderCache::Freshness::Kept)
            verify(answer, ProviderCache::Freshness::Renewed);
        else
            finish(Unexpected(withClock(user.error(), answer.clockSkew)));
    });
}

void OAuthJob::succeed(const Tokens &tokens, const SignedInUser &user)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    TokenRecord record;
    record.username = user.username;
    record.name = user.name;
    record.tenantId = user.tenantId;
    record.authorized = now;
    finish(Authorization{tokens.access, tokens.refresh, recorded(record, m_application, tokens, now)});
}

void OAuthJob::finish(const Result &result)
{
    if (m_state == State::Finished)
        return;
    m_state = State::Finished;
    logSignIn(*this, result);
    m_limit.stop();
    m_client.cancel();
    if (m_listener)
        m_listener.release()->deleteLater(); // it may be what brought the answer
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

} // namespace console
