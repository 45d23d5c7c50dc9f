// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/assignment.h"
#include "app/cli/command.h"

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
    const auto system = systemConfigurationFromJson(*changed);
    if (!system) {
        return context.usageFailure({Cli::tr("‘%1’ takes %2.").arg(system.error().path, system.error().expected)});
    }
    if (const auto saved = workspace.setSystem(*system); !saved)
        return context.workspaceFailure(saved.error());
    return show(context, workspace);
}

} // namespace

ExitStatus runSystemCommand(CommandContext &context, const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    if (verb != "show"_L1 && verb != "set"_L1)
        return context.usageFailure({Cli::tr("‘system’ is followed by one of: %1.").arg(u"show, set"_s)});
    const auto services = context.services();
    if (!services)
        return services.error();
    Workspace &workspace = (*services)->workspace();
    return verb == "show"_L1 ? show(context, workspace) : set(context, workspace, arguments.mid(1));
}

} // namespace console
