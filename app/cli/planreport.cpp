// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/planreport.h"

#include "app/cli/problemline.h"
#include "models/support/overloaded.h"
#include "ui/text/directorytext.h"
#include "ui/text/systemtext.h"
#include "ui/text/transfertext.h"

#include <QFileInfo>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr EntryState allStates[] = {EntryState::New, EntryState::Changed, EntryState::Unchanged, EntryState::NameTaken,
                                    EntryState::Removed};

QChar mark(EntryState state)
{
    switch (state) {
    case EntryState::New:
        return u'+';
    case EntryState::Changed:
        return u'~';
    case EntryState::NameTaken:
        return u'!';
    case EntryState::Removed:
        return u'-';
    case EntryState::Unchanged:
        break;
    }
    return u' ';
}

QString indented(const QString &line)
{
    return u"    "_s + line;
}

QList<FieldDifference> differencesOf(const PlannedConnector &entry)
{
    if (!entry.present || !entry.given)
        return {};
    return differences(*entry.present, *entry.given);
}

void reportConnector(const Output &output, const PlannedConnector &entry)
{
    const Connector &named = entry.given ? *entry.given : *entry.present;
    const QList<FieldDifference> differing = differencesOf(entry);
    QStringList lines{u"%1 %2"_s.arg(mark(entry.state)).arg(named.name)};
    if (entry.state == EntryState::NameTaken || entry.resolution == Resolution::Skip)
        lines << indented(text::entryMeaning(entry));
    lines << differenceLines(differing, text::DifferencePart::Connector);
    QJsonArray problems;
    for (const Problem &problem : entry.problems) {
        const Connector &judged = entry.result.value_or(named);
        lines << indented(problemLine(problem, judged));
        problems.append(problemJson(problem, judged));
    }
    output.result({{"part"_L1, u"connector"_s},
                   {"id"_L1, named.id.toString(QUuid::WithoutBraces)},
                   {"name"_L1, named.name},
                   {"state"_L1, entryStateName(entry.state)},
                   {"resolution"_L1, entry.resolution ? QJsonValue(resolutionName(*entry.resolution)) : QJsonValue()},
                   {"nameAfter"_L1, entry.result ? QJsonValue(entry.result->name) : QJsonValue()},
                   {"differences"_L1, differencesJson(differing)},
                   {"problems"_L1, problems}},
                  lines.join(u'\n'));
}

void reportPart(const Output &output, const QString &part, const QString &title,
                const QList<FieldDifference> &differing, text::DifferencePart kind, const QStringList &problems)
{
    if (differing.isEmpty())
        return;
    QStringList lines{mark(EntryState::Changed) + u' ' + title};
    lines << differenceLines(differing, kind);
    for (const QString &problem : problems)
        lines << indented(problem);
    output.result({{"part"_L1, part},
                   {"differences"_L1, differencesJson(differing)},
                   {"problems"_L1, QJsonArray::fromStringList(problems)}},
                  lines.join(u'\n'));
}

QStringList systemProblemLines(const ConfigurationPlan &plan)
{
    QStringList lines;
    const WorkspaceChange change = plan.change();
    const SystemConfiguration system = change.system ? change.system->after : SystemConfiguration();
    const SystemProblems problems = plan.systemProblems();
    for (const SystemProblem &problem : problems)
        lines << problemLine(problem.severity, problem.field, text::systemProblem(problem, system));
    return lines;
}

QStringList directoryProblemLines(const ConfigurationPlan &plan)
{
    QStringList lines;
    const DirectoryProblems problems = plan.directoryProblems();
    for (const DirectoryProblem &problem : problems)
        lines << problemLine(problem.severity, problem.field, text::directoryProblem(problem));
    return lines;
}

} // namespace

QString inputPath(const QString &argument)
{
    return argument == "-"_L1 ? u"/dev/stdin"_s : QFileInfo(argument).absoluteFilePath();
}

QStringList differenceLines(const QList<FieldDifference> &differences, text::DifferencePart part)
{
    QStringList lines;
    for (const FieldDifference &difference : differences) {
        const text::DifferenceText text = text::difference(difference, part);
        lines << indented(u"%1: %2 → %3"_s.arg(text.field, text.before, text.after).replace(u'\n', u'⏎'));
    }
    return lines;
}

QJsonArray differencesJson(const QList<FieldDifference> &differences)
{
    QJsonArray list;
    for (const FieldDifference &difference : differences) {
        QJsonObject json{{"field"_L1, difference.path}};
        if (!difference.before.isUndefined())
            json.insert("before"_L1, difference.before);
        if (!difference.after.isUndefined())
            json.insert("after"_L1, difference.after);
        list.append(json);
    }
    return list;
}

void reportPlan(const Output &output, const ConfigurationPlan &plan)
{
    for (const PlannedConnector &entry : plan.connectors()) {
        if (entry.state != EntryState::Unchanged)
            reportConnector(output, entry);
    }
    if (plan.takesSystem()) {
        reportPart(output, u"system"_s, Cli::tr("System configuration"), plan.systemDifferences(),
                   text::DifferencePart::System, systemProblemLines(plan));
    }
    if (plan.takesDirectory()) {
        reportPart(output, u"directory"_s, Cli::tr("Directory"), plan.directoryDifferences(),
                   text::DifferencePart::Directory, directoryProblemLines(plan));
    }
}

void reportSummary(const Output &output, const ConfigurationPlan &plan, bool isWritten)
{
    QJsonObject counts;
    for (const EntryState state : allStates)
        counts.insert(entryStateName(state), plan.count(state));
    const WorkspaceChange change = plan.change();
    output.result({{"part"_L1, u"summary"_s},
                   {"connectors"_L1, counts},
                   {"changesSystem"_L1, change.system.has_value()},
                   {"changesDirectory"_L1, change.directory.has_value()},
                   {"isWritten"_L1, isWritten}},
                  isWritten ? text::changeSummary(change) : text::planSummary(plan));
}

ExitStatus transferFailed(const CommandContext &context, const TransferFailure &failure, const QString &path)
{
    const bool isAboutFile = std::holds_alternative<ConfigurationFailures>(failure.reason);
    const QStringList lines = text::transferFailureLines(failure);
    for (const QString &line : lines)
        context.output().message(isAboutFile ? path + u": "_s + line : line);
    return std::visit(Overloaded{
                          [](const ConfigurationFailures &) { return ExitStatus::Usage; },
                          [](const SecretFailure &) { return ExitStatus::Prepare; },
                          [](const WorkspaceFailure &) { return ExitStatus::Workspace; },
                      },
                      failure.reason);
}

} // namespace console
