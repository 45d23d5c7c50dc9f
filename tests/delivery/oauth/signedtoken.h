// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <openssl/types.h>

#include <memory>

namespace console {

// An RSA key as identity providers have it.
class SigningKey
{
public:
    explicit SigningKey(const QString &id, unsigned int bits = 2048);

    const QString &id() const { return m_id; }
    QJsonObject publicKey() const; // a member of a JWK set
    QByteArray signatureOf(const QByteArray &text) const; // RSASSA-PKCS1-v1_5 with SHA-256

private:
    QString m_id;
    std::shared_ptr<EVP_PKEY> m_key;
};

QByteArray keySet(const QList<QJsonObject> &keys);

QByteArray base64Url(const QByteArray &bytes);
QByteArray unsignedToken(const QJsonObject &header, const QJsonObject &claims); // ends with its second dot

// Signed with RS256; members of `header` replace those that belong there, and those that are null are left out.
QByteArray signedToken(const SigningKey &key, const QJsonObject &claims, const QJsonObject &header = {});

} // namespace console
