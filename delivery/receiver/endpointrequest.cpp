// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/endpointrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// "localhost:8080" and "[::1]" without the port.
QByteArray hostName(QByteArrayView host)
{
    const qsizetype end = host.startsWith('[') ? host.indexOf(']') + 1 : host.indexOf(':');
    return (end > 0 ? host.first(end) : host).toByteArray().toLower();
}

bool isLoopback(QByteArrayView host)
{
    const QByteArray name = hostName(host);
    return name == "localhost" || name == "127.0.0.1" || name == "[::1]";
}

bool isLoopbackOrigin(QByteArrayView origin)
{
    const qsizetype scheme = origin.indexOf("://");
    return scheme >= 0 && isLoopback(origin.sliced(scheme + 3));
}

} // namespace

std::optional<EndpointAnswer> answerToStranger(const RequestHead &head)
{
    if (!isLoopback(head.host))
        return errorAnswer(403, u"foreign-host"_s, u"The Host of the request is not a loopback name"_s);
    if (!head.origin.isEmpty() && !isLoopbackOrigin(head.origin))
        return errorAnswer(403, u"foreign-origin"_s, u"The request comes from a page of another site"_s);
    return {};
}

EndpointAnswer errorAnswer(int status, const QString &code, const QString &reason)
{
    const QJsonObject object{{"error"_L1, code}, {"reason"_L1, reason}};
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'};
}

} // namespace console
