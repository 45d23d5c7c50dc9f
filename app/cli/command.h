// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "app/log/messagelog.h"
#include "app/services.h"
#include "delivery/api/secretstore.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace console {

// What stands before the command. Without secrets, the store that is remembered is used.
struct CommonOptions
{
    QString workspacePath;
    bool isSample = false;
    OutputFormat format = OutputFormat::Text;
    std::optional<SecretStoreKind> secrets;
    LogLevel logLevel = LogLevel::Info;
};

// What a command works with. Services are opened by the first command that asks for them, so that `receiver` runs
// while another program holds the workspace.
class CommandContext
{
public:
    explicit CommandContext(CommonOptions options);

    const Output &output() const { return m_output; }
    bool isJson() const { return m_output.format() == OutputFormat::Json; }

    // Where the workspace cannot be opened the reason has been said, and the status is given.
    Expected<Services *, ExitStatus> services();

    ExitStatus usageFailure(const UsageFailure &failure) const;
    ExitStatus tooManyArguments() const;
    ExitStatus workspaceFailure(const WorkspaceFailure &failure) const;
    // Secrets are read in Prepare, so that is the status of a store that fails, whatever the command.
    ExitStatus secretFailure(const SecretFailure &failure) const;

private:
    CommonOptions m_options;
    Output m_output;
    std::unique_ptr<Services> m_services;
};

// Runs a whole command line without the program's name. Options before the command are scanctl's, those after it the
// command's own.
ExitStatus runCommandLine(QStringList arguments);

ExitStatus runConnectorCommand(CommandContext &context, const QStringList &arguments);
ExitStatus runSystemCommand(CommandContext &context, const QStringList &arguments);
ExitStatus runSecretCommand(CommandContext &context, const QStringList &arguments);
ExitStatus runAuthorizeCommand(CommandContext &context, const QStringList &arguments);
ExitStatus runPreviewCommand(CommandContext &context, const QStringList &arguments);
ExitStatus runCheckCommand(CommandContext &context, const QStringList &arguments);
ExitStatus runSendCommand(CommandContext &context, const QStringList &arguments);
ExitStatus runHistoryCommand(CommandContext &context, const QStringList &arguments);
ExitStatus runReceiverCommand(CommandContext &context, const QStringList &arguments);
ExitStatus runSupportCommand(CommandContext &context, const QStringList &arguments);
ExitStatus runExportCommand(CommandContext &context, const QStringList &arguments);
ExitStatus runImportCommand(CommandContext &context, const QStringList &arguments);
ExitStatus runApplyCommand(CommandContext &context, const QStringList &arguments);
ExitStatus runDiffCommand(CommandContext &context, const QStringList &arguments);

// The connector of that exact name or id; where there is none it has been said, and the status is given.
Expected<Connector, ExitStatus> findConnector(CommandContext &context, const QString &nameOrId);

// Says which definitions of the workspace cannot be read and are left out; gives whether connectors are among them.
bool sayUnreadable(const CommandContext &context, const Workspace &workspace);

// A receiver that runs already, in another program or the foreground, serves as well.
void startPracticeReceiver(const CommandContext &context, Services &services);

// The texts of the command line are one translation context.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace console
