// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "models/support/secret.h"

namespace console {

// A secret from standard input, to its end and without one line end there; a terminal asks for a line. It is text in
// UTF-8, not empty and at most 64 KiB.
Expected<Secret, UsageFailure> readSecret(const QString &prompt);

enum class Passphrase {
    Existing,
    New, // typed twice at a terminal; of a vault it has minimumPassphraseLength
};

// The vault's passphrase, from the file that SCANCTL_VAULT_PASSPHRASE_FILE names, or else from the terminal. Never
// from arguments or the environment itself, which other programs can read.
Expected<Secret, UsageFailure> readPassphrase(Passphrase passphrase);

// That of the secrets in an exported file: from the file that SCANCTL_EXPORT_PASSPHRASE_FILE names, from the terminal,
// or else from standard input as readSecret() does.
Expected<Secret, UsageFailure> readExportPassphrase(Passphrase passphrase);

} // namespace console
