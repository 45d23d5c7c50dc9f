// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace console {

// Whether what is sent to an address may be a secret: https, or http on this computer, which a stand-in for an identity
// provider uses. (RFC 6749 3.1, 3.2)
bool isProtected(const QUrl &url);

int effectivePort(const QUrl &url); // that of the scheme where the address names none

} // namespace console
