// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/filesystempreparing.h"

#include "delivery/senders/filesystem/sharepath.h"
#include "delivery/senders/preparingparts.h"
#include "models/connector/filesystem/baselocation.h"
#include "models/connector/usernames.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

Expected<Plan, Failure> fileSystemPlan(const FileSystemSettings &settings, const DeliveryRequest &request,
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

} // namespace console
