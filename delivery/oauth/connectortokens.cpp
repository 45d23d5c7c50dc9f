// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/connectortokens.h"

#include "delivery/oauth/oauthlog.h"
#include "delivery/oauth/recordedtokens.h"
#include "models/workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace console {

using namespace Qt::StringLiterals;
using Kind = OAuthFailure::Kind;

namespace {

constexpr qint64 leastRest = 5 * 60; // seconds that a token has to be good for, so that it lasts for a delivery

bool isGood(const std::optional<TokenRecord> &record)
{
    return record && record->accessExpires.isValid()
        && QDateTime::currentDateTimeUtc().secsTo(record->accessExpires) > leastRest;
}

OAuthFailure noAuthorization()
{
    return {Kind::NotReady, u"oauth.no-authorization"_s, u"No refresh token is stored"_s};
}

// It stays over: the same answer would come, and nobody is asked for it again.
OAuthFailure endedBefore(const QString &code)
{
    return {
        .kind = Kind::Refused,
        .code = code,
        .technical = u"The provider refused the refresh token before"_s,
        .error = u"invalid_grant"_s,
    };
}

} // namespace

ConnectorTokens::ConnectorTokens(const QUuid &connectorId, Workspace *workspace, const TokenRefresh::Means &means)
    : m_connectorId(connectorId)
    , m_workspace(workspace)
    , m_means(means)
    , m_slots(means.secrets, connectorId)
{
}

ConnectorTokens::~ConnectorTokens()
{
    const QList<Caller> callers = std::exchange(m_callers, {});
    for (const Caller &caller : callers) {
        caller.promise->addResult(Unexpected(cancelledFailure()));
        caller.promise->finish();
    }
}

QFuture<ConnectorTokens::Token> ConnectorTokens::ask(const AuthorizationSubject &subject,
                                                     const std::optional<Secret> &refused)
{
    const auto promise = std::make_shared<QPromise<Token>>();
    promise->start();
    m_callers.append({subject, refused, promise});
    if (!m_subject)
        begin();
    return promise->future();
}

// A step that the store's answer is for; its failure is everybody's.
template<class Value>
TokenSlots::Done<Value> ConnectorTokens::orFail(const std::function<void(const Value &)> &step)
{
    return [this, step](const Expected<Value, OAuthFailure> &answer) {
        if (answer)
            step(*answer);
        else
            answerAll(Unexpected(answer.error()));
    };
}

void ConnectorTokens::begin()
{
    m_subject = m_callers.constFirst().subject;
    if (m_unsaved)
        settle([this] { readAccessToken(); });
    else
        readAccessToken();
}

void ConnectorTokens::readAccessToken()
{
    m_slots.readAccessToken(orFail<Secret>([this](const Secret &token) { judge(token); }));
}

void ConnectorTokens::judge(const Secret &accessToken)
{
    const bool isStillGood = isGood(m_workspace->tokenRecord(m_connectorId));
    const auto isServed = [=](const Caller &caller) { return isStillGood && caller.accepts(accessToken); };
    const bool areAllServed = std::all_of(m_callers.cbegin(), m_callers.cend(), [&](const Caller &caller) {
        return caller.subject != *m_subject || isServed(caller);
    });
    if (!areAllServed) {
        m_slots.readRefreshTokens(
            orFail<RefreshTokens>([=, this](const RefreshTokens &stored) { refresh(accessToken, stored); }));
    }
    answer([&](const Caller &caller) { return isServed(caller) ? std::optional(Token(accessToken)) : std::nullopt; });
}

void ConnectorTokens::refresh(const Secret &accessToken, const RefreshTokens &stored)
{
    if (stored.current.isEmpty()) {
        return answer([&](const Caller &caller) {
            return caller.accepts(accessToken) ? Token(accessToken) : Token(Unexpected(noAuthorization()));
        });
    }
    const auto record = m_workspace->tokenRecord(m_connectorId);
    if (record && !record->failure.isEmpty())
        return answerAll(Unexpected(endedBefore(record->failure)));
    m_refresh =
        std::make_unique<TokenRefresh>(*m_subject, stored, record.value_or(TokenRecord()).missingScopes, m_means,
                                       [=, this](const TokenRefresh::Result &result) { take(stored, result); });
    m_refresh->start();
}

void ConnectorTokens::take(const RefreshTokens &stored, const TokenRefresh::Result &result)
{
    logRefresh(m_connectorId, result ? std::nullopt : std::optional(result.error()));
    if (!result && endsAuthorization(result.error()))
        return endAuthorization(stored, result.error());
    if (!result)
        return answerAll(Unexpected(result.error()));
    m_unsaved = {*result, QDateTime::currentDateTimeUtc()};
    settle([this, token = result->rotation.tokens.access] { answerAll(token); });
}

void ConnectorTokens::endAuthorization(const RefreshTokens &stored, const OAuthFailure &failure)
{
    m_slots.readRefreshTokens(orFail<RefreshTokens>([=, this](const RefreshTokens &now) {
        if (now.current != stored.current)
            return begin();
        if (auto record = m_workspace->tokenRecord(m_connectorId)) {
            record->failure = failure.code;
            m_workspace->setTokenRecord(m_connectorId, *record);
        }
        answerAll(Unexpected(failure));
    }));
}

void ConnectorTokens::settle(const std::function<void()> &settled)
{
    m_slots.readRefreshTokens(orFail<RefreshTokens>([=, this](const RefreshTokens &stored) {
        if (!m_unsaved->refreshed.rotation.isOf(stored.current)) {
            m_unsaved.reset();
            return begin();
        }
        m_slots.write(m_unsaved->refreshed.rotation, orFail<std::monostate>([=, this](std::monostate) {
                          keepRecord(*m_unsaved);
                          m_unsaved.reset();
                          settled();
                      }));
    }));
}

// The first record is written by whoever stores a sign-in: until then the connector needs one. Where writing fails the
// token is good nevertheless, and is refreshed before it has to be.
void ConnectorTokens::keepRecord(const Unsaved &saved)
{
    const TokenRefresh::Refreshed &refreshed = saved.refreshed;
    if (const auto before = m_workspace->tokenRecord(m_connectorId)) {
        m_workspace->setTokenRecord(
            m_connectorId, recorded(*before, refreshed.application, refreshed.rotation.tokens, saved.received));
    }
}

void ConnectorTokens::answerAll(const Token &token)
{
    answer([&](const Caller &) { return std::optional(token); });
}

void ConnectorTokens::answer(const Answering &answering)
{
    QList<std::pair<Caller, Token>> answered;
    QList<Caller> waiting;
    bool isOver = true;
    for (const Caller &caller : std::as_const(m_callers)) {
        const bool isConcerned = caller.subject == *m_subject;
        const auto token = isConcerned ? answering(caller) : std::nullopt;
        isOver = isOver && (token || !isConcerned);
        if (token)
            answered.append({caller, *token});
        else
            waiting.append(caller);
    }
    m_callers = waiting;
    if (isOver)
        goOn();
    // The last: whoever hears of it may end this object.
    for (const auto &[caller, token] : std::as_const(answered)) {
        caller.promise->addResult(token);
        caller.promise->finish();
    }
}

// With those who asked for another subject meanwhile.
void ConnectorTokens::goOn()
{
    m_subject.reset();
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_subject && !m_callers.isEmpty())
                begin();
        },
        Qt::QueuedConnection);
}

} // namespace console
