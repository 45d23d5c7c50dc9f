// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/connectortype.h"

#include "models/support/overloaded.h"

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fileSystemFields{
    Field::BaseLocation, Field::Account, Field::Username, Field::Password, Field::ImpersonateTerminalUser,
    Field::WhenNameTaken};
constexpr std::array smtpFields{Field::Authentication, Field::Username};
constexpr std::array exchangeFields{Field::Authentication, Field::WebServicesUrl, Field::Username, Field::Password,
                                    Field::ImpersonateTerminalUser};
constexpr std::array extensionFields{Field::EndpointUrl, Field::Properties};

constexpr std::array passwordOnly{SecretSlot::Password};
constexpr std::array tokens{SecretSlot::RefreshToken, SecretSlot::AccessToken};
constexpr std::array passwordAndTokens{SecretSlot::Password, SecretSlot::RefreshToken, SecretSlot::AccessToken};

constexpr std::array<ConnectorTypeInfo, 4> types{{
    {ConnectorType::FileSystem, "file-system"_L1, "file-system"_L1, fileSystemFields, passwordOnly},
    {ConnectorType::Smtp, "smtp"_L1, "smtp"_L1, smtpFields, tokens},
    {ConnectorType::Exchange, "exchange"_L1, "exchange"_L1, exchangeFields, passwordAndTokens},
    {ConnectorType::Extension, "extension"_L1, "extension"_L1, extensionFields, {}},
}};

constexpr ConnectorTypeInfo unknownType{ConnectorType::Unknown, {}, "unknown"_L1, {}, {}};

} // namespace

std::span<const ConnectorTypeInfo> connectorTypes()
{
    return types;
}

const ConnectorTypeInfo &typeInfo(ConnectorType type)
{
    const auto row = std::find_if(types.begin(), types.end(), [=](const auto &info) { return info.type == type; });
    return row == types.end() ? unknownType : *row;
}

std::optional<ConnectorType> connectorTypeWithId(QStringView id)
{
    const auto row = std::find_if(types.begin(), types.end(), [=](const auto &info) { return info.id == id; });
    return row == types.end() ? std::nullopt : std::optional(row->type);
}

ConnectorType typeOf(const ConnectorSettings &settings)
{
    return std::visit(Overloaded{
                          [](const FileSystemSettings &) { return ConnectorType::FileSystem; },
                          [](const SmtpSettings &) { return ConnectorType::Smtp; },
                          [](const ExchangeSettings &) { return ConnectorType::Exchange; },
                          [](const ExtensionSettings &) { return ConnectorType::Extension; },
                          [](const UnknownSettings &) { return ConnectorType::Unknown; },
                      },
                      settings);
}

ConnectorSettings defaultSettings(ConnectorType type)
{
    switch (type) {
    case ConnectorType::FileSystem:
        return FileSystemSettings{};
    case ConnectorType::Smtp:
        return SmtpSettings{};
    case ConnectorType::Exchange:
        return ExchangeSettings{};
    case ConnectorType::Extension:
        return ExtensionSettings{};
    case ConnectorType::Unknown:
        break;
    }
    return UnknownSettings{};
}

} // namespace console
