// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/oauth/idtoken.h"
#include "tests/delivery/oauth/signedtoken.h"

namespace console {

// A sign-in as it should be, of which each test changes one thing.

inline constexpr qint64 signInTime = 1795600000; // seconds since 1970
inline const QString signInTenant = QStringLiteral("72f988bf-86f1-41af-91ab-2d7cd011db47");
inline const QString signInClient = QStringLiteral("6731de76-14a6-49ae-97bc-6eba6914391e");
inline const QString personalTenant = QStringLiteral("9188040d-6c67-4c5b-b112-36a304b66dad");
inline const QString documentIssuer = QStringLiteral("https://login.example/{tenantid}/v2.0");

QString issuerFor(const QString &tenantId);
QJsonObject goodClaims();
IdTokenExpectation goodExpectation();

// The keys of an identity provider like Microsoft: one for organisations, one for personal accounts.
struct ProviderKeys
{
    SigningKey organisations{QStringLiteral("key-1")};
    SigningKey personal{QStringLiteral("key-2")};

    QList<JsonWebKey> publicKeys() const;
};

} // namespace console
