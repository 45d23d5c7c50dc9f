// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"
#include "delivery/api/secretstore.h"

namespace console {

Fact secretStoreFact(const SecretStoreStatus &status); // ("secret-store", "keychain: locked")
Fact receiverFact(const PracticeReceiver &receiver); // ("practice-receiver", "runs at port 8080")

} // namespace console
