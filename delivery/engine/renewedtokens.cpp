// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/renewedtokens.h"

#include <QFutureWatcher>

#include <condition_variable>
#include <mutex>

namespace console {

namespace {

using Token = AuthorizationService::Token;

// Of one question. Whoever answers may come when nobody waits any more.
class Answer
{
public:
    void give(const std::optional<Secret> &token)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_token = token;
            m_isGiven = true;
        }
        m_given.notify_one();
    }

    std::optional<Secret> wait(const std::stop_token &stop, std::chrono::milliseconds limit)
    {
        std::unique_lock lock(m_mutex);
        m_given.wait_for(lock, stop, limit, [this] { return m_isGiven; });
        return m_token;
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_given;
    std::optional<Secret> m_token;
    bool m_isGiven = false;
};

std::optional<Secret> tokenIn(const QFuture<Token> &future)
{
    if (future.resultCount() == 0)
        return std::nullopt;
    const Token token = future.result();
    return token ? std::optional(*token) : std::nullopt;
}

} // namespace

RenewedTokens::RenewedTokens(AuthorizationService *service, std::chrono::milliseconds limit)
    : m_service(service)
    , m_limit(limit)
{
}

std::optional<Secret> RenewedTokens::renew(const QUuid &connectorId, const AuthorizationSubject &subject,
                                           const Secret &refused, const std::stop_token &stop)
{
    if (!m_service)
        return std::nullopt;
    const auto answer = std::make_shared<Answer>();
    const auto ask = [this, answer, connectorId, subject, refused] {
        auto *watcher = new QFutureWatcher<Token>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [watcher, answer] {
            answer->give(tokenIn(watcher->future()));
            watcher->deleteLater();
        });
        watcher->setFuture(m_service->renewedAccessToken(connectorId, subject, refused));
    };
    QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection);
    return answer->wait(stop, m_limit);
}

} // namespace console
