// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/severity.h"
#include "models/system/directory.h"

#include <QString>

namespace console {

// Something to say about an entry of the directory. One code for each sentence in ui/text.
enum class DirectoryProblemCode {
    UsernameMissing,
    UsernameTaken, // subject: the name
    UsernameNotUpn, // impersonation needs user@domain
    EmailInvalid,
    EmailMissing, // impersonation with Exchange needs one
    HomeDirectoryMissing, // workflows that deliver to %userHome% are not shown to the user
    HomeDirectoryRelative,
    DeviceNameMissing,
    DeviceNameTaken, // subject: the name
    WorkflowNameMissing,
    WorkflowNameTaken, // subject: the name
    ElementIdInvalid, // characters outside letters and digits
    TemplateVariableUnknown, // subject: the variable
    InputNameMissing,
    InputNameInvalid, // subject: the name; it starts with a letter, and holds letters, digits and '_'
    InputNameTaken, // subject: the name, of another input or of a capture variable
};

QString directoryProblemCodeName(DirectoryProblemCode code); // "username-missing": stable

struct DirectoryProblem
{
    QString list; // "users", "devices", "workflows": as in JSON
    int row = 0; // the entry's position in the list
    QString field; // the entry's JSON key; "inputs" for any of them
    DirectoryProblemCode code = DirectoryProblemCode::UsernameMissing;
    Severity severity = Severity::Error;
    QString subject = {};

    bool operator==(const DirectoryProblem &) const = default;
};

using DirectoryProblems = QList<DirectoryProblem>;

DirectoryProblems validate(const Directory &directory);

} // namespace console
