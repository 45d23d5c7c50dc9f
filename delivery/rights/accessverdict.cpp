// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/rights/accessverdict.h"

#include "models/support/named.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Effect = AccessReason::Effect;
using Through = AccessReason::Through;

constexpr Named<Effect> effectNames[] = {
    {Effect::Allow, "allow"_L1},       {Effect::Deny, "deny"_L1},     {Effect::None, "none"_L1},
    {Effect::Masked, "masked"_L1},     {Effect::Closed, "closed"_L1}, {Effect::Conditional, "conditional"_L1},
    {Effect::Unlisted, "unlisted"_L1}, {Effect::Open, "open"_L1},
};

constexpr Named<Through> throughNames[] = {
    {Through::User, "user"_L1},         {Through::Owner, "owner"_L1},
    {Through::Group, "group"_L1},       {Through::PossibleGroup, "possible-group"_L1},
    {Through::Everyone, "everyone"_L1}, {Through::AuthenticatedUsers, "authenticated-users"_L1},
    {Through::Folder, "folder"_L1},
};

constexpr Named<Permission> factNames[] = {
    {Permission::Permitted, "mayWriteBecause"_L1},
    {Permission::NotPermitted, "mayNotWriteBecause"_L1},
    {Permission::Unknown, "rightsUnknownBecause"_L1},
};

constexpr Named<Permission> answerNames[] = {
    {Permission::Permitted, "yes"_L1},
    {Permission::NotPermitted, "no"_L1},
    {Permission::Unknown, "unknown"_L1},
};

} // namespace

QList<Fact> writeFacts(const AccessVerdict &verdict)
{
    QList<Fact> facts;
    for (const AccessReason &reason : verdict.reasons) {
        const QStringList parts{reason.trustee, nameOf(effectNames, reason.effect),
                                reason.isInherited ? u"inherited"_s : u"direct"_s,
                                nameOf(throughNames, reason.through)};
        facts.append({nameOf(factNames, verdict.permission), parts.join(u'|')});
    }
    return facts;
}

Fact browseFact(const AccessVerdict &verdict)
{
    return {u"mayBrowse"_s, nameOf(answerNames, verdict.permission)};
}

std::optional<Failure> rightsFailure(const AccessVerdict &verdict, const QString &user)
{
    switch (verdict.permission) {
    case Permission::Permitted:
        return std::nullopt;
    case Permission::NotPermitted:
        return Failure{Stage::Deliver, Cause::UserNotPermitted, u"rights.not-permitted"_s, user,
                       u"The access list does not let the user add files to the folder"_s};
    case Permission::Unknown:
        break;
    }
    return Failure{Stage::Deliver, Cause::RightsUnknown, u"rights.unknown"_s, user,
                   u"Whether the access list lets the user add files to the folder cannot be determined"_s};
}

} // namespace console
