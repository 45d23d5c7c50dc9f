// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/system/directory.h"
#include "models/system/systemconfiguration.h"

#include <QString>
#include <QStringList>

namespace console {

// What a connector is judged against.
struct ValidationContext
{
    QStringList otherNames; // names of the other connectors of the workspace
    SystemConfiguration system;
    Directory directory;

    QStringList inputNames() const; // the input variables of all workflows
};

} // namespace console
