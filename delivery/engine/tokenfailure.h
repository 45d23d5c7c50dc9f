// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/oauthfailure.h"
#include "models/outcome/outcome.h"
#include "models/system/systemconfiguration.h"

namespace console {

// How a delivery ends for which no access token was to be had: a failure of Stage::Prepare with the provider's or our
// code, about the host that was asked or the slot in which nothing is; Cancelled where the token was given up.
Outcome tokenOutcome(const OAuthFailure &failure, const SystemConfiguration &system);

} // namespace console
