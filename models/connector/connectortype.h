// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connectorsettings.h"
#include "models/connector/field.h"

#include <QLatin1StringView>

#include <optional>
#include <span>

namespace console {

// In the order of the specification, and of ConnectorSettings' alternatives.
enum class ConnectorType { FileSystem, Smtp, Exchange, Extension, Unknown };

struct ConnectorTypeInfo
{
    ConnectorType type;
    QLatin1StringView id; // "file-system": stable, compared exactly
    QLatin1StringView iconName; // resources/icons/connectors/<iconName>.svg
    std::span<const Field> fields; // the type's own fields, in the order of the specification
    std::span<const SecretSlot> secretSlots;
};

// The types a connector can be made of; Unknown is not among them.
std::span<const ConnectorTypeInfo> connectorTypes();

const ConnectorTypeInfo &typeInfo(ConnectorType type); // also for Unknown
std::optional<ConnectorType> connectorTypeWithId(QStringView id);

ConnectorType typeOf(const ConnectorSettings &settings);
ConnectorSettings defaultSettings(ConnectorType type);

} // namespace console
