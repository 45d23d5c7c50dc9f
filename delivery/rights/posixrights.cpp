// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/rights/posixrights.h"

#include "delivery/rights/posixaccesslist.h"
#include "delivery/rights/securitydescriptor.h"
#include "delivery/transport/filedescriptor.h"

#include <QFile>

#include <fcntl.h>
#include <grp.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <sys/xattr.h>
#include <vector>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Effect = AccessReason::Effect;
using Through = AccessReason::Through;

constexpr int maximumDepth = 4096; // PATH_MAX

QString pathOf(int folder)
{
    return QFile::symLinkTarget(QString::fromLatin1(procPath(folder)));
}

QString groupName(gid_t group)
{
    std::vector<char> buffer(64 * 1024);
    ::group record = {};
    ::group *found = nullptr;
    ::getgrgid_r(group, &record, buffer.data(), buffer.size(), &found);
    return found ? QString::fromLocal8Bit(found->gr_name) : QString::number(group);
}

// Where the kernel decides by mode and POSIX access list, and nobody else does.
bool isDecidedHere(int folder)
{
    struct statfs system = {};
    if (::fstatfs(folder, &system) != 0)
        return false;
    switch (static_cast<quint32>(system.f_type)) {
    case CIFS_SUPER_MAGIC:
    case SMB2_SUPER_MAGIC:
    case SMB_SUPER_MAGIC:
    case FUSE_SUPER_MAGIC:
    case V9FS_MAGIC:
    case AFS_SUPER_MAGIC:
        return false;
    default:
        return ::getxattr(procPath(folder).constData(), "system.nfs4_acl", nullptr, 0) < 0;
    }
}

// The entry that decides: owner, named user, one of the groups, or everybody else. (acl(5))
class Decision
{
public:
    Decision(const PosixAccessList &list, const LocalAccount &account, unsigned wanted)
        : m_list(list)
        , m_account(account)
        , m_wanted(wanted)
    {
    }

    AccessReason reason() const
    {
        if (m_account.user == m_list.owner)
            return of(m_account.name, Through::Owner, m_list.ownerBits, allBits);
        if (const auto named = m_list.users.find(m_account.user); named != m_list.users.end())
            return of(m_account.name, Through::User, named->second, m_list.mask);
        if (const auto group = groupsReason())
            return *group;
        return of({}, Through::Everyone, m_list.otherBits, allBits);
    }

private:
    static constexpr unsigned allBits = PosixAccessList::Read | PosixAccessList::Write | PosixAccessList::Search;

    AccessReason of(const QString &trustee, Through through, unsigned bits, unsigned mask) const
    {
        const bool isGiven = (bits & m_wanted) == m_wanted;
        const bool isLeft = (bits & mask & m_wanted) == m_wanted;
        return {trustee, isLeft ? Effect::Allow : isGiven ? Effect::Masked : Effect::Deny, false, through, 0};
    }

    // One entry that gives everything is enough; one that matches and does not keeps the others' rights away.
    std::optional<AccessReason> groupsReason() const
    {
        std::optional<AccessReason> refused;
        for (const auto &[group, bits] : m_list.groups) {
            if (!m_account.groups.contains(group))
                continue;
            const AccessReason reason = of(groupName(group), Through::Group, bits, m_list.mask);
            if (reason.effect == Effect::Allow)
                return reason;
            if (!refused || reason.effect == Effect::Masked)
                refused = reason;
        }
        return refused;
    }

    const PosixAccessList &m_list;
    const LocalAccount &m_account;
    const unsigned m_wanted;
};

AccessVerdict unlisted(int folder)
{
    return {Permission::Unknown, {{pathOf(folder), Effect::Unlisted, false, Through::Folder, 0}}};
}

AccessVerdict rightsIn(int folder, const LocalAccount &account, unsigned wanted)
{
    const auto list = isDecidedHere(folder) ? posixAccessListOf(folder) : std::nullopt;
    if (!list)
        return unlisted(folder);
    const AccessReason reason = Decision(*list, account, wanted).reason();
    return {reason.effect == Effect::Allow ? Permission::Permitted : Permission::NotPermitted, {reason}};
}

bool isSameFolder(int one, int other)
{
    struct stat first = {};
    struct stat second = {};
    return ::fstat(one, &first) == 0 && ::fstat(other, &second) == 0 && first.st_dev == second.st_dev
        && first.st_ino == second.st_ino;
}

// Permitted without a reason where all parents let the account pass.
AccessVerdict passage(int folder, const LocalAccount &account)
{
    FileDescriptor current(::openat(folder, ".", O_PATH | O_DIRECTORY | O_CLOEXEC));
    AccessVerdict worst{Permission::Permitted, {}};
    for (int depth = 0; depth < maximumDepth; ++depth) {
        FileDescriptor parent(::openat(current.get(), "..", O_PATH | O_DIRECTORY | O_CLOEXEC));
        if (!parent.isOpen())
            return unlisted(current.isOpen() ? current.get() : folder);
        if (isSameFolder(current.get(), parent.get()))
            return worst;
        const AccessVerdict verdict = rightsIn(parent.get(), account, PosixAccessList::Search);
        if (verdict.permission == Permission::NotPermitted)
            worst = {Permission::NotPermitted, {{pathOf(parent.get()), Effect::Closed, false, Through::Folder, 0}}};
        else if (verdict.permission == Permission::Unknown && worst.permission == Permission::Permitted)
            worst = verdict;
        current = std::move(parent);
    }
    return unlisted(folder);
}

} // namespace

AccessVerdict posixRights(int folder, const LocalAccount &account, FolderUse use)
{
    const unsigned wanted = use == FolderUse::Write ? PosixAccessList::Write | PosixAccessList::Search
                                                    : PosixAccessList::Read | PosixAccessList::Search;
    AccessVerdict verdict = rightsIn(folder, account, wanted);
    for (AccessReason &reason : verdict.reasons)
        reason.rights = use == FolderUse::Write ? FolderRight::AddFile : FolderRight::List;
    const AccessVerdict way = passage(folder, account);
    if (way.permission == Permission::Permitted || verdict.permission == Permission::NotPermitted)
        return verdict;
    return way;
}

} // namespace console
