// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryengine.h"
#include "delivery/senders/filesystem/shareplan.h"

#include <optional>

namespace console {

// With smbcacls for the owner. Nothing where smbclient would take a part of the user name for the password, or a part
// of a file's name for a command.
std::optional<Preview::Command> smbclientCommand(const SharePlan &plan);

} // namespace console
