// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/problem.h"
#include "models/connector/validationcontext.h"
#include "models/support/jsonreader.h"
#include "models/support/named.h"

#include <QJsonObject>
#include <QString>

namespace console {

// Specification "Authentication" of File System.
enum class FileSystemAccount {
    Service, // "Use default service credentials": the account the console itself runs as
    Custom, // "Use custom service account": domain\username and a password
};
inline constexpr Named<FileSystemAccount> fileSystemAccountNames[] = {
    {FileSystemAccount::Service, QLatin1StringView("service")},
    {FileSystemAccount::Custom, QLatin1StringView("custom")},
};

// What becomes of a scan whose file name is taken in the folder.
enum class WhenNameTaken {
    Number, // "scan (2).pdf", the first that is free
    Replace,
    Refuse,
};
inline constexpr Named<WhenNameTaken> whenNameTakenNames[] = {
    {WhenNameTaken::Number, QLatin1StringView("number")},
    {WhenNameTaken::Replace, QLatin1StringView("replace")},
    {WhenNameTaken::Refuse, QLatin1StringView("refuse")},
};

struct FileSystemSettings
{
    QString baseLocation; // local path or UNC path, with capture variables
    FileSystemAccount account = FileSystemAccount::Service;
    QString username; // domain\username
    bool impersonateTerminalUser = false;
    WhenNameTaken whenNameTaken = WhenNameTaken::Number;

    bool operator==(const FileSystemSettings &) const = default;
};

QJsonObject toJson(const FileSystemSettings &settings);
FileSystemSettings fileSystemSettingsFromJson(JsonReader &reader);
void validate(const FileSystemSettings &settings, const ValidationContext &context, Problems &problems);

} // namespace console
