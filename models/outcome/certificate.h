// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace console {

// A certificate that a server presented, whether it was taken or not (RFC 5280).
struct Certificate
{
    QString subject; // as RFC 2253 writes names
    QString issuer;
    QStringList names; // subject alternative names: DNS names and IP addresses
    QDateTime notBefore; // UTC
    QDateTime notAfter; // UTC
    QString key; // "RSA 2048", "EC P-256"
    QString fingerprint; // SHA-256 of its DER form, lower-case hexadecimal
    QByteArray der = {}; // itself; not in its JSON: of the history it would be the greater part

    bool operator==(const Certificate &) const = default;
};

// Whole days until it expires; below zero: since it has.
qint64 daysLeft(const Certificate &certificate, const QDateTime &when);

QJsonObject toJson(const Certificate &certificate);
Certificate certificateFromJson(const QJsonObject &json);

} // namespace console
