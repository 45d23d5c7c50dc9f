// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/scanoptions.h"
#include "app/cli/secretaccess.h"
#include "app/cli/sendrun.h"
#include "app/cli/visibility.h"

#include <QFileInfo>

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

// How often, how many at the same time, and where the report goes.
struct RunOptions
{
    int repeat = 1;
    std::optional<int> parallel; // deliveries at the same time, in all
    QString reportPath;
};

// What can be known before anything is sent.
std::optional<ReportFailure> reportFailureAt(const QString &path)
{
    if (!reportFormatOf(path))
        return ReportFailure{ReportFailure::Code::UnknownFormat, path, {}};
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return ReportFailure{ReportFailure::Code::NotWritten, path,
                             Cli::tr("the folder does not exist or cannot be written to")};
    return std::nullopt;
}

Expected<RunOptions, UsageFailure> readRunOptions(const Arguments &arguments)
{
    RunOptions options;
    const auto repeat = arguments.number(u"--repeat"_s, 1, 1, 100'000);
    if (!repeat)
        return Unexpected(repeat.error());
    options.repeat = *repeat;
    if (arguments.has(u"--parallel"_s)) {
        const auto parallel = arguments.number(u"--parallel"_s, 1, 1, 256);
        if (!parallel)
            return Unexpected(parallel.error());
        options.parallel = *parallel;
    }
    if (arguments.has(u"--report"_s)) {
        options.reportPath = arguments.value(u"--report"_s);
        if (const auto failure = reportFailureAt(options.reportPath))
            return Unexpected(UsageFailure{reportFailureText(*failure)});
    }
    return options;
}

ExitStatus run(const CommandContext &context, Services &services, const BatchPlan &plan, const QString &reportPath)
{
    SendRun run(services, context.output(), plan, reportPath);
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &run, &SendRun::cancel);
    QObject::connect(
        &run, &SendRun::finished, qApp, [](ExitStatus status) { QCoreApplication::exit(static_cast<int>(status)); },
        Qt::QueuedConnection);
    run.start();
    return static_cast<ExitStatus>(QCoreApplication::exec());
}

ExitStatus sendOrCheck(CommandContext &context, const QStringList &rest, DeliveryPurpose purpose)
{
    Arguments::Options options = ScanOptions::options();
    options.insert({{u"--all"_s, OptionKind::Flag},
                    {u"--parallel"_s, OptionKind::Value},
                    {u"--repeat"_s, OptionKind::Value},
                    {u"--report"_s, OptionKind::Value}});
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
    const auto runOptions = readRunOptions(*arguments);
    if (!runOptions)
        return context.usageFailure(runOptions.error());
    const auto connectors = targets(context, workspace, *arguments);
    if (!connectors)
        return connectors.error();
    const bool isAnyLeftOut = arguments->has(u"--all"_s) && sayUnreadable(context, workspace);
    if (connectors->isEmpty()) {
        context.output().message(Cli::tr("The workspace has no connectors."));
        return isAnyLeftOut ? ExitStatus::SomeFailed : ExitStatus::Done;
    }
    if (const auto opened = openSecretsFor(context, workspace.system(), *scan, *connectors); !opened)
        return opened.error();
    startPracticeReceiver(context, **services);
    for (const Connector &connector : *connectors)
        tellHidden(context.output(), connector, scan->newScan().user, workspace.system());
    const BatchPlan plan{*connectors,
                         workspace.system(),
                         purpose,
                         [options = *scan] { return options.newScan(); },
                         scan->sample(),
                         runOptions->repeat,
                         runOptions->parallel.value_or(1),
                         runOptions->parallel};
    const ExitStatus status = run(context, **services, plan, runOptions->reportPath);
    return status == ExitStatus::Done && isAnyLeftOut ? ExitStatus::SomeFailed : status;
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
