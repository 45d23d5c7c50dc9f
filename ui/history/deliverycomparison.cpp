// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/deliverycomparison.h"

#include "ui/text/facttext.h"
#include "ui/text/outcometext.h"
#include "ui/text/statetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct Comparison
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

using Kind = ComparedLine::Kind;

ComparedLine time(const QString &what, std::optional<std::chrono::microseconds> first,
                  std::optional<std::chrono::microseconds> second)
{
    const auto textOf = [](const auto &duration) { return duration ? text::duration(*duration) : QString(); };
    ComparedLine line{Kind::Time, what, textOf(first), textOf(second), {}};
    if (!first || !second) {
        line.difference = comparedValue(what, line.first, line.second).difference;
    } else if (line.first != line.second) {
        const auto more = *second - *first;
        //: %1 is a duration, such as 12 ms
        line.difference = more.count() > 0 ? Comparison::tr("%1 longer").arg(text::duration(more))
                                           : Comparison::tr("%1 shorter").arg(text::duration(-more));
    }
    return line;
}

QString outcomeText(const DeliveryRecord &record)
{
    if (record.result)
        return text::outcome(record.result->outcome);
    return text::historyOutcome(
        deliveryStateName(record.isRunning ? DeliveryState::Running : DeliveryState::Interrupted));
}

const Failure *failureOf(const DeliveryRecord &record)
{
    return record.result ? std::get_if<Failure>(&record.result->outcome) : nullptr;
}

QString documentsText(const DeliveryRecord &record)
{
    QStringList names;
    for (const RecordedDocument &document : record.documents)
        names << document.name;
    return names.join(u", "_s);
}

QString hashesText(const DeliveryRecord &record)
{
    QStringList hashes;
    for (const RecordedDocument &document : record.documents) {
        if (!document.sha256.isEmpty())
            hashes << document.sha256;
    }
    return hashes.join(u", "_s);
}

std::optional<std::chrono::microseconds> durationOf(const DeliveryRecord &record)
{
    if (!record.ended)
        return std::nullopt;
    return std::chrono::milliseconds(record.started.msecsTo(*record.ended));
}

const StageReport *reportOf(const DeliveryRecord &record, Stage stage)
{
    if (!record.result)
        return nullptr;
    const QList<StageReport> &stages = record.result->stages;
    const auto found =
        std::find_if(stages.cbegin(), stages.cend(), [=](const StageReport &report) { return report.stage == stage; });
    return found == stages.cend() ? nullptr : &*found;
}

// What a fact is of: "Address". One that is a sentence has no value.
QString labelOf(const Fact &fact)
{
    const text::FactParts parts = text::factParts(fact);
    const QString before = parts.before.trimmed();
    if (parts.value.isEmpty())
        return Comparison::tr("Remark");
    return before.endsWith(u':') ? before.chopped(1) : before.isEmpty() ? fact.name : before;
}

// All values under the name: a host has several addresses.
QString valuesOf(const QList<Fact> &facts, const QString &name)
{
    QStringList values;
    for (const Fact &fact : facts) {
        if (fact.name != name)
            continue;
        const text::FactParts parts = text::factParts(fact);
        values << (parts.value.isEmpty() ? parts.before + parts.after : parts.value);
    }
    return values.join(u", "_s);
}

void addFacts(QList<ComparedLine> &lines, const QList<Fact> &first, const QList<Fact> &second)
{
    QStringList names;
    const QList<Fact> all = first + second;
    for (const Fact &fact : all) {
        if (names.contains(fact.name))
            continue;
        names << fact.name;
        lines << comparedValue(labelOf(fact), valuesOf(first, fact.name), valuesOf(second, fact.name));
    }
}

void addStage(QList<ComparedLine> &lines, Stage stage, const StageReport *first, const StageReport *second)
{
    if (!first && !second)
        return;
    const auto stateOf = [](const StageReport *report) { return report ? text::stageState(report->state) : QString(); };
    const auto timeOf = [](const StageReport *report) {
        const bool hasRun = report && report->state != StageState::NotReached;
        return hasRun ? std::optional(report->duration) : std::nullopt;
    };
    lines << ComparedLine{Kind::Heading, text::stage(stage), {}, {}, {}};
    lines << comparedValue(Comparison::tr("State", "of a stage"), stateOf(first), stateOf(second));
    if (timeOf(first) || timeOf(second))
        lines << time(Comparison::tr("Time", "that a stage took"), timeOf(first), timeOf(second));
    addFacts(lines, first ? first->facts : QList<Fact>(), second ? second->facts : QList<Fact>());
}

void addFailures(QList<ComparedLine> &lines, const Failure *first, const Failure *second)
{
    if (!first && !second)
        return;
    const auto textOf = [](const Failure *failure, QString Failure::*member) {
        return failure ? failure->*member : QString();
    };
    lines << comparedValue(Comparison::tr("Code"), textOf(first, &Failure::code), textOf(second, &Failure::code));
    lines << comparedValue(Comparison::tr("Details"), textOf(first, &Failure::technical),
                           textOf(second, &Failure::technical));
    lines << comparedValue(Comparison::tr("Server’s answer"), textOf(first, &Failure::response),
                           textOf(second, &Failure::response));
}

} // namespace

QList<ComparedLine> compare(const DeliveryRecord &first, const DeliveryRecord &second)
{
    QList<ComparedLine> lines;
    lines << comparedValue(Comparison::tr("Outcome"), outcomeText(first), outcomeText(second));
    addFailures(lines, failureOf(first), failureOf(second));
    lines << time(Comparison::tr("Duration"), durationOf(first), durationOf(second));
    lines << comparedValue(Comparison::tr("Destination"), first.summary, second.summary);
    lines << comparedValue(Comparison::tr("User"), first.username, second.username);
    const auto workflowOf = [](const DeliveryRecord &record) {
        return record.scan ? record.scan->workflow.name : QString();
    };
    lines << comparedValue(Comparison::tr("Workflow"), workflowOf(first), workflowOf(second));
    lines << comparedValue(Comparison::tr("Documents"), documentsText(first), documentsText(second));
    lines << comparedValue(Comparison::tr("Size"), text::bytes(first.totalBytes), text::bytes(second.totalBytes));
    lines << comparedValue(Comparison::tr("SHA-256"), hashesText(first), hashesText(second));
    for (const Stage stage : allStages)
        addStage(lines, stage, reportOf(first, stage), reportOf(second, stage));
    erase_if(lines, [](const ComparedLine &line) {
        return line.kind != Kind::Heading && line.first.isEmpty() && line.second.isEmpty();
    });
    return lines;
}

} // namespace console
