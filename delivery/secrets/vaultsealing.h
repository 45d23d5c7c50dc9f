// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretsealing.h"

namespace console {

inline constexpr qsizetype largestSealing = 64 * 1024 * 1024; // bytes; a hundred thousand passwords take a tenth of it

// Secrets in the form of the vault's file, whose contents belong to no workspace.
class VaultSealing : public SecretSealing
{
public:
    QFuture<Expected<QByteArray, SecretFailure>> seal(const QList<SecretEntry> &entries,
                                                      const Secret &passphrase) override;
    QFuture<Expected<QList<SecretEntry>, SecretFailure>> open(const QByteArray &sealed,
                                                              const Secret &passphrase) override;
    PassphraseStrength strengthOf(const Secret &passphrase) const override;
};

} // namespace console
