// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/workspace/deliveryrecord.h"

namespace console {

class Workspace;

// The connector of a delivery, whose values an explanation quotes: as it is now, with the name it had. One that is
// gone, or of another type now, is what the record still says of it.
Connector connectorOf(const DeliveryRecord &record, const Workspace &workspace);

} // namespace console
