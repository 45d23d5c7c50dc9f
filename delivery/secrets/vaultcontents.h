// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/secrets/secretanswer.h"

#include <QMap>

#include <optional>
#include <tuple>

namespace console {

struct VaultSlot
{
    QUuid workspace;
    SecretKey key;

    friend bool operator<(const VaultSlot &left, const VaultSlot &right)
    {
        return std::tie(left.workspace, left.key.owner, left.key.slot)
            < std::tie(right.workspace, right.key.owner, right.key.slot);
    }
};

using VaultContents = QMap<VaultSlot, Secret>;

// The secrets of all workspaces, one after the other: the workspace's id (16 bytes), the owner's id (16 bytes), the
// slot's name and the value (each a length of 4 bytes, big-endian, and that many bytes).
Secret vaultBytes(const VaultContents &contents);
std::optional<VaultContents> vaultContents(const Secret &bytes); // none where they are no such thing

} // namespace console
