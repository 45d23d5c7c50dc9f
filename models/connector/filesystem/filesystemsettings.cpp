// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/filesystem/filesystemsettings.h"

#include "models/connector/filesystem/baselocation.h"
#include "models/connector/usernames.h"
#include "models/scan/variables.h"
#include "models/scan/workflowvisibility.h"

#include <QSet>

#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Of one kind in one base location: enough to see what is wrong, wherever a text of a million characters comes from.
constexpr int mostProblemsOfAKind = 10;

void validateComponents(const BaseLocation &location, Problems &problems)
{
    QStringList components = location.components;
    if (location.kind == BaseLocation::Kind::Unc)
        components.prepend(location.share);
    if (components.contains(".."_L1))
        problems.append({Field::BaseLocation, ProblemCode::BaseLocationParent, Severity::Error});
    if (location.kind == BaseLocation::Kind::Local)
        return;
    int forbidden = 0;
    for (const QString &component : std::as_const(components)) {
        if (component == ".."_L1 || !variablesIn(component).isEmpty() || !isForbiddenWindowsName(component))
            continue;
        problems.append({Field::BaseLocation, ProblemCode::BaseLocationForbiddenName, Severity::Error, component});
        if (++forbidden == mostProblemsOfAKind)
            return;
    }
}

void validateLocation(const BaseLocation &location, Problems &problems)
{
    const auto error = [&](ProblemCode code, const QString &subject = {}) {
        problems.append({Field::BaseLocation, code, Severity::Error, subject});
    };
    switch (location.kind) {
    case BaseLocation::Kind::Empty:
        return error(ProblemCode::BaseLocationMissing);
    case BaseLocation::Kind::Relative:
        return error(ProblemCode::BaseLocationRelative);
    case BaseLocation::Kind::IncompleteUnc:
        return error(ProblemCode::BaseLocationIncompleteUnc, location.server);
    case BaseLocation::Kind::Drive:
#ifndef Q_OS_WIN
        problems.append({Field::BaseLocation, ProblemCode::BaseLocationForeign, Severity::Warning});
#endif
        break;
    case BaseLocation::Kind::Local:
    case BaseLocation::Kind::Unc:
        break;
    }
    if (location.server.contains(u'@'))
        error(ProblemCode::UrlHasCredentials);
    validateComponents(location, problems);
}

QStringList usersWithoutHome(const Directory &directory)
{
    QStringList names;
    for (const TerminalUser &user : directory.users) {
        if (!hasHomeDirectory(user))
            names << user.username;
    }
    return names;
}

void validateUnknownVariables(const QStringList &names, const ValidationContext &context, Problems &problems)
{
    const QStringList inputNames = context.inputNames();
    const QSet<QString> inputs(inputNames.begin(), inputNames.end());
    int unknown = 0;
    for (const QString &name : names) {
        if (inputs.contains(name) || isKnownVariable(name))
            continue;
        problems.append({Field::BaseLocation, ProblemCode::VariableUnknown, Severity::Error, name});
        if (++unknown == mostProblemsOfAKind)
            return;
    }
}

void validateVariables(const QString &baseLocation, const ValidationContext &context, Problems &problems)
{
    const QStringList names = variablesIn(baseLocation);
    if (!names.isEmpty())
        validateUnknownVariables(names, context, problems);
    if (baseLocation.count(u'%') % 2 != 0)
        problems.append({Field::BaseLocation, ProblemCode::VariableUnterminated, Severity::Warning});
    if (names.contains("userHome"_L1)) {
        problems.append({Field::BaseLocation, ProblemCode::UserHomeHidesWorkflow, Severity::Note,
                         usersWithoutHome(context.directory).join(", "_L1)});
    }
}

void validateAccount(const FileSystemSettings &settings, const BaseLocation &location, Problems &problems)
{
    if (settings.account != FileSystemAccount::Custom)
        return;
    if (settings.username.trimmed().isEmpty())
        problems.append({Field::Username, ProblemCode::UsernameMissing, Severity::Error});
    else if (isUpn(settings.username))
        problems.append(
            {Field::Username, ProblemCode::UsernameIsUpn, Severity::Error, domainAccountFromUpn(settings.username)});
    else if (!isDomainAccount(settings.username))
        problems.append({Field::Username, ProblemCode::UsernameNotDomainAccount, Severity::Error});

    problems.append({Field::Account, ProblemCode::AccountNotForWorkgroup, Severity::Note});
    if (location.kind == BaseLocation::Kind::Local || location.kind == BaseLocation::Kind::Drive)
        problems.append({Field::Account, ProblemCode::AccountUnusedForLocal, Severity::Warning});
}

} // namespace

QJsonObject toJson(const FileSystemSettings &settings)
{
    return {
        {"baseLocation"_L1, settings.baseLocation},
        {"account"_L1, nameOf(fileSystemAccountNames, settings.account)},
        {"username"_L1, settings.username},
        {"impersonateTerminalUser"_L1, settings.impersonateTerminalUser},
        {"whenNameTaken"_L1, nameOf(whenNameTakenNames, settings.whenNameTaken)},
    };
}

FileSystemSettings fileSystemSettingsFromJson(JsonReader &reader)
{
    FileSystemSettings settings;
    settings.baseLocation = reader.text("baseLocation"_L1);
    settings.account = reader.named("account"_L1, fileSystemAccountNames, settings.account);
    settings.username = reader.text("username"_L1);
    settings.impersonateTerminalUser = reader.flag("impersonateTerminalUser"_L1);
    settings.whenNameTaken = reader.named("whenNameTaken"_L1, whenNameTakenNames, settings.whenNameTaken);
    return settings;
}

void validate(const FileSystemSettings &settings, const ValidationContext &context, Problems &problems)
{
    const BaseLocation location = parseBaseLocation(settings.baseLocation);
    validateLocation(location, problems);
    validateVariables(settings.baseLocation, context, problems);
    validateAccount(settings, location, problems);
    if (settings.impersonateTerminalUser) {
        noteUsersWithoutUpn(context.directory, problems);
        problems.append({Field::ImpersonateTerminalUser, ProblemCode::ImpersonationNotForWorkgroup, Severity::Note});
    }
}

} // namespace console
