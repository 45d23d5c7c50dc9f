// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryengine.h"
#include "delivery/senders/plan.h"

namespace console {

// The commands that deliver what the plan does, the best known first. A tool that cannot say the same is left out, and
// so is a command that would be too long to be of use.
QList<Preview::Command> commandsFor(const Plan &plan, const QStringList &trustedCertificates);

} // namespace console
