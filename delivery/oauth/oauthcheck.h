// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorization.h"
#include "delivery/api/authorizationcheck.h"
#include "delivery/api/secretstore.h"
#include "delivery/oauth/tokenclient.h"

namespace console {

class AddressProbe;

// Data, so that a test does not wait for seconds.
struct OAuthCheckLimits
{
    std::chrono::milliseconds connecting{10'000}; // to an address, with the handshake
    std::chrono::milliseconds answer{10'000}; // of the discovery document, which is asked for once
};

// Asks everything at the same time, over the system's proxy, each with a limit of its own.
//
// What fails has the codes of makeAuthorizationRequest(), discoveryAddress(), parseDiscoveryDocument(), TokenClient and
// the secret store (secret.…), those of a sign-in, and these:
//   oauth.secret-expired   the client secret, by the date that was typed in
//   oauth.secret-expires   the same, soon: detail is the number of days
//   oauth.clock            differs by more than a minute (Warning) or by so much that tokens are refused (Failed)
//   oauth.clock-unknown    the server did not say its time (Warning)
class OAuthCheck : public AuthorizationCheck
{
    Q_OBJECT
public:
    OAuthCheck(const AuthorizationSubject &subject, SecretStore *secrets, const OAuthCheckLimits &limits = {},
               QObject *parent = nullptr);

    void start() override;
    QList<AuthorizationCheckStep> steps() const override { return m_steps; }
    bool isFinished() const override;

private:
    template<class Value, class Step>
    void ask(const QFuture<Expected<Value, OAuthFailure>> &question, const Step &step);
    void checkConfiguration();
    void judgeSecret(const Expected<Secret, OAuthFailure> &secret);
    void checkDiscovery();
    void judgeDocument(const QUrl &address, const Expected<DocumentAnswer, OAuthFailure> &answer);
    void judgeClock(std::optional<qint64> skew);
    void startProbes();
    void pass(qsizetype step, const QString &detail = {});
    void end(qsizetype step, AuthorizationCheckStep::State state, const OAuthFailure &failure,
             const QString &detail = {});
    void change(qsizetype step, const AuthorizationCheckStep &changed);

    const AuthorizationSubject m_subject;
    SecretStore *const m_secrets;
    TokenClient m_client;
    QList<AuthorizationCheckStep> m_steps;
    QList<AddressProbe *> m_probes; // of the last steps
};

} // namespace console
