// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/endpointrequest.h"

#include <QJsonObject>
#include <QStringList>

namespace console {

// Why the identity provider says no, in the form of Microsoft's.
struct IdentityError
{
    QString error; // "invalid_grant"
    int number = 0; // AADSTS…; 0: Microsoft has none
    QString text = {};

    bool operator==(const IdentityError &) const = default;
};

IdentityError missingParameter(QLatin1StringView name);
IdentityError severalResources(); // in the scopes of one request

// The description of Microsoft's answers: number and text, then what its support asks for, each in a line of its own.
QStringList descriptionOf(const IdentityError &error);

EndpointAnswer identityErrorAnswer(const IdentityError &error); // RFC 6749 5.2
EndpointAnswer jsonAnswer(int status, const QJsonObject &object);

} // namespace console
