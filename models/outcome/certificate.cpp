// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outcome/certificate.h"

#include "models/support/jsonreader.h"

#include <QJsonArray>

namespace console {

using namespace Qt::StringLiterals;

qint64 daysLeft(const Certificate &certificate, const QDateTime &when)
{
    constexpr qint64 secondsOfDay = 24 * 60 * 60;
    return when.secsTo(certificate.notAfter) / secondsOfDay;
}

QJsonObject toJson(const Certificate &certificate)
{
    return {
        {"subject"_L1, certificate.subject},
        {"issuer"_L1, certificate.issuer},
        {"names"_L1, QJsonArray::fromStringList(certificate.names)},
        {"notBefore"_L1, certificate.notBefore.toString(Qt::ISODate)},
        {"notAfter"_L1, certificate.notAfter.toString(Qt::ISODate)},
        {"key"_L1, certificate.key},
        {"fingerprint"_L1, certificate.fingerprint},
    };
}

Certificate certificateFromJson(const QJsonObject &json)
{
    return {
        json.value("subject"_L1).toString(),
        json.value("issuer"_L1).toString(),
        JsonReader(json).texts("names"_L1),
        QDateTime::fromString(json.value("notBefore"_L1).toString(), Qt::ISODate),
        QDateTime::fromString(json.value("notAfter"_L1).toString(), Qt::ISODate),
        json.value("key"_L1).toString(),
        json.value("fingerprint"_L1).toString(),
    };
}

} // namespace console
