// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"

#include <QSet>

namespace console {

// Judges connectors by the thousand, each in the time that its own texts take, however large the directory is. Left out
// are the names of the others, which are the caller's to compare, and what the users of the directory lack: it is
// worth a warning where a connector is edited, and never an error.
class BulkValidation
{
public:
    BulkValidation() = default;
    BulkValidation(const SystemConfiguration &system, const Directory &directory);

    Problems problemsOf(const Connector &connector) const;

private:
    SystemConfiguration m_system;
    QSet<QString> m_inputNames;
};

} // namespace console
