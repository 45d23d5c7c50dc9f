// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/oauth/jsonwebkeys.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace console {

// What an ID token has to say to be that of a sign-in.
struct IdTokenExpectation
{
    QString clientId;
    QString issuer; // of the discovery document, maybe with "{tenantid}"
    QString tenant; // as configured; compared where it is a GUID
    std::optional<QByteArray> nonce; // of the authorization request; none: a device code has none
    QDateTime now;
};

// Who signed in. tenantId and objectId together identify the account (entra-docs, id-token-claims-reference); name and
// username may change and are to be shown only.
struct SignedInUser
{
    QString tenantId; // a GUID, lower-case
    QString objectId; // oid, or sub where it is missing
    QString username; // upn, which the specification asks for, else preferred_username; may be empty
    QString name; // may be empty

    bool operator==(const SignedInUser &) const = default;
};

// Clocks may differ by this much. (entra-docs, access-tokens, "Validate tokens")
inline constexpr int clockSkew = 5 * 60; // seconds

// OpenID Connect Core 3.1.3.7, with Microsoft's rules for tenants (entra-docs, access-tokens, "Validate the issuer")
// and the specification's limit "Personal accounts are not supported". Only RS256 is taken: no token chooses how it is
// verified.
// Errors: Malformed with oauth.id-token (unreadable, too large, or without what every ID token has); Refused with
// oauth.personal-account; Untrustworthy with
//   oauth.algorithm      another than RS256, or an extension that has to be understood (RFC 7515 4.1.11)
//   oauth.unknown-key    not in the key set: it may have been renewed, and is worth to be fetched once more
//   oauth.weak-key       see verifySignature()
//   oauth.key-issuer     the key signs for another issuer
//   oauth.signature
//   oauth.tenant-id      the token's tenant is no GUID
//   oauth.issuer, oauth.other-tenant, oauth.audience, oauth.nonce
//   oauth.expired, oauth.not-yet-valid: maybe this computer's clock is wrong; technical has the difference in seconds
Expected<SignedInUser, OAuthFailure> verifyIdToken(const QByteArray &token, const QList<JsonWebKey> &keys,
                                                   const IdTokenExpectation &expected);

} // namespace console
