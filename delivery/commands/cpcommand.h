// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryengine.h"
#include "delivery/senders/filesystem/filesystemplan.h"

namespace console {

Preview::Command cpCommand(const FileSystemPlan &plan);

} // namespace console
