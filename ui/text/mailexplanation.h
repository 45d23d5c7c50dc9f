// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/system/systemconfiguration.h"
#include "ui/text/outcometext.h"

namespace console::text {

// Mails through a mail server or Exchange Web Services: addresses, the network, the sign-in and what the server says.
Explanation explainMail(const Failure &failure, const Connector &connector, const SystemConfiguration &system);

} // namespace console::text
