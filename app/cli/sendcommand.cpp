// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/scanoptions.h"
#include "app/cli/secretaccess.h"
#include "app/cli/sendrun.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

Expected<QList<Connector>, ExitStatus> targets(CommandContext &context, const Workspace &workspace,
                                               const Arguments &arguments)
{
    if (arguments.has(u"--all"_s))
        return workspace.connectors();
    if (arguments.positional().isEmpty())
        return Unexpected(context.usageFailure({Cli::tr("The connector's name is missing.")}));
    QList<Connector> connectors;
    for (const QString &name : arguments.positional()) {
        const auto connector = findConnector(context, name);
        if (!connector)
            return Unexpected(connector.error());
        connectors.append(*connector);
    }
    return connectors;
}

// A vault is opened where a connector signs in with what is in it. Whatever is wrong with another store is the
// delivery's failure.
Expected<void, ExitStatus> openSecretsFor(CommandContext &context, const SystemConfiguration &system,
                                          const ScanOptions &options, const QList<Connector> &connectors)
{
    const TestScan scan = options.newScan();
    if (std::none_of(connectors.begin(), connectors.end(), [&](const Connector &connector) {
            return needsSecretStore({connector, scan, system});
        }))
        return {};
    return openSecrets(context, VaultUse::Open).map([](const SecretStore *) {});
}

ExitStatus run(const CommandContext &context, Services &services, const ScanOptions &options, DeliveryPurpose purpose,
               const QList<Connector> &connectors, int repeat)
{
    SendRun run(services, context.output(), options, purpose);
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &run, &SendRun::cancel);
    QObject::connect(
        &run, &SendRun::finished, qApp, [](ExitStatus status) { QCoreApplication::exit(static_cast<int>(status)); },
        Qt::QueuedConnection);
    run.start(connectors, repeat);
    return static_cast<ExitStatus>(QCoreApplication::exec());
}

ExitStatus sendOrCheck(CommandContext &context, const QStringList &rest, DeliveryPurpose purpose)
{
    Arguments::Options options = ScanOptions::options();
    options.insert(u"--all"_s, OptionKind::Flag);
    if (purpose == DeliveryPurpose::Deliver)
        options.insert(u"--repeat"_s, OptionKind::Value);
    const auto arguments = Arguments::parse(rest, options);
    if (!arguments)
        return context.usageFailure(arguments.error());
    const auto services = context.services();
    if (!services)
        return services.error();
    Workspace &workspace = (*services)->workspace();
    const auto scan = ScanOptions::read(*arguments, workspace.directory(),
                                        purpose == DeliveryPurpose::Check ? ScanOptions::Sample::OnDemand
                                                                          : ScanOptions::Sample::Always);
    if (!scan)
        return context.usageFailure(scan.error());
    const auto repeat = arguments->number(u"--repeat"_s, 1, 1, 100'000);
    if (!repeat)
        return context.usageFailure(repeat.error());
    const auto connectors = targets(context, workspace, *arguments);
    if (!connectors)
        return connectors.error();
    if (connectors->isEmpty()) {
        context.output().message(Cli::tr("The workspace has no connectors."));
        return ExitStatus::Done;
    }
    if (const auto opened = openSecretsFor(context, workspace.system(), *scan, *connectors); !opened)
        return opened.error();
    startPracticeReceiver(context, **services);
    return run(context, **services, *scan, purpose, *connectors, *repeat);
}

} // namespace

ExitStatus runSendCommand(CommandContext &context, const QStringList &rest)
{
    return sendOrCheck(context, rest, DeliveryPurpose::Deliver);
}

ExitStatus runCheckCommand(CommandContext &context, const QStringList &rest)
{
    return sendOrCheck(context, rest, DeliveryPurpose::Check);
}

} // namespace console
