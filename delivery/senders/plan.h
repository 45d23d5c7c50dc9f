// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/exchange/exchangeplan.h"
#include "delivery/senders/extension/extensionplan.h"
#include "delivery/senders/filesystem/filesystemplan.h"
#include "delivery/senders/filesystem/shareplan.h"
#include "delivery/senders/smtp/smtpplan.h"

#include <variant>

namespace console {

// What will be sent, for each type that can be delivered to. Preview shows it, a sender executes it.
using Plan = std::variant<FileSystemPlan, SharePlan, SmtpPlan, ExchangePlan, ExtensionPlan>;

} // namespace console
