// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace console {

// openid, profile, email and offline_access are of no resource; every other scope is.
bool isResourceScope(const QString &scope);

// "SMTP.Send" of "https://outlook.office.com/SMTP.Send"
QString permissionOf(const QString &scope);

// "https://outlook.office.com": that of the first scope that has one. A name alone is one of Microsoft Graph.
QString resourceOf(const QStringList &scopes);

bool areOfOneResource(const QStringList &scopes);

} // namespace console
