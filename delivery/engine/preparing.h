// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryengine.h"
#include "delivery/api/secretstore.h"
#include "delivery/senders/plan.h"
#include "models/support/expected.h"

namespace console {

// Makes the plan of a delivery: judges the connector, looks at the documents, expands the variables. It reads files and
// nothing else; every failure is of Stage::Prepare. A check needs no documents.
Expected<Plan, Failure> prepare(const DeliveryRequest &request);

struct DeliverySecret
{
    SecretSlot slot = SecretSlot::Password; // under which the sender finds it
    SecretKey key; // where it is stored: the connector's own, or the system configuration's

    bool operator==(const DeliverySecret &) const = default;
};

// The secrets without which the plan cannot be executed. They are no part of it, so that no preview shows them.
QList<DeliverySecret> neededSecrets(const DeliveryRequest &request);

// Whether prepare() knows how to plan for the type.
bool canPrepare(const ConnectorSettings &settings);

QList<Stage> stagesOf(const Plan &plan);
QString summaryOf(const Plan &plan); // Preview::summary

} // namespace console
