// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/failure.h"

#include <QList>
#include <QString>

namespace console {

enum class Permission {
    Permitted,
    NotPermitted,
    Unknown, // cannot be determined; never taken for Permitted
};

// One thing that made the verdict.
struct AccessReason
{
    enum class Effect {
        Allow, // "allow": gives the right
        Deny, // "deny": takes it, or is the entry that decides and does not give it
        None, // "none": nothing gives it
        Masked, // "masked": gives it, but the mask of the POSIX access list takes it
        Closed, // "closed": the folder of this path, on the way, may not be passed
        Conditional, // "conditional": an entry that applies under conditions which are not known
        Unlisted, // "unlisted": there is no list that could be evaluated
        Open, // "open": there is no list, which gives everything
    };
    enum class Through {
        User, // "user": the trustee is the user
        Owner, // "owner": the user owns the folder
        Group, // "group": the user is in the group that is the trustee
        PossibleGroup, // "possible-group": the user may be in it
        Everyone, // "everyone"
        AuthenticatedUsers, // "authenticated-users"
        Folder, // "folder": the trustee is a path
    };

    QString trustee; // DOMAIN\name, a SID or number where there is no name, a path with Folder; empty: everybody else
    Effect effect = Effect::None;
    bool isInherited = false;
    Through through = Through::User;
    quint32 rights = 0; // FolderRight bits that it is about

    bool operator==(const AccessReason &) const = default;
};

// Whether somebody may do something in a folder, and why.
struct AccessVerdict
{
    Permission permission = Permission::Unknown;
    QList<AccessReason> reasons;

    bool operator==(const AccessVerdict &) const = default;
};

// The verdict on writing as facts of Stage::Deliver, one for each reason: the name is
//   "mayWriteBecause", "mayNotWriteBecause" or "rightsUnknownBecause",
// the value is four parts with '|' between them, to be read from the right because a path may hold one:
//   trustee | effect | "inherited" or "direct" | through         e.g. "SCANSRV\scans|allow|inherited|group"
// with the words that stand beside the enumerators above.
QList<Fact> writeFacts(const AccessVerdict &verdict);

// ("mayBrowse", "yes" | "no" | "unknown")
Fact browseFact(const AccessVerdict &verdict);

// Nothing where the verdict is Permitted, otherwise UserNotPermitted ("rights.not-permitted") or RightsUnknown
// ("rights.unknown"), about the user.
std::optional<Failure> rightsFailure(const AccessVerdict &verdict, const QString &user);

} // namespace console
