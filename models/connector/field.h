// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace console {

// Every field of a connector that a person can edit. Its name is the same in JSON, on the command line, in the export
// and as the widget's objectName.
enum class Field {
    Name,
    Description,
    Type,
    BaseLocation,
    Account,
    Username,
    Password,
    ImpersonateTerminalUser,
    WhenNameTaken,
    Authentication,
    WebServicesUrl,
    EndpointUrl,
    Properties,
};

QString fieldName(Field field); // "baseLocation"
std::optional<Field> fieldNamed(QStringView name);

// What is kept in the secret store for a connector, never in its definition.
enum class SecretSlot { Password, RefreshToken, AccessToken };

QString secretSlotName(SecretSlot slot); // "refreshToken"
std::optional<SecretSlot> secretSlotNamed(QStringView name);

} // namespace console
