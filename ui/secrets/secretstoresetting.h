// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretstore.h"

namespace console {

// The store that was chosen in the window, kept for the next start: app/secretoptions reads it.
void saveSecretStore(SecretStoreKind kind);

} // namespace console
