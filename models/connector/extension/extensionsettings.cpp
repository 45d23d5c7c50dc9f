// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/extension/extensionsettings.h"

#include "models/connector/urls.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace console {

using namespace Qt::StringLiterals;

namespace {

std::optional<ProblemCode> propertyNameProblem(const QString &name, const QSet<QString> &earlier)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9_.-]+\\z"_s);
    if (name.isEmpty())
        return ProblemCode::PropertyNameMissing;
    if (!allowed.match(name).hasMatch())
        return ProblemCode::PropertyNameInvalid;
    if (earlier.contains(name.toLower()))
        return ProblemCode::PropertyNameTaken;
    return std::nullopt;
}

} // namespace

QJsonObject toJson(const ExtensionSettings &settings)
{
    QJsonArray properties;
    for (const ExtensionProperty &property : settings.properties)
        properties.append(merged(property.unknownKeys, {{"name"_L1, property.name}, {"value"_L1, property.value}}));
    return {{"endpointUrl"_L1, settings.endpointUrl}, {"properties"_L1, properties}};
}

ExtensionSettings extensionSettingsFromJson(JsonReader &reader)
{
    ExtensionSettings settings;
    settings.endpointUrl = reader.text("endpointUrl"_L1);
    const QJsonArray properties = reader.array("properties"_L1);
    for (qsizetype i = 0; i < properties.size(); ++i) {
        const QString name = u"properties.%1"_s.arg(i);
        if (!properties.at(i).isObject()) {
            reader.fail(JsonFailure::Code::WrongType, name, u"an object"_s);
            break;
        }
        JsonReader property(properties.at(i).toObject(), reader.pathOf(name));
        const QString given = property.text("name"_L1);
        const QString value = property.text("value"_L1);
        settings.properties.append({given, value, property.rest()});
        if (property.failure())
            reader.fail(*property.failure());
    }
    return settings;
}

void validate(const ExtensionSettings &settings, const ValidationContext &context, Problems &problems)
{
    if (context.system.faxPagePacks.isEmpty())
        problems.append({Field::Type, ProblemCode::FaxPagePackMissing, Severity::Warning});
    validateHttpUrl(settings.endpointUrl, Field::EndpointUrl, Severity::Warning, problems);

    if (settings.properties.size() > maximumExtensionProperties)
        problems.append({Field::Properties, ProblemCode::PropertiesTooMany, Severity::Error});
    QSet<QString> earlier;
    for (int row = 0; row < settings.properties.size(); ++row) {
        const QString &name = settings.properties.at(row).name;
        if (const auto code = propertyNameProblem(name, earlier))
            problems.append({Field::Properties, *code, Severity::Error, name, row});
        else if (name.startsWith(extensionPropertyPrefix, Qt::CaseInsensitive))
            problems.append({Field::Properties, ProblemCode::PropertyNamePrefixed, Severity::Warning, name, row});
        earlier.insert(name.toLower());
    }
}

} // namespace console
