// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/rights/accessverdict.h"
#include "delivery/rights/localaccount.h"

namespace console {

enum class FolderUse {
    Write, // make files in it
    Browse, // list it
};

// Whether the account may use the open folder, as the kernel would decide for a process of the account without any
// capability: by the mode and the POSIX access list of the folder (acl(5), “Access check algorithm”), and every folder
// from the root down to it must let the account pass. They are the folder's real parents, not the links that led to it.
//
// Unknown where the system does not keep its rights in a mode and a POSIX access list (a mounted share, NFS 4 with its
// own lists, FUSE), and where a parent cannot be looked at.
AccessVerdict posixRights(int folder, const LocalAccount &account, FolderUse use);

} // namespace console
