// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/system/directory.h"

#include <QJsonArray>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Every entry of the directory is a flat object of texts: one table per type serves both ways.
template<class Entry>
struct TextField
{
    QLatin1StringView key;
    QString Entry::*member;
};

constexpr TextField<TerminalUser> userFields[] = {
    {"username"_L1, &TerminalUser::username},
    {"firstName"_L1, &TerminalUser::firstName},
    {"surname"_L1, &TerminalUser::surname},
    {"email"_L1, &TerminalUser::email},
    {"homeDirectory"_L1, &TerminalUser::homeDirectory},
    {"costCenterId"_L1, &TerminalUser::costCenterId},
    {"costCenterName"_L1, &TerminalUser::costCenterName},
};

constexpr TextField<Device> deviceFields[] = {
    {"id"_L1, &Device::id},
    {"name"_L1, &Device::name},
    {"ip"_L1, &Device::ip},
    {"location"_L1, &Device::location},
    {"contactPerson"_L1, &Device::contactPerson},
    {"equipmentId"_L1, &Device::equipmentId},
    {"serviceAgreementId"_L1, &Device::serviceAgreementId},
    {"costCenterId"_L1, &Device::costCenterId},
    {"costCenterName"_L1, &Device::costCenterName},
    {"groupId"_L1, &Device::groupId},
    {"groupName"_L1, &Device::groupName},
    {"groupIp"_L1, &Device::groupIp},
};

constexpr TextField<Workflow> workflowFields[] = {
    {"id"_L1, &Workflow::id},
    {"name"_L1, &Workflow::name},
    {"elementId"_L1, &Workflow::elementId},
    {"fileType"_L1, &Workflow::fileType},
    {"pdfComplianceLevel"_L1, &Workflow::pdfComplianceLevel},
    {"billingCode"_L1, &Workflow::billingCode},
    {"fileName"_L1, &Workflow::fileName},
    {"mailFrom"_L1, &Workflow::mailFrom},
    {"mailTo"_L1, &Workflow::mailTo},
    {"mailSubject"_L1, &Workflow::mailSubject},
    {"mailBody"_L1, &Workflow::mailBody},
};

constexpr TextField<InputVariable> inputFields[] = {
    {"name"_L1, &InputVariable::name},
    {"value"_L1, &InputVariable::value},
};

template<class Entry, std::size_t N>
QJsonObject textsToJson(const TextField<Entry> (&fields)[N], const Entry &entry)
{
    QJsonObject json = entry.unknownKeys;
    for (const auto &field : fields)
        json.insert(field.key, entry.*field.member);
    return json;
}

template<class Entry, std::size_t N>
Entry textsFromJson(const TextField<Entry> (&fields)[N], JsonReader &reader)
{
    Entry entry;
    for (const auto &field : fields)
        entry.*field.member = reader.text(field.key, entry.*field.member);
    entry.unknownKeys = reader.rest();
    return entry;
}

template<class Entry, class ToJson>
QJsonArray listToJson(const QList<Entry> &entries, const ToJson &toJson)
{
    QJsonArray array;
    for (const Entry &entry : entries)
        array.append(toJson(entry));
    return array;
}

template<class Entry, class Read>
QList<Entry> listFromJson(JsonReader &reader, QLatin1StringView key, const Read &read)
{
    QList<Entry> entries;
    const QJsonArray array = reader.array(key);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString name = u"%1.%2"_s.arg(key).arg(i);
        if (!array.at(i).isObject()) {
            reader.fail(JsonFailure::Code::WrongType, name, u"an object"_s);
            continue;
        }
        JsonReader inner(array.at(i).toObject(), reader.pathOf(name));
        entries.append(read(inner));
        if (inner.failure())
            reader.fail(*inner.failure());
    }
    return entries;
}

QJsonObject workflowToJson(const Workflow &workflow)
{
    QJsonObject json = textsToJson(workflowFields, workflow);
    json.insert("inputs"_L1, listToJson(workflow.inputs, [](const InputVariable &input) {
                    return textsToJson(inputFields, input);
                }));
    return json;
}

Workflow workflowFromJson(JsonReader &reader)
{
    Workflow workflow = textsFromJson(workflowFields, reader);
    workflow.inputs = listFromJson<InputVariable>(reader, "inputs"_L1,
                                                  [](JsonReader &inner) { return textsFromJson(inputFields, inner); });
    workflow.unknownKeys = reader.rest();
    return workflow;
}

} // namespace

QJsonObject toJson(const Directory &directory)
{
    const QJsonObject known{
        {"users"_L1, listToJson(directory.users, [](const auto &user) { return textsToJson(userFields, user); })},
        {"devices"_L1,
         listToJson(directory.devices, [](const auto &device) { return textsToJson(deviceFields, device); })},
        {"workflows"_L1, listToJson(directory.workflows, workflowToJson)},
    };
    return merged(directory.unknownKeys, known);
}

Expected<Directory, JsonFailure> directoryFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Directory directory;
    directory.users = listFromJson<TerminalUser>(reader, "users"_L1,
                                                 [](JsonReader &inner) { return textsFromJson(userFields, inner); });
    directory.devices = listFromJson<Device>(reader, "devices"_L1,
                                             [](JsonReader &inner) { return textsFromJson(deviceFields, inner); });
    directory.workflows = listFromJson<Workflow>(reader, "workflows"_L1, workflowFromJson);
    directory.unknownKeys = reader.rest();
    if (reader.failure())
        return Unexpected(*reader.failure());
    return directory;
}

} // namespace console
