// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryengine.h"
#include "delivery/commands/certificateplaceholder.h"
#include "delivery/senders/smtp/smtpplan.h"

#include <optional>

namespace console {

// The mail as it is, and not composed by swaks, which replaces "\n" and "%DATE%" in every text that it is given.
// Nothing for XOAUTH2, which swaks does not speak.
std::optional<Preview::Command> swaksCommand(const SmtpPlan &plan, ServerTrust trust);

} // namespace console
