// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/diffcommand.h"

#include "app/cli/answer.h"
#include "app/cli/planreport.h"
#include "ui/text/transfertext.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

ExitStatus reported(const Output &output, const QString &before, const QString &after, const ConfigurationPlan &plan)
{
    if (plan.change().isEmpty())
        return ExitStatus::Done;
    output.message(u"--- %1\n+++ %2"_s.arg(before, after));
    reportPlan(output, plan);
    return ExitStatus::SomeFailed;
}

ExitStatus compareWithWorkspace(CommandContext &context, const QString &path)
{
    const auto services = context.services();
    if (!services)
        return services.error();
    using Planned = Expected<ConfigurationPlan, TransferFailure>;
    const auto plan = answerOfCall<Planned>(
        [&](const auto &done) { (*services)->transfer().plan(path, ConfigurationPlan::Purpose::Apply, done); });
    if (!plan)
        return transferFailed(context, plan.error(), path);
    return reported(context.output(), (*services)->workspace().path(), path, *plan);
}

// A part that only one of them has.
void sayLonely(const Output &output, const QString &part, const QString &path)
{
    output.result({{"part"_L1, part}, {"onlyIn"_L1, path}}, Cli::tr("‘%1’ is in %2 only.").arg(part, path));
}

ExitStatus compareFiles(const CommandContext &context, const QString &before, const QString &after)
{
    const auto old = readConfigurationFile(before);
    if (!old)
        return transferFailed(context, {old.error(), {}}, before);
    const auto given = readConfigurationFile(after);
    if (!given)
        return transferFailed(context, {given.error(), {}}, after);
    ConfigurationPlan::Present present{
        {}, old->system.value_or(SystemConfiguration()), old->directory.value_or(Directory())};
    for (const Connector &connector : old->connectors)
        present.connectors.insert(connector.id, connector);
    ConfigurationPlan plan(ConfigurationPlan::Purpose::Apply, present, *given);
    const Output &output = context.output();
    bool isLonely = false;
    const auto compareParts = [&](bool isOld, bool isGiven, const QString &part) {
        if (isOld == isGiven)
            return true;
        isLonely = true;
        sayLonely(output, part, isOld ? before : after);
        return false;
    };
    if (!compareParts(old->system.has_value(), given->system.has_value(), u"system"_s))
        plan.setTakesSystem(false);
    if (!compareParts(old->directory.has_value(), given->directory.has_value(), u"directory"_s))
        plan.setTakesDirectory(false);
    const ExitStatus status = reported(output, before, after, plan);
    return isLonely ? ExitStatus::SomeFailed : status;
}

} // namespace

ExitStatus runDiffCommand(CommandContext &context, const QStringList &arguments)
{
    const auto parsed = Arguments::parse(arguments, {});
    if (!parsed)
        return context.usageFailure(parsed.error());
    const QStringList &paths = parsed->positional();
    if (paths.isEmpty() || paths.size() > 2)
        return context.usageFailure({Cli::tr("‘diff’ takes the name of one file, or of two.")});
    const QString first = inputPath(paths.first());
    if (paths.size() == 1)
        return compareWithWorkspace(context, first);
    return compareFiles(context, first, inputPath(paths.last()));
}

ExitStatus compareConnectors(const CommandContext &context, const Connector &one, const Connector &other)
{
    QList<FieldDifference> differing = differences(one, other);
    differing.removeIf([](const FieldDifference &difference) { return difference.path == fieldName(Field::Name); });
    const QString heading = u"--- %1\n+++ %2"_s.arg(one.name, other.name);
    QStringList lines = differenceLines(differing, text::DifferencePart::Connector);
    if (differing.isEmpty())
        lines << Cli::tr("They have the same fields.");
    context.output().result(
        {{"before"_L1, one.name}, {"after"_L1, other.name}, {"differences"_L1, differencesJson(differing)}},
        heading + u'\n' + lines.join(u'\n'));
    return differing.isEmpty() ? ExitStatus::Done : ExitStatus::SomeFailed;
}

} // namespace console
