// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretsealing.h"

namespace console {

// Seals so that everybody can read it, and opens for the passphrase alone; four bits of strength for a character.
class FakeSealing : public SecretSealing
{
public:
    QFuture<Expected<QByteArray, SecretFailure>> seal(const QList<SecretEntry> &entries,
                                                      const Secret &passphrase) override;
    QFuture<Expected<QList<SecretEntry>, SecretFailure>> open(const QByteArray &sealed,
                                                              const Secret &passphrase) override;
    PassphraseStrength strengthOf(const Secret &passphrase) const override;
};

} // namespace console
