// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretstore.h"

namespace console::text {

// Why a secret could not be looked up or stored, and what helps.
QString secretFailure(const SecretFailure &failure);

// Where secrets are kept, said below each field for one.
QString secretStorage();

} // namespace console::text
