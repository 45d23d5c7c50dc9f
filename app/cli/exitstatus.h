// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/outcome.h"

namespace console {

// The exit status of scanctl: for people's scripts, so never changed. 10 to 16 name the stage that failed.
enum class ExitStatus {
    Done = 0,
    SomeFailed = 1,
    Usage = 2,
    Workspace = 3,
    Prepare = 10,
    Resolve = 11,
    Connect = 12,
    Tls = 13,
    SignIn = 14,
    Deliver = 15,
    Confirm = 16,
    Cancelled = 20,
};

ExitStatus exitStatusOf(Stage failedStage);
ExitStatus exitStatusOf(const Outcome &outcome);

} // namespace console
