// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/tokenrefresh.h"

#include "delivery/oauth/clientsecret.h"
#include "models/support/whenanswered.h"

namespace console {

using namespace Qt::StringLiterals;
using Kind = OAuthFailure::Kind;

TokenRefresh::TokenRefresh(const AuthorizationSubject &subject, const RefreshTokens &stored,
                           const QStringList &notGranted, const Means &means, const Done &done)
    : m_subject(subject)
    , m_stored(stored)
    , m_notGranted(notGranted)
    , m_means(means)
    , m_done(done)
{
}

// Goes on with an answer, and ends with a failure.
template<class Value, class Step>
void TokenRefresh::proceed(const QFuture<Expected<Value, OAuthFailure>> &question, const Step &step)
{
    using Answer = Expected<Value, OAuthFailure>;
    whenAnswered(this, question, Answer(Unexpected(cancelledFailure())), [this, step](const Answer &answer) {
        if (answer)
            step(*answer);
        else
            takeRefusal(answer.error());
    });
}

void TokenRefresh::start()
{
    proceed(readClientSecret(m_means.secrets, m_subject.application),
            [this](const Secret &clientSecret) { askProvider(clientSecret); });
}

void TokenRefresh::askProvider(const Secret &clientSecret)
{
    const auto application = registeredApplication(m_subject.application, m_subject.system);
    if (!application)
        return takeRefusal(application.error());
    m_application = *application;
    m_request.client = {m_application.clientId, clientSecret};
    m_request.scopes = m_application.scopes;
    m_request.scopes.removeIf([this](const QString &scope) { return m_notGranted.contains(scope); });
    proceed(m_means.providers.provider(m_subject.system), [this](const OAuthProvider &provider) {
        m_request.endpoint = provider.tokenEndpoint;
        request(m_stored.current);
    });
}

void TokenRefresh::request(const Secret &used)
{
    m_request.grant = RefreshGrant{used};
    TokenClient &client = m_means.clients.trusting(m_subject.system.trustedCertificates);
    proceed(client.requestTokens(m_request), [this, used](const TokenAnswer &answer) {
        finish(Refreshed{{m_stored, used, answer.tokens}, m_application});
    });
}

void TokenRefresh::takeRefusal(const OAuthFailure &failure)
{
    const bool hasAnother = !m_stored.previous.isEmpty() && m_stored.previous != m_stored.current;
    if (!m_refusal && hasAnother && failure.kind == Kind::Refused && failure.error == "invalid_grant"_L1) {
        m_refusal = failure;
        return request(m_stored.previous);
    }
    const bool isRefusedAgain = m_refusal && failure.kind == Kind::Refused;
    finish(Unexpected(isRefusedAgain ? *m_refusal : failure));
}

void TokenRefresh::finish(const Result &result)
{
    const Done done = m_done;
    done(result); // the last: this may be gone afterwards
}

bool endsAuthorization(const OAuthFailure &failure)
{
    static const QStringList ending{u"consent_required"_s, u"interaction_required"_s, u"invalid_grant"_s,
                                    u"login_required"_s};
    return failure.kind == Kind::Refused && ending.contains(failure.error);
}

} // namespace console
