// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/oauthfailure.h"
#include "models/support/expected.h"
#include "models/system/systemconfiguration.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace console {

// Where an identity provider is asked, as its discovery document says it. Nothing of Microsoft's is built in: national
// clouds and stand-ins are other documents.
// (OpenID Connect Discovery 1.0, section 3; entra-docs, v2-protocols-oidc)
struct OAuthProvider
{
    // https, without query; for Microsoft's tenants that are none in particular with the literal "{tenantid}".
    QString issuer;
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl deviceAuthorizationEndpoint; // empty: the provider has none (RFC 8628 4)
    QUrl keysAddress; // jwks_uri

    bool operator==(const OAuthProvider &) const = default;
};

inline constexpr qsizetype maximumDiscoveryDocument = 256 * 1024; // bytes; Microsoft's has 2 KiB

// The document's address below the configured authority and tenant.
// Errors: NotReady with oauth.authority (none, or neither https nor on this computer), oauth.no-tenant, oauth.tenant
// (not a name) or oauth.tenant-personal ("consumers": the specification excludes personal accounts).
Expected<QUrl, OAuthFailure> discoveryAddress(const SystemConfiguration &system);

// The document that discoveryAddress() answered with. Every address in it has the scheme, host and port of the
// authority: client secret, code and refresh token go where the administrator said, whatever answers there. Discovery
// 4.3 asks that of the issuer alone, but Microsoft's clouds keep to it for all, and so does a stand-in.
// Errors: Malformed with oauth.discovery (no such document, or too large); Untrustworthy with
// oauth.endpoint-unprotected (http elsewhere than on this computer) or oauth.endpoint-host (another host or port).
Expected<OAuthProvider, OAuthFailure> parseDiscoveryDocument(const QByteArray &document, const QUrl &discoveryAddress);

// Whether an issuer is the one of the document, where "{tenantid}" stands for that tenant. (entra-docs, access-tokens,
// "Validate the issuer")
bool isIssuer(const QString &issuer, const QString &documentIssuer, const QString &tenantId);

// xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx: a tenant or client by its number and not by a name.
bool isGuid(const QString &text);

} // namespace console
