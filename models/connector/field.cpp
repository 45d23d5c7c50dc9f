// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/field.h"

#include "models/support/named.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<Field> fieldNames[] = {
    {Field::Name, "name"_L1},
    {Field::Description, "description"_L1},
    {Field::Type, "type"_L1},
    {Field::BaseLocation, "baseLocation"_L1},
    {Field::Account, "account"_L1},
    {Field::Username, "username"_L1},
    {Field::Password, "password"_L1},
    {Field::ImpersonateTerminalUser, "impersonateTerminalUser"_L1},
    {Field::WhenNameTaken, "whenNameTaken"_L1},
    {Field::Authentication, "authentication"_L1},
    {Field::WebServicesUrl, "webServicesUrl"_L1},
    {Field::EndpointUrl, "endpointUrl"_L1},
    {Field::Properties, "properties"_L1},
};

constexpr Named<SecretSlot> slotNames[] = {
    {SecretSlot::Password, "password"_L1},
    {SecretSlot::RefreshToken, "refreshToken"_L1},
    {SecretSlot::AccessToken, "accessToken"_L1},
};

} // namespace

QString fieldName(Field field)
{
    return nameOf(fieldNames, field);
}

std::optional<Field> fieldNamed(QStringView name)
{
    return valueNamed(fieldNames, name);
}

QString secretSlotName(SecretSlot slot)
{
    return nameOf(slotNames, slot);
}

std::optional<SecretSlot> secretSlotNamed(QStringView name)
{
    return valueNamed(slotNames, name);
}

} // namespace console
