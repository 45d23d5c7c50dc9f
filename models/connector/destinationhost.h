// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/system/systemconfiguration.h"

#include <QString>

namespace console {

// The computer that scans of the connector are sent to; empty where they are written to a folder of this one, or where
// a variable, or nothing, says where.
QString destinationHost(const Connector &connector, const SystemConfiguration &system);

} // namespace console
