// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "app/locations.h"
#include "app/sampleworkspace.h"
#include "app/servicelog.h"
#include "ui/text/outcometext.h"
#include "ui/text/secrettext.h"

namespace console {

using namespace Qt::StringLiterals;

CommandContext::CommandContext(CommonOptions options)
    : m_options(std::move(options))
    , m_output(m_options.format)
{
}

Expected<Services *, ExitStatus> CommandContext::services()
{
    if (m_services)
        return m_services.get();
    if (m_options.isSample) {
        if (const auto made = ensureSampleWorkspace(m_options.workspacePath, practiceFolderPath()); !made)
            return Unexpected(workspaceFailure(made.error()));
    }
    auto services = Services::open(m_options.workspacePath, secretOptions(m_options.secrets));
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

ExitStatus CommandContext::tooManyArguments() const
{
    return usageFailure({Cli::tr("There are too many arguments.")});
}

ExitStatus CommandContext::workspaceFailure(const WorkspaceFailure &failure) const
{
    m_output.message(text::workspaceFailure(failure));
    return ExitStatus::Workspace;
}

ExitStatus CommandContext::secretFailure(const SecretFailure &failure) const
{
    m_output.message(text::secretFailure(failure));
    return ExitStatus::Prepare;
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

bool sayUnreadable(const CommandContext &context, const Workspace &workspace)
{
    bool hasConnectors = false;
    const QStringList unreadable = workspace.unreadable();
    for (const QString &id : unreadable) {
        const bool isConnector = !QUuid::fromString(id).isNull();
        hasConnectors = hasConnectors || isConnector;
        context.output().message(
            isConnector ? Cli::tr("The connector with the id %1 cannot be read and is left out.").arg(id)
                        //: “system”, “directory” or “history”
                        : Cli::tr("The part ‘%1’ of the workspace cannot be read and is left out.").arg(id));
    }
    return hasConnectors;
}

void startPracticeReceiver(const CommandContext &context, Services &services)
{
    if (const auto started = services.startPracticeReceiver(); !started)
        context.output().message(Cli::tr("The practice receiver was not started: %1").arg(started.error().technical));
}

namespace {

using CommandFunction = ExitStatus (*)(CommandContext &, const QStringList &);

struct CommandEntry
{
    QLatin1StringView name;
    CommandFunction run;
};

constexpr CommandEntry commands[] = {
    {"connector"_L1, runConnectorCommand}, {"system"_L1, runSystemCommand},   {"secret"_L1, runSecretCommand},
    {"authorize"_L1, runAuthorizeCommand}, {"preview"_L1, runPreviewCommand}, {"check"_L1, runCheckCommand},
    {"send"_L1, runSendCommand},           {"history"_L1, runHistoryCommand}, {"receiver"_L1, runReceiverCommand},
    {"support"_L1, runSupportCommand},     {"export"_L1, runExportCommand},   {"import"_L1, runImportCommand},
    {"apply"_L1, runApplyCommand},         {"diff"_L1, runDiffCommand},
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
    return context.usageFailure({Cli::tr("‘%1’ is not a command.").arg(name)});
}

// Takes the options that stand before the command off the arguments.
Expected<CommonOptions, UsageFailure> takeCommonOptions(QStringList &arguments)
{
    CommonOptions options;
    options.workspacePath = defaultWorkspacePath();
    const auto wrong = [](const QString &text) { return Unexpected(UsageFailure{text}); };
    while (!arguments.isEmpty() && arguments.first().startsWith(u'-')) {
        const QString option = arguments.takeFirst();
        const bool takesValue = option == "--workspace"_L1 || option == "--secrets"_L1 || option == "--log-level"_L1;
        if (takesValue && arguments.isEmpty())
            return wrong(Cli::tr("The option ‘%1’ needs a value.").arg(option));
        if (option == "--json"_L1) {
            options.format = OutputFormat::Json;
        } else if (option == "--sample"_L1) {
            options.isSample = true;
            options.workspacePath = sampleWorkspacePath();
        } else if (option == "--workspace"_L1) {
            options.workspacePath = arguments.takeFirst();
            if (options.workspacePath.startsWith("postgresql:"_L1))
                return wrong(Cli::tr("Workspaces in PostgreSQL are not available yet."));
        } else if (option == "--secrets"_L1) {
            options.secrets = secretStoreKindNamed(arguments.takeFirst());
            if (!options.secrets)
                return wrong(Cli::tr("‘--secrets’ takes keychain, vault or memory."));
        } else if (option == "--log-level"_L1) {
            const auto level = logLevelNamed(arguments.takeFirst());
            options.logLevel = level.value_or(LogLevel::Info);
            if (!level)
                return wrong(Cli::tr("‘--log-level’ takes debug, info or warning."));
        } else {
            return wrong(Cli::tr("The option ‘%1’ is unknown.").arg(option));
        }
    }
    return options;
}

} // namespace

ExitStatus runCommandLine(QStringList arguments)
{
    const auto options = takeCommonOptions(arguments);
    if (!options)
        return CommandContext({}).usageFailure(options.error());
    const MessageLog log(logPath(), options->logLevel);
    logVersions(u"scanctl "_s + arguments.value(0));
    CommandContext context(*options);
    return runNamed(context, arguments);
}

} // namespace console
