// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "app/cli/usage.h"
#include "app/locations.h"
#include "app/sampleworkspace.h"
#include "ui/text/outcometext.h"

namespace console {

using namespace Qt::StringLiterals;

CommandContext::CommandContext(QString workspacePath, bool isSample, OutputFormat format)
    : m_workspacePath(std::move(workspacePath))
    , m_isSample(isSample)
    , m_output(format)
{
}

Expected<Services *, ExitStatus> CommandContext::services()
{
    if (m_services)
        return m_services.get();
    if (m_isSample) {
        if (const auto made = ensureSampleWorkspace(m_workspacePath, practiceFolderPath()); !made)
            return Unexpected(workspaceFailure(made.error()));
    }
    auto services = Services::open(m_workspacePath);
    if (!services)
        return Unexpected(workspaceFailure(services.error()));
    m_services = std::move(*services);
    return m_services.get();
}

ExitStatus CommandContext::usageFailure(const UsageFailure &failure) const
{
    m_output.message(failure.text + u'\n' + Cli::tr("‘scanctl --help’ lists the commands."));
    return ExitStatus::Usage;
}

ExitStatus CommandContext::workspaceFailure(const WorkspaceFailure &failure) const
{
    m_output.message(text::workspaceFailure(failure));
    return ExitStatus::Workspace;
}

Expected<Connector, ExitStatus> findConnector(CommandContext &context, const QString &nameOrId)
{
    const auto services = context.services();
    if (!services)
        return Unexpected(services.error());
    const Workspace &workspace = (*services)->workspace();
    if (const auto named = workspace.connectorNamed(nameOrId))
        return *named;
    if (const QUuid id = QUuid::fromString(nameOrId); !id.isNull()) {
        if (const auto found = workspace.connector(id))
            return *found;
    }
    context.output().message(
        Cli::tr("There is no connector named ‘%1’. ‘scanctl connector list’ shows the names.").arg(nameOrId));
    return Unexpected(ExitStatus::Usage);
}

namespace {

using CommandFunction = ExitStatus (*)(CommandContext &, const QStringList &);

struct CommandEntry
{
    QLatin1StringView name;
    CommandFunction run;
};

constexpr CommandEntry commands[] = {
    {"connector"_L1, runConnectorCommand}, {"system"_L1, runSystemCommand},   {"preview"_L1, runPreviewCommand},
    {"send"_L1, runSendCommand},           {"history"_L1, runHistoryCommand}, {"receiver"_L1, runReceiverCommand},
};

ExitStatus runNamed(CommandContext &context, QStringList arguments)
{
    if (arguments.isEmpty())
        return context.usageFailure({Cli::tr("A command is missing.")});
    const QString name = arguments.takeFirst();
    for (const CommandEntry &command : commands) {
        if (command.name == name)
            return command.run(context, arguments);
    }
    if (isPlannedCommand(name))
        return context.usageFailure({Cli::tr("‘%1’ is not available yet.").arg(name)});
    return context.usageFailure({Cli::tr("‘%1’ is not a command.").arg(name)});
}

} // namespace

ExitStatus runCommandLine(QStringList arguments)
{
    QString workspacePath = defaultWorkspacePath();
    bool isSample = false;
    OutputFormat format = OutputFormat::Text;
    const auto wrong = [&](const QString &text) {
        return CommandContext(workspacePath, isSample, format).usageFailure({text});
    };
    while (!arguments.isEmpty() && arguments.first().startsWith(u'-')) {
        const QString option = arguments.takeFirst();
        if (option == "--json"_L1) {
            format = OutputFormat::Json;
        } else if (option == "--sample"_L1) {
            isSample = true;
            workspacePath = sampleWorkspacePath();
        } else if (option == "--workspace"_L1 && !arguments.isEmpty()) {
            workspacePath = arguments.takeFirst();
            if (workspacePath.startsWith("postgresql:"_L1))
                return wrong(Cli::tr("Workspaces in PostgreSQL are not available yet."));
        } else if (option == "--workspace"_L1) {
            return wrong(Cli::tr("The option ‘%1’ needs a value.").arg(option));
        } else if (option == "--secrets"_L1) {
            return wrong(Cli::tr("‘%1’ is not available yet.").arg(option));
        } else {
            return wrong(Cli::tr("The option ‘%1’ is unknown.").arg(option));
        }
    }
    CommandContext context(workspacePath, isSample, format);
    return runNamed(context, arguments);
}

} // namespace console
