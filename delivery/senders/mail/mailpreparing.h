// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryjob.h"
#include "delivery/senders/plan.h"
#include "models/support/expected.h"

namespace console {

// The plans of the two mail connectors. From, to, subject and body are the workflow's templates; where it has none, the
// mail goes to the terminal user, under the workflow's name. A check has a sender and no recipients.

Expected<Plan, Failure> smtpPlan(const SmtpSettings &settings, const DeliveryRequest &request,
                                 const Variables &variables);
Expected<Plan, Failure> exchangePlan(const ExchangeSettings &settings, const DeliveryRequest &request,
                                     const Variables &variables);

} // namespace console
