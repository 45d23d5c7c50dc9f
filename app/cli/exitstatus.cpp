// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exitstatus.h"

#include "models/support/overloaded.h"

namespace console {

ExitStatus exitStatusOf(Stage failedStage)
{
    switch (failedStage) {
    case Stage::Prepare:
        return ExitStatus::Prepare;
    case Stage::Resolve:
        return ExitStatus::Resolve;
    case Stage::Connect:
        return ExitStatus::Connect;
    case Stage::Tls:
        return ExitStatus::Tls;
    case Stage::SignIn:
        return ExitStatus::SignIn;
    case Stage::Deliver:
        return ExitStatus::Deliver;
    case Stage::Confirm:
        break;
    }
    return ExitStatus::Confirm;
}

ExitStatus exitStatusOf(const Outcome &outcome)
{
    return std::visit(Overloaded{
                          [](const Delivered &) { return ExitStatus::Done; },
                          [](const Failure &failure) { return exitStatusOf(failure.stage); },
                          [](const Cancelled &) { return ExitStatus::Cancelled; },
                          [](const Checked &) { return ExitStatus::Done; },
                      },
                      outcome);
}

} // namespace console
