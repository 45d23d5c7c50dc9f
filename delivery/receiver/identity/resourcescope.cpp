// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/identity/resourcescope.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString resourceOf(const QString &scope)
{
    const qsizetype slash = scope.lastIndexOf(u'/');
    return slash < 0 ? u"https://graph.microsoft.com"_s : scope.first(slash);
}

} // namespace

bool isResourceScope(const QString &scope)
{
    return scope != "openid"_L1 && scope != "profile"_L1 && scope != "email"_L1 && scope != "offline_access"_L1;
}

QString permissionOf(const QString &scope)
{
    return scope.sliced(scope.lastIndexOf(u'/') + 1);
}

QString resourceOf(const QStringList &scopes)
{
    const auto first = std::find_if(scopes.begin(), scopes.end(), &isResourceScope);
    return resourceOf(first == scopes.end() ? QString() : *first);
}

bool areOfOneResource(const QStringList &scopes)
{
    const QString resource = resourceOf(scopes);
    return std::all_of(scopes.begin(), scopes.end(),
                       [&](const QString &scope) { return !isResourceScope(scope) || resourceOf(scope) == resource; });
}

} // namespace console
