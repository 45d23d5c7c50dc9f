// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/reporttext.h"
#include "ui/report/recordedconnector.h"
#include "ui/text/statetext.h"

#include <QJsonArray>
#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLimit = 500;
constexpr int highestLimit = 1'000'000;

DeliveryState stateOf(const DeliveryRecord &record)
{
    if (!record.result)
        return record.isRunning ? DeliveryState::Running : DeliveryState::Interrupted;
    return deliveryStateNamed(outcomeName(record.result->outcome)).value_or(DeliveryState::Interrupted);
}

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QJsonArray documentsJson(const QList<RecordedDocument> &documents)
{
    QJsonArray array;
    for (const RecordedDocument &document : documents) {
        array.append(
            QJsonObject{{"name"_L1, document.name}, {"bytes"_L1, document.size}, {"sha256"_L1, document.sha256}});
    }
    return array;
}

QJsonObject recordJson(const DeliveryRecord &record)
{
    QJsonObject json =
        record.result ? toJson(*record.result) : QJsonObject{{"outcome"_L1, deliveryStateName(stateOf(record))}};
    json.insert("id"_L1, idText(record.id));
    json.insert("connector"_L1, record.connectorName);
    json.insert("summary"_L1, record.summary);
    json.insert("scanJobId"_L1, idText(record.scanJobId));
    json.insert("username"_L1, record.username);
    json.insert("documents"_L1, documentsJson(record.documents));
    json.insert("bytes"_L1, record.totalBytes);
    json.insert("started"_L1, record.started.toString(Qt::ISODateWithMs));
    return json;
}

QString outcomeText(const DeliveryRecord &record)
{
    return record.result ? text::outcome(record.result->outcome)
                         : text::historyOutcome(deliveryStateName(stateOf(record)));
}

QString recordLine(const DeliveryRecord &record)
{
    const QStringList cells{idText(record.id), QLocale().toString(record.started.toLocalTime(), QLocale::ShortFormat),
                            record.connectorName.leftJustified(32), text::bytes(record.totalBytes).rightJustified(10),
                            outcomeText(record)};
    return cells.join("  "_L1);
}

QString recordText(const DeliveryRecord &record, const QList<TranscriptLine> &transcript, const Workspace &workspace)
{
    QStringList lines{recordLine(record), record.summary};
    for (const RecordedDocument &document : record.documents)
        lines << u"%1  %2  %3"_s.arg(document.name, text::bytes(document.size), document.sha256);
    if (record.result)
        lines << deliveryReport(connectorOf(record, workspace), workspace.system(), *record.result);
    for (const TranscriptLine &line : transcript) {
        lines << u"%1  %2  %3"_s.arg(line.time.toLocalTime().toString(u"HH:mm:ss.zzz"_s), directionName(line.direction),
                                     line.text);
    }
    return lines.join(u'\n');
}

ExitStatus show(CommandContext &context, const Workspace &workspace, const QString &id)
{
    const auto record = workspace.delivery(QUuid::fromString(id));
    if (!record) {
        return context.usageFailure(
            {Cli::tr("There is no delivery ‘%1’ in the history. ‘scanctl history’ shows their ids.").arg(id)});
    }
    const QList<TranscriptLine> transcript = workspace.transcript(record->id);
    QJsonArray lines;
    for (const TranscriptLine &line : transcript)
        lines.append(toJson(line));
    QJsonObject json = recordJson(*record);
    json.insert("transcript"_L1, lines);
    context.output().result(json, recordText(*record, transcript, workspace));
    return ExitStatus::Done;
}

// "2026-11-24", from midnight here, or "2026-11-24T08:00:00".
Expected<QDateTime, UsageFailure> sinceOf(const Arguments &arguments)
{
    if (!arguments.has(u"--since"_s))
        return QDateTime();
    const QString text = arguments.value(u"--since"_s);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const QDateTime time =
        day.isValid() && !text.contains(u'T') ? day.startOfDay() : QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return Unexpected(UsageFailure{Cli::tr("‘--since’ takes a day such as 2026-11-24, or a day and a time.")});
    return time;
}

Expected<std::optional<DeliveryState>, UsageFailure> outcomeOf(const Arguments &arguments)
{
    if (!arguments.has(u"--outcome"_s))
        return std::nullopt;
    const auto state = deliveryStateNamed(arguments.value(u"--outcome"_s));
    if (!state) {
        return Unexpected(
            UsageFailure{Cli::tr("‘--outcome’ takes delivered, failed, cancelled, interrupted or running.")});
    }
    return state;
}

Expected<HistoryFilter, UsageFailure> filterOf(const Arguments &arguments)
{
    HistoryFilter filter;
    return outcomeOf(arguments)
        .and_then([&](const std::optional<DeliveryState> &state) {
            filter.state = state;
            return sinceOf(arguments);
        })
        .map([&](const QDateTime &since) {
            filter.since = since;
            return filter;
        });
}

ExitStatus list(CommandContext &context, const Workspace &workspace, const Arguments &arguments)
{
    auto filter = filterOf(arguments);
    const auto limit = arguments.number(u"--limit"_s, usualLimit, 1, highestLimit);
    if (!filter || !limit)
        return context.usageFailure(filter ? limit.error() : filter.error());
    if (!arguments.positional().isEmpty()) {
        const auto connector = findConnector(context, arguments.positional().first());
        if (!connector)
            return connector.error();
        filter->connectorId = connector->id;
    }
    const QList<DeliveryRecord> records = workspace.deliveries(*filter, *limit);
    for (const DeliveryRecord &record : records)
        context.output().result(recordJson(record), recordLine(record));
    return ExitStatus::Done;
}

} // namespace

ExitStatus runHistoryCommand(CommandContext &context, const QStringList &arguments)
{
    const auto parsed = Arguments::parse(
        arguments,
        {{u"--outcome"_s, OptionKind::Value}, {u"--since"_s, OptionKind::Value}, {u"--limit"_s, OptionKind::Value}});
    if (!parsed)
        return context.usageFailure(parsed.error());
    const auto services = context.services();
    if (!services)
        return services.error();
    const Workspace &workspace = (*services)->workspace();
    const QStringList &positional = parsed->positional();
    const bool isShow = positional.size() == 2 && positional.first() == "show"_L1;
    if (!isShow && positional.size() > 1)
        return context.usageFailure({Cli::tr("‘history’ is followed by one connector at most, or by ‘show ID’.")});
    return isShow ? show(context, workspace, positional.last()) : list(context, workspace, *parsed);
}

} // namespace console
