// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace console {

// Whether the embedded browser opens an address: https, or http on this computer, where a practice receiver has its
// stand-in for an identity provider.
bool isOpenable(const QUrl &url);

bool isOnThisComputer(const QUrl &url);

QUrl originOf(const QUrl &url); // scheme, host and port alone

} // namespace console
