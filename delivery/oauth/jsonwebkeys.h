// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/oauth/jsonwebtoken.h"
#include "models/outcome/oauthfailure.h"
#include "models/support/expected.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace console {

// A public key with which an identity provider signs. (RFC 7517 4, RFC 7518 6.3.1)
struct JsonWebKey
{
    QString id;
    // Microsoft's addition: whose tokens it signs, with the literal "{tenantid}" or without; empty: not said.
    QString issuer;
    QByteArray modulus; // big-endian, without leading zeros
    QByteArray exponent;

    bool operator==(const JsonWebKey &) const = default;
};

inline constexpr qsizetype maximumKeysDocument = 512 * 1024; // bytes; Microsoft's has some 20 KiB

// The keys of a JWK set that can verify RS256; keys of other kinds and uses are passed over (RFC 7517 5).
// Errors: Malformed with oauth.keys (no key set, too large, or no such key in it).
Expected<QList<JsonWebKey>, OAuthFailure> parseJsonWebKeys(const QByteArray &document);

// Whether the signature is that of the key: RSASSA-PKCS1-v1_5 with SHA-256 (RFC 7518 3.3).
// Errors: Untrustworthy with oauth.weak-key (fewer than 2048 bits, more than 16384, or no exponent of a key) or
// oauth.signature.
Expected<void, OAuthFailure> verifySignature(const JsonWebToken &token, const JsonWebKey &key);

} // namespace console
