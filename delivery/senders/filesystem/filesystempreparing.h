// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryjob.h"
#include "delivery/senders/plan.h"
#include "models/support/expected.h"

namespace console {

// The plan of a local folder or of a share, as the base location says with the variables' values.
Expected<Plan, Failure> fileSystemPlan(const FileSystemSettings &settings, const DeliveryRequest &request,
                                       const Variables &variables);

} // namespace console
