// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/system/directory.h"

#include <QString>
#include <QStringList>

namespace console {

// The lists of a directory, for whatever treats them alike.
enum class DirectoryList { Users, Devices, Workflows };

inline constexpr DirectoryList allDirectoryLists[] = {DirectoryList::Users, DirectoryList::Devices,
                                                      DirectoryList::Workflows};

QString directoryListName(DirectoryList list); // "users": as in JSON and in DirectoryProblem

// Calls with the member that is the list: &Directory::users and so on.
template<class Call>
decltype(auto) withMember(DirectoryList list, const Call &call)
{
    switch (list) {
    case DirectoryList::Users:
        return call(&Directory::users);
    case DirectoryList::Devices:
        return call(&Directory::devices);
    case DirectoryList::Workflows:
        break;
    }
    return call(&Directory::workflows);
}

QString nameField(DirectoryList list); // the field of the name that every entry needs and none may share: "username"

int entryCount(const Directory &directory, DirectoryList list);
QString entryName(const Directory &directory, DirectoryList list, int row);
// What tells it from others beside the name, such as full name and e-mail address.
QStringList entryDetails(const Directory &directory, DirectoryList list, int row);

// One more entry at the end, or below the one it is a copy of. Its name has a number behind it (before the @ of a UPN)
// where the list has the name already, and its ids are its own.
Directory withNewEntry(Directory directory, DirectoryList list, const QString &name);
Directory withCopy(Directory directory, DirectoryList list, int row);
Directory withoutEntry(Directory directory, DirectoryList list, int row);

} // namespace console
