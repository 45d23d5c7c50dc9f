// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <openssl/crypto.h>

#include <cstring>

namespace console {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype verifierBytes = 32;

} // namespace

Pkce makePkce()
{
    QByteArray verifier = randomBase64Url(verifierBytes);
    const QByteArray challenge = pkceChallenge(verifier);
    return {Secret(std::move(verifier)), challenge};
}

QByteArray pkceChallenge(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(base64Url);
}

QByteArray randomBase64Url(qsizetype bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(random.begin(), random.end());
    QByteArray text = random.toBase64(base64Url);
    ::explicit_bzero(random.data(), static_cast<std::size_t>(random.size()));
    return text;
}

bool areEqualSecrets(const QByteArray &one, const QByteArray &other)
{
    return one.size() == other.size()
        && CRYPTO_memcmp(one.constData(), other.constData(), static_cast<std::size_t>(one.size())) == 0;
}

} // namespace console
