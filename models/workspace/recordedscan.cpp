// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/recordedscan.h"

#include <QJsonArray>

namespace console {

using namespace Qt::StringLiterals;

QJsonObject toJson(const TestScan &scan)
{
    QJsonArray inputs;
    for (const InputVariable &input : scan.inputs)
        inputs.append(QJsonObject{{"name"_L1, input.name}, {"value"_L1, input.value}});
    QJsonArray documents;
    for (const ScanDocument &document : scan.documents) {
        documents.append(
            QJsonObject{{"path"_L1, document.path}, {"name"_L1, document.name}, {"mediaType"_L1, document.mediaType}});
    }
    return {
        {"scanJobId"_L1, scan.scanJobId.toString(QUuid::WithoutBraces)},
        {"started"_L1, scan.started.toUTC().toString(Qt::ISODateWithMs)},
        {"directory"_L1, toJson(Directory{{scan.user}, {scan.device}, {scan.workflow}})},
        {"inputs"_L1, inputs},
        {"documents"_L1, documents},
    };
}

std::optional<TestScan> testScanFromJson(const QJsonObject &json)
{
    const auto directory = directoryFromJson(json.value("directory"_L1).toObject());
    if (!directory || directory->users.size() != 1 || directory->devices.size() != 1
        || directory->workflows.size() != 1) {
        return std::nullopt;
    }
    TestScan scan;
    scan.scanJobId = QUuid::fromString(json.value("scanJobId"_L1).toString());
    scan.started = QDateTime::fromString(json.value("started"_L1).toString(), Qt::ISODateWithMs).toLocalTime();
    scan.user = directory->users.first();
    scan.device = directory->devices.first();
    scan.workflow = directory->workflows.first();
    const QJsonArray inputs = json.value("inputs"_L1).toArray();
    for (const QJsonValue &input : inputs)
        scan.inputs.append({input["name"_L1].toString(), input["value"_L1].toString()});
    const QJsonArray documents = json.value("documents"_L1).toArray();
    for (const QJsonValue &document : documents) {
        scan.documents.append(
            {document["path"_L1].toString(), document["name"_L1].toString(), document["mediaType"_L1].toString()});
    }
    return scan;
}

} // namespace console
