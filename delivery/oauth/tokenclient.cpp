// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/tokenclient.h"

#include "delivery/oauth/networkpath.h"
#include "delivery/oauth/tokenanswer.h"

#include <QJsonDocument>
#include <QPromise>

#include <memory>

namespace console {

using namespace Qt::StringLiterals;
using Kind = OAuthFailure::Kind;
using std::chrono::milliseconds;

namespace {

QList<Secret> secretsOf(const OAuthClient &client)
{
    return {client.secret};
}

QList<Secret> secretsOf(const CodeGrant &grant)
{
    return {grant.code, grant.verifier};
}

QList<Secret> secretsOf(const RefreshGrant &grant)
{
    return {grant.token};
}

// A provider may repeat in its error what it was sent.
JsonAnswer without(const QList<Secret> &secrets, JsonAnswer answer)
{
    for (const auto key : {"error"_L1, "error_description"_L1}) {
        QString text = answer.document.value(key).toString();
        for (const Secret &secret : secrets) {
            if (!secret.isEmpty())
                text.replace(QString::fromUtf8(secret.reveal()), u"…"_s);
        }
        if (!text.isEmpty())
            answer.document[key] = text;
    }
    return answer;
}

// RFC 8628 3.5
bool isPending(const JsonResult &result)
{
    return result && (errorName(*result) == "authorization_pending"_L1 || errorName(*result) == "slow_down"_L1);
}

} // namespace

TokenClient::TokenClient(const TokenClientLimits &limits, const QStringList &trustedCertificates)
    : m_limits(limits)
    , m_trustedCertificates(trustedCertificates)
{
    m_network.setProxyFactory(new SystemProxies);
}

TokenClient::~TokenClient()
{
    cancel();
    qDeleteAll(findChildren<JsonExchange *>(Qt::FindDirectChildrenOnly)); // before the network, which they use
}

QFuture<Expected<DocumentAnswer, OAuthFailure>> TokenClient::fetch(const QUrl &url, qint64 limit)
{
    const JsonRequest request{url, {}, limit, m_limits.answer, m_trustedCertificates};
    return ask<DocumentAnswer>(
        request, {}, retries(), {}, [](const JsonAnswer &answer) -> Expected<DocumentAnswer, OAuthFailure> {
            if (const auto error = errorOf(answer))
                return Unexpected(*error);
            return DocumentAnswer{QJsonDocument(answer.document).toJson(QJsonDocument::Compact), answer.clockSkew};
        });
}

QFuture<Expected<TokenAnswer, OAuthFailure>> TokenClient::requestTokens(const TokenRequest &request)
{
    const QList<Secret> grant = std::visit([](const auto &each) { return secretsOf(each); }, request.grant);
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    return ask<TokenAnswer>(tokenRequest(request.endpoint, formOf(request)), grant + secretsOf(request.client),
                            retries(), {}, [asked, scopes = request.scopes](const JsonAnswer &answer) {
                                return tokensOf(answer, asked, scopes).map([&](const Tokens &tokens) {
                                    return TokenAnswer{tokens, answer.clockSkew};
                                });
                            });
}

QFuture<Expected<DeviceAuthorization, OAuthFailure>> TokenClient::authorizeDevice(const DeviceRequest &request)
{
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    return ask<DeviceAuthorization>(tokenRequest(request.endpoint, formOf(request)), secretsOf(request.client),
                                    retries(), {},
                                    [asked](const JsonAnswer &answer) { return deviceAuthorizationOf(answer, asked); });
}

QFuture<Expected<TokenAnswer, OAuthFailure>> TokenClient::awaitDevice(const DeviceRequest &request,
                                                                      const DeviceAuthorization &authorization)
{
    const JsonExchange::Again again =
        [interval = authorization.interval, slowDown = m_limits.slowDown, expires = authorization.expires,
         fresh = retries(), retry = retries()](const JsonResult &result) mutable -> std::optional<milliseconds> {
        if (!isPending(result))
            return retry(result);
        retry = fresh;
        if (errorName(*result) == "slow_down"_L1)
            interval += slowDown;
        const bool isInTime = QDateTime::currentDateTimeUtc().addMSecs(interval.count()) < expires;
        return isInTime ? std::optional(interval) : std::nullopt;
    };
    return ask<TokenAnswer>(
        tokenRequest(request.tokenEndpoint, formOf(request, authorization)),
        secretsOf(request.client) + QList<Secret>{authorization.deviceCode}, again, authorization.interval,
        [scopes = request.scopes](const JsonAnswer &answer) -> Expected<TokenAnswer, OAuthFailure> {
            if (isPending(answer))
                return Unexpected(OAuthFailure{Kind::Refused, u"expired_token"_s, u"The code has expired"_s});
            return tokensOf(answer, QDateTime::currentDateTimeUtc(), scopes).map([&](const Tokens &tokens) {
                return TokenAnswer{tokens, answer.clockSkew};
            });
        });
}

void TokenClient::cancel()
{
    // Whoever hears of the end of one may end this object, and all of them with it.
    const auto open = findChildren<JsonExchange *>(Qt::FindDirectChildrenOnly);
    const QList<QPointer<JsonExchange>> exchanges(open.begin(), open.end());
    for (const QPointer<JsonExchange> &exchange : exchanges) {
        if (exchange)
            exchange->cancel();
    }
}

template<class Value>
QFuture<Expected<Value, OAuthFailure>> TokenClient::ask(const JsonRequest &request, const QList<Secret> &secrets,
                                                        const JsonExchange::Again &again,
                                                        std::chrono::milliseconds pause, const Reading<Value> &reading)
{
    const auto promise = std::make_shared<QPromise<Expected<Value, OAuthFailure>>>();
    promise->start();
    const auto done = [promise, secrets, reading](const JsonResult &result) {
        promise->addResult(
            result.and_then([&](const JsonAnswer &answer) { return reading(without(secrets, answer)); }));
        promise->finish();
    };
    (new JsonExchange(m_network, request, again, done, this))->start(pause);
    return promise->future();
}

JsonRequest TokenClient::tokenRequest(const QUrl &endpoint, const Secret &form) const
{
    return {endpoint, form, m_limits.tokenSize, m_limits.answer, m_trustedCertificates};
}

JsonExchange::Again TokenClient::retries() const
{
    return [pauses = m_limits.pauses,
            longest = m_limits.longestPause](const JsonResult &result) mutable -> std::optional<milliseconds> {
        if (pauses.isEmpty() || !isWorthRepeating(result))
            return {};
        const int asked = result ? result->retryAfter : result.error().retryAfter;
        const milliseconds pause = std::max<milliseconds>(pauses.takeFirst(), std::chrono::seconds(asked));
        return pause <= longest ? std::optional(pause) : std::nullopt;
    };
}

} // namespace console
