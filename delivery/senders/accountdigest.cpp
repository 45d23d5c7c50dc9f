// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/accountdigest.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace console {

namespace {

QByteArray randomBytes()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

} // namespace

AccountDigest::AccountDigest()
    : m_key(randomBytes())
{
}

QByteArray AccountDigest::of(const QStringList &parts, const Secret &secret) const
{
    QMessageAuthenticationCode digest(QCryptographicHash::Sha256, m_key);
    for (const QString &part : parts)
        digest.addData(part.toUtf8() + '\0');
    digest.addData(secret.reveal());
    return digest.result();
}

} // namespace console
