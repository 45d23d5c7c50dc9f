// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/rights/effectiverights.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Effect = AccessReason::Effect;
using Kind = AccessEntry::Kind;
using Through = AccessReason::Through;

// (MS-DTYP 2.4.2.4)
constexpr QLatin1StringView everyone = "S-1-1-0"_L1;
constexpr QLatin1StringView authenticatedUsers = "S-1-5-11"_L1;
constexpr QLatin1StringView network = "S-1-5-2"_L1;
constexpr QLatin1StringView ownerRights = "S-1-3-4"_L1;

constexpr quint32 rightsOfOwner = FolderRight::ReadControl | FolderRight::WriteDac;

// Creator owner and group stand for whoever makes something in the folder, and give nothing in the folder itself. The
// others are never a person who comes through the network.
bool isNeverTheUser(const QString &trustee)
{
    static const QStringList never{u"S-1-3-0"_s, u"S-1-3-1"_s,  u"S-1-3-2"_s,  u"S-1-3-3"_s, u"S-1-5-1"_s,
                                   u"S-1-5-3"_s, u"S-1-5-4"_s,  u"S-1-5-6"_s,  u"S-1-5-7"_s, u"S-1-5-8"_s,
                                   u"S-1-5-9"_s, u"S-1-5-18"_s, u"S-1-5-19"_s, u"S-1-5-20"_s};
    return never.contains(trustee);
}

// (MS-FSA 2.1.4.13: the generic mapping of files)
quint32 withoutGeneric(quint32 mask)
{
    quint32 result = mask;
    if (mask & FolderRight::GenericRead)
        result |= 0x0012'0089;
    if (mask & FolderRight::GenericWrite)
        result |= 0x0012'0116;
    if (mask & FolderRight::GenericExecute)
        result |= 0x0012'00a0;
    if (mask & FolderRight::GenericAll)
        result |= 0x001f'01ff;
    return result;
}

struct Match
{
    enum class Certainty { Yes, No, Maybe };
    Certainty certainty = Certainty::No;
    Through through = Through::Group;
};

bool isSame(const QString &one, const QString &other)
{
    return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
}

Match matchOf(const QString &trustee, const WindowsUser &user)
{
    using enum Match::Certainty;
    if (isSame(trustee, user.sid))
        return {Yes, Through::User};
    if (trustee == everyone)
        return {Yes, Through::Everyone};
    if (trustee == authenticatedUsers)
        return {Yes, Through::AuthenticatedUsers};
    if (trustee == network || user.groups.contains(trustee, Qt::CaseInsensitive))
        return {Yes, Through::Group};
    if (isNeverTheUser(trustee) || user.others.contains(trustee, Qt::CaseInsensitive))
        return {No, {}};
    // A name cannot be compared with SIDs.
    const bool isComparable = trustee.startsWith("S-1-"_L1) && user.sid.startsWith("S-1-"_L1);
    if (isComparable && user.knownGroups == WindowsUser::Groups::Complete)
        return {No, {}};
    return {Maybe, Through::PossibleGroup};
}

class Evaluation
{
public:
    Evaluation(const SecurityDescriptor &descriptor, const WindowsUser &user)
        : m_descriptor(descriptor)
        , m_user(user)
        , m_owner(descriptor.owner.isEmpty() ? Match{} : matchOf(descriptor.owner, user))
    {
    }

    // What is decided about a single right.
    AccessVerdict decide(quint32 right) const
    {
        Search search{right, {}, false, false};
        if (const auto found = ownersOwn(search))
            return *found;
        for (const AccessEntry &entry : m_descriptor.entries) {
            if (!counts(entry, right))
                continue;
            if (const auto found = look(entry, search))
                return *found;
        }
        return search.settled({m_user.name, Effect::None, false, Through::User, right});
    }

private:
    struct Search
    {
        quint32 right;
        QList<AccessReason> uncertain;
        bool mayAllow;
        bool mayDeny;

        AccessVerdict settled(const AccessReason &reason) const
        {
            const bool isAllowed = reason.effect == Effect::Allow;
            if (isAllowed ? mayDeny : mayAllow)
                return {Permission::Unknown, uncertain};
            return {isAllowed ? Permission::Permitted : Permission::NotPermitted, {reason}};
        }
    };

    static bool counts(const AccessEntry &entry, quint32 right)
    {
        return !(entry.flags & AccessEntry::InheritOnly) && (withoutGeneric(entry.mask) & right);
    }

    Match match(const QString &trustee) const
    {
        if (trustee != ownerRights)
            return matchOf(trustee, m_user);
        return {m_owner.certainty, m_owner.certainty == Match::Certainty::Yes ? Through::Owner : m_owner.through};
    }

    // An entry for the owner's rights takes the place of what every owner has. (MS-DTYP 2.5.3.2)
    std::optional<AccessVerdict> ownersOwn(Search &search) const
    {
        const bool isReplaced =
            std::any_of(m_descriptor.entries.begin(), m_descriptor.entries.end(), [](const AccessEntry &entry) {
                return entry.trustee == ownerRights && !(entry.flags & AccessEntry::InheritOnly);
            });
        if (isReplaced || !(search.right & rightsOfOwner) || m_owner.certainty == Match::Certainty::No)
            return std::nullopt;
        const AccessReason reason{m_descriptor.owner, Effect::Allow, false, Through::Owner, search.right};
        if (m_owner.certainty == Match::Certainty::Yes)
            return search.settled(reason);
        search.uncertain.append(reason);
        search.mayAllow = true;
        return std::nullopt;
    }

    std::optional<AccessVerdict> look(const AccessEntry &entry, Search &search) const
    {
        const Match found = match(entry.trustee);
        if (found.certainty == Match::Certainty::No)
            return std::nullopt;
        const Effect effect = entry.kind == Kind::Allow ? Effect::Allow
            : entry.kind == Kind::Deny                  ? Effect::Deny
                                                        : Effect::Conditional;
        const AccessReason reason{entry.shownName(), effect, (entry.flags & AccessEntry::Inherited) != 0, found.through,
                                  search.right};
        if (found.certainty == Match::Certainty::Yes && entry.kind != Kind::Other)
            return search.settled(reason);
        search.uncertain.append(reason);
        search.mayAllow |= entry.kind != Kind::Deny;
        search.mayDeny |= entry.kind != Kind::Allow;
        return std::nullopt;
    }

    const SecurityDescriptor &m_descriptor;
    const WindowsUser &m_user;
    const Match m_owner;
};

// One reason for several rights is one reason.
void add(QList<AccessReason> &reasons, const AccessReason &added)
{
    for (AccessReason &reason : reasons) {
        AccessReason same = added;
        same.rights = reason.rights;
        if (same == reason) {
            reason.rights |= added.rights;
            return;
        }
    }
    reasons.append(added);
}

} // namespace

AccessVerdict effectiveRights(const SecurityDescriptor &descriptor, const WindowsUser &user, quint32 wanted)
{
    if (descriptor.list == SecurityDescriptor::List::Absent)
        return {Permission::Permitted, {{everyone, Effect::Open, false, Through::Everyone, wanted}}};
    if (descriptor.list == SecurityDescriptor::List::Unclear)
        return {Permission::Unknown, {{everyone, Effect::Unlisted, false, Through::Everyone, wanted}}};

    const Evaluation evaluation(descriptor, user);
    QList<AccessVerdict> verdicts;
    for (quint32 right = 1; right != 0; right <<= 1) {
        if (wanted & right)
            verdicts.append(evaluation.decide(right));
    }
    // All are needed: one that is refused decides, then one that is not known.
    for (const Permission permission : {Permission::NotPermitted, Permission::Unknown, Permission::Permitted}) {
        AccessVerdict result{permission, {}};
        for (const AccessVerdict &verdict : std::as_const(verdicts)) {
            if (verdict.permission != permission)
                continue;
            for (const AccessReason &reason : verdict.reasons)
                add(result.reasons, reason);
        }
        if (!result.reasons.isEmpty())
            return result;
    }
    return {Permission::Unknown, {}};
}

} // namespace console
