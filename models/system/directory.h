// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/expected.h"
#include "models/support/jsonreader.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace console {

// A person who signs in at a terminal. Specification "Base location": without a home directory, workflows whose
// connector names %userHome% are not shown to them.
struct TerminalUser
{
    QString username; // UPN (user@domain) where impersonation is wanted
    QString firstName;
    QString surname;
    QString email;
    QString homeDirectory;
    QString costCenterId;
    QString costCenterName;
    QJsonObject unknownKeys = {}; // here and below: of other versions, written back untouched

    bool operator==(const TerminalUser &) const = default;
};

struct Device
{
    QString id;
    QString name;
    QString ip;
    QString location;
    QString contactPerson;
    QString equipmentId;
    QString serviceAgreementId;
    QString costCenterId;
    QString costCenterName;
    QString groupId;
    QString groupName;
    QString groupIp;
    QJsonObject unknownKeys = {};

    bool operator==(const Device &) const = default;
};

// A value asked at the terminal, such as faxNumber.
struct InputVariable
{
    QString name; // without the percent signs
    QString value; // what the console sends unless told otherwise
    QJsonObject unknownKeys = {};

    bool operator==(const InputVariable &) const = default;
};

struct Workflow
{
    QString id;
    QString name;
    QString elementId; // the id behind fileType… and pdfComplianceLevel…, e.g. "FYkBZw7CcS9zKp"
    QString fileType = QStringLiteral("PDF");
    QString pdfComplianceLevel = QStringLiteral("None");
    QString billingCode;
    QString fileName; // template of the delivered file's name without extension; empty keeps the document's own
    QString mailFrom; // templates of the mail connectors; empty: the mail server's sender
    QString mailTo; // addresses with commas between
    QString mailSubject;
    QString mailBody;
    QList<InputVariable> inputs;
    QJsonObject unknownKeys = {};

    bool operator==(const Workflow &) const = default;
};

// The terminal users, devices and workflows that test scans are sent as.
struct Directory
{
    QList<TerminalUser> users;
    QList<Device> devices;
    QList<Workflow> workflows;
    QJsonObject unknownKeys = {};

    bool operator==(const Directory &) const = default;
};

QJsonObject toJson(const Directory &directory);
Expected<Directory, JsonFailure> directoryFromJson(const QJsonObject &json);

} // namespace console
