// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/oauth/goodidtoken.h"

namespace console {

using namespace Qt::StringLiterals;

QString issuerFor(const QString &tenantId)
{
    return u"https://login.example/"_s + tenantId + u"/v2.0"_s;
}

QJsonObject goodClaims()
{
    return {
        {"aud"_L1, signInClient},
        {"iss"_L1, issuerFor(signInTenant)},
        {"iat"_L1, signInTime - 300},
        {"nbf"_L1, signInTime - 300},
        {"exp"_L1, signInTime + 3600},
        {"name"_L1, u"Scan Émile"_s},
        {"nonce"_L1, u"right-nonce"_s},
        {"oid"_L1, u"690222be-ff1a-4d56-abd1-7e4f7d38e474"_s},
        {"preferred_username"_L1, u"scan@contoso.com"_s},
        {"sub"_L1, u"HKZpfaHyWadeOouYlitjrI-KffTm222X5rrV3xDqfKQ"_s},
        {"tid"_L1, signInTenant},
        {"upn"_L1, u"scan@contoso.onmicrosoft.com"_s},
        {"ver"_L1, u"2.0"_s},
    };
}

IdTokenExpectation goodExpectation()
{
    return {signInClient, documentIssuer, u"organizations"_s, "right-nonce",
            QDateTime::fromSecsSinceEpoch(signInTime, Qt::UTC)};
}

QList<JsonWebKey> ProviderKeys::publicKeys() const
{
    QJsonObject organisationsKey = organisations.publicKey();
    organisationsKey["issuer"_L1] = documentIssuer;
    QJsonObject personalKey = personal.publicKey();
    personalKey["issuer"_L1] = issuerFor(personalTenant);
    const auto keys = parseJsonWebKeys(keySet({organisationsKey, personalKey}));
    if (!keys)
        qFatal("The keys are not read");
    return *keys;
}

} // namespace console
