// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretchange.h"

namespace console {

// How hard a passphrase is to guess, by the patterns that people use.
struct PassphraseStrength
{
    double bits = 0; // log2 of the guesses it takes
    enum class Grade { Weak, Fair, Strong } grade = Grade::Weak; // below 50 bits, below 70 bits, and above

    bool operator==(const PassphraseStrength &) const = default;
};

// Secrets in an exported file: encrypted with a passphrase by scrypt and AES-256-GCM, in the form of the vault, whose
// parameters are bounded on opening: a hostile file can exhaust neither memory nor time.
class SecretSealing
{
public:
    virtual ~SecretSealing() = default;

    // Both take as long as scrypt does, about half a second, in another thread.
    virtual QFuture<Expected<QByteArray, SecretFailure>> seal(const QList<SecretEntry> &entries,
                                                              const Secret &passphrase) = 0;
    // WrongPassphrase: that, or the file was changed. Damaged: nothing that was sealed.
    virtual QFuture<Expected<QList<SecretEntry>, SecretFailure>> open(const QByteArray &sealed,
                                                                      const Secret &passphrase) = 0;

    virtual PassphraseStrength strengthOf(const Secret &passphrase) const = 0; // at once
};

} // namespace console
