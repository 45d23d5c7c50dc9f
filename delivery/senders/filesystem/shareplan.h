// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/planneddocument.h"
#include "models/connector/filesystem/filesystemsettings.h"
#include "models/outcome/stage.h"

#include <QList>
#include <QStringList>

namespace console {

// A delivery to a share of an SMB server. The password is not part of it; the sender is given it.
struct SharePlan
{
    QString server; // name or address, as written
    QString share;
    QStringList components; // of the base location below the share
    FileSystemAccount account = FileSystemAccount::Service; // Service: the Kerberos ticket of whoever runs the console
    QString domain; // of the custom service account
    QString username; // of the custom service account, without its domain
    QString terminalUser; // UPN of the user who is impersonated; empty: nobody is
    WhenNameTaken whenNameTaken = WhenNameTaken::Number;
    QList<PlannedDocument> documents; // their names are those of the files to be

    bool operator==(const SharePlan &) const = default;

    QString folder() const; // "\\fs01\scans\inbox" as UNC
    QStringList previewLines() const;
    static QList<Stage> stages(); // Prepare, Resolve, Connect, SignIn, Deliver, Confirm
};

} // namespace console
