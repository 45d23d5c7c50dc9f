// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/grantedscopes.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString permissionOf(const QString &scope)
{
    return scope.section(u'/', -1, -1, QString::SectionSkipEmpty);
}

bool isOfOpenId(const QString &scope)
{
    static const QStringList names{u"email"_s, u"offline_access"_s, u"openid"_s, u"profile"_s};
    return names.contains(scope);
}

} // namespace

QStringList scopesIn(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

QStringList scopesNotGranted(const QStringList &asked, const QString &granted)
{
    const QStringList scopes = scopesIn(granted);
    QStringList missing;
    for (const QString &scope : asked) {
        const bool isGranted = std::any_of(scopes.begin(), scopes.end(), [&](const QString &one) {
            return permissionOf(one).compare(permissionOf(scope), Qt::CaseInsensitive) == 0;
        });
        if (!isGranted && !scopes.isEmpty() && !isOfOpenId(scope))
            missing << scope;
    }
    return missing;
}

} // namespace console
