// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace console {

enum class VaultUse {
    Open, // where there is one
    OpenOrMake,
};

// The store for secrets, with its vault open where it is one. It is not asked, and nobody for a passphrase, before this
// is called. What went wrong has been said, and the status is given.
Expected<SecretStore *, ExitStatus> openSecrets(CommandContext &context, VaultUse use);

// What is stored; nothing where there is no vault.
Expected<QList<SecretKey>, SecretFailure> storedSecrets(SecretStore &store);

// All that is stored for a connector. What went wrong has been said, and the status is given.
Expected<void, ExitStatus> removeSecretsOf(CommandContext &context, const QUuid &connectorId);

} // namespace console
