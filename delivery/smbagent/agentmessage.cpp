// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/agentmessage.h"

#include "models/support/jsonreader.h"
#include "models/support/overloaded.h"
#include "models/workspace/deliveryrecord.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<DeliveryPurpose> purposeNames[] = {
    {DeliveryPurpose::Deliver, "deliver"_L1},
    {DeliveryPurpose::Check, "check"_L1},
};

// The password is the last member of a job's line, in Base64, and is put in and taken out outside the parser: the
// parser's own copies could not be wiped.
constexpr char passwordStart[] = ",\"password\":\"";
constexpr char passwordEnd[] = "\"}";

QJsonObject documentToJson(const PlannedDocument &document)
{
    return {
        {"path"_L1, document.path}, {"name"_L1, document.name},         {"mediaType"_L1, document.mediaType},
        {"size"_L1, document.size}, {"modified"_L1, document.modified},
    };
}

PlannedDocument documentFromJson(const QJsonObject &json)
{
    return {json.value("path"_L1).toString(), json.value("name"_L1).toString(), json.value("mediaType"_L1).toString(),
            json.value("size"_L1).toInteger(), json.value("modified"_L1).toInteger()};
}

QJsonObject toJson(const SharePlan &plan)
{
    QJsonArray documents;
    for (const PlannedDocument &document : plan.documents)
        documents.append(documentToJson(document));
    return {
        {"server"_L1, plan.server},
        {"share"_L1, plan.share},
        {"components"_L1, QJsonArray::fromStringList(plan.components)},
        {"account"_L1, nameOf(fileSystemAccountNames, plan.account)},
        {"domain"_L1, plan.domain},
        {"username"_L1, plan.username},
        {"terminalUser"_L1, plan.terminalUser},
        {"whenNameTaken"_L1, nameOf(whenNameTakenNames, plan.whenNameTaken)},
        {"documents"_L1, documents},
    };
}

SharePlan planFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    SharePlan plan;
    plan.server = reader.text("server"_L1);
    plan.share = reader.text("share"_L1);
    plan.components = reader.texts("components"_L1);
    plan.account = reader.named("account"_L1, fileSystemAccountNames, plan.account);
    plan.domain = reader.text("domain"_L1);
    plan.username = reader.text("username"_L1);
    plan.terminalUser = reader.text("terminalUser"_L1);
    plan.whenNameTaken = reader.named("whenNameTaken"_L1, whenNameTakenNames, plan.whenNameTaken);
    const QJsonArray documents = reader.array("documents"_L1);
    for (const QJsonValue &document : documents)
        plan.documents.append(documentFromJson(document.toObject()));
    return plan;
}

QJsonObject toJson(const AgentJob &job) // without the password
{
    QJsonObject json{
        {"plan"_L1, toJson(job.plan)},
        {"purpose"_L1, nameOf(purposeNames, job.purpose)},
        {"timeLimit"_L1, static_cast<qint64>(job.timeLimit.count())},
    };
    if (!job.part.isEmpty())
        json.insert("part"_L1, job.part);
    return json;
}

AgentJob jobFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    AgentJob job;
    job.plan = planFromJson(reader.object("plan"_L1));
    job.purpose = reader.named("purpose"_L1, purposeNames, job.purpose);
    job.timeLimit = std::chrono::milliseconds(json.value("timeLimit"_L1).toInteger());
    job.part = reader.text("part"_L1);
    return job;
}

QJsonObject toJson(const AgentEvent &event)
{
    return std::visit(
        Overloaded{
            [](const AgentBegan &began) {
                return QJsonObject{{"event"_L1, "began"_L1}, {"stage"_L1, stageName(began.stage)}};
            },
            [](const AgentLearnt &learnt) {
                return QJsonObject{{"event"_L1, "learnt"_L1},
                                   {"stage"_L1, stageName(learnt.stage)},
                                   {"name"_L1, learnt.fact.name},
                                   {"value"_L1, learnt.fact.value}};
            },
            [](const AgentNoted &noted) {
                return QJsonObject{{"event"_L1, "noted"_L1}, {"text"_L1, noted.text}};
            },
            [](const AgentMade &made) {
                return QJsonObject{{"event"_L1, "made"_L1}, {"path"_L1, made.path}, {"formerPath"_L1, made.formerPath}};
            },
            [](const AgentProgressed &progressed) {
                return QJsonObject{
                    {"event"_L1, "progressed"_L1}, {"done"_L1, progressed.done}, {"total"_L1, progressed.total}};
            },
            [](const AgentEnded &ended) {
                return QJsonObject{{"event"_L1, "ended"_L1}, {"result"_L1, toJson(DeliveryResult{ended.outcome, {}})}};
            },
        },
        event);
}

std::optional<Outcome> outcomeFromJson(const QJsonObject &json)
{
    if (json.value("outcome"_L1) == outcomeName(Checked{}))
        return Checked{JsonReader(json).texts("warnings"_L1)};
    const auto result = deliveryResultFromJson(json);
    return result ? std::optional(result->outcome) : std::nullopt;
}

std::optional<AgentEvent> eventFromJson(const QJsonObject &json)
{
    const auto text = [&](QLatin1StringView key) { return json.value(key).toString(); };
    const QString event = text("event"_L1);
    const auto stage = stageNamed(text("stage"_L1));
    if (event == "began"_L1 && stage)
        return AgentBegan{*stage};
    if (event == "learnt"_L1 && stage)
        return AgentLearnt{*stage, {text("name"_L1), text("value"_L1)}};
    if (event == "noted"_L1)
        return AgentNoted{text("text"_L1)};
    if (event == "made"_L1)
        return AgentMade{text("path"_L1), text("formerPath"_L1)};
    if (event == "progressed"_L1)
        return AgentProgressed{json.value("done"_L1).toInteger(), json.value("total"_L1).toInteger()};
    if (event != "ended"_L1)
        return std::nullopt;
    const auto outcome = outcomeFromJson(json.value("result"_L1).toObject());
    return outcome ? std::optional(AgentEnded{*outcome}) : std::nullopt;
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<QJsonObject> objectOf(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

void wipe(QByteArray &text)
{
    ::explicit_bzero(text.data(), static_cast<std::size_t>(text.size()));
}

} // namespace

QByteArray toLine(const AgentJob &job)
{
    QByteArray line = compact(toJson(job));
    line.chop(1); // the closing brace
    QByteArray encoded = job.password.reveal().toBase64();
    // Growing would leave a copy behind.
    line.reserve(line.size() + encoded.size() + qsizetype(sizeof passwordStart + sizeof passwordEnd + 1));
    line += passwordStart;
    line += encoded;
    line += passwordEnd;
    line += '\n';
    wipe(encoded);
    return line;
}

QByteArray toLine(const AgentEvent &event)
{
    return compact(toJson(event)) + '\n';
}

std::optional<AgentJob> agentJobFromLine(const QByteArray &line)
{
    if (line.size() > maximumAgentLine)
        return std::nullopt;
    const QByteArrayView trimmed = QByteArrayView(line).trimmed();
    const qsizetype start = trimmed.lastIndexOf(passwordStart);
    if (start < 0 || !trimmed.endsWith(passwordEnd))
        return std::nullopt;
    const qsizetype begin = start + qsizetype(std::strlen(passwordStart));
    const qsizetype size = trimmed.size() - qsizetype(std::strlen(passwordEnd)) - begin;
    if (size < 0)
        return std::nullopt;
    auto password = QByteArray::fromBase64Encoding(QByteArray::fromRawData(trimmed.data() + begin, size),
                                                   QByteArray::AbortOnBase64DecodingErrors);
    const auto json = objectOf(trimmed.first(start).toByteArray() + '}');
    if (!password || !json)
        return std::nullopt;
    AgentJob job = jobFromJson(*json);
    job.password = Secret(std::move(password.decoded));
    return toJson(job) == *json ? std::optional(job) : std::nullopt;
}

std::optional<AgentEvent> agentEventFromLine(const QByteArray &line)
{
    if (line.size() > maximumAgentLine)
        return std::nullopt;
    const auto json = objectOf(line);
    const auto event = json ? eventFromJson(*json) : std::nullopt;
    return event && toJson(*event) == *json ? event : std::nullopt;
}

} // namespace console
