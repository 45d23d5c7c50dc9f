// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/secrets/presetsecretstore.h"
#include "models/support/expected.h"
#include "models/workspace/workspacefailure.h"

#include <QString>

namespace console {

// Makes the sample workspace where it does not exist yet: connectors that deliver to the practice receiver, and
// terminal users, devices and workflows to send as, so that the first start sends a real test scan with one click. The
// connectors with Microsoft 365 OAuth 2.0 are authorized by a person first. An existing one is left as it is.
Expected<void, WorkspaceFailure> ensureSampleWorkspace(const QString &path, const QString &practiceFolder);

// What the sample's connectors sign in to the practice receiver with: no secrets, so that no store needs to be opened.
QList<PresetSecret> sampleSecrets();

} // namespace console
