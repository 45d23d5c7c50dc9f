// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/secrets/secretanswer.h"

namespace console {

// What a keychain is to the rest: small values under names, one at a time. Waits for the keychain; for a worker.
class KeychainItems
{
public:
    virtual ~KeychainItems() = default;

    virtual ReadAnswer read(const QString &name) = 0;
    virtual DoneAnswer write(const QString &name, const Secret &value) = 0;
    virtual DoneAnswer remove(const QString &name) = 0; // done also where there was none
};

} // namespace console
