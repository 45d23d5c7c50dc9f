// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/deliveryrecord.h"

#include "models/support/jsonreader.h"
#include "models/support/overloaded.h"

#include <QJsonArray>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<DeliveryState> stateNames[] = {
    {DeliveryState::Running, "running"_L1},     {DeliveryState::Interrupted, "interrupted"_L1},
    {DeliveryState::Delivered, "delivered"_L1}, {DeliveryState::Failed, "failed"_L1},
    {DeliveryState::Cancelled, "cancelled"_L1},
};

QJsonArray factsToJson(const QList<Fact> &facts)
{
    QJsonArray array;
    for (const Fact &fact : facts)
        array.append(QJsonObject{{"name"_L1, fact.name}, {"value"_L1, fact.value}});
    return array;
}

QList<Fact> factsFromJson(const QJsonArray &array)
{
    QList<Fact> facts;
    for (const QJsonValue &value : array)
        facts.append({value["name"_L1].toString(), value["value"_L1].toString()});
    return facts;
}

QJsonObject stageToJson(const StageReport &report)
{
    return {
        {"stage"_L1, stageName(report.stage)},
        {"state"_L1, stageStateName(report.state)},
        {"microseconds"_L1, static_cast<qint64>(report.duration.count())},
        {"facts"_L1, factsToJson(report.facts)},
    };
}

QJsonObject failureToJson(const Failure &failure)
{
    return {
        {"stage"_L1, stageName(failure.stage)},
        {"cause"_L1, causeName(failure.cause)},
        {"code"_L1, failure.code},
        {"subject"_L1, failure.subject},
        {"technical"_L1, failure.technical},
        {"response"_L1, failure.response},
        {"retryAfter"_L1, failure.retryAfter},
    };
}

QJsonObject receiptToJson(const Receipt &receipt)
{
    return {
        {"facts"_L1, factsToJson(receipt.facts)},
        {"response"_L1, receipt.response},
        {"warnings"_L1, QJsonArray::fromStringList(receipt.warnings)},
    };
}

std::optional<StageReport> stageFromJson(const QJsonObject &json)
{
    const auto stage = stageNamed(json.value("stage"_L1).toString());
    const auto state = stageStateNamed(json.value("state"_L1).toString());
    if (!stage || !state)
        return std::nullopt;
    return StageReport{*stage, *state, std::chrono::microseconds(json.value("microseconds"_L1).toInteger()),
                       factsFromJson(json.value("facts"_L1).toArray())};
}

std::optional<Failure> failureFromJson(const QJsonObject &json)
{
    const auto stage = stageNamed(json.value("stage"_L1).toString());
    const auto cause = causeNamed(json.value("cause"_L1).toString());
    if (!stage || !cause)
        return std::nullopt;
    return Failure{*stage,
                   *cause,
                   json.value("code"_L1).toString(),
                   json.value("subject"_L1).toString(),
                   json.value("technical"_L1).toString(),
                   json.value("response"_L1).toString(),
                   json.value("retryAfter"_L1).toInt()};
}

Receipt receiptFromJson(const QJsonObject &json)
{
    Receipt receipt;
    receipt.facts = factsFromJson(json.value("facts"_L1).toArray());
    receipt.response = json.value("response"_L1).toString();
    receipt.warnings = JsonReader(json).texts("warnings"_L1);
    return receipt;
}

std::optional<Outcome> outcomeFromJson(const QJsonObject &json)
{
    const auto state = deliveryStateNamed(json.value("outcome"_L1).toString());
    if (state == DeliveryState::Delivered)
        return Delivered{receiptFromJson(json.value("receipt"_L1).toObject())};
    if (state == DeliveryState::Cancelled)
        return Cancelled{};
    if (state != DeliveryState::Failed)
        return std::nullopt;
    if (const auto failure = failureFromJson(json.value("failure"_L1).toObject()))
        return *failure;
    return std::nullopt;
}

} // namespace

QString deliveryStateName(DeliveryState state)
{
    return nameOf(stateNames, state);
}

std::optional<DeliveryState> deliveryStateNamed(QStringView name)
{
    return valueNamed(stateNames, name);
}

QString outcomeName(const Outcome &outcome)
{
    return std::visit(Overloaded{
                          [](const Delivered &) { return deliveryStateName(DeliveryState::Delivered); },
                          [](const Failure &) { return deliveryStateName(DeliveryState::Failed); },
                          [](const Cancelled &) { return deliveryStateName(DeliveryState::Cancelled); },
                          [](const Checked &) { return u"checked"_s; },
                      },
                      outcome);
}

std::optional<Stage> failedStageOf(const Outcome &outcome)
{
    const auto *failure = std::get_if<Failure>(&outcome);
    return failure ? std::optional(failure->stage) : std::nullopt;
}

QJsonObject toJson(const DeliveryResult &result)
{
    QJsonArray stages;
    for (const StageReport &report : result.stages)
        stages.append(stageToJson(report));
    QJsonObject json{{"outcome"_L1, outcomeName(result.outcome)}, {"stages"_L1, stages}};
    QJsonArray certificates;
    for (const Certificate &certificate : result.certificates)
        certificates.append(toJson(certificate));
    if (!certificates.isEmpty())
        json.insert("certificates"_L1, certificates);
    std::visit(
        Overloaded{
            [&](const Delivered &delivered) { json.insert("receipt"_L1, receiptToJson(delivered.receipt)); },
            [&](const Failure &failure) { json.insert("failure"_L1, failureToJson(failure)); },
            [](const Cancelled &) {},
            [&](const Checked &checked) { json.insert("warnings"_L1, QJsonArray::fromStringList(checked.warnings)); },
        },
        result.outcome);
    return json;
}

std::optional<DeliveryResult> deliveryResultFromJson(const QJsonObject &json)
{
    const auto outcome = outcomeFromJson(json);
    if (!outcome)
        return std::nullopt;
    DeliveryResult result{*outcome, {}};
    const QJsonArray stages = json.value("stages"_L1).toArray();
    for (const QJsonValue &stage : stages) {
        const auto report = stageFromJson(stage.toObject());
        if (!report)
            return std::nullopt;
        result.stages.append(*report);
    }
    const QJsonArray certificates = json.value("certificates"_L1).toArray();
    for (const QJsonValue &certificate : certificates)
        result.certificates.append(certificateFromJson(certificate.toObject()));
    return result;
}

} // namespace console
