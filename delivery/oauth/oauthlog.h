// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorization.h"

#include <optional>

namespace console {

// How a sign-in and a refresh came out, for the log: neither who signed in nor anything of the tokens.
void logSignIn(const AuthorizationJob &job, const AuthorizationJob::Result &result);
void logRefresh(const QUuid &connectorId, const std::optional<OAuthFailure> &failure);

} // namespace console
