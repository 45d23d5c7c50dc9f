// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorizationservice.h"
#include "delivery/oauth/tokenrefresh.h"
#include "delivery/oauth/tokenslots.h"

#include <QPromise>

#include <memory>
#include <optional>

namespace console {

class Workspace;

// The tokens of one connector, for everybody who asks for them: one question after the other, and one refresh for all
// who wait for it.
//
//   asked ──► access token read ──► is it good? ──► answered
//                                       │ no
//                                       ▼
//                             refresh tokens read ──► refreshed ──► stored ──► recorded ──► answered
//
// What could not be stored stays in memory, and is stored before anything else happens the next time. When another
// authorization is stored meanwhile, what came of the old one is dropped, and it begins anew.
class ConnectorTokens : public QObject
{
public:
    using Token = AuthorizationService::Token;

    ConnectorTokens(const QUuid &connectorId, Workspace *workspace, const TokenRefresh::Means &means);
    ~ConnectorTokens() override; // who waits is told that it was cancelled

    // refused: the token that a server refused; none: whatever is good by its time.
    QFuture<Token> ask(const AuthorizationSubject &subject, const std::optional<Secret> &refused);

private:
    struct Caller
    {
        AuthorizationSubject subject;
        std::optional<Secret> refused;
        std::shared_ptr<QPromise<Token>> promise;

        bool accepts(const Secret &token) const { return !token.isEmpty() && token != refused; }
    };
    struct Unsaved
    {
        TokenRefresh::Refreshed refreshed;
        QDateTime received;
    };
    using Answering = std::function<std::optional<Token>(const Caller &)>;

    void begin();
    void readAccessToken();
    void judge(const Secret &accessToken);
    void refresh(const Secret &accessToken, const RefreshTokens &stored);
    void take(const RefreshTokens &stored, const TokenRefresh::Result &result);
    void endAuthorization(const RefreshTokens &stored, const OAuthFailure &failure);
    void settle(const std::function<void()> &settled);
    void keepRecord(const Unsaved &saved);
    void answerAll(const Token &token);
    void answer(const Answering &answering);
    void goOn();

    template<class Value>
    TokenSlots::Done<Value> orFail(const std::function<void(const Value &)> &step);

    const QUuid m_connectorId;
    Workspace *const m_workspace;
    const TokenRefresh::Means m_means;
    TokenSlots m_slots;
    QList<Caller> m_callers; // who is not answered yet
    std::optional<AuthorizationSubject> m_subject; // of those who are being answered; none: nothing runs
    std::unique_ptr<TokenRefresh> m_refresh;
    std::optional<Unsaved> m_unsaved;
};

} // namespace console
