// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorization.h"
#include "delivery/api/secretstore.h"
#include "delivery/oauth/tokens.h"
#include "models/outcome/oauthfailure.h"

#include <QObject>

#include <functional>

namespace console {

struct RefreshTokens
{
    Secret current; // empty: none
    Secret previous; // with which the current one was had, and which is good until that one has worked; empty: none

    bool operator==(const RefreshTokens &) const = default;
};

// What a refresh has given, on its way into the store.
struct TokenRotation
{
    RefreshTokens before; // as they were stored
    Secret used; // one of the two
    Tokens tokens;

    // The one to be stored: the new one, or the one that was used where none came (RFC 6749 6).
    const Secret &next() const { return tokens.refresh.isEmpty() ? used : tokens.refresh; }

    // Whether a stored refresh token is the one before it or, where writing broke off, the next one: no other
    // authorization was stored meanwhile.
    bool isOf(const Secret &stored) const { return stored == before.current || stored == next(); }
};

// The tokens of one connector in the secret store. What is damaged there is of no use, and counts as nothing. Each
// function answers once, later, and not at all when this object goes before.
class TokenSlots : public QObject
{
public:
    template<class Value>
    using Done = std::function<void(const Expected<Value, OAuthFailure> &)>;

    TokenSlots(SecretStore *store, const QUuid &connectorId);

    void readAccessToken(const Done<Secret> &done);
    void readRefreshTokens(const Done<RefreshTokens> &done);

    // First the refresh tokens, so that at every moment one that works is stored, then the access token; it ends with
    // the first failure, and can be repeated.
    //
    //   rotated:  previous ◄─ the one that was used, refreshToken ◄─ the new one, accessToken
    //   rescued:  refreshToken ◄─ the new one, previous ◄─ the one that was used, accessToken: the old previous one
    //             stays usable until then
    //   the same: (rescued: refreshToken ◄─ the one that was used), previous is removed, accessToken
    void write(const TokenRotation &rotation, const Done<std::monostate> &done);

private:
    using Entries = QList<std::pair<QString, Secret>>; // of slots; an empty value is removed

    void read(const QString &slot, const Done<Secret> &done);
    void writeAll(Entries entries, const Done<std::monostate> &done);

    SecretStore *const m_store;
    const QUuid m_owner;
};

} // namespace console
