// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/oauth/jsonexchange.h"
#include "delivery/oauth/tokenrequest.h"
#include "delivery/oauth/tokens.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>

namespace console {

// Data, so that a test does not wait for minutes.
struct TokenClientLimits
{
    std::chrono::milliseconds answer{15'000}; // for each attempt
    QList<std::chrono::milliseconds> pauses{std::chrono::milliseconds(1'000), std::chrono::milliseconds(3'000)};
    std::chrono::milliseconds longestPause{10'000}; // a provider that asks for more is asked again by a person
    std::chrono::milliseconds slowDown{5'000}; // RFC 8628 3.5
    qint64 tokenSize = 256 * 1024; // bytes of an answer with tokens
    std::chrono::milliseconds signIn = std::chrono::hours(1); // for a person, whose browser may never come back
};

struct DocumentAnswer
{
    QByteArray document; // a JSON object
    std::optional<qint64> clockSkew; // as in JsonAnswer

    bool operator==(const DocumentAnswer &) const = default;
};

struct TokenAnswer
{
    Tokens tokens;
    std::optional<qint64> clockSkew; // as in JsonAnswer

    bool operator==(const TokenAnswer &) const = default;
};

// Asks an identity provider, over the system's proxy. It lives in the main thread and never blocks.
//
// A request whose connection or whose server fails is repeated after each of the pauses; one that was refused never
// is. Every question is answered exactly once and asynchronously; cancel(), and the end of this object, answer what is
// open as Cancelled at once. Secrets are in no failure: what a provider repeats of them is taken out.
//
// Errors: Unreachable with oauth.no-answer, those of networkFailure(), or tls.… as a delivery has them; Untrustworthy
// with oauth.not-https; Malformed with oauth.not-json, oauth.too-large, oauth.redirected, oauth.fields or
// oauth.token-type; Temporary with http.<status> where the server names no error; what providerFailure() makes of one.
class TokenClient : public QObject
{
    Q_OBJECT
public:
    // Certificates are taken for their fingerprint too: SHA-256, lower-case hexadecimal. A client keeps its list,
    // because its connections are used again.
    explicit TokenClient(const TokenClientLimits &limits = {}, const QStringList &trustedCertificates = {});
    ~TokenClient() override;

    // A discovery document or a key set, with a status of 2xx. limit: bytes.
    QFuture<Expected<DocumentAnswer, OAuthFailure>> fetch(const QUrl &url, qint64 limit);

    QFuture<Expected<TokenAnswer, OAuthFailure>> requestTokens(const TokenRequest &request);

    QFuture<Expected<DeviceAuthorization, OAuthFailure>> authorizeDevice(const DeviceRequest &request);

    // Asks at the intervals that the provider wants until somebody has signed in or refused, or the code has expired
    // (expired_token).
    QFuture<Expected<TokenAnswer, OAuthFailure>> awaitDevice(const DeviceRequest &request,
                                                             const DeviceAuthorization &authorization);

    void cancel();

private:
    template<class Value>
    using Reading = std::function<Expected<Value, OAuthFailure>(const JsonAnswer &)>;

    template<class Value>
    QFuture<Expected<Value, OAuthFailure>> ask(const JsonRequest &request, const QList<Secret> &secrets,
                                               const JsonExchange::Again &again, std::chrono::milliseconds pause,
                                               const Reading<Value> &reading);
    JsonRequest tokenRequest(const QUrl &endpoint, const Secret &form) const;
    JsonExchange::Again retries() const;

    const TokenClientLimits m_limits;
    const QStringList m_trustedCertificates;
    QNetworkAccessManager m_network;
};

} // namespace console
