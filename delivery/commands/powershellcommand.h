// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryengine.h"
#include "delivery/senders/plan.h"

namespace console {

// For PowerShell 7. There is none for mail: Send-MailMessage is no longer supported.
Preview::Command powerShellCommand(const FileSystemPlan &plan);
Preview::Command powerShellCommand(const SharePlan &plan);
Preview::Command powerShellCommand(const ExchangePlan &plan);
Preview::Command powerShellCommand(const ExtensionPlan &plan);

} // namespace console
