// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace console {

// The scopes of a token answer's "scope", which are separated by spaces (RFC 6749 3.3).
QStringList scopesIn(const QString &text);

// Those that were asked for and not granted, as they were asked for. Scopes are compared by what follows their last
// slash, in any case: Microsoft grants https://outlook.office.com/EWS.AccessAsUser.All as a scope of
// https://outlook.office365.com (microsoft-authentication-library-for-objc#1647). Nothing granted means everything (RFC
// 6749 5.1). offline_access, openid, profile and email are left aside: whether they were granted is told by the tokens
// that came, and Microsoft does not list all of them.
QStringList scopesNotGranted(const QStringList &asked, const QString &granted);

} // namespace console
