// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace console {

// What oidc-provider does with its tokens, by the back door of oidcprovider.mjs. May be asked in any thread, and blocks
// it.

bool isGoodAccessToken(const QByteArray &token);

// Both tell whether there was such a token.
bool expireAccessToken(const QByteArray &token);
bool revokeRefreshToken(const QByteArray &token); // and all that came of it

} // namespace console
