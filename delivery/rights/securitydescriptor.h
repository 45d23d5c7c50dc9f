// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace console {

// Access mask bits of a folder. (MS-DTYP 2.4.3, MS-FSCC; Microsoft "File Access Rights Constants")
namespace FolderRight {
inline constexpr quint32 List = 0x0000'0001;
inline constexpr quint32 AddFile = 0x0000'0002;
inline constexpr quint32 AddFolder = 0x0000'0004;
inline constexpr quint32 Traverse = 0x0000'0020;
inline constexpr quint32 DeleteChild = 0x0000'0040;
inline constexpr quint32 ReadControl = 0x0002'0000;
inline constexpr quint32 WriteDac = 0x0004'0000;
inline constexpr quint32 WriteOwner = 0x0008'0000;
inline constexpr quint32 GenericAll = 0x1000'0000;
inline constexpr quint32 GenericExecute = 0x2000'0000;
inline constexpr quint32 GenericWrite = 0x4000'0000;
inline constexpr quint32 GenericRead = 0x8000'0000;
} // namespace FolderRight

struct AccessEntry
{
    enum class Kind {
        Allow,
        Deny,
        Other, // conditional or of an object: whether it applies cannot be seen from the text
    };
    // (MS-DTYP 2.4.4.1, AceFlags)
    static constexpr quint32 ObjectInherit = 1;
    static constexpr quint32 ContainerInherit = 2;
    static constexpr quint32 NoPropagate = 4;
    static constexpr quint32 InheritOnly = 8;
    static constexpr quint32 Inherited = 16;

    QString trustee; // as the text has it: a SID, or DOMAIN\name
    QString name = {}; // for people; empty: not known
    Kind kind = Kind::Allow;
    quint32 flags = 0;
    quint32 mask = 0;

    const QString &shownName() const { return name.isEmpty() ? trustee : name; }
    bool operator==(const AccessEntry &) const = default;
};

// Who owns a folder, and who may do what in it.
struct SecurityDescriptor
{
    enum class List {
        Present, // the entries are the list; none: nobody has access
        Absent, // no list at all: everybody has access
        Unclear, // libsmbclient prints the two the same way when there is no entry
    };

    QString owner;
    QString group;
    List list = List::Unclear;
    QList<AccessEntry> entries; // in the server's order, which decides

    bool operator==(const SecurityDescriptor &) const = default;
};

// Reads what libsmbclient gives for system.nt_sec_desc.* (trustees as SIDs) and system.nt_sec_desc.*+ (as names):
//   REVISION:1,OWNER:DOM\u,GROUP:DOM\g,ACL:DOM\u:0/0/0x001f01ff,…
// and the words that smbcacls prints and takes (ALLOWED, OI|CI, RWXDPO, FULL, CHANGE, READ). The text is the server's,
// so anything unexpected gives nothing, rather than a list that lacks an entry.
std::optional<SecurityDescriptor> parseSecurityDescriptor(QByteArrayView text);

// Gives the entries the names from the same descriptor read with names. Where the two do not match, because it was
// changed in between, the names stay away.
void addNames(SecurityDescriptor &descriptor, const SecurityDescriptor &named);

} // namespace console
