// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/expected.h"
#include "models/support/freedby.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QMutex>
#include <QStringList>

#include <openssl/evp.h>

#include <chrono>
#include <functional>
#include <memory>

namespace console {

// Why an access token lets nobody in.
enum class TokenRefusal {
    NotIssued, // no token of this provider, or one of an earlier start
    Expired,
    OtherAudience,
    NoPermission, // the scope is missing
};

struct TokenGrant
{
    QString issuer;
    QString clientId;
    QStringList scopes; // of one resource
    QString username;
};

// The access tokens of the practice identity provider, and its signatures. The key is made when it is first needed, and
// kept in memory alone: tokens end with the process. May be used by several threads.
class PracticeTokens
{
public:
    using Clock = std::function<QDateTime()>;

    static constexpr std::chrono::seconds lifetime = std::chrono::minutes(5); // so that a refresh can be seen

    explicit PracticeTokens(Clock clock = &QDateTime::currentDateTimeUtc);

    QDateTime now() const { return m_clock(); }

    QByteArray accessToken(const TokenGrant &grant) const;

    // Whom an access token lets in at the mail and Exchange endpoints. permission: "SMTP.Send"
    Expected<QString, TokenRefusal> userOf(const QByteArray &token, const QString &permission) const;

    QByteArray sign(const QJsonObject &claims) const; // a JSON Web Token by RS256
    QJsonObject publicKey() const; // a JSON Web Key

private:
    using Key = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;

    EVP_PKEY *key() const;
    QByteArray signatureOf(const QByteArray &text) const;

    const Clock m_clock;
    mutable QMutex m_mutex;
    mutable Key m_key;
    mutable QString m_keyId;
};

} // namespace console
