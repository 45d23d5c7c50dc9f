// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/problem.h"
#include "models/connector/validationcontext.h"
#include "models/support/jsonreader.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace console {

// Specification "Extension properties": sent to the endpoint as "custom_" + name.
struct ExtensionProperty
{
    QString name; // without the prefix
    QString value;
    QJsonObject unknownKeys = {}; // of other versions, written back untouched

    bool operator==(const ExtensionProperty &) const = default;
};

inline constexpr int maximumExtensionProperties = 2;
inline constexpr QLatin1StringView extensionPropertyPrefix("custom_");

struct ExtensionSettings
{
    QString endpointUrl;
    QList<ExtensionProperty> properties;

    bool operator==(const ExtensionSettings &) const = default;
};

QJsonObject toJson(const ExtensionSettings &settings);
ExtensionSettings extensionSettingsFromJson(JsonReader &reader);
void validate(const ExtensionSettings &settings, const ValidationContext &context, Problems &problems);

} // namespace console
