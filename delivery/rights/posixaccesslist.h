// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <map>
#include <optional>
#include <sys/types.h>

namespace console {

// Mode and access list of a file or folder as one (acl(5)): without a list it has the three entries of the mode.
struct PosixAccessList
{
    static constexpr unsigned Read = 4;
    static constexpr unsigned Write = 2;
    static constexpr unsigned Search = 1;

    uid_t owner = 0;
    unsigned ownerBits = 0;
    std::map<uid_t, unsigned> users; // named
    std::multimap<gid_t, unsigned> groups; // the owning group, and named ones: it may be named as well
    unsigned mask = Read | Write | Search; // for named users and all groups
    unsigned otherBits = 0;

    bool operator==(const PosixAccessList &) const = default;
};

// Of a descriptor that may be O_PATH. Nothing where it cannot be read.
std::optional<PosixAccessList> posixAccessListOf(int descriptor);

// "/proc/self/fd/7": for calls that refuse an O_PATH descriptor.
QByteArray procPath(int descriptor);

} // namespace console
