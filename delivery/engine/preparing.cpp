// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/preparing.h"

#include "delivery/engine/redactor.h"
#include "delivery/senders/filesystem/filesystempreparing.h"
#include "delivery/senders/mail/mailpreparing.h"
#include "delivery/senders/preparingparts.h"
#include "models/connector/filesystem/baselocation.h"
#include "models/support/overloaded.h"
#include "models/system/systemstorage.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

// The names of the other connectors are the workspace's concern: a delivery to a connector that is not saved yet, or
// whose name is taken, harms nobody.
Expected<void, Failure> judge(const DeliveryRequest &request)
{
    const Problems problems = validate(request.connector, {{}, request.system, {}});
    for (const Problem &problem : problems) {
        const bool isAboutVariables = problem.code == ProblemCode::VariableUnknown;
        if (problem.severity == Severity::Error && !isAboutVariables) {
            return refuse(Cause::InvalidConnector, u"connector."_s + problemCodeName(problem.code),
                          fieldName(problem.field), u"The definition has a problem of severity error"_s);
        }
    }
    return {};
}

Expected<Plan, Failure> extensionPlan(const ExtensionSettings &settings, const DeliveryRequest &request,
                                      const Variables &variables)
{
    const auto documents = plannedDocuments(request, variables);
    if (!documents)
        return Unexpected(documents.error());
    ExtensionPlan result{QUrl(settings.endpointUrl.trimmed()), {}, *documents};
    const qsizetype own = variables.size() - request.scan.inputs.size();
    result.fields = variables.first(own);
    for (const ExtensionProperty &property : settings.properties)
        result.fields.append({extensionPropertyPrefix + property.name, property.value});
    result.fields += variables.sliced(own);
    return result;
}

Unexpected<Failure> noSender(const ConnectorSettings &settings)
{
    return refuse(Cause::NotAvailable, u"sender.not-available"_s, typeInfo(typeOf(settings)).id,
                  u"This version has no sender for the connector type"_s);
}

// The custom service account is a share's alone.
bool needsPassword(const FileSystemSettings &settings, const DeliveryRequest &request)
{
    if (settings.account != FileSystemAccount::Custom)
        return false;
    const auto path = expandPath(settings.baseLocation.trimmed(), variablesOf(request.scan));
    return path && parseBaseLocation(*path).kind == BaseLocation::Kind::Unc;
}

QList<DeliverySecret> mailServerSecrets(const SystemConfiguration &system)
{
    if (system.mailServer.username.trimmed().isEmpty())
        return {};
    return {{SecretSlot::Password, {{}, mailServerPasswordSlot}}};
}

} // namespace

Expected<Plan, Failure> prepare(const DeliveryRequest &request)
{
    const ConnectorSettings &settings = request.connector.settings;
    if (!canPrepare(settings))
        return noSender(settings);
    if (const auto judged = judge(request); !judged)
        return Unexpected(judged.error());
    const Variables variables = variablesOf(request.scan);
    using Result = Expected<Plan, Failure>;
    return std::visit(Overloaded{
                          [&](const FileSystemSettings &own) { return fileSystemPlan(own, request, variables); },
                          [&](const SmtpSettings &own) { return smtpPlan(own, request, variables); },
                          [&](const ExchangeSettings &own) { return exchangePlan(own, request, variables); },
                          [&](const ExtensionSettings &own) { return extensionPlan(own, request, variables); },
                          [&](const UnknownSettings &) { return Result(noSender(settings)); },
                      },
                      settings);
}

bool canPrepare(const ConnectorSettings &settings)
{
    return !std::holds_alternative<UnknownSettings>(settings);
}

QList<DeliverySecret> neededSecrets(const DeliveryRequest &request)
{
    const QUuid owner = request.connector.id;
    const DeliverySecret password{SecretSlot::Password, {owner, secretSlotName(SecretSlot::Password)}};
    // The refresh token is what a new access token is got with, and no sender's concern.
    const DeliverySecret token{SecretSlot::AccessToken, {owner, secretSlotName(SecretSlot::AccessToken)}};
    using Needed = QList<DeliverySecret>;
    return std::visit(
        Overloaded{
            [&](const FileSystemSettings &settings) {
                return needsPassword(settings, request) ? Needed{password} : Needed();
            },
            [&](const SmtpSettings &settings) {
                return settings.authentication == SmtpAuthentication::System ? mailServerSecrets(request.system)
                                                                             : Needed{token};
            },
            [&](const ExchangeSettings &settings) {
                return Needed{settings.authentication == ExchangeAuthentication::Basic ? password : token};
            },
            [](const ExtensionSettings &) { return Needed(); },
            [](const UnknownSettings &) { return Needed(); },
        },
        request.connector.settings);
}

QList<Stage> stagesOf(const Plan &plan)
{
    return std::visit(Overloaded{
                          [](const FileSystemPlan &) { return FileSystemPlan::stages(); },
                          [](const SharePlan &) { return SharePlan::stages(); },
                          [](const SmtpPlan &own) { return own.stages(); },
                          [](const ExchangePlan &own) { return own.stages(); },
                          [](const ExtensionPlan &own) { return own.stages(); },
                      },
                      plan);
}

QString summaryOf(const Plan &plan)
{
    return std::visit(Overloaded{
                          [](const FileSystemPlan &own) { return own.folder(); },
                          [](const SharePlan &own) { return own.folder(); },
                          [](const SmtpPlan &own) { return own.server(); },
                          [](const ExchangePlan &own) { return QString(u"POST "_s + redacted(own.url)); },
                          [](const ExtensionPlan &own) { return QString(u"POST "_s + redacted(own.url)); },
                      },
                      plan);
}

} // namespace console
