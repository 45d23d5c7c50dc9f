// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <utility>

namespace console {

// What is looked at of a request's first line and header; empty where it was not sent.
struct RequestHead
{
    QByteArray method;
    QByteArray path;
    QByteArray host;
    QByteArray origin;
    QByteArray contentType;
    QByteArray authorization;
    QString sender; // "127.0.0.1:53211"
    QList<std::pair<QByteArray, QByteArray>> query; // decoded
};

struct EndpointAnswer
{
    int status = 200;
    QByteArray mediaType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> header = {}; // beyond the Content-Type
};

// One request to an endpoint, without the wire: the head judges it, the body is stored or passed over, the end answers.
// Used by one thread, which need not be the receiver's.
class EndpointRequest
{
public:
    virtual ~EndpointRequest() = default;

    virtual bool isDecided() const = 0; // whatever the body will be
    virtual void feed(QByteArrayView data) = 0;

    // After the last piece of the body. Gives the arrival where one was taken.
    virtual std::optional<Arrival> finish() = 0;
    virtual const EndpointAnswer &answer() const = 0; // once it is decided or finished
};

// Any page in a browser can post to loopback. So a request is refused whose Host is not a loopback name (DNS rebinding)
// or whose Origin is a site elsewhere. None where it may be taken.
std::optional<EndpointAnswer> answerToStranger(const RequestHead &head);

EndpointAnswer errorAnswer(int status, const QString &code, const QString &reason); // {"error": code, "reason": reason}

} // namespace console
