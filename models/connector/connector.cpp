// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/connector.h"

#include "models/connector/connectornames.h"
#include "models/connector/connectortype.h"
#include "models/support/overloaded.h"

#include <QUrl>

namespace console {

using namespace Qt::StringLiterals;

namespace {

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

void validateName(const Connector &connector, const ValidationContext &context, Problems &problems)
{
    const QString name = connector.name.trimmed();
    const auto error = [&](ProblemCode code) { problems.append({Field::Name, code, Severity::Error}); };
    if (name.isEmpty())
        error(ProblemCode::NameMissing);
    if (characterCount(connector.name) > maximumNameLength)
        error(ProblemCode::NameTooLong);
    if (hasControlCharacter(connector.name))
        error(ProblemCode::NameUnprintable);
    if (context.otherNames.contains(name, Qt::CaseInsensitive))
        error(ProblemCode::NameTaken);
}

// An address as it may be shown: a query can hold a function key.
QString hostAndPath(const QString &address)
{
    const QUrl url(address.trimmed());
    if (url.host().isEmpty())
        return {};
    const QString port = url.port() < 0 ? QString() : u":%1"_s.arg(url.port());
    return url.host() + port + (url.path() == "/"_L1 ? QString() : url.path());
}

} // namespace

QStringList ValidationContext::inputNames() const
{
    QStringList names;
    for (const Workflow &workflow : directory.workflows) {
        for (const InputVariable &input : workflow.inputs)
            names << input.name;
    }
    return names;
}

QJsonObject toJson(const Connector &connector)
{
    const QJsonObject common{
        {"id"_L1, connector.id.toString(QUuid::WithoutBraces)},
        {"name"_L1, connector.name},
        {"description"_L1, connector.description},
        {"type"_L1, QString(typeInfo(typeOf(connector.settings)).id)},
    };
    const QJsonObject own = std::visit(Overloaded{
                                           [](const FileSystemSettings &settings) { return toJson(settings); },
                                           [](const SmtpSettings &settings) { return toJson(settings); },
                                           [](const ExchangeSettings &settings) { return toJson(settings); },
                                           [](const ExtensionSettings &settings) { return toJson(settings); },
                                           [](const UnknownSettings &settings) {
                                               return merged(settings.json, {{"type"_L1, settings.typeId}});
                                           },
                                       },
                                       connector.settings);
    return merged(merged(connector.unknownKeys, common), own);
}

Expected<Connector, JsonFailure> connectorFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Connector connector;
    const QString id = reader.text("id"_L1);
    connector.id = QUuid::fromString(id);
    if (connector.id.isNull())
        reader.fail(JsonFailure::Code::Missing, u"id"_s, u"a UUID"_s);
    connector.name = reader.text("name"_L1);
    connector.description = reader.text("description"_L1);
    if (!json.contains("type"_L1))
        reader.fail(JsonFailure::Code::Missing, u"type"_s, u"a connector type"_s);

    const QString typeId = reader.text("type"_L1);
    switch (connectorTypeWithId(typeId).value_or(ConnectorType::Unknown)) {
    case ConnectorType::FileSystem:
        connector.settings = fileSystemSettingsFromJson(reader);
        break;
    case ConnectorType::Smtp:
        connector.settings = smtpSettingsFromJson(reader);
        break;
    case ConnectorType::Exchange:
        connector.settings = exchangeSettingsFromJson(reader);
        break;
    case ConnectorType::Extension:
        connector.settings = extensionSettingsFromJson(reader);
        break;
    case ConnectorType::Unknown:
        connector.settings = UnknownSettings{typeId, reader.rest()};
        break;
    }
    if (reader.failure())
        return Unexpected(*reader.failure());
    if (!std::holds_alternative<UnknownSettings>(connector.settings))
        connector.unknownKeys = reader.rest();
    return connector;
}

Problems validate(const Connector &connector, const ValidationContext &context)
{
    Problems problems;
    validateName(connector, context, problems);
    if (characterCount(connector.description) > maximumDescriptionLength)
        problems.append({Field::Description, ProblemCode::DescriptionTooLong, Severity::Error});
    std::visit(Overloaded{
                   [&](const FileSystemSettings &settings) { validate(settings, context, problems); },
                   [&](const SmtpSettings &settings) { validate(settings, context, problems); },
                   [&](const ExchangeSettings &settings) { validate(settings, context, problems); },
                   [&](const ExtensionSettings &settings) { validate(settings, context, problems); },
                   [&](const UnknownSettings &settings) {
                       problems.append({Field::Type, ProblemCode::TypeUnknown, Severity::Warning, settings.typeId});
                   },
               },
               connector.settings);
    return problems;
}

Connector withoutUnused(const Connector &connector)
{
    Connector result = connector;
    std::visit(Overloaded{
                   [](FileSystemSettings &settings) {
                       if (settings.account == FileSystemAccount::Service)
                           settings.username.clear();
                   },
                   [](SmtpSettings &settings) {
                       if (settings.authentication == SmtpAuthentication::System)
                           settings.username.clear();
                   },
                   [](ExchangeSettings &settings) {
                       if (settings.authentication == ExchangeAuthentication::Microsoft365)
                           settings.username.clear();
                   },
                   [](ExtensionSettings &) {},
                   [](UnknownSettings &) {},
               },
               result.settings);
    return result;
}

QList<SecretSlot> usedSecretSlots(const Connector &connector)
{
    const QList<SecretSlot> password{SecretSlot::Password};
    const QList<SecretSlot> tokens{SecretSlot::RefreshToken, SecretSlot::AccessToken};
    return std::visit(Overloaded{
                          [&](const FileSystemSettings &settings) {
                              return settings.account == FileSystemAccount::Custom ? password : QList<SecretSlot>();
                          },
                          [&](const SmtpSettings &settings) {
                              return settings.authentication == SmtpAuthentication::Microsoft365 ? tokens
                                                                                                 : QList<SecretSlot>();
                          },
                          [&](const ExchangeSettings &settings) {
                              return settings.authentication == ExchangeAuthentication::Basic ? password : tokens;
                          },
                          [](const ExtensionSettings &) { return QList<SecretSlot>(); },
                          [](const UnknownSettings &) { return QList<SecretSlot>(); },
                      },
                      connector.settings);
}

QString freeName(const QString &name, const QStringList &taken)
{
    QString free = nameWithSuffix(name, {});
    for (int number = 2; taken.contains(free, Qt::CaseInsensitive); ++number)
        free = nameWithSuffix(name, u" %1"_s.arg(number));
    return free;
}

int characterCount(const QString &text)
{
    return static_cast<int>(text.toUcs4().size());
}

QString destinationOf(const Connector &connector, const SystemConfiguration &system)
{
    return std::visit(Overloaded{
                          [](const FileSystemSettings &settings) { return settings.baseLocation; },
                          [&](const SmtpSettings &settings) {
                              return settings.authentication == SmtpAuthentication::System ? system.mailServer.host
                                                                                           : settings.username;
                          },
                          [](const ExchangeSettings &settings) { return hostAndPath(settings.webServicesUrl); },
                          [](const ExtensionSettings &settings) { return hostAndPath(settings.endpointUrl); },
                          [](const UnknownSettings &settings) { return settings.typeId; },
                      },
                      connector.settings);
}

} // namespace console
