// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "ui/text/outcometext.h"

#include <QJsonArray>
#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QJsonObject recordJson(const DeliveryRecord &record)
{
    QJsonObject json = record.result ? toJson(*record.result) : QJsonObject{{"outcome"_L1, u"interrupted"_s}};
    json.insert("connector"_L1, record.connectorName);
    json.insert("scanJobId"_L1, record.scanJobId.toString(QUuid::WithoutBraces));
    json.insert("username"_L1, record.username);
    json.insert("documents"_L1, QJsonArray::fromStringList(record.documentNames));
    json.insert("bytes"_L1, record.totalBytes);
    json.insert("started"_L1, record.started.toString(Qt::ISODateWithMs));
    return json;
}

QString recordLine(const DeliveryRecord &record)
{
    const QString outcome =
        record.result ? text::outcome(record.result->outcome) : Cli::tr("Interrupted, outcome unknown");
    return u"%1  %2  %3  %4"_s.arg(QLocale().toString(record.started.toLocalTime(), QLocale::ShortFormat))
        .arg(record.connectorName, -32)
        .arg(text::bytes(record.totalBytes), 10)
        .arg(outcome);
}

} // namespace

ExitStatus runHistoryCommand(CommandContext &context, const QStringList &arguments)
{
    const auto services = context.services();
    if (!services)
        return services.error();
    std::optional<QUuid> connectorId;
    if (!arguments.isEmpty()) {
        const auto connector = findConnector(context, arguments.first());
        if (!connector)
            return connector.error();
        connectorId = connector->id;
    }
    const QList<DeliveryRecord> records = (*services)->workspace().deliveries(connectorId);
    for (const DeliveryRecord &record : records)
        context.output().result(recordJson(record), recordLine(record));
    return ExitStatus::Done;
}

} // namespace console
