// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/planneddocument.h"
#include "models/connector/filesystem/filesystemsettings.h"
#include "models/outcome/stage.h"

#include <QList>
#include <QStringList>

namespace console {

// A delivery to a local folder.
//
// The folder is opened in two steps. What the administrator wrote before the first text variable is taken as it stands,
// symbolic links included: it is their choice. What follows contains values from outside, so each component of it is
// opened by itself and may not be a symbolic link, which could lead out of the base location.
struct FileSystemPlan
{
    QString trustedFolder; // absolute
    QStringList components; // below it
    QList<PlannedDocument> documents; // their names are those of the files to be
    QString terminalUser = {}; // UPN of the user who is impersonated; empty: nobody is
    WhenNameTaken whenNameTaken = WhenNameTaken::Number;

    bool operator==(const FileSystemPlan &) const = default;

    QString folder() const;
    QStringList previewLines() const;
    static QList<Stage> stages();
};

} // namespace console
