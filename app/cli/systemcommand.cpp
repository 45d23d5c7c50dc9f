// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/assignment.h"
#include "app/cli/command.h"
#include "app/cli/problemline.h"
#include "models/system/systemproblem.h"
#include "models/system/systemstorage.h"
#include "ui/text/systemtext.h"

#include <QJsonDocument>

namespace console {

using namespace Qt::StringLiterals;

namespace {

ExitStatus show(CommandContext &context, const Workspace &workspace)
{
    const QJsonObject json = toJson(workspace.system());
    context.output().result(json, QString::fromUtf8(QJsonDocument(json).toJson()).trimmed());
    return ExitStatus::Done;
}

ExitStatus set(CommandContext &context, Workspace &workspace, const QStringList &rest)
{
    const auto changed = parseAssignments(rest).and_then(
        [&](const auto &assignments) { return assigned(toJson(workspace.system()), assignments); });
    if (!changed)
        return context.usageFailure(changed.error());
    const auto read = systemConfigurationFromJson(*changed);
    if (!read)
        return context.usageFailure({Cli::tr("‘%1’ takes %2.").arg(read.error().path, read.error().expected)});
    const SystemConfiguration system = tidied(*read);
    const SystemProblems problems = validate(system, QDate::currentDate());
    for (const SystemProblem &problem : problems) {
        context.output().message(problemLine(problem.severity, problem.field, text::systemProblem(problem, system)));
    }
    if (hasErrors(problems)) {
        context.output().message(Cli::tr("The system configuration was not saved, because it has errors."));
        return ExitStatus::Workspace;
    }
    if (const auto saved = workspace.setSystem(system); !saved)
        return context.workspaceFailure(saved.error());
    return show(context, workspace);
}

} // namespace

ExitStatus runSystemCommand(CommandContext &context, const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    if (verb != "show"_L1 && verb != "set"_L1)
        return context.usageFailure({Cli::tr("‘system’ is followed by one of: %1.").arg(u"show, set"_s)});
    if (verb == "show"_L1 && arguments.size() > 1)
        return context.tooManyArguments();
    const auto services = context.services();
    if (!services)
        return services.error();
    Workspace &workspace = (*services)->workspace();
    return verb == "show"_L1 ? show(context, workspace) : set(context, workspace, arguments.mid(1));
}

} // namespace console
