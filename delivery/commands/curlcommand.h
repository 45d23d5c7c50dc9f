// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryengine.h"
#include "delivery/commands/certificateplaceholder.h"
#include "delivery/senders/exchange/exchangeplan.h"
#include "delivery/senders/extension/extensionplan.h"
#include "delivery/senders/smtp/smtpplan.h"

#include <optional>

namespace console {

// Nothing where curl could not say the same: a form's field with "=" in its name, a user name with a colon.
std::optional<Preview::Command> curlCommand(const ExtensionPlan &plan, ServerTrust trust);
std::optional<Preview::Command> curlCommand(const SmtpPlan &plan, ServerTrust trust);
std::optional<Preview::Command> curlCommand(const ExchangePlan &plan, ServerTrust trust);

} // namespace console
