// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/plan.h"
#include "delivery/senders/sender.h"
#include "delivery/senders/senderresources.h"

#include <memory>

namespace console {

std::unique_ptr<Sender> makeSender(const Plan &plan, const SenderResources &resources);

} // namespace console
