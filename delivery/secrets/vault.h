// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/secrets/vaultcontents.h"
#include "delivery/secrets/vaultfile.h"

#include <functional>
#include <optional>

namespace console {

// The secrets of one workspace in an encrypted file. The file is read anew for each question and locked while it is
// changed, so that several programs can use it. Not thread-safe.
class Vault
{
public:
    Vault(const QString &path, const QUuid &workspaceId);

    // Makes the file where there is none. WrongPassphrase also for an empty one, which would protect nothing.
    DoneAnswer unlock(const Secret &passphrase);

    ReadAnswer read(const SecretKey &key);
    DoneAnswer write(const SecretKey &key, const Secret &value);
    DoneAnswer remove(const SecretKey &key);
    ListAnswer list(); // ordered

    SecretStoreStatus status() const;

private:
    SecretAnswer<VaultContents> load();
    DoneAnswer change(const std::function<void(VaultContents &)> &edit);
    DoneAnswer make(const Secret &passphrase);
    DoneAnswer save(const VaultContents &contents, const VaultKey &key) const;

    const QString m_path;
    const QUuid m_workspaceId;
    std::optional<VaultKey> m_key;
};

} // namespace console
