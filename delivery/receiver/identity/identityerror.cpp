// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/identity/identityerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

IdentityError missingParameter(QLatin1StringView name)
{
    return {u"invalid_request"_s, 900144, u"The request body must contain the following parameter: '%1'."_s.arg(name)};
}

IdentityError severalResources()
{
    return {u"invalid_scope"_s, 28000,
            u"Provided value for the input parameter scope is not valid because it contains more than one resource."_s};
}

QStringList descriptionOf(const IdentityError &error)
{
    const QString timestamp = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s);
    return {error.number == 0 ? error.text : u"AADSTS%1: %2"_s.arg(error.number).arg(error.text),
            u"Trace ID: "_s + newId(), u"Correlation ID: "_s + newId(), u"Timestamp: "_s + timestamp};
}

EndpointAnswer identityErrorAnswer(const IdentityError &error)
{
    QJsonArray numbers;
    if (error.number != 0)
        numbers.append(error.number);
    const int status = error.error == "invalid_client"_L1 ? 401 : 400; // RFC 6749 5.2
    return jsonAnswer(status,
                      {{"error"_L1, error.error},
                       {"error_codes"_L1, numbers},
                       {"error_description"_L1, descriptionOf(error).join(u"\r\n"_s)}});
}

EndpointAnswer jsonAnswer(int status, const QJsonObject &object)
{
    return {status, "application/json; charset=utf-8", QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

} // namespace console
