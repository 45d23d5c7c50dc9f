// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/preparing.h"

#include "delivery/engine/redactor.h"
#include "delivery/senders/filesystem/filename.h"
#include "delivery/senders/filesystem/sharepath.h"
#include "delivery/transport/sourcefile.h"
#include "models/connector/filesystem/baselocation.h"
#include "models/connector/usernames.h"
#include "models/support/overloaded.h"

#include <QFileInfo>

namespace console {

using namespace Qt::StringLiterals;

namespace {

Unexpected<Failure> refuse(Cause cause, const QString &code, const QString &subject, const QString &technical)
{
    return Unexpected(Failure{Stage::Prepare, cause, code, subject, technical});
}

Unexpected<Failure> refuse(const ExpansionFailure &failure)
{
    switch (failure.code) {
    case ExpansionFailure::Code::UnknownVariable:
        return refuse(Cause::UnresolvedVariable, u"variable.unknown"_s, failure.variable,
                      u"No variable of this scan has the name"_s);
    case ExpansionFailure::Code::EmptyVariable:
        return refuse(Cause::UnresolvedVariable, u"variable.empty"_s, failure.variable,
                      u"The variable has no value in this scan"_s);
    case ExpansionFailure::Code::UnsafeValue:
        break;
    }
    return refuse(Cause::UnsafeValue, u"variable.unsafe"_s, failure.variable,
                  u"The variable's value would leave the base location"_s);
}

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

// What the document is called where it arrives: the workflow's template with the document's extension, or its own name.
Expected<QString, Failure> deliveredName(const ScanDocument &document, const TestScan &scan, const Variables &variables)
{
    if (scan.workflow.fileName.trimmed().isEmpty())
        return cleanFileName(document.name);
    const auto stem = expandText(scan.workflow.fileName, variables);
    if (!stem)
        return refuse(stem.error());
    const QString extension = QFileInfo(document.name).suffix();
    return cleanFileName(extension.isEmpty() ? *stem : *stem + u'.' + extension);
}

Expected<QList<PlannedDocument>, Failure> plannedDocuments(const DeliveryRequest &request, const Variables &variables)
{
    const TestScan &scan = request.scan;
    if (scan.documents.isEmpty() && request.purpose == DeliveryPurpose::Deliver)
        return refuse(Cause::DocumentMissing, u"document.none"_s, {}, u"The scan has no documents"_s);
    QList<PlannedDocument> planned;
    for (const ScanDocument &document : scan.documents) {
        const auto name = deliveredName(document, scan, variables);
        if (!name)
            return Unexpected(name.error());
        const auto one = plannedDocument(document.path, *name, document.mediaType);
        if (!one)
            return Unexpected(one.error());
        planned.append(*one);
    }
    return planned;
}

// The folders that the administrator wrote out: everything before the component in which the first text variable
// stands. A path variable at the start counts as written out, its value being a place of its own.
QString trustedPart(const QString &baseLocation, const Variables &variables)
{
    QString trusted;
    const auto parts = parseTemplate(baseLocation);
    for (const TemplatePart &part : parts) {
        const auto variable = findVariable(variables, part.text);
        const bool isText = part.kind == TemplatePart::Kind::Variable && variable
            && (variable->kind == VariableKind::Text || !trusted.isEmpty());
        if (isText)
            return trusted.left(trusted.lastIndexOf(u'/') + 1);
        trusted += part.kind == TemplatePart::Kind::Literal ? part.text : u'%' + part.text + u'%';
    }
    return trusted;
}

// Specification "Impersonate terminal user": usernames must be in UPN format.
Expected<QString, Failure> impersonatedUser(const FileSystemSettings &settings, const TestScan &scan)
{
    if (!settings.impersonateTerminalUser)
        return QString();
    const QString username = scan.user.username.trimmed();
    if (isUpn(username))
        return username;
    return refuse(Cause::UserUnknown, u"impersonation.no-upn"_s, username,
                  u"The terminal user's name is not of the form user@domain"_s);
}

QList<PlannedDocument> distinctlyNamed(QList<PlannedDocument> documents, NameLimit limit)
{
    QStringList names;
    for (const PlannedDocument &document : std::as_const(documents))
        names.append(document.name);
    names = distinctFileNames(names, limit);
    for (qsizetype i = 0; i < documents.size(); ++i)
        documents[i].name = names.at(i);
    return documents;
}

QStringList normalized(QStringList names)
{
    for (QString &name : names)
        name = name.normalized(QString::NormalizationForm_C);
    return names;
}

Expected<Plan, Failure> sharePlan(const FileSystemSettings &settings, const BaseLocation &location,
                                  const QString &terminalUser, const QList<PlannedDocument> &documents)
{
    SharePlan plan{location.server,
                   location.share.normalized(QString::NormalizationForm_C),
                   normalized(location.components),
                   settings.account,
                   {},
                   {},
                   terminalUser,
                   settings.whenNameTaken,
                   documents};
    for (PlannedDocument &document : plan.documents)
        document.name = cleanShareFileName(document.name);
    plan.documents = distinctlyNamed(plan.documents, NameLimit::Utf16);
    if (settings.account == FileSystemAccount::Custom) {
        const ShareAccount account = shareAccount(settings.username, location.server);
        plan.domain = account.domain;
        plan.username = account.username;
    }
    if (const auto judged = judgeSharePath(plan); !judged)
        return Unexpected(judged.error());
    return plan;
}

// The custom service account has no meaning for a local folder; the definition's judgement has warned of it.
Expected<Plan, Failure> localPlan(const FileSystemSettings &settings, const QString &path, const Variables &variables,
                                  const QString &terminalUser, const QList<PlannedDocument> &documents)
{
    const auto trusted = expandPath(trustedPart(settings.baseLocation.trimmed(), variables), variables);
    if (!trusted)
        return refuse(trusted.error());
    return FileSystemPlan{*trusted, path.mid(trusted->size()).split(u'/', Qt::SkipEmptyParts),
                          distinctlyNamed(documents, NameLimit::Utf8), terminalUser, settings.whenNameTaken};
}

Expected<Plan, Failure> plan(const FileSystemSettings &settings, const DeliveryRequest &request,
                             const Variables &variables)
{
    const auto path = expandPath(settings.baseLocation.trimmed(), variables);
    if (!path)
        return refuse(path.error());
    if (!path->isValidUtf16())
        return refuse(Cause::UnsafeValue, u"variable.not-unicode"_s, *path, u"Half a surrogate pair is no name"_s);
    const BaseLocation location = parseBaseLocation(*path);
    if (location.kind == BaseLocation::Kind::Drive)
        return refuse(Cause::NotAvailable, u"filesystem.drive"_s, *path,
                      u"A drive letter on a system without drives"_s);
    if (location.kind != BaseLocation::Kind::Local && location.kind != BaseLocation::Kind::Unc) {
        // The definition was judged before; it is the value of a path variable that is no place.
        const bool isUnc = location.kind == BaseLocation::Kind::IncompleteUnc;
        const auto code = isUnc ? ProblemCode::BaseLocationIncompleteUnc : ProblemCode::BaseLocationRelative;
        return refuse(Cause::InvalidConnector, u"connector."_s + problemCodeName(code), *path,
                      u"With the variables' values it is no folder"_s);
    }
    const auto terminalUser = impersonatedUser(settings, request.scan);
    if (!terminalUser)
        return Unexpected(terminalUser.error());
    const auto documents = plannedDocuments(request, variables);
    if (!documents)
        return Unexpected(documents.error());
    if (location.kind == BaseLocation::Kind::Unc)
        return sharePlan(settings, location, *terminalUser, *documents);
    return localPlan(settings, *path, variables, *terminalUser, *documents);
}

Expected<Plan, Failure> plan(const ExtensionSettings &settings, const DeliveryRequest &request,
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
                          [&](const FileSystemSettings &own) { return plan(own, request, variables); },
                          [&](const SmtpSettings &) { return Result(noSender(settings)); },
                          [&](const ExchangeSettings &) { return Result(noSender(settings)); },
                          [&](const ExtensionSettings &own) { return plan(own, request, variables); },
                          [&](const UnknownSettings &) { return Result(noSender(settings)); },
                      },
                      settings);
}

bool canPrepare(const ConnectorSettings &settings)
{
    return std::visit(Overloaded{
                          [](const FileSystemSettings &) { return true; },
                          [](const SmtpSettings &) { return false; },
                          [](const ExchangeSettings &) { return false; },
                          [](const ExtensionSettings &) { return true; },
                          [](const UnknownSettings &) { return false; },
                      },
                      settings);
}

QList<SecretSlot> neededSecretSlots(const DeliveryRequest &request)
{
    const ConnectorSettings &settings = request.connector.settings;
    if (!canPrepare(settings))
        return {};
    if (const auto *fileSystem = std::get_if<FileSystemSettings>(&settings)) {
        const auto path = expandPath(fileSystem->baseLocation.trimmed(), variablesOf(request.scan));
        if (!path || parseBaseLocation(*path).kind != BaseLocation::Kind::Unc)
            return {};
    }
    return usedSecretSlots(request.connector);
}

QList<Stage> stagesOf(const Plan &plan)
{
    return std::visit(Overloaded{
                          [](const FileSystemPlan &) { return FileSystemPlan::stages(); },
                          [](const SharePlan &) { return SharePlan::stages(); },
                          [](const ExtensionPlan &own) { return own.stages(); },
                      },
                      plan);
}

Preview previewOf(const Plan &plan)
{
    return std::visit(Overloaded{
                          [](const FileSystemPlan &own) {
                              return Preview{own.folder(), own.previewLines()};
                          },
                          [](const SharePlan &own) {
                              return Preview{own.folder(), own.previewLines()};
                          },
                          [](const ExtensionPlan &own) {
                              return Preview{u"POST "_s + redacted(own.url), own.previewLines()};
                          },
                      },
                      plan);
}

} // namespace console
