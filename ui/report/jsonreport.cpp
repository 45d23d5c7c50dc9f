// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/deliveryrecord.h"
#include "ui/report/report.h"
#include "ui/text/outcometext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString purposeName(DeliveryPurpose purpose)
{
    return purpose == DeliveryPurpose::Check ? u"check"_s : u"deliver"_s;
}

QJsonObject explanationToJson(const text::Explanation &explanation)
{
    return {
        {"title"_L1, explanation.title},
        {"meaning"_L1, explanation.meaning},
        {"who"_L1, explanation.who},
        {"remedy"_L1, explanation.remedy},
        {"command"_L1, explanation.command},
        {"source"_L1, explanation.source},
        {"sourcePage"_L1, explanation.sourcePage},
    };
}

QJsonArray transcriptToJson(const QList<TranscriptLine> &transcript)
{
    QJsonArray lines;
    for (const TranscriptLine &line : transcript)
        lines.append(toJson(line));
    return lines;
}

} // namespace

QJsonObject toJson(const ReportedDelivery &delivery)
{
    QJsonObject json = delivery.result ? toJson(*delivery.result) : QJsonObject{{"outcome"_L1, u"interrupted"_s}};
    json.insert("connector"_L1, delivery.connector.name);
    json.insert("type"_L1, toJson(delivery.connector).value("type"_L1));
    json.insert("scanJobId"_L1, delivery.scanJobId.toString(QUuid::WithoutBraces));
    json.insert("purpose"_L1, purposeName(delivery.purpose));
    json.insert("started"_L1, delivery.started.toUTC().toString(Qt::ISODateWithMs));
    json.insert("microseconds"_L1, static_cast<qint64>(delivery.duration.count()));
    json.insert("bytes"_L1, delivery.bytes);
    if (delivery.result) {
        if (const auto *failure = std::get_if<Failure>(&delivery.result->outcome))
            json.insert("explanation"_L1,
                        explanationToJson(text::explain(*failure, delivery.connector, delivery.system)));
    }
    if (!delivery.transcript.isEmpty())
        json.insert("transcript"_L1, transcriptToJson(delivery.transcript));
    return json;
}

QByteArray toJson(const Report &report)
{
    QJsonArray deliveries;
    for (const ReportedDelivery &delivery : report.deliveries)
        deliveries.append(toJson(delivery));
    QJsonObject json{
        {"title"_L1, report.title},
        {"generated"_L1, report.generated.toUTC().toString(Qt::ISODateWithMs)},
        {"version"_L1, report.version},
        {"deliveries"_L1, deliveries},
    };
    if (report.statistics)
        json.insert("statistics"_L1, toJson(*report.statistics));
    return QJsonDocument(json).toJson();
}

} // namespace console
