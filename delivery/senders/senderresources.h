// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/field.h"
#include "models/support/secret.h"

#include <QMap>

namespace console {

class AgentPool;

// Those of one delivery alone.
using DeliverySecrets = QMap<SecretSlot, Secret>;

// What a sender works with beside its plan.
struct SenderResources
{
    DeliverySecrets secrets;
    AgentPool &agents;
};

} // namespace console
