// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/rights/posixaccesslist.h"

#include <acl/libacl.h>
#include <cerrno>
#include <memory>
#include <sys/acl.h>
#include <sys/stat.h>
#include <type_traits>

namespace console {

namespace {

struct Free
{
    void operator()(void *object) const { ::acl_free(object); }
};
using AclPointer = std::unique_ptr<std::remove_pointer_t<acl_t>, Free>;

AclPointer readList(int descriptor, mode_t mode)
{
    AclPointer list(::acl_get_file(procPath(descriptor).constData(), ACL_TYPE_ACCESS));
    // A file system without lists has the mode alone.
    return list || errno != EOPNOTSUPP ? std::move(list) : AclPointer(::acl_from_mode(mode));
}

unsigned bitsOf(acl_entry_t entry)
{
    acl_permset_t permissions = nullptr;
    if (::acl_get_permset(entry, &permissions) != 0)
        return 0;
    const auto bit = [&](acl_perm_t permission, unsigned value) {
        return ::acl_get_perm(permissions, permission) == 1 ? value : 0;
    };
    return bit(ACL_READ, PosixAccessList::Read) | bit(ACL_WRITE, PosixAccessList::Write)
        | bit(ACL_EXECUTE, PosixAccessList::Search);
}

template<class Id>
std::optional<Id> qualifierOf(acl_entry_t entry)
{
    const std::unique_ptr<void, Free> qualifier(::acl_get_qualifier(entry));
    return qualifier ? std::optional(*static_cast<const Id *>(qualifier.get())) : std::nullopt;
}

// False where the entry is not understood: a list that lacks one must not be evaluated.
bool addEntry(PosixAccessList &list, acl_entry_t entry, gid_t owningGroup)
{
    acl_tag_t tag = ACL_UNDEFINED_TAG;
    ::acl_get_tag_type(entry, &tag);
    const unsigned bits = bitsOf(entry);
    switch (tag) {
    case ACL_USER_OBJ:
        list.ownerBits = bits;
        return true;
    case ACL_USER: {
        const auto user = qualifierOf<uid_t>(entry);
        return user && list.users.emplace(*user, bits).second;
    }
    case ACL_GROUP_OBJ:
        list.groups.emplace(owningGroup, bits);
        return true;
    case ACL_GROUP: {
        const auto group = qualifierOf<gid_t>(entry);
        if (group)
            list.groups.emplace(*group, bits);
        return group.has_value();
    }
    case ACL_MASK:
        list.mask = bits;
        return true;
    case ACL_OTHER:
        list.otherBits = bits;
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<PosixAccessList> posixAccessListOf(int descriptor)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return std::nullopt;
    const AclPointer read = readList(descriptor, status.st_mode);
    if (!read)
        return std::nullopt;
    PosixAccessList list;
    list.owner = status.st_uid;
    acl_entry_t entry = nullptr;
    for (int which = ACL_FIRST_ENTRY; ::acl_get_entry(read.get(), which, &entry) == 1; which = ACL_NEXT_ENTRY) {
        if (!addEntry(list, entry, status.st_gid))
            return std::nullopt;
    }
    return list;
}

QByteArray procPath(int descriptor)
{
    return "/proc/self/fd/" + QByteArray::number(descriptor);
}

} // namespace console
