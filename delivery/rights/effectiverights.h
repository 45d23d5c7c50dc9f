// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/rights/accessverdict.h"
#include "delivery/rights/securitydescriptor.h"

#include <QStringList>

namespace console {

// Who is asked about. SIDs, compared with the trustees of the descriptor.
struct WindowsUser
{
    enum class Groups {
        Complete, // every group is listed, those of the server itself included
        Partial, // the user may be in groups that are not listed
    };

    QString name; // for people: DOMAIN\name or UPN
    QString sid;
    QStringList groups = {};
    Groups knownGroups = Groups::Partial;
    QStringList others = {}; // trustees known to be other accounts and not groups, such as the service account's SID

    bool operator==(const WindowsUser &) const = default;
};

// Whether a folder's descriptor gives the user all the wanted rights (FolderRight), as AccessCheck of Windows decides
// (MS-DTYP 2.5.3.2): entry by entry in the given order, each right by the first entry that names it and applies to the
// user. Entries that are only inherited by others do not count, generic rights are those of files, and the owner may
// always read and change the list. Pure; the share's own list is not part of it.
//
// Where groups are not known, an entry of a group that the user may be in makes the answer Unknown, unless it would be
// the same with it and without it. A deny for certain is NotPermitted, whatever is uncertain beside it.
//
// Writing a file needs FolderRight::AddFile. Traverse is not needed: Windows and Samba let everybody pass folders by
// default ("Bypass traverse checking").
AccessVerdict effectiveRights(const SecurityDescriptor &descriptor, const WindowsUser &user, quint32 wanted);

} // namespace console
