// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/secret.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <variant>

namespace console {

struct OAuthClient
{
    QString id;
    Secret secret; // empty: a public client, which Microsoft does not allow to send one (AADSTS700025)
};

struct CodeGrant // RFC 6749 4.1.3 with the verifier of RFC 7636
{
    Secret code;
    QUrl redirectUri; // to the letter that of the authorization request
    Secret verifier;
};

struct RefreshGrant // RFC 6749 6
{
    Secret token;
};

struct TokenRequest
{
    QUrl endpoint;
    OAuthClient client;
    std::variant<CodeGrant, RefreshGrant> grant;
    QStringList scopes; // of one resource, besides those of OpenID Connect
};

struct DeviceRequest // RFC 8628 3.1
{
    QUrl endpoint; // device_authorization_endpoint
    QUrl tokenEndpoint;
    OAuthClient client;
    QStringList scopes;
};

// What a person does somewhere else: opens the address and types the code. (RFC 8628 3.2)
struct DeviceAuthorization
{
    Secret deviceCode;
    QString userCode;
    QUrl verificationUri;
    QUrl completeVerificationUri; // with the code in it; empty: there is none
    QDateTime expires; // UTC
    std::chrono::milliseconds interval{5'000}; // between two questions whether it is done

    bool operator==(const DeviceAuthorization &) const = default;
};

// The forms that are posted, each value percent-encoded: client secrets hold ~, + and /.
Secret formOf(const TokenRequest &request);
Secret formOf(const DeviceRequest &request);
Secret formOf(const DeviceRequest &request, const DeviceAuthorization &authorization); // RFC 8628 3.4

} // namespace console
