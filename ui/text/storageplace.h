// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/outcome/failure.h"

#include <QString>

namespace console::text {

// Where a File System connector writes and as whom, as far as a failure tells. What the failure is about comes first:
// in it variables are expanded, and a home directory may be a share where the base location shows only ‘%userHome%’.
struct StoragePlace
{
    bool isShare = false;
    QString path; // what the failure is about, or the base location
    QString server; // of a share
    QString share;
    QString folder; // below the share, with slashes
    FileSystemAccount account = FileSystemAccount::Service;
    QString username; // of the custom service account

    bool operator==(const StoragePlace &) const = default;
};

StoragePlace storagePlaceOf(const Failure &failure, const Connector &connector);

QString accountText(const StoragePlace &place); // a sentence that says as whom

// Commands to copy, with the values of the place; each asks for the password itself.
QString signInCommand(const StoragePlace &place); // lists the share
QString sharesCommand(const StoragePlace &place); // lists the shares of the server
QString permissionsCommand(const StoragePlace &place); // of the folder or file
QString privilegesCommand(const StoragePlace &place); // of the custom service account on the server
QString userCommand(const StoragePlace &place, const QString &user); // whether the server knows the user
QString portCommand(const StoragePlace &place); // whether SMB is reached

} // namespace console::text
