// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/answer.h"
#include "app/cli/command.h"
#include "app/cli/planreport.h"
#include "app/cli/secretaccess.h"
#include "app/cli/secretinput.h"
#include "ui/text/transfertext.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Entries = Expected<QList<SecretEntry>, TransferFailure>;
using Planned = Expected<ConfigurationPlan, TransferFailure>;
using Written = Expected<WorkspaceChange, TransferFailure>;

const Arguments::Options applyOptions{{u"--dry-run"_s, OptionKind::Flag}, {u"--with-secrets"_s, OptionKind::Flag}};
const Arguments::Options importOptions{{u"--dry-run"_s, OptionKind::Flag},
                                       {u"--on-conflict"_s, OptionKind::Value},
                                       {u"--with-secrets"_s, OptionKind::Flag},
                                       {u"--without-directory"_s, OptionKind::Flag},
                                       {u"--without-system"_s, OptionKind::Flag}};

// A plan that is being carried out from the command line.
struct Run
{
    CommandContext &context;
    Services &services;
    const Arguments &arguments;
    QString path;
    ConfigurationPlan plan;
};

// The secrets of the file, and the store for them open; none where they are not asked for.
Expected<QList<SecretEntry>, ExitStatus> secretsOf(const Run &run)
{
    const Output &output = run.context.output();
    const bool isAsked = run.arguments.has(u"--with-secrets"_s);
    if (run.plan.sealedSecrets().isEmpty()) {
        if (isAsked)
            output.message(Cli::tr("The file has no secrets."));
        return QList<SecretEntry>();
    }
    if (!isAsked) {
        output.message(Cli::tr("The file has secrets, which are left out. ‘--with-secrets’ takes them over."));
        return QList<SecretEntry>();
    }
    const auto passphrase = readExportPassphrase(Passphrase::Existing);
    if (!passphrase)
        return Unexpected(run.context.usageFailure(passphrase.error()));
    const auto entries = answerOfCall<Entries>(
        [&](const auto &done) { run.services.transfer().openSecrets(run.plan, *passphrase, done); });
    if (!entries)
        return Unexpected(transferFailed(run.context, entries.error(), run.path));
    if (const auto store = openSecrets(run.context, VaultUse::OpenOrMake); !store)
        return Unexpected(store.error());
    return *entries;
}

void reportNeeded(const Run &run, const QList<SecretEntry> &secrets)
{
    QList<NeededSecret> needed = run.plan.neededAfter();
    needed.removeIf([&](const NeededSecret &need) {
        return std::any_of(secrets.begin(), secrets.end(), [&](const SecretEntry &entry) {
            return entry.key.slot == need.slot && run.plan.ownerAfter(entry.key.owner) == need.owner;
        });
    });
    for (const NeededSecret &need : needed) {
        const QString owner = need.owner.isNull() ? u"system"_s : need.owner.toString(QUuid::WithoutBraces);
        run.context.output().result(
            {{"part"_L1, u"needed"_s}, {"owner"_L1, owner}, {"name"_L1, need.name}, {"slot"_L1, need.slot}},
            text::neededSecret(need));
    }
    if (!needed.isEmpty()) {
        run.context.output().message(
            Cli::tr("What is stored already need not be entered again: ‘scanctl secret list’ shows it."));
    }
}

// Nobody brings them back from here, so that what is known of their authorization goes with them.
void forgetRemoved(const Run &run, const WorkspaceChange &change)
{
    bool isAnyRemoved = false;
    for (const ConnectorChange &connector : change.connectors) {
        if (connector.after)
            continue;
        isAnyRemoved = true;
        if (const auto forgotten = run.services.workspace().removeTokenRecord(connector.before->id); !forgotten)
            run.context.workspaceFailure(forgotten.error());
    }
    if (isAnyRemoved) {
        run.context.output().message(
            Cli::tr("Secrets of removed connectors may still be stored. ‘scanctl secret remove "
                    "--orphans’ removes them."));
    }
}

ExitStatus write(const Run &run)
{
    const auto secrets = secretsOf(run);
    if (!secrets)
        return secrets.error();
    const auto written =
        answerOfCall<Written>([&](const auto &done) { run.services.transfer().write(run.plan, *secrets, done); });
    if (!written)
        return transferFailed(run.context, written.error(), run.path);
    reportNeeded(run, *secrets);
    forgetRemoved(run, *written);
    reportSummary(run.context.output(), run.plan, true);
    return ExitStatus::Done;
}

ExitStatus carryOut(const Run &run)
{
    const Output &output = run.context.output();
    reportPlan(output, run.plan);
    if (const int undecided = run.plan.undecided(); undecided > 0) {
        output.message(Cli::tr("Nothing was written: the workspace has other connectors with %n name(s) of the file. "
                               "‘--on-conflict’ says what becomes of those in the file.",
                               nullptr, undecided));
        return ExitStatus::SomeFailed;
    }
    if (run.plan.withErrors() > 0) {
        output.message(Cli::tr("Nothing was written, because of the errors above."));
        return ExitStatus::Workspace;
    }
    if (!run.arguments.has(u"--dry-run"_s))
        return write(run);
    reportSummary(output, run.plan, false);
    return run.plan.change().isEmpty() ? ExitStatus::Done : ExitStatus::SomeFailed;
}

using Decide = std::function<void(ConfigurationPlan &plan)>;

ExitStatus runPlan(CommandContext &context, const Arguments &arguments, ConfigurationPlan::Purpose purpose,
                   const Decide &decide)
{
    if (arguments.positional().size() != 1)
        return context.usageFailure({Cli::tr("The command takes the name of one file.")});
    const auto services = context.services();
    if (!services)
        return services.error();
    const QString path = inputPath(arguments.positional().first());
    const auto plan =
        answerOfCall<Planned>([&](const auto &done) { (*services)->transfer().plan(path, purpose, done); });
    if (!plan)
        return transferFailed(context, plan.error(), path);
    Run run{context, **services, arguments, path, *plan};
    decide(run.plan);
    return carryOut(run);
}

} // namespace

ExitStatus runImportCommand(CommandContext &context, const QStringList &arguments)
{
    const auto parsed = Arguments::parse(arguments, importOptions);
    if (!parsed)
        return context.usageFailure(parsed.error());
    const auto resolution = resolutionNamed(parsed->value(u"--on-conflict"_s));
    const bool isResolution = resolution && *resolution != Resolution::Take;
    if (parsed->has(u"--on-conflict"_s) && !isResolution)
        return context.usageFailure({Cli::tr("‘--on-conflict’ takes rename, replace or skip.")});
    return runPlan(context, *parsed, ConfigurationPlan::Purpose::Import, [&](ConfigurationPlan &plan) {
        if (resolution)
            plan.resolveConflicts(*resolution);
        plan.setTakesSystem(plan.takesSystem() && !parsed->has(u"--without-system"_s));
        plan.setTakesDirectory(plan.takesDirectory() && !parsed->has(u"--without-directory"_s));
    });
}

ExitStatus runApplyCommand(CommandContext &context, const QStringList &arguments)
{
    const auto parsed = Arguments::parse(arguments, applyOptions);
    if (!parsed)
        return context.usageFailure(parsed.error());
    return runPlan(context, *parsed, ConfigurationPlan::Purpose::Apply, [](ConfigurationPlan &) {});
}

} // namespace console
